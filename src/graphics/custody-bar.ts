/**
 * How is custody drawn? A line is a life, a block is custody, nothing is not
 * known. Places from left to right are per cent of the width; heights belong to
 * the component.
 */
import { dayAfter, type Day } from '../values/date.ts';
import { axisFromMonthOf, drawingWidths, percentOf, placeOf, round, yearLinesOf, type Axis, type YearLine } from './axis.ts';
import { cutBefore, extentsOf, later, type DrawnSpell, type Extent } from './extent.ts';
import { fitLabels, letterWidth, spaceNumbers, type Candidate, type Label } from './labels.ts';
import { drawPieces, gapsOf, narrowest, widestFade, type Gap, type Piece } from './pieces.ts';

export interface CustodyBar {
  years: YearLine[];
  pieces: Piece[];
  names: Label[];
  durations: Label[];
  numbers: { x: number; text: string }[];
  dates: Label[];
  unknowns: Label[];
}

/** How many days before the first custody a bar begins, at most: years at liberty would leave what it is about no room. */
const leadingDays = 183;

/** Draws spells, oldest first, on an axis from the month of the first, or from half a year before the first custody, to the day as of which the site speaks. */
export function drawCustodyBar(spells: readonly DrawnSpell[], asOf: Day): CustodyBar {
  const extents = extentsOf(spells, asOf);
  const axis = axisFromMonthOf(firstDayOf(extents) ?? asOf, asOf);
  const shown = cutBefore(axis.first, extents);
  return {
    years: yearLinesOf(axis),
    pieces: drawPieces(shown, axis),
    names: fitLabels(extents.map(({ spell, begins }) => nameOf(spell, placeOf(begins.min, axis))), true),
    durations: extents.flatMap((extent) => durationOf(extent, axis)),
    numbers: spaceNumbers(extents.map((extent) => middleOf(extent, axis))),
    dates: fitLabels(spells.flatMap(({ edges }) => edges).map(({ day, text }) => ({ text, x: placeOf(day, axis) })), false),
    unknowns: gapsOf(shown, axis).flatMap(unknownIn),
  };
}

/** The same pieces on a shared axis, for the small drawing in lists. */
export function drawLane(spells: readonly DrawnSpell[], axis: Axis): Piece[] {
  return drawPieces(cutBefore(axis.first, extentsOf(spells, axis.last)), axis);
}

function firstDayOf(extents: readonly Extent[]): Day | undefined {
  const [earliest] = extents.map(({ begins }) => begins.min).toSorted();
  const [custody] = extents.flatMap(({ spell, begins }) => (spell.state === 'held' ? begins.min : [])).toSorted();
  return earliest && custody ? later(earliest, dayAfter(custody, -leadingDays)) : earliest;
}

/** Where someone was held abroad is what the drawing is about: that name goes last. */
function nameOf({ label, state, isInUnitedStates }: DrawnSpell, x: number): Candidate {
  return { text: label, x, matters: state === 'held' && !isInUnitedStates };
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
