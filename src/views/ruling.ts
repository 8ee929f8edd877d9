/** What does a ruling's page show? What was decided, by whom, for whom, what came before and after, and the document. */
import { nameOf, type Archive, type Ruling, type Statement } from '../archive/archive.ts';
import { effectsOn } from '../archive/derive/cases.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildDocket, type DocketLineView } from './docket.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { Notes, type NoteView } from './notes.ts';
import { linksTo, row, type Row } from './rows.ts';
import { buildStatement, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface RulingPage {
  frame: Frame;
  breadcrumb: Link;
  title: string;
  /** "May 27, 2025 · Paula Dixon". */
  overline: string;
  lead: StatementView | undefined;
  rows: Row[];
  /** What it does to others, then what later rulings did to it. */
  effects: StatementView[];
  holds: StatementView[];
  docket: DocketLineView[];
  nothingLater: string;
  unknowns: string[];
  notes: NoteView[];
}

export function buildRulingPage(archive: Archive, ruling: Ruling, locale: Locale): RulingPage {
  const path = recordPath(locale, ruling);
  const context: PageContext = { path, locale, notes: new Notes(path, locale) };
  const { words, phrases } = wordsIn(locale);
  const title = nameOf(ruling)[locale];
  const judges = ruling.bench.map(({ actor }) => nameOf(actor)[locale]);
  const [lead, ...holds] = ruling.holds;
  const build = (statement: Statement) => buildStatement(statement, context);
  return {
    frame: buildFrame({
      archive,
      locale,
      path,
      title,
      description: lead?.says[locale] ?? title,
      isIndexed: ruling.facts.noindex !== true,
    }),
    breadcrumb: linkToRecord(ruling.proceeding, context),
    title,
    overline: [formatWhen(ruling.date, locale), ...judges].join(' · '),
    // From here in the order of the page, in which its sources are numbered.
    lead: lead && build(lead),
    rows: buildRows(ruling, context),
    effects: [...ruling.effects, ...effectsOn(archive, ruling)].map(build),
    holds: holds.map(build),
    docket: buildDocket(archive, ruling.proceeding, context, ruling),
    nothingLater: `${words.nothingLater}, ${phrases.asOf(formatDay(archive.asOf, locale))}.`,
    unknowns: (ruling.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
  };
}

function buildRows(ruling: Ruling, context: PageContext): Row[] {
  const { locale } = context;
  const { words, benchParts, dispositions } = wordsIn(locale);
  const { document, bench, proceeding } = ruling;
  const reached = [...new Set(ruling.effects.flatMap((effect) => (effect.for?.kind === 'people' ? [effect.for] : [])))];
  return [
    ...(document.source
      ? row(words.document, linkToRecord(document.source, context), document.entry, ...document.reporters)
      : row(words.document, document.none[locale])),
    ...row(words.court, linkToRecord(proceeding.court, context)),
    ...row(words.case, linkToRecord(proceeding, context)),
    ...row(
      words.bench,
      ...(bench.length === 0 ? [words.perCuriam] : []),
      ...bench.map(({ actor, part }) => withRemark(linkToRecord(actor, context), bench.length > 1 ? benchParts[part] : undefined)),
    ),
    ...row(words.disposition, ruling.facts.dispositions.map((disposition) => dispositions[disposition]).join(' · ')),
    ...row(words.reaches, ...linksTo(reached, context).map((link) => withRemark(link, words.byName))),
  ];
}

function withRemark(link: Link, remark: string | undefined): Link {
  return remark ? { ...link, text: `${link.text} (${remark})` } : link;
}
