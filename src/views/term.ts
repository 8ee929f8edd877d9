/** What does a term's page show? What it means, its word in the other language, where the Spanish comes from, and what to avoid. */
import type { Archive } from '../archive/archive.ts';
import { nameOf } from '../archive/name.ts';
import type { Term } from '../archive/record.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, listPath, recordPath } from '../routes.ts';
import { otherLocale, type Locale } from '../values/locale.ts';
import { withContents } from './contents.ts';
import { describe, longestDescription } from './description.ts';
import { buildRecordFrame, type Frame, type Link, type LinkOrWords } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { linksTo, row, type Row } from './rows.ts';
import { buildStatement, contextOf, type StatementView } from './statement.ts';

export interface TermPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  means: LinkOrWords[];
  rows: Row[];
  avoid: { form: string; because: string }[];
  usage: StatementView[];
  notes: NoteView[];
  history: HistoryView;
}

export function buildTermPage(archive: Archive, term: Term, locale: Locale): TermPage {
  const path = recordPath(locale, term);
  const context = contextOf(archive, path, locale);
  const { words, usages } = wordsIn(locale);
  const { facts } = term;
  const title = nameOf(term)[locale];
  const other = otherLocale(locale);
  const page = {
    frame: buildRecordFrame(archive, term, { locale, title: `${title} · ${words.glossary}`, description: facts.means[locale].length > longestDescription ? describe(`${title}.`, words.termDescription) : facts.means[locale] }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'glossary')), text: words.glossary },
    title,
    means: context.terms.link(facts.means[locale]),
    rows: [
      ...row(words.inTheOtherLanguage, { text: facts.term[other], lang: other }),
      ...row(words.spanishTerm, usages[facts.spanish]),
      ...row(words.seeAlso, ...linksTo(term.seeAlso, context)),
    ],
    avoid: (facts.avoid ?? []).map(({ form, because }) => ({ form, because: because[locale] })),
    usage: term.usage.map((statement) => buildStatement(statement, context)),
    notes: context.notes.list(),
    history: buildHistory(term, context),
  };
  return withContents(page, locale, [
    ['avoid', words.avoid, page.avoid],
    ['usage', words.usage, page.usage],
  ]);
}
