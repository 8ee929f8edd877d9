import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/archive/load.ts';
import { nameOf } from '../../src/archive/name.ts';
import type { Person } from '../../src/archive/record.ts';
import { findPeople, wordsToFind } from '../../src/finding/find-people.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { buildFinder, type FinderEntry } from '../../src/views/finder.ts';

const { archive } = loadFolder('content');
const people = [...(archive?.people.values() ?? [])];
const finders: Record<Locale, FinderEntry[]> = { en: archive ? buildFinder(archive, 'en') : [], es: archive ? buildFinder(archive, 'es') : [] };
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The names of a person: surnames and given names, and the rest. */
function namesOf(person: Person) {
  const { name } = person.facts;
  if ('pseudonym' in name) return { full: name.pseudonym, surnames: wordsToFind(name.pseudonym), given: [], aliases: [] };
  const [surnames = '', given = ''] = name.sorting.split(',');
  return { full: name.full, surnames: wordsToFind(surnames), given: wordsToFind(given), aliases: name.aliases ?? [] };
}

/** The queries that do not find a person first or second, in either language. */
function missed(person: Person, queries: readonly string[]): string[] {
  return locales.flatMap((locale) =>
    queries.filter((query) => {
      const place = findPeople(query, finders[locale]).findIndex(({ entry }) => entry.href === `${person.id}/`);
      return place === -1 || place > 1;
    }),
  );
}

/** Whether more than two people are found by the very word, so that only a name tells them apart. */
function isShared(word: string): boolean {
  return findPeople(word, finders.en).filter(({ distance }) => distance < 4).length > 2;
}

const withName = (word: string, { given }: ReturnType<typeof namesOf>) => (isShared(word) ? `${word} ${given[0] ?? ''}` : word);

/** A word with one letter left out, mistaken, or exchanged with the next, at every position. */
function misspellingsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const exchanged = after === '' ? [] : [`${before}${after[0]}${letter}${after.slice(1)}`];
    return [before + after, ...exchanged, ...letters.filter((other) => other !== letter).map((other) => before + other + after)];
  });
}

/** The surnames of a person that are long enough for a wrong letter, each with what becomes of it. */
function misspelledSurnamesOf(person: Person): { surname: string; wrong: string }[] {
  const { surnames } = namesOf(person);
  return surnames.filter((surname) => surname.length >= 5).flatMap((surname) => misspellingsOf(surname).map((wrong) => ({ surname, wrong })));
}

/** What each misspelling may mean: some surnames are one letter apart from each other. */
const meantBy = Map.groupBy(
  people.flatMap((person) => [...misspelledSurnamesOf(person), ...namesOf(person).surnames.map((wrong) => ({ wrong }))].map(({ wrong }) => ({ wrong, person }))),
  ({ wrong }) => wrong,
);

test('there are people to find, and each is in the file of names', () => {
  expect(people.length).toBeGreaterThan(20);
  for (const locale of locales) expect(finders[locale].map(({ href }) => href).toSorted()).toEqual(people.map(({ id }) => `${id}/`).toSorted());
});

test('thousands of misspelled surnames are tried', () => {
  expect(people.flatMap(misspelledSurnamesOf).length).toBeGreaterThan(5000);
});

describe.each(people.map((person) => [person.id, person] as const))('%s is found first or second', (_id, person) => {
  const names = namesOf(person);
  const { full, surnames, given, aliases } = names;

  test('by the whole name, in any order, with accents and without', () => {
    const folded = wordsToFind(full).join(' ');
    const surnamesFirst = [...surnames, ...given].join(' ');
    const swapped = [...surnames.toReversed(), ...given].join(' ');
    const all = locales.flatMap((locale) => [nameOf(person)[locale], nameOf(person)[locale].toUpperCase()]);
    expect(missed(person, [full, folded, surnamesFirst, swapped, wordsToFind(full).toReversed().join(' '), ...all])).toEqual([]);
  });

  test('by either surname, alone and with each given name', () => {
    const alone = surnames.map((surname) => withName(surname, names));
    const together = surnames.flatMap((surname) => given.flatMap((name) => [`${name} ${surname}`, `${surname} ${name}`, `${name.slice(0, 1)}. ${surname}`]));
    expect(missed(person, [...alone, ...together])).toEqual([]);
  });

  test('by each other spelling', () => {
    expect(missed(person, aliases)).toEqual([]);
  });

  test('by a surname of five letters or more with one letter wrong; with his first name, where it may mean more than two', () => {
    const queries = misspelledSurnamesOf(person).map(({ wrong }) => (new Set(meantBy.get(wrong)?.map((meant) => meant.person)).size > 2 ? `${wrong} ${given[0]}` : wrong));
    expect(missed(person, queries)).toEqual([]);
  });

  test('by the same with the rest of the name', () => {
    const rest = (surname: string) => [...given, ...surnames.filter((other) => other !== surname)].join(' ');
    const queries = misspelledSurnamesOf(person).filter((_, index) => index % 7 === 0).map(({ surname, wrong }) => `${wrong} ${rest(surname)}`);
    expect(missed(person, queries)).toEqual([]);
  });

  test('by each word for what he worked as, in both languages', () => {
    const words = (person.facts.occupations ?? []).flatMap(({ word }) => locales.map((locale) => word[locale]));
    expect(missed(person, words.map((word) => withName(word, names)))).toEqual([]);
    expect(missed(person, words.map((word) => `${word} ${given[0] ?? surnames[0]}`))).toEqual([]);
  });
});
