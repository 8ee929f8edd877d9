/** By what is a person found? His name, other spellings, what he worked as; and what is shown of him once he is. */
import type { Archive } from '../archive/archive.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import { wordsToFind, type Findable } from '../finding/find-people.ts';
import { linkBetween, namesPath, recordPath } from '../routes.ts';
import { locales, type Locale } from '../values/locale.ts';
import { peopleByName, sortingNameOf } from './lanes.ts';
import { statusLineOf } from './status.ts';

/** A person in the file of names. */
export interface FinderEntry extends Findable {
  /** Where he was last known to be, as of when. */
  status: string;
  /** His page, from the file of names. */
  href: string;
}

/** Everyone who can be found, by name. */
export function buildFinder(archive: Archive, locale: Locale): FinderEntry[] {
  return peopleByName(archive, locale).map((person) => ({
    ...findableOf(person, locale),
    status: statusLineOf(person, locale),
    href: linkBetween(namesPath(locale), recordPath(locale, person)),
  }));
}

export function findableOf(person: Person, locale: Locale): Findable {
  const name = sortingNameOf(person, locale);
  return { name, also: otherWordsOf(person, name), work: workOf(person) };
}

/** What he worked as, in every language: a reader may know the word in one only. */
function workOf({ facts: { occupations = [] } }: Person): string | undefined {
  return [...new Set(occupations.flatMap(({ word }) => locales.map((locale) => word[locale])))].join(' ') || undefined;
}

/** The words of other spellings that a name does not have; initials as one word. */
function otherWordsOf(person: Person, name: string): string | undefined {
  const { name: names } = person.facts;
  const aliases = 'pseudonym' in names ? [] : (names.aliases ?? []);
  const others = [...locales.map((lang) => nameOf(person)[lang]), ...aliases].map(wordsToFind);
  const words = new Set(others.flatMap((parts) => (parts.every((part) => part.length === 1) ? [parts.join('')] : parts)));
  for (const word of wordsToFind(name)) words.delete(word);
  return [...words].join(' ') || undefined;
}
