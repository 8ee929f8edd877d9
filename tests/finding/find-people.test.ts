import { describe, expect, test } from 'vitest';
import { findPeople, wordsToFind, type Findable } from '../../src/finding/find-people.ts';

/** Nobody here exists. */
const nobody: readonly Findable[] = [
  { name: 'Ejemplar Quimera, Zoilo Andrés', also: 'elzoilo', work: 'baker panadero' },
  { name: 'Inventádez Vizcaíllo, Persona José', also: 'pji', work: 'makeup artist maquillador' },
  { name: 'Ñandúñez-Ejemplar, Fulana', work: 'driver conductor' },
  { name: 'O’Ficticio, Mengano', also: 'maquillo' },
  { name: '“Zutano”' },
];

const namesFor = (query: string) => findPeople(query, nobody).map(({ entry }) => entry.name);
const first = (query: string) => namesFor(query)[0];

describe('a person is found', () => {
  test.each([
    ['by a surname, without its accent', 'inventadez'],
    ['in capitals', 'INVENTÁDEZ'],
    ['by the second surname alone', 'vizcaillo'],
    ['by a given name', 'Persona'],
    ['surnames first', 'Inventádez Vizcaíllo Persona José'],
    ['as a list writes it', 'Inventádez Vizcaíllo, Persona José'],
    ['given names first', 'persona josé inventádez'],
    ['in any order', 'vizcaillo josé inventadez'],
    ['by an initial and a surname', 'P. Inventádez'],
    ['by initials in use', 'P.J.I.'],
    ['by the same without points', 'pji'],
    ['by what he worked as', 'maquillador'],
    ['and in the other language', 'makeup artist'],
    ['by what he worked as and a name', 'artist vizcaíllo'],
    ['as one types', 'inventá'],
    ['from the first letter on', 'i'],
    ['with a letter left out', 'invntadez'],
    ['with a letter too many', 'inventaddez'],
    ['with a wrong letter', 'inventapez'],
    ['with a wrong first letter', 'unventadez'],
    ['with two letters exchanged', 'invetnadez'],
    ['with the first two exchanged', 'niventadez'],
    ['with a letter wrong while one types', 'invetadez vizcai'],
    ['with b for v', 'inbentadez bizcaillo'],
    ['with s for z', 'inventades viscaillo'],
    ['with y for ll', 'vizcaiyo'],
    ['with both and a wrong letter', 'bizcayo'],
    ['in letters that carry their accents apart', 'inventa\u0301dez'],
  ])('%s: %j', (_how, query) => {
    expect(first(query)).toBe('Inventádez Vizcaíllo, Persona José');
  });

  test.each([
    ['n for ñ', 'nandunez'],
    ['ñ as it is', 'ñandúñez'],
    ['a hyphen', 'ñandúñez-ejemplar'],
    ['no hyphen', 'nandunez ejemplar'],
    ['both as one word', 'nandunezejemplar'],
  ])('whose surnames are joined: %s', (_how, query) => {
    expect(first(query)).toBe('Ñandúñez-Ejemplar, Fulana');
  });

  test.each(["o'ficticio", 'O’Ficticio', 'oficticio', 'o ficticio'])('whose name has an apostrophe: %s', (query) => {
    expect(first(query)).toBe('O’Ficticio, Mengano');
  });

  test('by a pseudonym', () => {
    expect(namesFor('zutano')).toEqual(['“Zutano”']);
  });
});

describe('nobody is found', () => {
  test.each([
    ['by no word', ''],
    ['by signs', '—, …'],
    ['by a word that is like none', 'xxxxx'],
    ['where one word of two is like none', 'inventádez xxxxx'],
    ['by letters that are not heard', 'hhhh'],
    ['by a short word with a wrong letter', 'jox'],
    ['by two wrong letters', 'invontadaz'],
    ['by initials that nobody uses', 'Z. A. E.'],
  ])('%s: %j', (_how, query) => {
    expect(namesFor(query)).toEqual([]);
  });
});

describe('of several people', () => {
  test('the whole word comes before its beginning, and that before a wrong letter', () => {
    const people = ['Inventas, B', 'Inventa, C', 'Enventa, A'].map((name) => ({ name }));
    expect(findPeople('inventa', people).map(({ entry }) => entry.name)).toEqual(['Inventa, C', 'Inventas, B', 'Enventa, A']);
  });

  test('a surname comes before a given name, that before another spelling, and that before work', () => {
    const people: Findable[] = [{ name: 'A, B', work: 'ejemplo' }, { name: 'A, C', also: 'ejemplo' }, { name: 'A, Ejemplo' }, { name: 'Ejemplo, D' }];
    expect(findPeople('ejemplo', people).map(({ entry }) => entry)).toEqual(people.toReversed());
  });

  test('who is equally close comes by name, however they are given', () => {
    expect(namesFor('ejemplar')).toEqual(['Ejemplar Quimera, Zoilo Andrés', 'Ñandúñez-Ejemplar, Fulana']);
    expect(findPeople('ejemplar', nobody.toReversed()).map(({ entry }) => entry.name)).toEqual(namesFor('ejemplar'));
  });

  test('a surname as it is written is no distance away', () => {
    expect(findPeople('quimera', nobody).map(({ distance }) => distance)).toEqual([0]);
  });
});

test('the words to find have no accents, signs or apostrophes', () => {
  expect(wordsToFind(' D’Ejemplo-Ñandú, “J.” ')).toEqual(['dejemplo', 'nandu', 'j']);
});
