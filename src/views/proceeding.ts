/** What does a proceeding's page show? The case, its docket as a timeline, and the appeals up and down. */
import { nameOf, type Archive, type Proceeding } from '../archive/archive.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildCaseTree, type CaseNode } from './case-tree.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildDocket, type DocketLineView } from './docket.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
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
    frame: buildRecordFrame(archive, proceeding, { locale, title, description: describe(`${title}. ${kind}, ${nameOf(proceeding.court)[locale]}.`, words.caseDescription) }),
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
    ...buildParties(proceeding, context),
  ];
}

/** The parties, a row for each role. */
function buildParties({ parties }: Proceeding, context: PageContext): Row[] {
  const { partyRoles, partyGroups } = wordsIn(context.locale);
  return [...Map.groupBy(parties, ({ role }) => role)].flatMap(([role, inRole]) =>
    row(inRole.length > 1 ? partyGroups[role] : partyRoles[role], ...inRole.map(({ is }) => linkToRecord(is, context))),
  );
}

/** What a case appeals or continues. */
export function buildFollows(proceeding: Proceeding, context: PageContext): Row[] {
  const { words, continuations } = wordsIn(context.locale);
  return row(words.follows, ...proceeding.after.map(({ proceeding: earlier, by }) => withRemark(linkToRecord(earlier, context), continuations[by])));
}
