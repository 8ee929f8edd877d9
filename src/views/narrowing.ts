/** How is the list of people narrowed? Each filter with its values, each value with its count, as links to lists of their own. */
import type { Archive } from '../archive/archive.ts';
import { choicesOf, filters, type Choice, type Filter, type Subject } from '../archive/derive/narrowing.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import { formatCountry } from '../i18n/countries.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, listPath, peopleFilterPath, type Path } from '../routes.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { spellStates } from '../values/spell.ts';
import type { Basis } from '../values/statement.ts';
import type { CountedChoice, PagePlace } from './frame.ts';

export interface FilterRow {
  term: string;
  choices: CountedChoice[];
}

export interface Narrowing {
  /** The filter that always shows, after everyone. */
  first: FilterRow;
  /** The others, folded away until they are wanted. */
  rest: FilterRow[];
}

interface ChoiceWords {
  label: string;
  title: string;
}

/** Every choice; the one whose page this is, if any, is marked. */
export function buildNarrowing({ archive, path, locale }: PagePlace): Narrowing {
  const { words, filters: terms } = wordsIn(locale);
  const rows = filters.map((filter) => ({ filter, term: terms[filter], choices: linksOf(archive, filter, path, locale) })).filter(({ choices }) => choices.length > 0);
  const all = listPath(locale, 'people');
  const everyone = { href: linkBetween(path, all), text: words.everyone, count: archive.people.size, choice: '', isCurrent: path === all };
  return {
    first: { term: terms.status, choices: [everyone, ...(rows.find(({ filter }) => filter === 'status')?.choices ?? [])] },
    rest: rows.filter(({ filter }) => filter !== 'status').map(({ term, choices }) => ({ term, choices })),
  };
}

/** In the order of the vocabulary, where it has one; else the one with most people first, then by name. */
function linksOf(archive: Archive, filter: Filter, path: Path, locale: Locale): CountedChoice[] {
  const ranked = choicesOf(archive, filter).map((choice) => ({ choice, ...wordsOfChoice(archive, choice.subject, locale) }));
  return ranked
    .toSorted((a, b) => stateRank(a.choice) - stateRank(b.choice) || b.choice.people.size - a.choice.people.size || a.label.localeCompare(b.label, formattingLocale[locale]))
    .map(({ choice: { value, people }, label }) => {
      const own = peopleFilterPath(locale, filter, value);
      return { href: linkBetween(path, own), text: label, count: people.size, choice: `${filter}=${value}`, isCurrent: own === path };
    });
}

function stateRank({ subject }: Choice): number {
  return subject.filter === 'status' ? spellStates.indexOf(subject.state) : 0;
}

/** What somebody has of all that can be chosen, as in addresses. */
export function traitsOf(archive: Archive, person: Person): string[] {
  return filters.flatMap((filter) => choicesOf(archive, filter).filter(({ people }) => people.has(person)).map(({ value }) => `${filter}=${value}`));
}

/** What a choice is called, in the link to it and as the title of its list. */
export function wordsOfChoice(archive: Archive, subject: Subject, locale: Locale): ChoiceWords {
  const { phrases, peopleByState, spellStates: states, languages } = wordsIn(locale);
  switch (subject.filter) {
    case 'status':
      return { label: inSmall(states[subject.state], locale), title: peopleByState[subject.state] };
    case 'country':
      return { label: formatCountry(subject.code, locale), title: phrases.peopleLastKnown(phraseOfCountry(archive, subject.code, locale)) };
    case 'place': {
      const { short, name, phrase } = subject.place.facts;
      return { label: (short ?? name)[locale], title: phrases.peopleHeld((phrase ?? name)[locale]) };
    }
    case 'proceeding':
      return alike(subject.proceeding.facts.caption ?? nameOf(subject.proceeding)[locale], phrases.peopleInCase);
    case 'cohort':
      return alike(nameOf(subject.cohort)[locale], phrases.peopleInGroup);
    case 'accusation':
      return wordsOfBasis(subject.basis, locale);
    case 'language':
      return alike(languages[subject.language], phrases.peopleWithSources);
  }
}

function alike(label: string, toTitle: (label: string) => string): ChoiceWords {
  return { label, title: toTitle(label) };
}

/** "in the United States", as the place that is the country says it. */
function phraseOfCountry({ places }: Archive, code: string, locale: Locale): string {
  const country = [...places.values()].find(({ facts }) => facts.kind === 'country' && facts.country === code);
  return country?.facts.phrase?.[locale] ?? formatCountry(code, locale);
}

function wordsOfBasis(basis: Basis | 'none', locale: Locale): ChoiceWords {
  const { words, phrases, bases } = wordsIn(locale);
  if (basis === 'none') return { label: words.noAccusationHere, title: words.peopleWithoutAccusation };
  return alike(inSmall(bases[basis], locale), phrases.peopleAccused);
}

function inSmall(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
}
