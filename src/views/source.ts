/** What does a source's page show? What it is, how it was read, whose story it is, and every statement that rests on it. */
import type { Archive } from '../archive/archive.ts';
import { citingOf, type Citing } from '../archive/derive/citing.ts';
import { originOfSource } from '../archive/derive/origins.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import type { Source } from '../archive/record.ts';
import type { Statement } from '../archive/statement.ts';
import { formatDay, formatWhen, keepTogether } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { archivedLinksOf, robustLinkTo, urlOf, type RobustLink } from './archived.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import { labelOf, Notes, readingOf, titleOf, type CitationView } from './notes.ts';
import { row, type Row } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface RestingView {
  statement: StatementView;
  /** What the statement cites of this source, with the passages. */
  citation: CitationView | undefined;
}

export interface SourcePage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  lang: Locale | undefined;
  kind: string;
  label: string;
  rows: Row[];
  open: (Link & { robust: RobustLink | undefined }) | undefined;
  heading: string;
  resting: RestingView[];
  /** How the source itself is cited. */
  citation: string;
  history: HistoryView;
}

const sourcesByOrigin = perArchive(({ sources }) => Map.groupBy(sources.values(), originOfSource));

export function buildSourcePage(archive: Archive, source: Source, locale: Locale): SourcePage {
  const path = recordPath(locale, source);
  const context = contextOf(archive, path, locale);
  const { words, phrases, sourceKinds } = wordsIn(locale);
  const { title, lang } = titleOf(source, locale);
  const citing = Map.groupBy(citingOf(archive, source), ({ statement }) => statement);
  const label = labelOf(source, locale);
  // Out of its context a headline would be ours: it is quoted, and says whose it is.
  const named = `${source.facts.title === undefined ? title : phrases.quoted(title)} (${label})`;
  const url = urlOf(source);
  const page = {
    frame: buildRecordFrame(archive, source, { locale, title: named, description: describe(`${named}.`, `${phrases.restOn(citing.size)}.`) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'sources')), text: words.sources },
    title,
    lang,
    kind: sourceKinds[source.facts.kind],
    label: labelOf(source, locale, keepTogether),
    rows: buildRows(archive, source, context),
    open: url === undefined ? undefined : { href: url, text: words.openSource, robust: robustLinkTo(source) },
    heading: phrases.restOn(citing.size),
    resting: [...citing].map(([statement, cited]) => buildResting(statement, cited, context)),
    citation: [...source.facts.authors, phrases.quoted(title), label, url].filter(Boolean).join('. '),
    history: buildHistory(source, context),
  };
  return withContents(page, locale, [
    ['statements', page.heading, page.resting],
    ['cite-source', words.citeSource, [page.citation]],
  ]);
}

function buildResting(statement: Statement, cited: readonly Citing[], context: PageContext): RestingView {
  const own = new Notes(context.path, context.locale);
  const [view] = own.cite(cited.map(({ citation }) => citation), anchors.guest(statement));
  return { statement: { ...buildStatement(statement, { ...context, notes: own }), isBrief: true, citations: [] }, citation: view };
}

function buildRows(archive: Archive, source: Source, context: PageContext): Row[] {
  const { locale } = context;
  const { words, languages, sourceKinds } = wordsIn(locale);
  const { facts, publisher, published } = source;
  const readOn = facts.read.on && formatDay(facts.read.on, locale);
  const sameStory = (sourcesByOrigin(archive).get(originOfSource(source)) ?? []).filter((other) => other !== source);
  const archived = archivedLinksOf(source, locale);
  return [
    ...row(words.kind, `${sourceKinds[facts.kind]}, ${languages[facts.language]}`),
    ...row(words.publishedBy, linkToRecord(publisher, context)),
    ...row(words.date, published ? formatWhen(published, locale) : words.undated),
    ...row(words.by, ...facts.authors),
    ...row(words.read, readingOf(source, locale), readOn, facts.read.uncaptured && words.nothingKept),
    ...row(words.countsAs, ...(sameStory.length > 0 ? [words.sameStory] : []), ...sameStory.map((other) => linkToSource(other, context))),
    ...row(words.archived, ...(archived.length > 0 ? archived : [words.noneRecorded])),
    ...row(words.stake, facts.stake?.[locale]),
    ...row(words.takeCare, facts.notes?.[locale]),
  ];
}

/** A link to the page of a source, by its publisher and date. */
function linkToSource(source: Source, { path, locale }: PageContext): Link {
  return { href: linkBetween(path, recordPath(locale, source)), text: labelOf(source, locale) };
}
