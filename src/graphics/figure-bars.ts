/**
 * How long is the bar of each value of a figure? Values of one unit share one
 * scale; a part is drawn inside its whole. A bar says no more than its source:
 * "at least" stays open, "at most" is only bounded, "about" ends softly.
 */
import type { Precision, Unit } from '../records/figure.ts';
import { round } from './axis.ts';

export interface Amount {
  number: number;
  unit: Unit;
  is: Precision;
  /** The number of the whole that it is a part of. */
  whole: number | undefined;
}

/** How a bar ends: where the number is; beyond it, nobody says how far; near it; or somewhere before it. */
export type BarEnd = 'exact' | 'open' | 'soft' | 'bound';

/** Lengths in per cent of the width. */
export interface Bar {
  length: number;
  end: BarEnd;
  /** The outline of the whole around a part. */
  whole: number | undefined;
}

/** The longest bar, in per cent: behind it is room for an open end. */
const longest = 92;

/** The shortest, which can still be seen. */
const shortest = 0.5;

/** Values further apart than this share no scale: most of them would look like nothing. */
const furthestApart = 2000;

const endOf = {
  exactly: 'exact',
  about: 'soft',
  'at-least': 'open',
  'more-than': 'open',
  'at-most': 'bound',
} as const satisfies Record<Precision, BarEnd>;

/** The bar of each amount, in their order; undefined for what has nothing of its unit to be compared with. */
export function drawBars(amounts: readonly Amount[]): (Bar | undefined)[] {
  const scales = new Map([...Map.groupBy(amounts, ({ unit }) => unit)].map(([unit, same]) => [unit, scaleOf(unit, same)]));
  return amounts.map(({ number, unit, is, whole }) => {
    const scale = scales.get(unit);
    if (scale === undefined) return undefined;
    return { length: Math.max(shortest, round(number * scale)), end: endOf[is], whole: whole === undefined ? undefined : round(whole * scale) };
  });
}

/** Per cent of the width for one; undefined where there is nothing to compare. The whole of a percentage is a hundred. */
function scaleOf(unit: Unit, amounts: readonly Amount[]): number | undefined {
  const numbers = amounts.flatMap(({ number, whole }) => (whole === undefined ? [number] : [number, whole]));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const isComparable = amounts.length > 1 && least > 0 && most / least <= furthestApart;
  return isComparable ? longest / (unit === 'percent' ? Math.max(100, most) : most) : undefined;
}
