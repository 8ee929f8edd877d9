/** By what can the list of people be narrowed? By where each was last known to be, where he was held, his cases, groups, accusations, and the languages of his sources. */
import type { Locale } from '../../values/locale.ts';
import type { SpellState } from '../../values/spell.ts';
import type { Basis } from '../../values/statement.ts';
import type { Archive } from '../archive.ts';
import type { Cohort, Person, Place, Proceeding } from '../record.ts';
import { isStanding } from '../statement.ts';
import { proceedingsOf } from './cases.ts';
import { statementsIn } from './citing.ts';
import { perArchive } from './per-archive.ts';
import { reachOf } from './reach.ts';
import { lastSpellOf, standingSpellsOf } from './whereabouts.ts';

/** What a person is told apart by, in the order in which it is offered. */
export const filters = ['status', 'country', 'place', 'proceeding', 'cohort', 'accusation', 'language'] as const;
export type Filter = (typeof filters)[number];

/** What a filter can choose: a word of a vocabulary, or a record. */
export type Subject =
  | { filter: 'status'; state: SpellState }
  | { filter: 'country'; code: string }
  | { filter: 'place'; place: Place }
  | { filter: 'proceeding'; proceeding: Proceeding }
  | { filter: 'cohort'; cohort: Cohort }
  | { filter: 'accusation'; basis: Basis | 'none' }
  | { filter: 'language'; language: Locale };

/** A value of a filter, with those for whom it holds: never nobody. */
export interface Choice {
  /** A word of its address: a person has it or not. */
  value: string;
  subject: Subject;
  people: ReadonlySet<Person>;
}

const subjectsOf: { readonly [F in Filter]: (archive: Archive, person: Person) => Extract<Subject, { filter: F }>[] } = {
  status: (_, person) => [{ filter: 'status', state: lastSpellOf(person)?.as ?? 'unknown' }],
  country: (_, person) => [lastSpellOf(person)?.place?.facts.country].filter((code) => code !== undefined).map((code) => ({ filter: 'country', code })),
  place: (_, person) => placesOf(person).map((place) => ({ filter: 'place', place })),
  proceeding: (archive, person) => casesOf(archive, person).map((proceeding) => ({ filter: 'proceeding', proceeding })),
  cohort: (_, { memberships }) => memberships.filter(isStanding).map(({ cohort }) => ({ filter: 'cohort', cohort })),
  accusation: (_, person) => basesOf(person).map((basis) => ({ filter: 'accusation', basis })),
  language: (archive, person) =>
    statementsIn(archive, person).flatMap(({ citations }) => citations.map(({ source }) => ({ filter: 'language', language: source.facts.language }))),
};

const choicesByFilter = perArchive((archive) => new Map(filters.map((filter) => [filter, listChoices(archive, filter)])));

/** The values of a filter that hold for anybody, in the order in which the people have them. */
export function choicesOf(archive: Archive, filter: Filter): Choice[] {
  return choicesByFilter(archive).get(filter) ?? [];
}

function listChoices(archive: Archive, filter: Filter): Choice[] {
  const found = [...archive.people.values()].flatMap((person) => subjectsOf[filter](archive, person).map((subject) => ({ subject, person })));
  const byValue = Map.groupBy(found, ({ subject }) => valueOf(subject));
  return [...byValue].flatMap(([value, all]) => {
    const [first] = all;
    return first ? [{ value, subject: first.subject, people: new Set(all.map(({ person }) => person)) }] : [];
  });
}

function valueOf(subject: Subject): string {
  switch (subject.filter) {
    case 'status':
      return subject.state;
    case 'country':
      return subject.code.toLowerCase();
    case 'place':
      return subject.place.id;
    case 'proceeding':
      return subject.proceeding.id;
    case 'cohort':
      return subject.cohort.id;
    case 'accusation':
      return subject.basis;
    case 'language':
      return subject.language;
  }
}

/** Where somebody was held, and in which country: of some custody only the country is known. */
function placesOf(person: Person): Place[] {
  const places = standingSpellsOf(person).flatMap(({ as, place }) => (as === 'held' && place ? [place] : []));
  return [...new Set(places.flatMap((place) => [place, outermostOf(place)]))];
}

/** Places lie within each other without a circle: a rule sees to it. */
function outermostOf(place: Place): Place {
  return place.within ? outermostOf(place.within) : place;
}

/** The cases to which somebody is a party, or in which a ruling was made that reaches him; an appeal, or what continues a case, by the case that it began with. */
function casesOf(archive: Archive, person: Person): Proceeding[] {
  const cases = [...proceedingsOf(archive, person), ...reachOf(archive, person).map(({ ruling }) => ruling.proceeding)];
  return [...new Set(cases.flatMap(beginningsOf))];
}

/** No chain of cases has a loop: a rule sees to it. */
function beginningsOf(proceeding: Proceeding): Proceeding[] {
  return proceeding.after.length > 0 ? proceeding.after.flatMap((earlier) => beginningsOf(earlier.proceeding)) : [proceeding];
}

/** Who stands behind the accusations; none where the record has none. */
function basesOf({ accusations }: Person): (Basis | 'none')[] {
  const standing = accusations.filter(isStanding);
  return standing.length > 0 ? standing.map(({ basis }) => basis) : ['none'];
}
