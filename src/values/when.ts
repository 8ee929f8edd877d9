/** When did it happen? A date of any precision, or an instant; how the two are compared, sorted and counted. */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { UTCDate } from '@date-fns/utc/date';
import { z } from 'zod';
import { boundsOf, readDate, widenedBoundsOf, type Bounds, type Day, type RecordDate } from './date.ts';
import { readInstant, type Instant } from './instant.ts';

export type When = RecordDate | Instant;

/** Comparing has three answers. */
export type Order = 'before' | 'after' | 'unknown';

/** A number of days: exact when least and most are the same. */
export interface DayCount {
  least: number;
  most: number;
}

/** The forms in which a moment is written, for messages to the person who writes one. */
export const whenForms =
  'Write 2025, 2025-03 or 2025-03-15, with ~ (about), ? (uncertain) or % (both) behind it; [A..B] for some moment from A to B; A/B for a span; or an instant such as 2025-03-15T19:25:00-04:00[America/New_York].';

export const whenSchema = z
  .string()
  .refine((text) => readWhen(text) !== undefined, { error: 'is not a date that exists', params: { todo: whenForms } })
  .describe(`When it happened. ${whenForms}`);

/** Reads a date or an instant; undefined when the text is neither. */
export function readWhen(text: string): When | undefined {
  return readDate(text) ?? readInstant(text);
}

/** Parses a moment that the schema has already accepted; throws when it has not. */
export function parseWhen(text: string): When {
  const when = readWhen(text);
  if (!when) throw new RangeError(`"${text}" is not a date or an instant`);
  return when;
}

/** The outermost days that it can mean, as written. */
export function daysOf(when: When): Bounds {
  return when.shape === 'instant' ? { min: when.day, max: when.day } : boundsOf(when);
}

/** The outermost days that it can mean when a qualifier is taken into account. */
export function possibleDaysOf(when: When): Bounds {
  return when.shape === 'instant' ? { min: when.day, max: when.day } : widenedBoundsOf(when);
}

/** Whether a certainly lies before or after b. Two instants compare by their clocks, everything else by days. */
export function compareWhen(a: When, b: When): Order {
  if (a.shape === 'instant' && b.shape === 'instant') {
    if (a.epoch === b.epoch) return 'unknown';
    return a.epoch < b.epoch ? 'before' : 'after';
  }
  const [first, second] = [possibleDaysOf(a), possibleDaysOf(b)];
  if (first.max < second.min) return 'before';
  if (first.min > second.max) return 'after';
  return 'unknown';
}

/**
 * Sorts by the earliest possible day. Of what begins on the same day the vaguer
 * comes first (a year before any month in it, a day before any moment of it),
 * and a range after the day with which it begins; then the latest possible day
 * and the clock decide.
 */
export function sortWhen(a: When, b: When): number {
  const [first, second] = [daysOf(a), daysOf(b)];
  const byDays = first.min.localeCompare(second.min) || rankOf(a) - rankOf(b) || first.max.localeCompare(second.max);
  return byDays === 0 && a.shape === 'instant' && b.shape === 'instant' ? a.epoch - b.epoch : byDays;
}

const ranks = ['year', 'month', 'day', 'instant', 'within', 'span'] as const;

function rankOf(when: When): number {
  return ranks.indexOf(when.shape === 'calendar' ? when.precision : when.shape);
}

/** Days from one moment to another, as a range unless both are exact days; never fewer than none, not even across the date line. */
export function daysBetween(from: When, to: When): DayCount {
  const [start, end] = [possibleDaysOf(from), possibleDaysOf(to)];
  return {
    least: Math.max(0, countDays(start.max, end.min)),
    most: Math.max(0, countDays(start.min, end.max)),
  };
}

/** Whether it is one exact day, or a moment of one. */
export function isExact(when: When): boolean {
  const { min, max } = possibleDaysOf(when);
  return min === max;
}

/** Whole days from one civil day to another. */
export function countDays(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

const numbers = new Map<Day, number>();

/** The place of a civil day in the row of all days, counted once: a drawing asks for the same few by the thousand. */
function numberOf(day: Day): number {
  const known = numbers.get(day) ?? differenceInCalendarDays(new UTCDate(day), new UTCDate(0));
  numbers.set(day, known);
  return known;
}
