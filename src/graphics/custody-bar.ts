/**
 * How is custody drawn? A line is a life, a block is custody, nothing is not
 * known. Places from left to right are per cent of the width; heights belong to
 * the component.
 */
import { dayAfter, type Day } from '../values/date.ts';
import { areTwoAccounts } from './accounts.ts';
import { axisFromMonthOf, drawingWidths, percentOf, placeOf, round, yearLinesOf, type Axis, type YearLine } from './axis.ts';
import { cutBefore, extentsOf, later, type DrawnSpell, type Extent } from './extent.ts';
import { gapsOf, narrowest, type Gap } from './gaps.ts';
import { fitLabels, spaceNumbers, type Candidate, type Label, type NumberLabel } from './labels.ts';
import { drawPieces, widestFade, type Piece } from './pieces.ts';

export interface CustodyBar {
  years: YearLine[];
  pieces: Piece[];
  names: Label[];
  durations: DurationLabel[];
  numbers: NumberLabel[];
  dates: Label[];
  unknowns: UnknownLabel[];
  /** The part of the drawing that stands for each spell, in their order: where a reader points at it. */
  bands: Band[];
}

/** In per cent of the width; what fades has none of its own. */
export interface Band {
  x: number;
  width: number;
}

/** How long it lasted. `onlyWidest`: whether even a wide drawing must be as wide as is reckoned with. */
export interface DurationLabel extends Label {
  onlyWidest: boolean;
}

/** Where nothing is known. Behind a fade the words stand clear of it, by so many pixels; where they have no room on a line of a narrow drawing, they stand on two. */
export interface UnknownLabel extends Label {
  dx: number;
  isBroken: boolean;
}

/** How many days before the first custody a bar begins, at most: years at liberty would leave what it is about no room. */
const leadingDays = 183;

/** How many days before its end a spell whose beginning is not known leaves room to rise, which takes some pixels of the narrowest bar. */
const risingDays = 90;

/** How far words stand from the edge at which they begin, in pixels. */
const labelInset = 8;

/** Estimated width of an italic letter in a drawing, in pixels. */
const italicWidth = 6.2;

/** Estimated width of a letter of a duration, most of which are digits, in pixels. */
const durationWidth = 6.2;

/** Draws spells, oldest first, on an axis from the month of the first, earlier where its beginning is not known, or from half a year before the first custody, to the day as of which the site speaks. `unknown`: the words for where nothing is known. */
export function drawCustodyBar(spells: readonly DrawnSpell[], asOf: Day, unknown = ''): CustodyBar {
  const extents = extentsOf(spells, asOf);
  const axis = axisFromMonthOf(firstDayOf(extents) ?? asOf, asOf);
  const shown = cutBefore(axis.first, extents);
  return {
    years: yearLinesOf(axis),
    pieces: drawPieces(shown, axis),
    names: fitLabels(extents.map(({ spell, begins }) => nameOf(spell, placeOf(begins.min, axis))), true),
    durations: extents.filter((extent) => !extents.some((other) => other !== extent && areTwoAccounts(other, extent))).flatMap((extent) => durationOf(extent, extents, axis)),
    numbers: spaceNumbers(extents.map((extent) => middleOf(extent, axis))),
    dates: fitLabels(spells.flatMap(({ edges }) => edges).map(({ day, text }) => ({ text, x: placeOf(day, axis) })), false),
    unknowns: gapsOf(shown, axis).flatMap((gap) => unknownIn(gap, unknown)),
    bands: extents.map(({ begins, ends }) => bandBetween(placeOf(begins.min, axis), placeOf(ends.max, axis))),
  };
}

/** The same pieces on a shared axis, for the small drawing in lists. */
export function drawLane(spells: readonly DrawnSpell[], axis: Axis): Piece[] {
  return drawPieces(cutBefore(axis.first, extentsOf(spells, axis.last)), axis);
}

function firstDayOf(extents: readonly Extent[]): Day | undefined {
  const [earliest] = extents.map(({ begins, beginningIsKnown }) => (beginningIsKnown ? begins.min : dayAfter(begins.min, -risingDays))).toSorted();
  const [custody] = extents.flatMap(({ spell, begins }) => (spell.state === 'held' ? begins.min : [])).toSorted();
  return earliest && custody ? later(earliest, dayAfter(custody, -leadingDays)) : earliest;
}

/** Where someone was held abroad is what the drawing is about: that name goes last. */
function nameOf({ label, state, isInUnitedStates }: DrawnSpell, x: number): Candidate {
  return { text: label, x, matters: state === 'held' && !isInUnitedStates };
}

/** Where the words for what is not known have room, clear of what fades. */
function unknownIn({ x, width, isFadedInto }: Gap, text: string): UnknownLabel[] {
  const dx = labelInset + (isFadedInto ? widestFade : 0);
  const room = (drawing: number) => (width / 100) * drawing - dx;
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  const [onOneLine, onTwo] = [text.length, Math.max(longest, text.length - longest - 1)].map((letters) => letters * italicWidth);
  if (room(drawingWidths.wide) < (onOneLine ?? 0)) return [];
  const isBroken = room(drawingWidths.narrow) < (onOneLine ?? 0);
  return [{ x, dx, text, narrow: !isBroken || room(drawingWidths.narrow) >= (onTwo ?? 0), isBroken }];
}

function bandBetween(from: number, to: number): Band {
  return { x: from, width: round(Math.max(0, to - from)) };
}

/** Clear of a hatch, and of the arrow of a journey that ended where the block begins. */
function durationOf({ spell, begins, ends }: Extent, extents: readonly Extent[], axis: Axis): DurationLabel[] {
  if (spell.state !== 'held' || spell.duration === undefined) return [];
  const start = placeOf(begins.max, axis) + (begins.min < begins.max ? percentOf(narrowest.hatch) : 0);
  const arrows = extents.filter((other) => other.spell.state === 'in-transit').map((other) => placeOf(other.begins.max, axis));
  const x = round(Math.max(start, ...arrows.filter((arrow) => arrow <= start).map((arrow) => arrow + percentOf(narrowest.arrow))));
  const width = placeOf(ends.min, axis) - x;
  const needed = spell.duration.length * durationWidth + 2 * labelInset;
  const fits = (drawing: number) => (width / 100) * drawing >= Math.max(60, needed);
  return fits(drawingWidths.wide) ? [{ x, text: spell.duration, narrow: fits(drawingWidths.narrow), onlyWidest: !fits(drawingWidths.leastWide) }] : [];
}

function middleOf({ begins, ends }: Extent, axis: Axis): number {
  return (placeOf(begins.min, axis) + placeOf(ends.max, axis)) / 2;
}
