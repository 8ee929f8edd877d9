/** Where in a lane does each spell stand, and how far is the lane known? */
import { placeOf, round, type Axis } from './axis.ts';
import { cutBefore, extentsOf, type DrawnSpell, type Extent } from './extent.ts';
import type { Piece } from './pieces.ts';

/** The part of a lane that stands for a spell, in per cent of the width: where a reader points at it. */
export interface Band {
  x: number;
  width: number;
  /** Its end is not known: what is drawn of it fades over a width that means nothing. */
  isOpen: boolean;
}

/** The band of each spell, in their order; one that was over before the axis begins has none. */
export function bandsOf(spells: readonly DrawnSpell[], axis: Axis): (Band | undefined)[] {
  const shown = cutBefore(axis.first, extentsOf(spells, axis.last));
  const bands = new Map(shown.map((extent, index) => [extent.spell, bandOf(extent, shown[index + 1], axis)]));
  return spells.map((spell) => bands.get(spell));
}

/** What is not known reaches to the next spell, or to the end of the axis. */
function bandOf({ spell, begins, ends, endIsKnown }: Extent, next: Extent | undefined, axis: Axis): Band {
  const x = placeOf(begins.min, axis);
  const isGap = spell.state === 'unknown' && !endIsKnown;
  const end = isGap ? (next?.begins.min ?? axis.last) : ends.max;
  return { x, width: round(Math.max(0, placeOf(end, axis) - x)), isOpen: !endIsKnown && !isGap };
}

/** How far a lane is known, in per cent of the width: not where it is empty, nor into a fade, whose length means nothing. */
export function reachOf(lane: readonly Piece[]): number {
  const known = lane.filter(({ shape }) => shape !== 'dots');
  return Math.max(0, ...known.map((piece) => piece.x + ('width' in piece ? piece.width : 0)));
}
