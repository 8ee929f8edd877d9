/** What does a figure's page show? Each value with what it counts, and how the values fit together. */
import { nameOf, type Archive, type Figure } from '../archive/archive.ts';
import type { Value } from '../archive/statement.ts';
import { drawBars, type Bar } from '../graphics/figure-bars.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildFrame, buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface ValueView {
  /** "at least", "about"; empty where the number is exact. */
  precision: string;
  number: string;
  counts: string;
  asOf: string | undefined;
  /** The value of the same figure that it is a part of. */
  partOf: Link | undefined;
  statement: StatementView;
}

export interface FigurePage {
  frame: Frame;
  breadcrumb: Link;
  title: string;
  /** The values in brief, drawn to scale; none where they cannot be compared. */
  scale: ValueLine[];
  values: ValueView[];
  fit: StatementView[];
  unknowns: string[];
  notes: NoteView[];
  history: HistoryView;
}

type ValueInBrief = Omit<ValueView, 'statement' | 'partOf'>;

/** A value in brief, with a link to who says so. */
export interface ValueLine extends ValueInBrief {
  href: string;
  isPart: boolean;
  /** Undefined where there is nothing of its unit to compare it with. */
  bar: Bar | undefined;
}

/** A figure among the others: its values in brief. */
export interface FigureLine {
  link: Link;
  values: ValueLine[];
}

export interface FiguresPage {
  frame: Frame;
  title: string;
  lead: string;
  figures: FigureLine[];
}

export function buildFigurePage(archive: Archive, figure: Figure, locale: Locale): FigurePage {
  const path = recordPath(locale, figure);
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const title = nameOf(figure)[locale];
  return {
    frame: buildRecordFrame(archive, figure, { locale, title, description: `${title} ${figure.values.map((value) => inWords(value, locale)).join('; ')}.` }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'figures')), text: words.numbers },
    title,
    scale: buildScale(figure, context),
    values: inOrder(figure).map((value) => ({
      ...buildValue(value, locale),
      partOf: value.partOf && { href: `#${anchors.statement(value.partOf)}`, text: inWords(value.partOf, locale) },
      statement: buildStatement(value, context),
    })),
    fit: figure.fit.map((statement) => buildStatement(statement, context)),
    unknowns: (figure.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(figure, context),
  };
}

export function buildFiguresPage(archive: Archive, locale: Locale): FiguresPage {
  const path = listPath(locale, 'figures');
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const lead = `${phrases.figures(archive.figures.size)}. ${words.numbersLead}`;
  return {
    frame: buildFrame({ archive, locale, path, title: words.numbers, description: lead }),
    title: words.numbers,
    lead,
    // What is counted in the most ways comes first: there a reader needs the page most.
    figures: [...archive.figures.values()].toSorted((a, b) => b.values.length - a.values.length).map((figure) => ({
      link: linkToRecord(figure, context),
      values: buildLines(figure, context),
    })),
  };
}

/** Every value in brief. */
function buildLines(figure: Figure, { path, locale }: PageContext): ValueLine[] {
  const values = inOrder(figure);
  const bars = drawBars(values.map(({ number, unit, is, partOf }) => ({ number, unit, is, whole: partOf?.number })));
  return values.map((value, index) => ({
    ...buildValue(value, locale),
    href: linkBetween(path, recordPath(locale, figure), value.id),
    isPart: value.partOf !== undefined,
    bar: bars[index],
  }));
}

/** The values to scale, where any two of them can be compared. */
function buildScale(figure: Figure, context: PageContext): ValueLine[] {
  const lines = buildLines(figure, context);
  return lines.some(({ bar }) => bar) ? lines : [];
}

/** Each whole with its parts behind it; otherwise as the record has them. */
function inOrder({ values }: Figure): Value[] {
  const partsOf = (whole: Value | undefined): Value[] => values.filter(({ partOf }) => partOf === whole).flatMap((value) => [value, ...partsOf(value)]);
  return partsOf(undefined);
}

function buildValue({ is, number, unit, counts, asOf }: Value, locale: Locale): ValueInBrief {
  const { precisions, phrases } = wordsIn(locale);
  return {
    precision: precisions[is],
    number: formatNumber(number, unit, locale),
    counts: counts[locale],
    asOf: asOf && phrases.asOf(formatWhen(asOf, locale)),
  };
}

function inWords(value: Value, locale: Locale): string {
  const { precision, number, counts } = buildValue(value, locale);
  return [precision, `${number}:`, counts].filter(Boolean).join(' ');
}
