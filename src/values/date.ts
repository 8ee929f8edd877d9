/**
 * What is a date? A string that carries its own precision: a strict subset of
 * EDTF (ISO 8601-2). `2025`, `2025-03`, `2025-03-15`, each with `~` (about),
 * `?` (uncertain) or `%` (both); `[A..B]` at some moment from A to B; `A/B` it
 * lasted from A to B, with open ends `A/..` and `../B`.
 */
// By their own paths: the index of the package loads all of its functions, which takes a second.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { lightFormat } from 'date-fns/lightFormat';
import { UTCDate } from '@date-fns/utc/date';
import { z } from 'zod';

/** A civil day as `YYYY-MM-DD`; such strings sort as the days do. */
export type Day = string;

export const precisions = ['year', 'month', 'day'] as const;
export type Precision = (typeof precisions)[number];

/** `~` about, `?` uncertain, `%` both. */
export type Qualifier = '~' | '?' | '%';

/** One year, month or day, as it was written. */
export interface CalendarDate {
  shape: 'calendar';
  text: string;
  precision: Precision;
  qualifier: Qualifier | undefined;
  first: Day;
  last: Day;
}

/** `[A..B]`: at some moment from A to B. */
export interface DateWithin {
  shape: 'within';
  text: string;
  from: CalendarDate;
  to: CalendarDate;
}

/** `A/B`: it lasted from A to B; an open end is undefined. */
export interface DateSpan {
  shape: 'span';
  text: string;
  from: CalendarDate | undefined;
  to: CalendarDate | undefined;
}

export type RecordDate = CalendarDate | DateWithin | DateSpan;

/** The outermost days that a date can mean. */
export interface Bounds {
  min: Day;
  max: Day;
}

/** The bounds of what has no beginning or no end. */
export const distantPast: Day = '0000-01-01';
export const distantFuture: Day = '9999-12-31';

const calendarPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

export const daySchema = z
  .string()
  .refine(isDay, { error: 'is not a day that exists', params: { todo: 'Write a day such as 2025-03-15.' } })
  .describe('One exact day, such as 2025-03-15.');

export const calendarDateSchema = z
  .string()
  .refine((text) => readCalendarDate(text) !== undefined, {
    error: 'is not a date that exists',
    params: { todo: 'Write 2025, 2025-03 or 2025-03-15, with ~ (about), ? (uncertain) or % (both) behind it.' },
  })
  .describe('A year, a month or a day: 2025, 2025-03 or 2025-03-15.');

/**
 * Reads a date; undefined when the text is not one of the forms above, names a
 * day that no calendar has, or runs backwards.
 */
export function readDate(text: string): RecordDate | undefined {
  const within = /^\[(.+)\.\.(.+)\]$/.exec(text);
  if (within) return readWithin(text, within[1] ?? '', within[2] ?? '');
  const ends = text.split('/');
  if (ends.length === 2) return readSpan(text, ends[0] ?? '', ends[1] ?? '');
  return readCalendarDate(text);
}

/** Reads a single year, month or day. */
export function readCalendarDate(text: string): CalendarDate | undefined {
  const match = calendarPattern.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, mark] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return undefined;
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  const qualifier = mark === '~' || mark === '?' || mark === '%' ? mark : undefined;
  return { shape: 'calendar', text, precision, qualifier, first, last: lastDayOf(first, precision) };
}

/** Whether the text is a day that exists: `2024-02-29` is, `2025-02-29` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const date = new UTCDate(text);
  return !Number.isNaN(date.getTime()) && toDay(date) === text;
}

/** The outermost days that the date, as written, can mean. */
export function boundsOf(date: RecordDate): Bounds {
  if (date.shape === 'calendar') return { min: date.first, max: date.last };
  return { min: date.from?.first ?? distantPast, max: date.to?.last ?? distantFuture };
}

/** The bounds for comparing: a qualifier widens a date by one unit of its precision on each side. */
export function widenedBoundsOf(date: RecordDate): Bounds {
  if (date.shape === 'calendar') return widened(date);
  return {
    min: date.from ? widened(date.from).min : distantPast,
    max: date.to ? widened(date.to).max : distantFuture,
  };
}

/** The day that a clock shows where it stands. */
export function dayOn(clock: Date): Day {
  return lightFormat(clock, 'yyyy-MM-dd');
}

/** The day that lies `count` days after (or, negative, before) another. */
export function dayAfter(day: Day, count = 1): Day {
  return toDay(addDays(new UTCDate(day), count));
}

/** The day that lies so many months before another; of a shorter month, its last. */
export function monthsBefore(day: Day, count: number): Day {
  return toDay(addMonths(new UTCDate(day), -count));
}

function readWithin(text: string, from: string, to: string): DateWithin | undefined {
  const ends = { from: readCalendarDate(from), to: readCalendarDate(to) };
  if (!ends.from || !ends.to || ends.from.first > ends.to.last) return undefined;
  return { shape: 'within', text, from: ends.from, to: ends.to };
}

function readSpan(text: string, from: string, to: string): DateSpan | undefined {
  const ends = { from: readCalendarDate(from), to: readCalendarDate(to) };
  const isOpenOrRead = (written: string, read: CalendarDate | undefined) => written === '..' || read !== undefined;
  if (!isOpenOrRead(from, ends.from) || !isOpenOrRead(to, ends.to)) return undefined;
  if (!ends.from && !ends.to) return undefined;
  if (ends.from && ends.to && ends.from.first > ends.to.last) return undefined;
  return { shape: 'span', text, ...ends };
}

function widened({ first, last, precision, qualifier }: CalendarDate): Bounds {
  if (!qualifier) return { min: first, max: last };
  const add = { year: addYears, month: addMonths, day: addDays }[precision];
  return {
    min: toDay(add(new UTCDate(first), -1)),
    max: lastDayOf(toDay(add(new UTCDate(precision === 'day' ? last : first), 1)), precision),
  };
}

function lastDayOf(first: Day, precision: Precision): Day {
  if (precision === 'day') return first;
  if (precision === 'year') return `${first.slice(0, 4)}-12-31`;
  return toDay(lastDayOfMonth(new UTCDate(first)));
}

/** The calendar of the records ends with the year 9999. */
function toDay(date: Date): Day {
  return date.getUTCFullYear() > 9999 ? distantFuture : date.toISOString().slice(0, 10);
}
