/**
 * How is custody drawn? A line is a life, a block is custody, nothing is not
 * known. Places from left to right are per cent of the width; heights belong to
 * the component.
 */
import { distantPast, type Bounds, type Day } from '../values/date.ts';
import type { SpellState } from '../values/statement.ts';
import { axisFromMonthOf, drawingWidths, percentOf, placeOf, round, yearLinesOf, type Axis, type YearLine } from './axis.ts';
import { fitLabels, letterWidth, spaceNumbers, type Label } from './labels.ts';

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

export interface CustodyBar {
  years: YearLine[];
  pieces: Piece[];
  names: Label[];
  durations: Label[];
  numbers: { x: number; text: string }[];
  dates: Label[];
  unknowns: Label[];
}

/** The narrowest hatch, known block and arrow that can be seen, in pixels. */
const narrowest = { hatch: 4, block: 3, arrow: 12 } as const;

/** The most that a fade takes, in pixels. */
const widestFade = 40;

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
    numbers: spaceNumbers(extents.map((extent) => middleOf(extent, axis))),
    dates: fitLabels(spells.flatMap(({ edges }) => edges).map(({ day, text }) => ({ text, x: placeOf(day, axis) })), false),
    unknowns: gapsOf(extents, axis).flatMap(unknownIn),
  };
}

/** The same pieces on a shared axis, for the small drawing in lists. */
export function drawLane(spells: readonly DrawnSpell[], axis: Axis): Piece[] {
  return drawPieces(extentsOf(spells, axis.last), axis);
}

/** What is not known of one spell is bounded by itself and its neighbors: it began before it ended, and when the one before had ended. */
function extentsOf(spells: readonly DrawnSpell[], asOf: Day): Extent[] {
  const extents: Extent[] = [];
  for (const spell of spells) {
    const before = extents.at(-1);
    const end = spell.lastKnown === undefined ? spell.to : { min: spell.lastKnown, max: spell.lastKnown };
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

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Whether it ended on one of several days. */
function isClosing({ spell, ends, endIsKnown }: Extent): boolean {
  return endIsKnown && spell.lastKnown === undefined && ends.min < ends.max;
}

function drawPieces(extents: readonly Extent[], axis: Axis): Piece[] {
  const whole = extents.map((extent) => withoutSliver(extent, axis));
  const certain = whole.flatMap((extent) => drawCertain(extent, axis));
  const seams = whole.slice(1).flatMap((extent, index) => drawSeam(whole[index], extent, axis));
  const gaps = gapsOf(whole, axis).map(({ x, width }): Piece => ({ shape: 'dots', x, width }));
  const last = whole.flatMap(({ spell }): Piece[] =>
    spell.lastKnown === undefined ? [] : [{ shape: 'last-known', x: placeOf(spell.lastKnown, axis) }],
  );
  // What is as narrow as can be stands in front of its neighbors, or could not be seen.
  const isNarrow = (piece: Piece) => piece.shape === 'arrow' || (piece.shape === 'block' && piece.width <= percentOf(narrowest.block));
  const [narrow, wide] = [certain.filter(isNarrow), certain.filter((piece) => !isNarrow(piece))];
  return [...gaps, ...wide, ...drawHatches(whole, axis), ...narrow, ...seams, ...last];
}

/** A known piece that is too narrow to be seen between two uncertain ones joins the hatch. */
function withoutSliver(extent: Extent, axis: Axis): Extent {
  const { begins, ends } = extent;
  const isBetweenHatches = begins.min < begins.max && isClosing(extent);
  const width = placeOf(ends.min, axis) - placeOf(begins.max, axis);
  if (!isBetweenHatches || width >= percentOf(narrowest.block)) return extent;
  return { ...extent, ends: { min: earlier(begins.max, ends.max), max: ends.max } };
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
      return [{ shape: 'arrow', ...placed(x, Math.max(width, percentOf(narrowest.arrow))) }];
    case 'at-liberty':
      return [...(width > 0 ? [{ shape: 'line' as const, x, width }] : []), ...(endIsKnown ? [] : [{ shape: 'fading-line' as const, x, width: 0 }])];
    case 'held': {
      const pieces: Piece[] = beginningIsKnown ? [] : [{ shape: 'rising-block', tone, x, width: 0 }];
      const isOneDay = begins.min === begins.max && ends.min === ends.max && beginningIsKnown && endIsKnown;
      if (width > 0 || isOneDay) pieces.push({ shape: 'block', tone, ...grown(x, width, narrowest.block, begins.min === begins.max) });
      if (!endIsKnown) pieces.push({ shape: 'fading-block', tone, x: round(x + Math.max(width, 0)), width: 0 });
      return pieces;
    }
  }
}

/** The hatches over the days on which one spell gave way to the next: what one has drawn, the next does not draw again. */
function drawHatches(extents: readonly Extent[], axis: Axis): Piece[] {
  const pieces: Piece[] = [];
  let drawnUntil: Day = distantPast;
  extents.forEach((extent, index) => {
    for (const { min, max, growsRight } of uncertainDaysOf(extent, extents[index + 1])) {
      const from = later(min, drawnUntil);
      if (from >= max) continue;
      pieces.push(hatch({ min: from, max }, extent.spell, axis, growsRight));
      drawnUntil = max;
    }
  });
  return pieces;
}

/** The days on which a spell may have begun or ended. A hatch grows towards what is certain of its own spell; with nothing certain, into the next. */
function uncertainDaysOf(extent: Extent, next: Extent | undefined): (Bounds & { growsRight: boolean })[] {
  const { spell, begins, ends } = extent;
  if (spell.state === 'unknown') return [];
  const isOpening = begins.min < begins.max;
  // On the way there is no band to hatch: the next one has it.
  const isLeftToNext = spell.state === 'in-transit' && next !== undefined && next.spell.state !== 'unknown' && next.begins.min < next.begins.max;
  return [
    ...(isOpening ? [{ ...begins, growsRight: true }] : []),
    ...(isClosing(extent) && !isLeftToNext ? [{ ...ends, growsRight: begins.max >= ends.min }] : []),
  ];
}

function hatch({ min, max }: Bounds, spell: DrawnSpell, axis: Axis, growsRight: boolean): Piece {
  const x = placeOf(min, axis);
  const place = grown(x, round(placeOf(max, axis) - x), narrowest.hatch, growsRight);
  return spell.state === 'held' ? { shape: 'hatched-block', tone: toneOf(spell), ...place } : { shape: 'dashed-line', ...place };
}

/** A piece that can be seen: as wide as it is, but no narrower than so many pixels, to the right or to the left. */
function grown(x: number, width: number, pixels: number, growsRight: boolean): { x: number; width: number } {
  const least = Math.max(width, percentOf(pixels));
  return placed(growsRight ? x : x + width - least, least);
}

/** A piece that does not leave the drawing. */
function placed(x: number, width: number): { x: number; width: number } {
  return { x: round(Math.max(0, Math.min(x, 100 - width))), width: round(width) };
}

/** Where custodians meet on an exact day, a line of paper. */
function drawSeam(before: Extent | undefined, { spell, begins }: Extent, axis: Axis): Piece[] {
  const isMeeting = before?.spell.state === 'held' && spell.state === 'held';
  const days = new Set([before?.ends.min, before?.ends.max, begins.min, begins.max]);
  return isMeeting && before.endIsKnown && spell.from && days.size === 1 ? [{ shape: 'seam', x: placeOf(begins.min, axis) }] : [];
}

interface Gap {
  x: number;
  width: number;
  /** Whether what stands before it fades into it. */
  isFadedInto: boolean;
}

/** Between two spells that do not meet, where a spell says so, and after the last: nothing is known. */
function gapsOf(extents: readonly Extent[], axis: Axis): Gap[] {
  const known = extents.filter(({ spell }) => spell.state !== 'unknown');
  const ends = known.map(({ spell, begins, ends: { max }, endIsKnown }) => ({
    x: placeOf(endIsKnown ? max : begins.max, axis),
    isFadedInto: !endIsKnown && spell.state === 'held',
  }));
  const beginning = extents.slice(0, 1).map(({ begins }) => ({ x: placeOf(begins.min, axis), isFadedInto: false }));
  return [...beginning, ...ends].flatMap(({ x, isFadedInto }, index) => {
    const next = known[index];
    const width = round((next ? placeOf(next.begins.min, axis) : 100) - x);
    return width > percentOf(narrowest.hatch) ? [{ x, width, isFadedInto }] : [];
  });
}

/** Where the words "not known" have room, clear of what fades. */
function unknownIn({ x, width, isFadedInto }: Gap): Label[] {
  const fade = isFadedInto ? percentOf(widestFade) : 0;
  const room = (drawing: number) => ((width - fade) / 100) * drawing;
  if (room(drawingWidths.wide) < 60) return [];
  return [{ x: round(x + fade), text: '', narrow: room(drawingWidths.narrow) >= 56 }];
}

function durationOf(extent: Extent, axis: Axis): Label[] {
  const { spell, begins, ends } = extent;
  if (spell.state !== 'held' || spell.duration === undefined) return [];
  const hatched = begins.min < begins.max ? percentOf(narrowest.hatch) : 0;
  const x = round(placeOf(begins.max, axis) + hatched);
  const width = placeOf(ends.min, axis) - x;
  const needed = spell.duration.length * letterWidth + 12;
  const fits = (drawing: number) => (width / 100) * drawing >= Math.max(60, needed);
  return fits(drawingWidths.wide) ? [{ x, text: spell.duration, narrow: fits(drawingWidths.narrow) }] : [];
}

function middleOf({ begins, ends }: Extent, axis: Axis): number {
  return (placeOf(begins.min, axis) + placeOf(ends.max, axis)) / 2;
}
