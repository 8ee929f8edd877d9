/** What does a cohort's page show? Who belongs by whose definition, who is known to, and which rulings are for it. */
import type { Archive } from '../archive/archive.ts';
import { effectsFor, membershipsIn, partsOf } from '../archive/derive/members.ts';
import { nameOf } from '../archive/name.ts';
import type { Cohort } from '../archive/record.ts';
import { formatPeriod, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { linksTo, row, type Row } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface CohortPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  definition: StatementView[];
  rows: Row[];
  counts: StatementView[];
  members: { person: Link; statement: StatementView }[];
  rulings: { ruling: Link; statement: StatementView }[];
  questions: QuestionView[];
  notes: NoteView[];
  history: HistoryView;
}

export function buildCohortPage(archive: Archive, cohort: Cohort, locale: Locale): CohortPage {
  const path = recordPath(locale, cohort);
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const title = nameOf(cohort)[locale];
  const page = {
    frame: buildRecordFrame(archive, cohort, { locale, title, description: describe(`${title}.`, words.groupDescription) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'cohorts')), text: words.groups },
    title,
    // From here in the order of the page, in which its sources are numbered and its terms linked.
    definition: cohort.definition.map((statement) => buildStatement(statement, context)),
    rows: buildRows(archive, cohort, context),
    counts: cohort.counts.map((count) => buildStatement(count, context)),
    members: membershipsIn(archive, cohort).map((membership) => ({
      person: linkToRecord(membership.home, context),
      statement: buildStatement(membership, context),
    })),
    rulings: effectsFor(archive, cohort).map((effect) => ({
      ruling: linkToRecord(effect.home, context),
      statement: buildStatement(effect, context, effect.home.kind === 'rulings' ? effect.home.date : undefined),
    })),
    questions: buildQuestions(archive, cohort, context),
    notes: context.notes.list(),
    history: buildHistory(cohort, context),
  };
  return withContents(page, locale, [
    ['definition', words.definition, page.definition],
    ['counts', words.counts, page.counts],
    ['members', words.members, [page.members]],
    ['rulings', words.reachedBy, page.rulings],
  ]);
}

function buildRows(archive: Archive, cohort: Cohort, context: PageContext): Row[] {
  const { locale } = context;
  const { words } = wordsIn(locale);
  const terms = cohort.terms.map(({ from, to }) => formatPeriod(formatWhen(from, locale), to && formatWhen(to, locale), locale));
  return [
    ...row(words.existed, ...terms),
    ...row(words.within, ...(cohort.within ? [linkToRecord(cohort.within, context)] : [])),
    ...row(words.contains, ...linksTo(partsOf(archive, cohort), context)),
  ];
}
