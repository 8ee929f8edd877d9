/** What does the list of people show, whole or narrowed by one filter? A field to find in, the filters, and everyone on a line of one shared axis. */
import type { Archive } from '../archive/archive.ts';
import { choicesOf, filters, type Choice, type Filter } from '../archive/derive/narrowing.ts';
import type { Person } from '../archive/record.ts';
import { yearLinesOf, type YearLine } from '../graphics/axis.ts';
import { formatDay, formatMonth } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, listPath, peopleFilterPath, searchPath, type Path } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildAbsence, type Absence } from './absence.ts';
import { legendOf, type LegendEntry } from './custody.ts';
import { describe } from './description.ts';
import { findableOf } from './finder.ts';
import { buildFrame, type Frame, type Link, type PagePlace } from './frame.ts';
import { buildPersonLine, lanesOf, peopleByName, type PersonLine } from './lanes.ts';
import { buildNarrowing, traitsOf, wordsOfChoice, type Narrowing } from './narrowing.ts';

/** Everyone who is shown, on one axis for all of them and for those who are not. */
export interface People {
  /** How many there are, and what their lines are drawn on. */
  count: string;
  axis: string;
  years: YearLine[];
  legend: LegendEntry[];
  rows: PersonRow[];
  /** What a script says, with "#" for the number shown or for what was typed; undefined where none runs. */
  told: { shown: string; nobody: string } | undefined;
}

export interface PersonRow extends PersonLine {
  /** By what a script finds and narrows: words that the name does not have, and traits as in addresses. */
  also?: string | undefined;
  work?: string | undefined;
  traits?: string;
}

/** The whole list, or those of whom a value of a filter holds. */
export interface PeoplePage {
  frame: Frame;
  breadcrumb: Link | undefined;
  title: string;
  lead: string;
  /** The whole list has a field to find in. */
  find: FindView | undefined;
  narrowing: Narrowing;
  people: People;
  withheld: string | undefined;
}

export interface FindView {
  /** Where the words of the field go without a script. */
  action: Path;
  absence: Absence;
}

export interface NarrowedList {
  filter: Filter;
  choice: Choice;
}

/** Every list that is narrowed by one filter. */
export function narrowedLists(archive: Archive): NarrowedList[] {
  return filters.flatMap((filter) => choicesOf(archive, filter).map((choice) => ({ filter, choice })));
}

export function buildPeoplePage(archive: Archive, locale: Locale): PeoplePage {
  const place = { archive, path: listPath(locale, 'people'), locale };
  const { words, phrases } = wordsIn(locale);
  const lead = `${words.everyName}: ${phrases.people(archive.people.size)}.`;
  return {
    frame: buildFrame({ ...place, title: words.people, description: describe(lead, words.eachWithStatus), needs: { scripts: true, forms: true } }),
    breadcrumb: undefined,
    title: words.people,
    lead,
    find: { action: linkBetween(place.path, searchPath(locale)), absence: buildAbsence(place) },
    narrowing: buildNarrowing(place),
    people: buildPeople(place, () => true),
    withheld: archive.withheld > 0 ? phrases.withheld(archive.withheld) : undefined,
  };
}

export function buildNarrowedPage(archive: Archive, { filter, choice }: NarrowedList, locale: Locale): PeoplePage {
  const place = { archive, path: peopleFilterPath(locale, filter, choice.value), locale };
  const { words, phrases, filterMeanings } = wordsIn(locale);
  const { title } = wordsOfChoice(archive, choice.subject, locale);
  return {
    frame: buildFrame({
      ...place,
      title,
      description: describe(phrases.narrowedList(title, choice.people.size, archive.people.size), words.eachWithStatus),
      // Whoever searches the web for a name is not to meet it first on a list of the accused, away from the answers.
      isIndexed: filter !== 'accusation',
    }),
    breadcrumb: { href: linkBetween(place.path, listPath(locale, 'people')), text: words.people },
    title,
    lead: filterMeanings[filter],
    find: undefined,
    narrowing: buildNarrowing(place),
    people: buildPeople(place, (person) => choice.people.has(person)),
    withheld: undefined,
  };
}

function buildPeople({ archive, path, locale }: PagePlace, isShown: (person: Person) => boolean): People {
  const everyone = peopleByName(archive, locale);
  const { axis, lanes } = lanesOf(archive);
  const shown = everyone.filter(isShown);
  const { phrases } = wordsIn(locale);
  const isWhole = path === listPath(locale, 'people');
  return {
    count: phrases.peopleShown(String(shown.length), everyone.length),
    axis: phrases.linesRun(formatMonth(axis.first.slice(0, 7), locale), formatDay(axis.last, locale)),
    years: yearLinesOf(axis),
    legend: legendOf(shown.flatMap((person) => lanes.get(person) ?? []), locale),
    rows: shown.map((person) => ({ ...buildPersonLine(person, lanes.get(person) ?? [], path, locale), ...(isWhole ? findingOf(person, archive, locale) : {}) })),
    told: isWhole ? { shown: phrases.peopleShown('#', everyone.length), nobody: phrases.nobodyFound('#') } : undefined,
  };
}

function findingOf(person: Person, archive: Archive, locale: Locale): Pick<PersonRow, 'also' | 'work' | 'traits'> {
  const { also, work } = findableOf(person, locale);
  return { also, work, traits: traitsOf(archive, person).join(' ') };
}
