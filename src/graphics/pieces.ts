/** Of which pieces is custody drawn? A block is custody, a line is a life; what is certain, what is not, and what is not known. */
import { distantPast, type Bounds, type Day } from '../values/date.ts';
import { accountsIn, halve } from './accounts.ts';
import { percentOf, placeOf, round, type Axis } from './axis.ts';
import { earlier, isClosing, later, type DrawnSpell, type Extent } from './extent.ts';
import { gapsOf, narrowest } from './gaps.ts';

export type Tone = 'united-states' | 'elsewhere';

/** A piece of the drawing. `x` and `width` are per cent; a fade has a fixed width in pixels. Of two accounts of the same time each has a half of the height. */
export type Piece = Shape & { half?: Half };

export type Half = 'upper' | 'lower';

type Shape =
  | { shape: 'block' | 'hatched-block' | 'fading-block' | 'rising-block'; tone: Tone; x: number; width: number }
  | { shape: 'line' | 'dashed-line' | 'fading-line' | 'arrow' | 'dots'; x: number; width: number }
  | { shape: 'seam' | 'last-known'; x: number };

/** The most that a fade takes, in pixels. */
export const widestFade = 40;

export function drawPieces(extents: readonly Extent[], axis: Axis): Piece[] {
  const whole = extents.map((extent) => withoutSliver(extent, axis));
  const { first, second, shared } = accountsIn(whole, axis);
  const gaps = gapsOf(whole, axis).map(({ x, width }): Piece => ({ shape: 'dots', x, width }));
  return [...gaps, ...halve(drawBands(first, axis), shared, 'upper'), ...halve(drawBands(second, axis), shared, 'lower')];
}

/** The bands of spells that follow one another. */
function drawBands(whole: readonly Extent[], axis: Axis): Piece[] {
  const certain = whole.flatMap((extent) => drawCertain(extent, axis));
  const seams = whole.slice(1).flatMap((extent, index) => drawSeam(whole[index], extent, axis));
  const last = whole.flatMap(({ spell, ends }): Piece[] =>
    spell.lastKnown === undefined ? [] : [{ shape: 'last-known', x: placeOf(ends.max, axis) }],
  );
  // What is as narrow as can be stands in front of its neighbors, or could not be seen.
  const isNarrow = (piece: Piece) => piece.shape === 'arrow' || (piece.shape === 'block' && piece.width <= percentOf(narrowest.block));
  const [narrow, wide] = [certain.filter(isNarrow), certain.filter((piece) => !isNarrow(piece))];
  return [...wide, ...drawHatches(whole, axis), ...narrow, ...seams, ...last];
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
      if (isOneDay && width === 0 && spell.isDisputed) return [{ shape: 'hatched-block', tone, ...grown(x, 0, narrowest.hatch, true) }];
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

/** Whether any piece fades in or out. */
export function hasFades(pieces: readonly Piece[]): boolean {
  return pieces.some(({ shape }) => /^(?:fading|rising)-/.test(shape));
}
