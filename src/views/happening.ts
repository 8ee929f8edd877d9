/** What does an event's page show? What happened, what is said of it, whom it concerned, and what is not known. */
import type { Archive } from '../archive/archive.ts';
import { partsIn } from '../archive/derive/timeline.ts';
import { nameOf } from '../archive/name.ts';
import type { Happening } from '../archive/record.ts';
import { formatWhen } from '../i18n/dates.ts';
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
import { buildStatement, contextOf, type StatementView } from './statement.ts';

export interface HappeningPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  overline: string;
  lead: StatementView | undefined;
  rows: Row[];
  moments: StatementView[];
  about: StatementView[];
  parts: StatementView[];
  questions: QuestionView[];
  unknowns: string[];
  notes: NoteView[];
  history: HistoryView;
}

export function buildHappeningPage(archive: Archive, event: Happening, locale: Locale): HappeningPage {
  const path = recordPath(locale, event);
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const title = nameOf(event)[locale];
  const [lead, ...moments] = event.moments;
  const page = {
    frame: buildRecordFrame(archive, event, { locale, title, description: describe(`${title}${lead ? `, ${formatWhen(lead.date, locale)}` : ''}.`, words.eventDescription) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'events')), text: words.timeline },
    title,
    overline: lead ? [formatWhen(lead.date, locale), ...(lead.place ? [nameOf(lead.place)[locale]] : [])].join(' · ') : '',
    // From here in the order of the page, in which its sources are numbered and its terms linked.
    lead: lead && buildStatement(lead, context),
    rows: row(words.whomItTouched, ...linksTo(event.touches, context)),
    moments: moments.map((moment) => buildStatement(moment, context)),
    about: event.about.map((statement) => buildStatement(statement, context)),
    parts: partsIn(archive, event).map((part) => buildStatement(part, context)),
    questions: buildQuestions(archive, event, context),
    unknowns: (event.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(event, context),
  };
  return withContents(page, locale, [
    ['moments', words.whatHappened, page.moments],
    ['about', words.saidOfIt, page.about],
    ['parts', words.toldByThem, page.parts],
  ]);
}
