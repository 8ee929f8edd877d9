/** What does a figure's page show? Its values side by side, each with who says so, and how they fit together. */
import type { Archive } from '../archive/archive.ts';
import { valuesInOrder } from '../archive/derive/figures.ts';
import { nameOf } from '../archive/name.ts';
import type { Figure } from '../archive/record.ts';
import { isStanding, type Value } from '../archive/statement.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildBarLegend, buildBars, buildValueInBrief, inWords, type BarGroup, type BarLegendEntry, type ValueInBrief } from './bars.ts';
import { describe } from './description.ts';
import { buildFrame, buildRecordFrame, type Frame, type Link, type LinkOrWords } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { buildStatement, contextOf, linkToRecord, linkToStatement, type PageContext, type StatementView } from './statement.ts';

export interface ValueView extends ValueInBrief {
  /** The value of the same figure that it is a part of. */
  partOf: Link | undefined;
  statement: StatementView;
}

/** The values side by side, to scale. */
export interface ComparisonView {
  groups: BarGroup[];
  legend: BarLegendEntry[];
}

export interface FigurePage {
  frame: Frame;
  breadcrumb: Link;
  title: string;
  /** Undefined where no two values share a unit. */
  comparison: ComparisonView | undefined;
  values: ValueView[];
  fit: StatementView[];
  unknowns: string[];
  notes: NoteView[];
  history: HistoryView;
}

/** A figure among the others: its values in brief, and what to make of them. */
export interface FigureLine {
  link: Link;
  groups: BarGroup[];
  /** How they fit together, each with the address of the statement. */
  fit: { says: LinkOrWords[]; href: string }[];
}

export interface FiguresPage {
  frame: Frame;
  title: string;
  lead: string;
  figures: FigureLine[];
  /** What the shapes of all the bars mean. */
  legend: BarLegendEntry[];
}

export function buildFigurePage(archive: Archive, figure: Figure, locale: Locale): FigurePage {
  const path = recordPath(locale, figure);
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const title = nameOf(figure)[locale];
  return {
    frame: buildRecordFrame(archive, figure, { locale, title, description: describe(title, words.figureDescription) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'figures')), text: words.numbers },
    title,
    comparison: buildComparison(figure, context),
    values: valuesInOrder(figure).map((value) => buildValue(value, context)),
    fit: figure.fit.map((statement) => buildStatement(statement, context)),
    unknowns: (figure.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(figure, context),
  };
}

function buildComparison(figure: Figure, context: PageContext): ComparisonView | undefined {
  const groups = buildBars(figure, context);
  const isDrawn = groups.some(({ lines }) => lines.some(({ bar }) => bar !== undefined));
  return isDrawn ? { groups, legend: buildBarLegend(groups, context.locale) } : undefined;
}

function buildValue(value: Value, context: PageContext): ValueView {
  const { locale } = context;
  return {
    ...buildValueInBrief(value, locale),
    partOf: value.partOf && { href: `#${anchors.statement(value.partOf)}`, text: inWords(value.partOf, locale) },
    statement: buildStatement(value, context),
  };
}

export function buildFiguresPage(archive: Archive, locale: Locale): FiguresPage {
  const path = listPath(locale, 'figures');
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const lead = `${phrases.figures(archive.figures.size)}. ${words.numbersLead}`;
  // What is counted in the most ways comes first: there a reader needs the page most.
  const figures = [...archive.figures.values()].toSorted((a, b) => b.values.length - a.values.length);
  const lines = figures.map((figure) => ({
    link: linkToRecord(figure, context),
    groups: buildBars(figure, context),
    fit: figure.fit.filter(isStanding).map((statement) => ({ says: context.terms.link(statement.says[locale]), href: linkToStatement(statement, context).href })),
  }));
  return {
    frame: buildFrame({ archive, locale, path, title: words.numbers, description: lead }),
    title: words.numbers,
    lead,
    figures: lines,
    legend: buildBarLegend(lines.flatMap(({ groups }) => groups), locale),
  };
}
