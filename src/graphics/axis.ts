/** Where on a line does a day stand? Days become per cent of the width, so that type never scales with a drawing. */
import { dayAfter, type Day } from '../values/date.ts';
import { countDays } from '../values/when.ts';

export interface Axis {
  first: Day;
  last: Day;
}

/** The year lines of an axis: where each January begins. */
export interface YearLine {
  x: number;
  year: string;
}

/** The narrowest and the wide drawing that the rules of room are worked out for, and the least that is drawn as a wide one, in pixels. */
export const drawingWidths = { narrow: 288, leastWide: 672, wide: 800 } as const;

/** An axis from the first of the month of a day to another day. */
export function axisFromMonthOf(first: Day, last: Day): Axis {
  return { first: `${first.slice(0, 7)}-01`, last: last > first ? last : dayAfter(first, 31) };
}

/** The place of a day, in per cent of the width, rounded to a hundredth. */
export function placeOf(day: Day, { first, last }: Axis): number {
  const share = countDays(first, day) / countDays(first, last);
  return round(Math.min(1, Math.max(0, share)) * 100);
}

export function yearLinesOf(axis: Axis): YearLine[] {
  return yearsOf(axis).filter((year) => `${year}-01-01` >= axis.first).map((year) => ({ x: placeOf(`${year}-01-01`, axis), year }));
}

function yearsOf(axis: Axis): string[] {
  const [first, last] = [Number(axis.first.slice(0, 4)), Number(axis.last.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Where each other month of an axis begins. */
export function monthLinesOf(axis: Axis): number[] {
  const years = yearsOf(axis);
  const months = years.flatMap((year) => Array.from({ length: 11 }, (_, index) => `${year}-${String(index + 2).padStart(2, '0')}-01`));
  return months.filter((day) => day > axis.first && day < axis.last).map((day) => placeOf(day, axis));
}

/** Pixels of the narrowest drawing, in per cent of it. */
export function percentOf(pixels: number): number {
  return round((pixels / drawingWidths.narrow) * 100);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
