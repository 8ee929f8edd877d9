/** What do the values of a figure show in brief? The number, what it counts, and a bar beside others of its unit. */
import type { Figure } from '../archive/archive.ts';
import { valuesInOrder } from '../archive/derive/figures.ts';
import { isStanding, type Value } from '../archive/statement.ts';
import { drawBars, type BarPiece } from '../graphics/figure-bars.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { linkBetween, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { findStruckWord, type PageContext } from './statement.ts';

export interface ValueInBrief {
  /** The word for what no longer stands, whose number is struck through. */
  struck: string | undefined;
  /** "at least", "about"; empty where the number is exact. */
  precision: string;
  number: string;
  /** "million", where the number has such a word. */
  magnitude: string | undefined;
  counts: string;
  asOf: string | undefined;
  isPart: boolean;
}

export interface BarLine extends ValueInBrief {
  /** To who says so. */
  href: string;
  /** Undefined where there is nothing to compare it with, and where it no longer stands. */
  bar: BarPiece[] | undefined;
}

/** The values of one unit, which share a scale. */
export interface BarGroup {
  /** Named where the figure has several. */
  unit: string | undefined;
  lines: BarLine[];
}

/** What a shape means, where one of the bars has it. */
export interface BarLegendEntry {
  shape: 'open' | 'soft' | 'hatched' | 'frame';
  text: string;
}

/** The values of a figure by their units, with links from a page to who says so. */
export function buildBars(figure: Figure, { path, locale }: PageContext): BarGroup[] {
  const { units } = wordsIn(locale);
  const bars = drawBars(figure.values.filter(isStanding));
  const byUnit = Map.groupBy(valuesInOrder(figure), ({ unit }) => unit);
  return [...byUnit].map(([unit, values]) => ({
    unit: byUnit.size > 1 ? units[unit] : undefined,
    lines: values.map((value) => ({
      ...buildValueInBrief(value, locale),
      href: linkBetween(path, recordPath(locale, figure), value.id),
      bar: bars.get(value),
    })),
  }));
}

export function buildValueInBrief(value: Value, locale: Locale): ValueInBrief {
  const { precisions, phrases } = wordsIn(locale);
  const { is, unit, counts, asOf, partOf } = value;
  const [number = '', magnitude] = formatNumber(value.number, unit, locale).split(/\s/);
  return {
    struck: findStruckWord(value, locale),
    precision: precisions[is],
    number,
    magnitude,
    counts: counts[locale],
    asOf: asOf && phrases.asOf(formatWhen(asOf, locale)),
    isPart: partOf !== undefined,
  };
}

/** A value in a sentence: "at least 301: deaths in all prisons". */
export function inWords(value: Value, locale: Locale): string {
  const { precision, number, magnitude, counts } = buildValueInBrief(value, locale);
  return `${[precision, number, magnitude].filter(Boolean).join(' ')}: ${counts}`;
}

/** What the shapes of some bars mean; a whole bar needs no word. */
export function buildBarLegend(groups: readonly BarGroup[], locale: Locale): BarLegendEntry[] {
  const { words } = wordsIn(locale);
  const shown = new Set(groups.flatMap(({ lines }) => lines.flatMap(({ bar }) => bar?.map(({ shape }) => shape) ?? [])));
  const entries: BarLegendEntry[] = [
    { shape: 'open', text: words.barIsOpen },
    { shape: 'soft', text: words.barIsSoft },
    { shape: 'hatched', text: words.barIsHatched },
    { shape: 'frame', text: words.barHasFrame },
  ];
  return entries.filter(({ shape }) => shown.has(shape));
}
