/** What does an actor's page show? What it is, what it decided, published, ran or said in this record. */
import type { Archive } from '../archive/archive.ts';
import { firstPublished } from '../archive/derive/disputes.ts';
import { momentOf } from '../archive/derive/happening.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import { nameOf } from '../archive/name.ts';
import type { Actor } from '../archive/record.ts';
import type { Statement } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { sortWhen } from '../values/when.ts';
import { withContents } from './contents.ts';
import { describe } from './description.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import { titleOf, type NoteView } from './notes.ts';
import { linksTo, row, type Row } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface ActorPage {
  frame: Frame;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  title: string;
  kind: string;
  rows: Row[];
  roles: StatementView[];
  statements: StatementView[];
  rulings: { date: string; link: Link }[];
  said: StatementView[];
  sources: { link: Link; date: string }[];
  notes: NoteView[];
  history: HistoryView;
}

const rulingsByJudge = perArchive(({ rulings }) =>
  Map.groupBy(
    [...rulings.values()].flatMap((ruling) => ruling.bench.judges.map(({ actor }) => ({ actor, ruling }))),
    ({ actor }) => actor,
  ),
);
const casesByCourt = perArchive(({ proceedings }) => Map.groupBy(proceedings.values(), ({ court }) => court));
const casesByParty = perArchive(({ proceedings }) =>
  Map.groupBy(
    [...proceedings.values()].flatMap((proceeding) => proceeding.parties.map(({ is }) => ({ is, proceeding }))),
    ({ is }) => is,
  ),
);
const placesByOperator = perArchive(({ places }) => Map.groupBy(places.values(), ({ operator }) => operator));
const partsOfBody = perArchive(({ actors }) => Map.groupBy(actors.values(), ({ partOf }) => partOf));
const sourcesByPublisher = perArchive(({ sources }) => Map.groupBy(sources.values(), ({ publisher }) => publisher));
const saidByActor = perArchive(({ statements }) =>
  Map.groupBy(statements.values(), ({ by }) => (by && 'actor' in by ? by.actor : undefined)),
);

export function buildActorPage(archive: Archive, actor: Actor, locale: Locale): ActorPage {
  const path = recordPath(locale, actor);
  const context = contextOf(archive, path, locale);
  const { actorKinds, words } = wordsIn(locale);
  const title = nameOf(actor)[locale];
  // What somebody is stands in the role, in the right gender; the kind is for those without one.
  const kind = actor.roles[0]?.title[locale] ?? actorKinds[actor.facts.kind];
  const rulings = (rulingsByJudge(archive).get(actor) ?? []).map(({ ruling }) => ruling);
  const sources = (sourcesByPublisher(archive).get(actor) ?? []).toSorted((a, b) => (a.published?.first ?? '').localeCompare(b.published?.first ?? ''));
  const build = (statements: readonly Parameters<typeof buildStatement>[0][]) =>
    statements.map((statement) => buildStatement(statement, context));
  const page = {
    frame: buildRecordFrame(archive, actor, { locale, title, description: describe(`${title}: ${kind}.`, words.actorDescription) }),
    title,
    kind,
    rows: buildRows(archive, actor, context),
    roles: build(actor.roles),
    statements: build(actor.statements),
    rulings: rulings
      .toSorted((a, b) => sortWhen(a.date, b.date))
      .map((ruling) => ({ date: formatWhen(ruling.date, locale, 'short'), link: linkToRecord(ruling, context) })),
    said: build(saidElsewhere(archive, actor)),
    sources: sources.map((source) => {
      const { title: text, lang } = titleOf(source, locale);
      return {
        link: { ...linkToRecord(source, context), text, lang },
        date: source.published ? formatWhen(source.published, locale, 'short') : words.undated,
      };
    }),
    notes: context.notes.list(),
    history: buildHistory(actor, context),
  };
  return withContents(page, locale, [
    ['roles', words.roles, page.roles],
    ['about', words.aboutActor, page.statements],
    ['rulings', words.rulings, page.rulings],
    ['said', words.said, page.said],
    ['published', words.published, page.sources],
  ]);
}

/** What it says in other records, by when that happened; of what has no date, by when the first source told it. What has neither comes last. */
function saidElsewhere(archive: Archive, actor: Actor): Statement[] {
  const said = (saidByActor(archive).get(actor) ?? []).filter(({ home }) => home !== actor);
  const dated = said.flatMap((statement) => {
    const date = momentOf(statement) ?? firstPublished([statement]);
    return date ? [{ statement, date }] : [];
  });
  const inOrder = dated.toSorted((a, b) => sortWhen(a.date, b.date)).map(({ statement }) => statement);
  return [...inOrder, ...said.filter((statement) => !inOrder.includes(statement))];
}

function buildRows(archive: Archive, actor: Actor, context: PageContext): Row[] {
  const { words, partyRoles } = wordsIn(context.locale);
  const cases = casesByParty(archive).get(actor) ?? [];
  const asParty = cases.map(({ proceeding }) => {
    const role = proceeding.parties.find(({ is }) => is === actor)?.role;
    const link = linkToRecord(proceeding, context);
    return role ? { ...link, text: `${link.text} (${partyRoles[role]})` } : link;
  });
  return [
    ...row(words.partOf, ...(actor.partOf ? [linkToRecord(actor.partOf, context)] : [])),
    ...row(words.contains, ...linksTo(partsOfBody(archive).get(actor) ?? [], context)),
    ...row(words.runs, ...linksTo(placesByOperator(archive).get(actor) ?? [], context)),
    ...row(words.cases, ...linksTo(casesByCourt(archive).get(actor) ?? [], context), ...asParty),
  ];
}
