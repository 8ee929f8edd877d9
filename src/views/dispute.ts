/** What does a dispute's page show? The question, how this site words it and why, and the accounts side by side. */
import type { Archive } from '../archive/archive.ts';
import { disputesAbout, firstPublished, positionsOf } from '../archive/derive/disputes.ts';
import { nameOf } from '../archive/name.ts';
import type { Dispute, Position } from '../archive/record.ts';
import type { Statement } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { linksTo } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, linkToStatement, type PageContext, type StatementView } from './statement.ts';

export interface PositionView {
  name: string;
  accounts: AccountView[];
  /** What other records say to the same effect. */
  alsoIn: Link[];
}

/** What one source or speaker says. */
export interface AccountView extends StatementView {
  /** When the first source of it appeared: "Published May 27, 2025". */
  published: string;
}

export interface DisputePage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  about: Link[];
  wording: StatementView | undefined;
  because: string;
  heading: string;
  positions: PositionView[];
  context: StatementView[];
  wouldSettle: string[];
  notes: NoteView[];
  history: HistoryView;
}

/** A question as another page shows it: itself, and how this site words it. The accounts stand on its own page. */
export interface QuestionView {
  link: Link;
  wording: string;
}

/** "Two answers: Denied · Dismissed", with a link to them. */
export function linkToAnswers(dispute: Dispute, { path, locale }: PageContext): Link {
  const names = positionsOf(dispute).map(({ name }) => name[locale]);
  return {
    href: linkBetween(path, recordPath(locale, dispute), anchors.section('accounts')),
    text: `${wordsIn(locale).phrases.accounts(names.length)}: ${names.join(' · ')}`,
  };
}

export function buildDisputePage(archive: Archive, dispute: Dispute, locale: Locale): DisputePage {
  const path = recordPath(locale, dispute);
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const title = nameOf(dispute)[locale];
  const { wording } = dispute;
  const page = {
    frame: buildRecordFrame(archive, dispute, { locale, title, description: describe(title, words.questionDescription) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'disputes')), text: words.whoSaysWhat },
    title,
    about: linksTo(dispute.about, context),
    // From here in the order of the page, in which its sources are numbered and its terms linked.
    wording: wording && buildStatement(wording, context),
    because: wording?.because[locale] ?? '',
    heading: phrases.accounts(dispute.positions.length),
    positions: positionsOf(dispute).map((position) => buildPosition(position, context)),
    context: dispute.context.map((statement) => buildStatement(statement, context)),
    wouldSettle: (dispute.facts.wouldSettle ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(dispute, context),
  };
  return withContents(page, locale, [
    ['accounts', page.heading, page.positions],
    ['context', words.howItCameApart, page.context],
    ['settle', words.wouldSettle, page.wouldSettle],
  ]);
}

function buildPosition({ name, accounts, alsoIn }: Position, context: PageContext): PositionView {
  return {
    name: name[context.locale],
    accounts: accounts.map((account) => buildAccount(account, context)),
    alsoIn: alsoIn.map((statement) => linkToStatement(statement, context)),
  };
}

function buildAccount(account: Statement, context: PageContext): AccountView {
  const { words, phrases } = wordsIn(context.locale);
  const published = firstPublished([account]);
  return {
    ...buildStatement(account, context),
    published: phrases.publishedOn(published ? formatWhen(published, context.locale, 'short') : words.undated),
  };
}

/** The questions about a record. */
export function buildQuestions(archive: Archive, record: Dispute['about'][number], context: PageContext): QuestionView[] {
  return disputesAbout(archive, record).map((dispute) => buildQuestion(dispute, context));
}

export function buildQuestion(dispute: Dispute, context: PageContext): QuestionView {
  return { link: linkToRecord(dispute, context), wording: dispute.wording?.says[context.locale] ?? '' };
}
