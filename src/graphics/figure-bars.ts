/**
 * How is a number drawn beside others? As a bar that begins at nothing, on one
 * scale with all that are counted in the same unit; so nothing is added to
 * anything. Several accounts of one count are one bar, with a mark for each. Places are per cent of the width; heights belong to the component.
 */
import type { Precision, Unit } from '../records/figure.ts';
import { percentOf, round } from './axis.ts';

/** A value as the drawing needs it. */
export interface DrawnValue {
  is: Precision;
  number: number;
  unit: Unit;
  /** The value that a source says it is a part of. */
  partOf: DrawnValue | undefined;
}

/** A piece of a bar. A frame is the whole of which the value is a part, a bound is the end that it does not pass, and a band is where accounts of one count differ. */
export type BarPiece =
  | { shape: 'frame' | 'solid' | 'band' | 'open' | 'soft' | 'hatched'; x: number; width: number }
  | { shape: 'bound'; x: number };

/** Where the largest number ends, and how far an end that is open or soft reaches, in per cent of the width. Their length means nothing. */
export const drawn = { largest: 95, open: 5, soft: 5 } as const;

/** The narrowest bar that can be seen, in pixels. */
const narrowest = 2;

type Scale = (number: number) => number;

/** A count: the value that gives it, or several that are accounts of it. */
export type DrawnCount<Drawn extends DrawnValue = DrawnValue> = readonly Drawn[];

/** The bar of a count, and where the mark of each account of it stands. */
export interface Bar<Drawn extends DrawnValue = DrawnValue> {
  pieces: BarPiece[];
  marks: { x: number; value: Drawn }[];
}

/** Draws each count that stands beside another of its unit, or has several accounts, and is larger than nothing. A lone value, or a lone unit, has nothing to be compared with. */
export function drawBars<Drawn extends DrawnValue>(counts: readonly DrawnCount<Drawn>[]): Map<DrawnCount<Drawn>, Bar<Drawn>> {
  const byUnit = Map.groupBy(counts, (accounts) => accounts[0]?.unit);
  return new Map(
    [...byUnit.values()].flatMap((alike) => {
      const values = alike.flat();
      if (values.length < 2 || values.every(({ number }) => number === 0)) return [];
      const scale = scaleOf(values);
      return alike.map((accounts) => [accounts, drawCount(accounts, values, scale)] as const);
    }),
  );
}

/** All per cents are shares of a hundred; of anything else the largest number gives the scale. */
function scaleOf(alike: readonly DrawnValue[]): Scale {
  const least = alike.some(({ unit }) => unit === 'percent') ? 100 : 0;
  const end = Math.max(least, ...alike.map(({ number }) => number));
  return (number) => (number === 0 ? 0 : round(Math.max(percentOf(narrowest), (number / end) * drawn.largest)));
}

function drawCount<Drawn extends DrawnValue>(accounts: DrawnCount<Drawn>, alike: readonly Drawn[], scale: Scale): Bar<Drawn> {
  const [least, ...others] = accounts.toSorted((a, b) => a.number - b.number || opennessOf(a) - opennessOf(b));
  if (!least) return { pieces: [], marks: [] };
  const most = others.at(-1) ?? least;
  const whole = wholeOf(most, alike);
  // What is a part ends with its whole, however open its own end is.
  const limit = whole === undefined ? 100 : scale(whole);
  const frame: BarPiece[] = whole === undefined ? [] : piece('frame', 0, limit);
  const bar = most.number > least.number ? drawRange(least, most, scale, limit) : drawEnd(most.is, scale(most.number), limit);
  return { pieces: [...frame, ...bar], marks: others.length > 0 ? accounts.map((value) => ({ x: scale(value.number), value })) : [] };
}

/** Of equal numbers the one that says the least about what lies behind it ends the bar. */
function opennessOf({ is }: DrawnValue): number {
  return ['at-most', 'exactly', 'about', 'more-than', 'at-least'].indexOf(is);
}

/** From the least account to the most a band: it may end anywhere in it. */
function drawRange(least: DrawnValue, most: DrawnValue, scale: Scale, limit: number): BarPiece[] {
  const from = scale(least.number);
  const foot = piece(least.is === 'at-most' ? 'hatched' : 'solid', 0, from);
  const behind = drawEnd(most.is, scale(most.number), limit).flatMap((part) => behindOf(part, from));
  return [...foot, ...behind];
}

/** What of a piece lies behind a place; what was solid there is a band. */
function behindOf(part: BarPiece, from: number): BarPiece[] {
  if (part.shape === 'bound') return [part];
  const shape = part.shape === 'solid' ? 'band' : part.shape;
  return piece(shape, Math.max(part.x, from), part.x + part.width);
}

/** The number of the whole that a value lies in: of the value that it is a part of, where that is drawn too, or a hundred per cent. */
function wholeOf({ unit, number, partOf }: DrawnValue, alike: readonly DrawnValue[]): number | undefined {
  if (partOf && alike.includes(partOf)) return partOf.number;
  return unit === 'percent' && number <= 100 ? 100 : undefined;
}

function drawEnd(is: Precision, end: number, limit: number): BarPiece[] {
  switch (is) {
    case 'exactly':
      return piece('solid', 0, end);
    case 'about': {
      // A small number has a small softness, or it would look larger than it is.
      const half = Math.min(drawn.soft, end / 2) / 2;
      return [...piece('solid', 0, end - half), ...piece('soft', end - half, Math.min(end + half, limit))];
    }
    case 'at-least':
    case 'more-than':
      return [...piece('solid', 0, end), ...piece('open', end, Math.min(end + drawn.open, limit))];
    case 'at-most':
      return [...piece('hatched', 0, end), { shape: 'bound', x: end }];
  }
}

/** A piece from one place to another, unless it has no width. */
function piece(shape: Exclude<BarPiece['shape'], 'bound'>, from: number, to: number): BarPiece[] {
  const [x, width] = [round(from), round(to - from)];
  return width > 0 ? [{ shape, x, width }] : [];
}
