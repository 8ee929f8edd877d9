/** What does a place's page show? What it is, who was there and when, and what happened there. */
import type { Archive } from '../archive/archive.ts';
import { isEvent } from '../archive/derive/happening.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import { nameOf } from '../archive/name.ts';
import type { Person, Place } from '../archive/record.ts';
import type { Event, Spell } from '../archive/statement.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { sortWhen } from '../values/when.ts';
import { formatCountry } from '../i18n/countries.ts';
import { withContents } from './contents.ts';
import { datesOfSpell } from './custody.ts';
import { describe } from './description.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import type { NoteView } from './notes.ts';
import { spellsByPlace } from './places.ts';
import { linksTo, row, type Row } from './rows.ts';
import { buildStatement, contextOf, linkToRecord, type PageContext, type StatementView } from './statement.ts';

export interface StayView {
  person: Link;
  dates: string;
  statement: StatementView;
}

export interface PlacePage {
  frame: Frame;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  breadcrumb: Link;
  title: string;
  kind: string;
  rows: Row[];
  statements: StatementView[];
  stays: StayView[];
  events: StatementView[];
  questions: QuestionView[];
  notes: NoteView[];
  history: HistoryView;
}

const eventsByPlace = perArchive((archive) => Map.groupBy([...archive.statements.values()].filter(isEvent), ({ place }) => place));
const placesWithin = perArchive((archive) => Map.groupBy(archive.places.values(), ({ within }) => within));

export function buildPlacePage(archive: Archive, place: Place, locale: Locale): PlacePage {
  const path = recordPath(locale, place);
  const context = contextOf(archive, path, locale);
  const title = nameOf(place)[locale];
  const { words, placeKinds } = wordsIn(locale);
  const kind = placeKinds[place.facts.kind];
  const events = (eventsByPlace(archive).get(place) ?? []).toSorted((a: Event, b: Event) => sortWhen(a.date, b.date));
  const page = {
    frame: buildRecordFrame(archive, place, { locale, title, description: describe(`${title}. ${kind}, ${formatCountry(place.facts.country, locale)}.`, wordsIn(locale).words.placeDescription) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'places'), anchors.place(place)), text: wordsIn(locale).words.places },
    title,
    kind,
    rows: buildRows(archive, place, context),
    statements: place.statements.map((statement) => buildStatement(statement, context)),
    stays: (spellsByPlace(archive).get(place) ?? []).flatMap((spell) => buildStay(spell, context)),
    events: events.map((event) => buildStatement(event, context)),
    questions: buildQuestions(archive, place, context),
    notes: context.notes.list(),
    history: buildHistory(place, context),
  };
  return withContents(page, locale, [
    ['about', words.aboutPlace, page.statements],
    ['stays', words.heldHere, page.stays],
    ['events', words.happenedHere, page.events],
  ]);
}

function buildRows(archive: Archive, place: Place, context: PageContext): Row[] {
  const { words } = wordsIn(context.locale);
  return [
    ...row(words.within, ...(place.within ? [linkToRecord(place.within, context)] : [])),
    ...(place.facts.kind === 'country' ? [] : row(words.country, formatCountry(place.facts.country, context.locale))),
    ...row(words.operator, ...(place.operator ? [linkToRecord(place.operator, context)] : [])),
    ...row(words.contains, ...linksTo(placesWithin(archive).get(place) ?? [], context)),
  ];
}

function buildStay(spell: Spell, context: PageContext): StayView[] {
  const { home } = spell;
  if (home.kind !== 'people') return [];
  const person: Person = home;
  return [
    {
      person: linkToRecord(person, context),
      dates: datesOfSpell(spell, context.locale),
      statement: buildStatement(spell, context),
    },
  ];
}
