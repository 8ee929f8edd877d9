/** Where in a drawing is nothing known? */
import { percentOf, placeOf, round, type Axis } from './axis.ts';
import type { Extent } from './extent.ts';

/** The narrowest hatch, known block and arrow that can be seen, in pixels. */
export const narrowest = { hatch: 4, block: 3, arrow: 12 } as const;

export interface Gap {
  x: number;
  width: number;
  /** Whether what stands before it fades into it. */
  isFadedInto: boolean;
}

/** Between two spells that do not meet, where a spell says so, and after the last: nothing is known. */
export function gapsOf(extents: readonly Extent[], axis: Axis): Gap[] {
  const known = extents.filter(({ spell }) => spell.state !== 'unknown');
  const ends = known.map((extent) => ({ x: endOf(extent, axis), isFadedInto: !extent.endIsKnown && extent.spell.state === 'held' }));
  const beginning = extents.slice(0, 1).map(({ begins }) => ({ x: placeOf(begins.min, axis), isFadedInto: false }));
  // Of two accounts of the same time the one that reaches further counts.
  const reached = [...beginning, ...ends].map((_, index, all) => all.slice(0, index + 1).reduce((far, end) => (end.x >= far.x ? end : far)));
  return reached.flatMap(({ x, isFadedInto }, index) => {
    const next = known[index];
    const width = round((next ? placeOf(next.begins.min, axis) : 100) - x);
    return width > percentOf(narrowest.hatch) ? [{ x, width, isFadedInto }] : [];
  });
}

/** Where the drawing of a spell ends: an arrow can be longer than the journey was. */
function endOf({ spell, begins, ends, endIsKnown }: Extent, axis: Axis): number {
  const end = placeOf(endIsKnown ? ends.max : begins.max, axis);
  return spell.state === 'in-transit' ? Math.max(end, placeOf(begins.max, axis) + percentOf(narrowest.arrow)) : end;
}
