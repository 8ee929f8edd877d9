/**
 * How is custody drawn? A line is a life, a block is custody, nothing is not
 * known. Places from left to right are per cent of the width; heights belong to
 * the component.
 */
import type { Bounds, Day } from '../values/date.ts';
import type { SpellState } from '../values/statement.ts';
import { axisFromMonthOf, drawingWidths, percentOf, placeOf, round, yearLinesOf, type Axis, type YearLine } from './axis.ts';

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
}

export type Tone = 'united-states' | 'elsewhere';

/** A piece of the drawing. `x` and `width` are per cent; a fade has a fixed width in pixels. */
export type Piece =
  | { shape: 'block' | 'hatched-block' | 'fading-block' | 'rising-block'; tone: Tone; x: number; width: number }
  | { shape: 'line' | 'dashed-line' | 'fading-line' | 'arrow' | 'dots'; x: number; width: number }
  | { shape: 'seam' | 'last-known'; x: number };

/** Words in the drawing. `narrow`: whether there is room on the narrowest drawing too. */
export interface Label {
  x: number;
  text: string;
  narrow: boolean;
}

export interface CustodyBar {
  years: YearLine[];
  pieces: Piece[];
  names: Label[];
  durations: Label[];
  numbers: { x: number; text: string }[];
  dates: Label[];
  unknowns: Label[];
}

/** The narrowest hatch and the narrowest known block that can be seen, in pixels. */
const narrowest = { hatch: 4, block: 3 } as const;

/** Estimated width of a letter in a drawing, in pixels. */
const letterWidth = 6.6;

/** A spell with the days that bound its certain part. */
interface Extent {
  spell: DrawnSpell;
  begins: Bounds;
  ends: Bounds;
  beginningIsKnown: boolean;
  endIsKnown: boolean;
}

/** Draws spells, oldest first, on an axis from the month of the first to the day as of which the site speaks. */
export function drawCustodyBar(spells: readonly DrawnSpell[], asOf: Day): CustodyBar {
  const extents = extentsOf(spells, asOf);
  const earliest = extents.map(({ begins }) => begins.min).toSorted()[0] ?? asOf;
  const axis = axisFromMonthOf(earliest, asOf);
  return {
    years: yearLinesOf(axis),
    pieces: drawPieces(extents, axis),
    names: fitLabels(extents.map(({ spell, begins }) => ({ text: spell.label, x: placeOf(begins.min, axis) })), true),
    durations: extents.flatMap((extent) => durationOf(extent, axis)),
    numbers: spaced(extents.map((extent) => middleOf(extent, axis))),
    dates: fitLabels(spells.flatMap(({ edges }) => edges).map(({ day, text }) => ({ text, x: placeOf(day, axis) })), false),
    unknowns: gapsOf(extents, axis).flatMap(({ x, width }) => unknownIn(x, width)),
  };
}

/** The same pieces on a shared axis, for the small drawing in lists. */
export function drawLane(spells: readonly DrawnSpell[], axis: Axis): Piece[] {
  return drawPieces(extentsOf(spells, axis.last), axis);
}

/** What is not known of one spell is bounded by its neighbors: it began after the one before, and while that one could have ended. */
function extentsOf(spells: readonly DrawnSpell[], asOf: Day): Extent[] {
  const extents: Extent[] = [];
  for (const spell of spells) {
    const before = extents.at(-1);
    const end = spell.lastKnown === undefined ? spell.to : { min: spell.lastKnown, max: spell.lastKnown };
    const begins = beginningOf(spell, before, end);
    const ends = end ? { min: later(end.min, begins.min), max: end.max } : { min: begins.max, max: begins.max };
    extents.push({
      spell,
      begins,
      ends: ends.max > asOf ? { min: ends.min, max: asOf } : ends,
      beginningIsKnown: spell.from !== undefined || before !== undefined,
      endIsKnown: end !== undefined,
    });
  }
  return extents;
}

function beginningOf({ from }: DrawnSpell, before: Extent | undefined, end: Bounds | undefined): Bounds {
  if (from) return before ? { min: later(from.min, before.begins.min), max: from.max } : from;
  const earliest = before?.ends.min ?? end?.min;
  if (earliest === undefined) throw new RangeError('a spell without any date cannot be drawn');
  return { min: earliest, max: end ? later(end.min, earliest) : earliest };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function drawPieces(extents: readonly Extent[], axis: Axis): Piece[] {
  const solids = extents.flatMap((extent) => drawCertain(extent, axis));
  const hatches = extents.flatMap((extent, index) => drawUncertain(extent, extents[index - 1], axis));
  const seams = extents.slice(1).flatMap((extent, index) => drawSeam(extents[index], extent, axis));
  const gaps = gapsOf(extents, axis).map(({ x, width }): Piece => ({ shape: 'dots', x, width }));
  const last = extents.flatMap(({ spell }): Piece[] =>
    spell.lastKnown === undefined ? [] : [{ shape: 'last-known', x: placeOf(spell.lastKnown, axis) }],
  );
  return [...gaps, ...solids, ...hatches, ...seams, ...last];
}

function toneOf({ isInUnitedStates }: DrawnSpell): Tone {
  return isInUnitedStates ? 'united-states' : 'elsewhere';
}

function drawCertain({ spell, begins, ends, beginningIsKnown, endIsKnown }: Extent, axis: Axis): Piece[] {
  const x = placeOf(begins.max, axis);
  const width = round(placeOf(ends.min, axis) - x);
  const tone = toneOf(spell);
  switch (spell.state) {
    case 'unknown':
      return [];
    case 'in-transit':
      return [{ shape: 'arrow', x, width: Math.max(width, percentOf(12)) }];
    case 'at-liberty':
      return [...(width > 0 ? [{ shape: 'line' as const, x, width }] : []), ...(endIsKnown ? [] : [{ shape: 'fading-line' as const, x, width: 0 }])];
    case 'held': {
      const pieces: Piece[] = beginningIsKnown ? [] : [{ shape: 'rising-block', tone, x, width: 0 }];
      const isLong = width > 0 || (begins.min === begins.max && ends.min === ends.max && endIsKnown);
      if (isLong) pieces.push({ shape: 'block', tone, x, width: Math.max(width, percentOf(narrowest.block)) });
      if (!endIsKnown) pieces.push({ shape: 'fading-block', tone, x: round(x + Math.max(width, 0)), width: 0 });
      return pieces;
    }
  }
}

/** The hatch over the days on which one spell gave way to the next, shared by both: the end of the one draws it, or the beginning of the other. */
function drawUncertain(extent: Extent, before: Extent | undefined, axis: Axis): Piece[] {
  const { spell, begins, ends } = extent;
  const isClosing = (one: Extent) => one.endIsKnown && one.spell.lastKnown === undefined && one.ends.min < one.ends.max;
  const isDrawn = before !== undefined && isClosing(before) && before.ends.max >= begins.min;
  const opening = begins.min < begins.max && !isDrawn ? hatch(begins, spell, axis, true) : [];
  // It grows towards what is certain of its own spell; with nothing certain, into the next.
  const closing = isClosing(extent) ? hatch(ends, spell, axis, !hasCertainPart(extent)) : [];
  return [...opening, ...closing];
}

function hasCertainPart({ begins, ends }: Extent): boolean {
  return begins.max < ends.min;
}

function hatch({ min, max }: Bounds, spell: DrawnSpell, axis: Axis, growsRight: boolean): Piece[] {
  if (spell.state === 'unknown') return [];
  const [left, right] = [placeOf(min, axis), placeOf(max, axis)];
  const width = Math.max(round(right - left), percentOf(narrowest.hatch));
  const x = Math.max(0, growsRight ? left : round(right - width));
  return spell.state === 'held'
    ? [{ shape: 'hatched-block', tone: toneOf(spell), x, width }]
    : [{ shape: 'dashed-line', x, width }];
}

/** Where custodians meet on an exact day, a line of paper. */
function drawSeam(before: Extent | undefined, extent: Extent, axis: Axis): Piece[] {
  const isMeeting = before?.spell.state === 'held' && extent.spell.state === 'held';
  const isExact = extent.begins.min === extent.begins.max && before?.ends.max === extent.begins.min;
  return isMeeting && isExact ? [{ shape: 'seam', x: placeOf(extent.begins.min, axis) }] : [];
}

/** Between two spells that do not meet, and after the last: nothing is known. */
function gapsOf(extents: readonly Extent[], axis: Axis): { x: number; width: number }[] {
  return extents.flatMap((extent, index) => {
    const from = placeOf(extent.endIsKnown ? extent.ends.max : extent.begins.max, axis);
    const next = extents[index + 1];
    const to = next ? placeOf(next.begins.min, axis) : 100;
    return to - from > percentOf(narrowest.hatch) ? [{ x: from, width: round(to - from) }] : [];
  });
}

function unknownIn(x: number, width: number): Label[] {
  const room = (drawing: number) => (width / 100) * drawing;
  if (room(drawingWidths.wide) < 60) return [];
  return [{ x, text: '', narrow: room(drawingWidths.narrow) >= 56 }];
}

function durationOf(extent: Extent, axis: Axis): Label[] {
  const { spell, begins, ends } = extent;
  if (spell.state !== 'held' || spell.duration === undefined) return [];
  const hatched = begins.min < begins.max ? percentOf(narrowest.hatch) : 0;
  const x = round(placeOf(begins.max, axis) + hatched);
  const width = placeOf(ends.min, axis) - x;
  const needed = spell.duration.length * letterWidth + 16;
  const fits = (drawing: number) => (width / 100) * drawing >= Math.max(60, needed);
  return fits(drawingWidths.wide) ? [{ x, text: spell.duration, narrow: fits(drawingWidths.narrow) }] : [];
}

function middleOf({ begins, ends }: Extent, axis: Axis): number {
  return (placeOf(begins.min, axis) + placeOf(ends.max, axis)) / 2;
}

/** Numbers under the foot, never dropped and never upon one another. */
function spaced(places: readonly number[]): { x: number; text: string }[] {
  let last = -Infinity;
  return places.map((place, index) => {
    last = Math.max(place, last + percentOf(11));
    return { x: round(Math.min(last, 99)), text: String(index + 1) };
  });
}

/** Of labels that begin at their places, those that have room: longer free space first, and the last one always. */
function fitLabels(labels: readonly { x: number; text: string }[], alsoNarrow: boolean): Label[] {
  const fitting = (drawing: number) => {
    const kept = new Set<number>();
    const order = labels.map((_, index) => index).toSorted((a, b) => roomAfter(b, labels) - roomAfter(a, labels));
    for (const index of order) if (hasRoom(index, kept, labels, drawing)) kept.add(index);
    return kept;
  };
  const [wide, narrow] = [fitting(drawingWidths.wide), fitting(drawingWidths.narrow)];
  return labels.flatMap(({ x, text }, index) =>
    wide.has(index) ? [{ x, text, narrow: alsoNarrow && narrow.has(index) }] : [],
  );
}

function roomAfter(index: number, labels: readonly { x: number }[]): number {
  return (labels[index + 1]?.x ?? 100) - (labels[index]?.x ?? 0);
}

function hasRoom(index: number, kept: ReadonlySet<number>, labels: readonly { x: number; text: string }[], drawing: number): boolean {
  const span = (at: number) => {
    const label = labels[at];
    const start = ((label?.x ?? 0) / 100) * drawing;
    return { start, end: start + (label?.text.length ?? 0) * letterWidth + 4 };
  };
  const own = span(index);
  if (own.end > drawing + 6) return false;
  return [...kept].map(span).every((other) => own.end <= other.start || own.start >= other.end);
}
