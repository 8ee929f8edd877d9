/** How is a moment said? Every precision in words, in either language, from one formatter. */
import { dayAfter, type CalendarDate, type DateWithin, type Day } from '../values/date.ts';
import type { Instant } from '../values/instant.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import type { DayCount, When } from '../values/when.ts';
import { wordsIn } from './dictionary.ts';

/** `long` stands in sentences, `short` in margins and drawings. */
export type Length = 'long' | 'short';

/** A moment in words: "May 27, 2025", "about March 2025", "between March 1 and March 14, 2025". */
export function formatWhen(when: When, locale: Locale, length: Length = 'long'): string {
  switch (when.shape) {
    case 'instant':
      return formatInstant(when, locale, length);
    case 'calendar':
      return formatCalendarDate(when, locale, length);
    case 'within':
      return formatWithin(when, locale, length);
    case 'span':
      return formatPeriod(
        when.from && formatCalendarDate(when.from, locale, length),
        when.to && formatCalendarDate(when.to, locale, length),
        locale,
      );
  }
}

/** A night is "Mar 15 or 16, 2025"; any other range is between its ends, which share their year where it is the same. */
function formatWithin({ from, to }: DateWithin, locale: Locale, length: Length): string {
  const { phrases } = wordsIn(locale);
  const [first, last] = [formatCalendarDate(from, locale, length), formatCalendarDate(to, locale, length)];
  const isOneNight = isPlainDay(from) && isPlainDay(to) && dayAfter(from.first) === to.first && from.first.slice(0, 7) === to.first.slice(0, 7);
  if (!isOneNight) return phrases.between(isOneYear(from, to) ? formatWithinYear(from, locale, length) : first, last);
  const [day, next] = [Number(from.first.slice(8)), Number(to.first.slice(8))];
  return last.replace(String(next), phrases.either(String(day), String(next)));
}

/** Plain days or months of one year. */
function isOneYear(from: CalendarDate, to: CalendarDate): boolean {
  const isPlain = from.qualifier === undefined && to.qualifier === undefined;
  return isPlain && from.precision === to.precision && from.precision !== 'year' && from.first.slice(0, 4) === to.first.slice(0, 4);
}

function formatWithinYear({ first, precision }: CalendarDate, locale: Locale, length: Length): string {
  const month = { month: monthStyle[length] };
  return format(first, locale, precision === 'day' ? { ...month, day: 'numeric' } : month);
}

function isPlainDay({ precision, qualifier }: CalendarDate): boolean {
  return precision === 'day' && qualifier === undefined;
}

/** What stands between two moments, either of which may not be known. */
export function formatPeriod(from: string | undefined, to: string | undefined, locale: Locale): string {
  const { phrases, words } = wordsIn(locale);
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return phrases.toEndNotKnown(from);
  return to ? phrases.beginningNotKnownTo(to) : words.gapNotKnown;
}

/** The year under which a moment stands in a list. */
export function yearOf(when: When): string {
  return monthOf(when).slice(0, 4);
}

/** Groups of what is dated, a year each, oldest first; what began at a time not known stands under the year of its end. */
export function byYear<Dated extends { date: When }>(dated: readonly Dated[]): { year: string; dated: Dated[] }[] {
  return grouped(dated, yearOf).map(([year, group]) => ({ year, dated: group }));
}

/** The month under which a moment stands in a list, "2025-03"; its year where no month is known. */
export function monthOf(when: When): string {
  const text = when.shape === 'instant' ? when.day : when.text;
  return /\d{4}(?:-\d{2})?/.exec(text)?.[0] ?? text;
}

/** Groups of what is dated, a month each, oldest first; what has only a year stands in front of its months. */
export function byMonth<Dated extends { date: When }>(dated: readonly Dated[]): { month: string; dated: Dated[] }[] {
  return grouped(dated, monthOf).map(([month, group]) => ({ month, dated: group }));
}

function grouped<Dated extends { date: When }>(dated: readonly Dated[], keyOf: (when: When) => string): [string, Dated[]][] {
  return [...Map.groupBy(dated, ({ date }) => keyOf(date))].toSorted(([a], [b]) => a.localeCompare(b));
}

/** "March 2025"; "2025, month not known". */
export function formatMonth(month: string, locale: Locale): string {
  if (month.length === 4) return wordsIn(locale).phrases.monthNotKnown(month);
  return format(`${month}-01`, locale, { year: 'numeric', month: 'long' });
}

/** An exact civil day in words. */
export function formatDay(day: Day, locale: Locale, length: Length = 'long'): string {
  return format(day, locale, { day: 'numeric', month: monthStyle[length], year: 'numeric' });
}

/** The same words, which a line keeps together. */
export function keepTogether(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** A number of days, as a range when it is not exact. */
export function formatDays({ least, most }: DayCount, locale: Locale): string {
  return wordsIn(locale).phrases.days(least, most);
}

/** The value of a `datetime` attribute; only a plain year, month or day, or an instant, has one. */
export function datetimeOf(when: When): string | undefined {
  if (when.shape === 'instant') return when.text.replace(/\[.*$/, '');
  return when.shape === 'calendar' && !when.qualifier ? when.text : undefined;
}

const monthStyle = { long: 'long', short: 'short' } as const;

function formatCalendarDate(date: CalendarDate, locale: Locale, length: Length): string {
  const { phrases } = wordsIn(locale);
  const parts = {
    year: { year: 'numeric' },
    month: { year: 'numeric', month: monthStyle[length] },
    day: { year: 'numeric', month: monthStyle[length], day: 'numeric' },
  } as const;
  const plain = format(date.first, locale, parts[date.precision]);
  const about = date.qualifier === '~' || date.qualifier === '%' ? phrases.about(plain) : plain;
  if (date.qualifier !== '?' && date.qualifier !== '%') return about;
  return length === 'long' ? phrases.uncertain(about) : phrases.uncertainShort(about);
}

function formatInstant({ epoch, zone }: Instant, locale: Locale, length: Length): string {
  return formatterFor(locale, {
    timeZone: zone,
    year: 'numeric',
    month: monthStyle[length],
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'shortGeneric',
  }).format(epoch);
}

/** Formatting through UTC: a civil day is the same day everywhere. */
function format(day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatterFor(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function formatterFor(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(formattingLocale[locale], options);
  formatters.set(key, known);
  return known;
}
