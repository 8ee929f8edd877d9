/**
 * How is a number drawn beside others? As a bar that begins at nothing, on one
 * scale with all that are counted in the same unit; so nothing is added to
 * anything. Places are per cent of the width; heights belong to the component.
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

/** A piece of a bar. A frame is the whole of which the value is a part, and a bound is the end that it does not pass. */
export type BarPiece =
  | { shape: 'frame' | 'solid' | 'open' | 'soft' | 'hatched'; x: number; width: number }
  | { shape: 'bound'; x: number };

/** Where the largest number ends, and how far an end that is open or soft reaches, in per cent of the width. Their length means nothing. */
export const drawn = { largest: 95, open: 5, soft: 5 } as const;

/** The narrowest bar that can be seen, in pixels. */
const narrowest = 2;

type Scale = (number: number) => number;

/** Draws each value that stands beside another of its unit, larger than nothing. A lone value, or a lone unit, has nothing to be compared with. */
export function drawBars<Drawn extends DrawnValue>(values: readonly Drawn[]): Map<Drawn, BarPiece[]> {
  const comparable = [...Map.groupBy(values, ({ unit }) => unit).values()].filter((alike) => alike.length > 1 && alike.some(({ number }) => number > 0));
  return new Map(
    comparable.flatMap((alike) => {
      const scale = scaleOf(alike);
      return alike.map((value) => [value, drawBar(value, wholeOf(value, alike), scale)] as const);
    }),
  );
}

/** All per cents are shares of a hundred; of anything else the largest number gives the scale. */
function scaleOf(alike: readonly DrawnValue[]): Scale {
  const least = alike.some(({ unit }) => unit === 'percent') ? 100 : 0;
  const end = Math.max(least, ...alike.map(({ number }) => number));
  return (number) => (number === 0 ? 0 : round(Math.max(percentOf(narrowest), (number / end) * drawn.largest)));
}

/** The number of the whole that a value lies in: of the value that it is a part of, where that is drawn too, or a hundred per cent. */
function wholeOf({ unit, number, partOf }: DrawnValue, alike: readonly DrawnValue[]): number | undefined {
  if (partOf && alike.includes(partOf)) return partOf.number;
  return unit === 'percent' && number <= 100 ? 100 : undefined;
}

function drawBar({ is, number }: DrawnValue, whole: number | undefined, scale: Scale): BarPiece[] {
  const end = scale(number);
  // What is a part ends with its whole, however open its own end is.
  const limit = whole === undefined ? 100 : scale(whole);
  const frame: BarPiece[] = whole === undefined ? [] : piece('frame', 0, limit);
  return [...frame, ...drawEnd(is, end, limit)];
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
