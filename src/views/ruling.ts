/** What does a ruling's page show? What was decided, by whom, for whom, what came before and after, and the document. */
import type { Archive } from '../archive/archive.ts';
import { effectsOn, nothingFollowed } from '../archive/derive/cases.ts';
import { nameOf } from '../archive/name.ts';
import type { AnyRecord, Ruling } from '../archive/record.ts';
import type { Effect, Statement } from '../archive/statement.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { sortWhen } from '../values/when.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildDisposition } from './disposition.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
import { buildPlaceOnDocket, type PlaceOnDocket } from './docket.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import { buildLife, type LifeView } from './life.ts';
import type { NoteView } from './notes.ts';
import { buildFollows } from './proceeding.ts';
import { row, withRemark, type Row } from './rows.ts';
import { buildStanding, type StandingLine } from './standing.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface RulingPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  /** "Mar 2, 2020 · Juana Inventada". */
  overline: string;
  lead: StatementView | undefined;
  /** Whether it is law, as far as is known: the first thing that is said of it. */
  standing: StandingLine[];
  rows: Row[];
  /** What it does, to others and for whom. */
  effects: EffectView[];
  /** What later rulings did to it, oldest first, under its life as a bar. */
  later: EffectView[];
  life: LifeView | undefined;
  holds: StatementView[];
  docket: PlaceOnDocket[];
  /** Undefined where the case went on, here or in another court. */
  nothingLater: string | undefined;
  questions: QuestionView[];
  unknowns: string[];
  notes: NoteView[];
  history: HistoryView;
}

/** What a ruling does: the verb, to which ruling or for whom, and whether it was obeyed. */
export interface EffectView {
  statement: StatementView;
  verb: string;
  target: Link | undefined;
  obedience: string | undefined;
}

export function buildRulingPage(archive: Archive, ruling: Ruling, locale: Locale): RulingPage {
  const path = recordPath(locale, ruling);
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const title = nameOf(ruling)[locale];
  const judges = decidingJudges(ruling).map(({ actor }) => nameOf(actor)[locale]);
  const [lead, ...holds] = ruling.holds;
  const build = (statement: Statement) => buildStatement(statement, context);
  const page = {
    frame: buildRecordFrame(archive, ruling, { locale, title, description: describe(`${title}. ${nameOf(ruling.proceeding.court)[locale]}, ${formatWhen(ruling.date, locale)}.`, wordsIn(locale).words.rulingDescription) }),
    breadcrumb: linkToRecord(ruling.proceeding, context),
    title,
    overline: [formatWhen(ruling.date, locale), ...judges].join(' · '),
    // From here in the order of the page, in which its sources are numbered and its terms linked.
    lead: lead && build(lead),
    standing: buildStanding(archive, ruling, context),
    rows: buildRows(archive, ruling, context),
    effects: ruling.effects.map((effect) => buildEffect(effect, effect.on ?? effect.for, context)),
    later: effectsInOrder(archive, ruling).map((effect) => buildEffect(effect, effect.home, context)),
    life: buildLife(archive, ruling, context),
    holds: holds.map(build),
    docket: buildPlaceOnDocket(archive, ruling, context),
    nothingLater: nothingFollowed(archive, ruling) ? phrases.nothingLater(formatDay(archive.asOf, locale)) : undefined,
    questions: buildQuestions(archive, ruling, context),
    unknowns: (ruling.facts.unknowns ?? []).map((text) => text[locale]),
    notes: context.notes.list(),
    history: buildHistory(ruling, context),
  };
  return withContents(page, locale, [
    ['record', words.record, [page.rows]],
    ['effects', words.effects, page.effects],
    ['later', words.laterRulings, [...(page.life ? [page.life] : []), ...page.later]],
    ['decided', words.decided, page.holds],
    ['docket', words.beforeAndAfter, [page.docket]],
  ]);
}

/** What was done to it, oldest first; what was taken back stands there too, struck through. */
function effectsInOrder(archive: Archive, ruling: Ruling): Effect[] {
  const dated = effectsOn(archive, ruling).flatMap((effect) => (effect.home.kind === 'rulings' ? [{ effect, date: effect.home.date }] : []));
  return dated.toSorted((a, b) => sortWhen(a.date, b.date)).map(({ effect }) => effect);
}

/** An effect with a link to the other end of it: what it acts on; or, seen from there, the ruling that acts. */
function buildEffect(effect: Effect, other: AnyRecord | undefined, context: PageContext): EffectView {
  const { verbs, obediences } = wordsIn(context.locale);
  const isLater = other === effect.home && other.kind === 'rulings';
  return {
    statement: buildStatement(effect, context, isLater ? other.date : undefined),
    verb: verbs[effect.does],
    target: other && linkToRecord(other, context),
    obedience: effect.obeyed && obediences[effect.obeyed],
  };
}

function buildRows(archive: Archive, ruling: Ruling, context: PageContext): Row[] {
  const { locale } = context;
  const { words, sittings, benchParts } = wordsIn(locale);
  const { document, bench, proceeding } = ruling;
  const reached = new Set(ruling.effects.flatMap((effect) => effect.for ?? []));
  return [
    ...(document.source
      ? row(words.document, linkToRecord(document.source, context), document.entry, ...document.reporters)
      : row(words.document, document.none[locale])),
    ...row(words.court, linkToRecord(proceeding.court, context)),
    // As it is cited.
    ...row(words.case, linkToRecord(proceeding, context), proceeding.facts.caption),
    ...row(words.dockets, ...proceeding.facts.dockets),
    ...buildFollows(proceeding, context),
    ...row(
      words.bench,
      ...(bench.sitting === 'one-judge' ? [] : [sittings[bench.sitting]]),
      ...(bench.perCuriam ? [words.perCuriam] : []),
      ...bench.judges.map(({ actor, part }) => withRemark(linkToRecord(actor, context), bench.sitting === 'one-judge' ? undefined : benchParts[part])),
      bench.remark?.[locale],
    ),
    ...row(words.disposition, buildDisposition(archive, ruling, locale)),
    ...row(words.reaches, ...[...reached].map((whom) => withRemark(linkToRecord(whom, context), whom.kind === 'people' ? words.byName : undefined))),
  ];
}

/** The judges named under the title: those who decided or wrote; the whole bench stands below. */
function decidingJudges({ bench }: Ruling): Ruling['bench']['judges'] {
  return bench.judges.filter(({ part }) => part === 'decided' || part === 'wrote');
}
