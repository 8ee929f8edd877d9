/** What does a proceeding's page show? The case, its docket as a timeline, and the appeals up and down. */
import type { Archive } from '../archive/archive.ts';
import { latestRulingIn, stepsAfter } from '../archive/derive/cases.ts';
import { nameOf } from '../archive/name.ts';
import type { Proceeding, Ruling } from '../archive/record.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { PartyRole } from '../records/proceeding.ts';
import { anchors, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildCaseTree, type CaseNode } from './case-tree.ts';
import { withContents } from './contents.ts';
import { describe, longestDescription } from './description.ts';
import { buildFate } from './disposition.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
import { buildDocket, type DocketLineView } from './docket.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { buildOrders, type OrdersView } from './orders.ts';
import { row, withRemark, type Row } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface ProceedingPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  kind: string;
  rows: Row[];
  /** Appeals up and down; undefined for a case that stands alone. */
  tree: CaseNode | undefined;
  /** Undefined where no order was made, or none acted on. */
  orders: OrdersView | undefined;
  about: StatementView[];
  docket: DocketLineView[];
  nothingLater: string;
  questions: QuestionView[];
  unknowns: string[];
  notes: NoteView[];
  history: HistoryView;
}

export function buildProceedingPage(archive: Archive, proceeding: Proceeding, locale: Locale): ProceedingPage {
  const path = recordPath(locale, proceeding);
  const context = contextOf(archive, path, locale);
  const { words, phrases, proceedingKinds } = wordsIn(locale);
  const title = nameOf(proceeding)[locale];
  const kind = proceedingKinds[proceeding.facts.kind];
  const page = {
    frame: buildRecordFrame(archive, proceeding, { locale, title, description: describeCase(archive, proceeding, locale) }),
    breadcrumb: linkToRecord(proceeding.court, context),
    title,
    kind,
    rows: buildRows(proceeding, context),
    tree: buildCaseTree(archive, proceeding, context),
    orders: buildOrders(archive, proceeding, context),
    docket: buildDocket(archive, proceeding, context),
    about: proceeding.about.map((statement) => buildStatement(statement, context)),
    nothingLater: phrases.nothingLater(formatDay(archive.asOf, locale)),
    questions: buildQuestions(archive, proceeding, context),
    unknowns: (proceeding.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(proceeding, context),
  };
  return withContents(page, locale, [
    ['courts', words.caseTree, page.tree ? [page.tree] : []],
    ['orders', page.orders?.whole ? words.ordersHere : words.orders, page.orders ? [page.orders] : []],
    ['docket', words.docket, [page.docket]],
    ['about', words.saidOfIt, page.about],
  ]);
}

function buildRows(proceeding: Proceeding, context: PageContext): Row[] {
  const { words } = wordsIn(context.locale);
  const { facts, court } = proceeding;
  return [
    ...row(words.caption, facts.caption),
    ...row(words.court, linkToRecord(court, context)),
    ...row(words.dockets, ...facts.dockets, facts.noDocket?.[context.locale]),
    ...buildLatest(proceeding, context),
    ...buildParties(proceeding, context),
  ];
}

function buildLatest(proceeding: Proceeding, context: PageContext): Row[] {
  const { archive, locale } = context;
  const { words } = wordsIn(locale);
  const latest = latestRulingIn(archive, proceeding);
  if (!latest) return [];
  const link = withRemark(linkToRecord(latest, context), dateAndFate(archive, latest, locale));
  const later = stepsAfter(archive, latest).length > 0 ? [{ href: `#${anchors.section('docket')}`, text: words.laterOnDocket }] : [];
  return row(words.latestRuling, link, ...later);
}

/** When a ruling was made, and what ended it. */
function dateAndFate(archive: Archive, ruling: Ruling, locale: Locale): string {
  return [formatWhen(ruling.date, locale, 'short'), ...buildFate(archive, ruling, locale)].join('; ');
}

/** What a preview says of a case: its kind, its court, and how far it got. */
function describeCase(archive: Archive, proceeding: Proceeding, locale: Locale): string {
  const { words, phrases, proceedingKinds } = wordsIn(locale);
  const latest = latestRulingIn(archive, proceeding);
  const title = nameOf(proceeding)[locale];
  const kindAndCourt = `${title}. ${proceedingKinds[proceeding.facts.kind]}, ${nameOf(proceeding.court)[locale]}.`;
  if (!latest) return describe(kindAndCourt, words.caseDescription);
  // With a title of its own in it, what is latest is not to be parted like other sentences.
  const ruled = phrases.latestRuling(nameOf(latest)[locale], dateAndFate(archive, latest, locale));
  const said = stepsAfter(archive, latest).length > 0 ? `${ruled} ${words.laterOnDocket}.` : ruled;
  const fitting = [`${kindAndCourt} ${said}`, `${title}. ${said}`].find(({ length }) => length <= longestDescription);
  return describe(fitting ?? kindAndCourt, words.caseDescription);
}

/** The parties, a row for each role. */
function buildParties({ parties, facts }: Proceeding, context: PageContext): Row[] {
  const { words, partyRoles, partyGroups } = wordsIn(context.locale);
  const named = (role: PartyRole, isOne: boolean) => {
    if (role === 'respondent' && facts.kind === 'immigration') return words.immigrationRespondent;
    return isOne ? partyRoles[role] : partyGroups[role];
  };
  return [...Map.groupBy(parties, ({ role }) => role)].flatMap(([role, inRole]) =>
    row(named(role, inRole.length === 1), ...inRole.map(({ is }) => linkToRecord(is, context))),
  );
}

/** What a case appeals or continues. */
export function buildFollows(proceeding: Proceeding, context: PageContext): Row[] {
  const { words, continuations } = wordsIn(context.locale);
  return row(words.follows, ...proceeding.after.map(({ proceeding: earlier, by }) => withRemark(linkToRecord(earlier, context), continuations[by])));
}
