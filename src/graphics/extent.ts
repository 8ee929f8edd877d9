/** How long did each spell last, as far as can be drawn? What is not known of one is bounded by itself and its neighbors. */
import type { Bounds, Day } from '../values/date.ts';
import type { SpellState } from '../values/spell.ts';

/** A spell as the drawing needs it. */
export interface DrawnSpell {
  state: SpellState;
  /** The tone of a block follows the country of the place. */
  isInUnitedStates: boolean;
  label: string;
  /** The days on which it can have begun; undefined when that is not known. */
  from: Bounds | undefined;
  /** The days on which it can have ended; undefined when that is not known. */
  to: Bounds | undefined;
  /** Set when it was still so on that day, the last that is known. */
  lastKnown: Day | undefined;
  /** Exact dates at its edges, for the wide drawing. */
  edges: readonly { day: Day; text: string }[];
  /** How long it lasted, in words. */
  duration: string | undefined;
  /** Whether sources dispute it. */
  isDisputed?: boolean;
}

/** A spell with the days that bound its certain part. */
export interface Extent {
  spell: DrawnSpell;
  begins: Bounds;
  ends: Bounds;
  beginningIsKnown: boolean;
  endIsKnown: boolean;
}

/** What is not known of one spell is bounded by itself and its neighbors: it began before it ended, and when the one before had ended. */
export function extentsOf(spells: readonly DrawnSpell[], asOf: Day): Extent[] {
  const extents: Extent[] = [];
  for (const spell of spells) {
    const before = extents.at(-1);
    const end = lastDaysOf(spell, before);
    const begins = beginningOf(spell, before, end);
    const ends = end ? { min: later(end.min, begins.min), max: end.max } : { min: begins.max, max: begins.max };
    if (spell.from && before && isClosing(before)) before.ends = { min: before.ends.min, max: earlier(before.ends.max, later(begins.max, before.ends.min)) };
    extents.push({
      spell,
      begins,
      ends: { min: earlier(ends.min, asOf), max: earlier(ends.max, asOf) },
      beginningIsKnown: spell.from !== undefined || before !== undefined,
      endIsKnown: end !== undefined,
    });
  }
  return extents;
}

/** When it ended, or was last known: of a month, that is no day before the spell in front of it ended. */
function lastDaysOf({ to, lastKnown }: DrawnSpell, before: Extent | undefined): Bounds | undefined {
  if (lastKnown === undefined) return to;
  const day = before?.endIsKnown ? later(lastKnown, before.ends.min) : lastKnown;
  return { min: day, max: day };
}

function beginningOf({ from }: DrawnSpell, before: Extent | undefined, end: Bounds | undefined): Bounds {
  if (from) {
    const earliest = before?.endIsKnown ? before.ends.min : before?.begins.min;
    const max = end && end.max >= from.min ? earlier(from.max, end.max) : from.max;
    return { min: earliest !== undefined && earliest <= max ? later(from.min, earliest) : from.min, max };
  }
  const earliest = before?.ends.min ?? end?.min;
  if (earliest === undefined) throw new RangeError('a spell without any date cannot be drawn');
  return { min: earliest, max: end ? later(end.min, earliest) : earliest };
}

/** What of the extents stands on or after a day; what began before it begins there. */
export function cutBefore(day: Day, extents: readonly Extent[]): Extent[] {
  const atEarliest = ({ min, max }: Bounds): Bounds => ({ min: later(min, day), max: later(max, day) });
  return extents
    .filter(({ ends }) => ends.max >= day)
    .map((extent) => (extent.begins.min < day ? { ...extent, begins: atEarliest(extent.begins), ends: atEarliest(extent.ends) } : extent));
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Whether it ended on one of several days. */
export function isClosing({ spell, ends, endIsKnown }: Extent): boolean {
  return endIsKnown && spell.lastKnown === undefined && ends.min < ends.max;
}
