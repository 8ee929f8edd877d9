/** What do the values of a figure show in brief? The number, what it counts, who gives it, and a bar beside others of its unit. */
import { countsOf } from '../archive/derive/figures.ts';
import { nameOf } from '../archive/name.ts';
import type { Figure } from '../archive/record.ts';
import { isStanding, type Value } from '../archive/statement.ts';
import { drawBars, type BarPiece } from '../graphics/figure-bars.ts';
import { formatWhen, keepTogether } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { linkBetween, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { buildSpeaker, findStruckWord, type PageContext } from './statement.ts';

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

/** One who gives a number. */
export interface AccountView extends ValueInBrief {
  /** To the statement in full. */
  href: string;
  basis: Basis;
  basisWord: string;
  /** Who says it, or who published it. */
  who: string;
}

/** A count, with all who give it. */
export interface BarLine {
  /** The least number that is given, and the most where accounts differ. */
  least: ValueInBrief;
  most: ValueInBrief | undefined;
  isPart: boolean;
  accounts: AccountView[];
  /** Undefined where there is nothing to compare it with, and where it no longer stands. */
  bar: { pieces: BarPiece[]; marks: { x: number; basis: Basis }[] } | undefined;
}

/** The counts of one unit, which share a scale. */
export interface BarGroup {
  /** Named where the figure has several. */
  unit: string | undefined;
  lines: BarLine[];
}

/** What a shape means, where one of the bars has it. */
export interface BarLegendEntry {
  shape: 'open' | 'soft' | 'hatched' | 'band' | 'frame';
  text: string;
}

/** The counts of a figure by their units, with links from a page to who says so. */
export function buildBars(figure: Figure, context: PageContext): BarGroup[] {
  const { units } = wordsIn(context.locale);
  const counts = countsOf(figure);
  const bars = drawBars(counts.filter((accounts) => accounts.every(isStanding)));
  const byUnit = Map.groupBy(counts, (accounts) => accounts[0]?.unit);
  return [...byUnit].map(([unit, alike]) => ({
    unit: unit && byUnit.size > 1 ? units[unit] : undefined,
    lines: alike.flatMap((accounts) => {
      const bar = bars.get(accounts);
      const marks = bar?.marks.map(({ x, value }) => ({ x, basis: value.basis })) ?? [];
      return buildLine(accounts, bar && { pieces: bar.pieces, marks }, context);
    }),
  }));
}

function buildLine(accounts: readonly Value[], bar: BarLine['bar'], context: PageContext): BarLine[] {
  const sorted = accounts.toSorted((a, b) => a.number - b.number);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return [];
  return [
    {
      least: buildValueInBrief(least, context.locale),
      most: most.number > least.number ? buildValueInBrief(most, context.locale) : undefined,
      isPart: least.partOf !== undefined,
      accounts: accounts.map((value) => buildAccount(value, context)),
      bar,
    },
  ];
}

function buildAccount(value: Value, context: PageContext): AccountView {
  const { path, locale } = context;
  return {
    ...buildValueInBrief(value, locale),
    href: linkBetween(path, recordPath(locale, value.home), value.id),
    basis: value.basis,
    basisWord: wordsIn(locale).bases[value.basis],
    who: tellWho(value, context),
  };
}

/** Who says it; where nobody is named, those who published it first. Worked out here, nobody but the word for that. */
function tellWho(value: Value, context: PageContext): string {
  if (value.by) return buildSpeaker(value.by, context).text;
  const publishers = value.citations.map(({ source, repeats }) => (repeats ?? source).publisher);
  const names = [...new Set(publishers)].map((publisher) => (publisher.facts.short ?? nameOf(publisher))[context.locale]);
  return names.join(', ');
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
    asOf: asOf && phrases.asOf(keepTogether(formatWhen(asOf, locale))),
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
  const shown = new Set(groups.flatMap(({ lines }) => lines.flatMap(({ bar }) => bar?.pieces.map(({ shape }) => shape) ?? [])));
  const entries: BarLegendEntry[] = [
    { shape: 'band', text: words.barIsBand },
    { shape: 'open', text: words.barIsOpen },
    { shape: 'soft', text: words.barIsSoft },
    { shape: 'hatched', text: words.barIsHatched },
    { shape: 'frame', text: words.barHasFrame },
  ];
  return entries.filter(({ shape }) => shown.has(shape));
}
