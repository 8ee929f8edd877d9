/** Where in a lane does each spell stand, and until when is anything known? */
import type { Day } from '../values/date.ts';
import { placeOf, round, type Axis } from './axis.ts';
import { cutBefore, extentsOf, type DrawnSpell, type Extent } from './extent.ts';

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

/** The last day up to which anything is known; undefined when nothing is. Into a fade, whose length means nothing, it does not reach. */
export function knownUntil(spells: readonly DrawnSpell[], asOf: Day): Day | undefined {
  const known = extentsOf(spells, asOf).filter(({ spell }) => spell.state !== 'unknown');
  return known.map(({ begins, ends, endIsKnown }) => (endIsKnown ? ends.max : begins.max)).toSorted().at(-1);
}
