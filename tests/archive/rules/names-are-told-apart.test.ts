import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, anActor, aPerson, aPlace, aSource, aStatement, wholeArchive, withPerson } from '../../fixtures/records.ts';
import type { NameRecord } from '../../../src/records/person.ts';

const other = 'people/persona-otra/person.json';
const alsoNamed = (name: NameRecord) => wholeArchive({ [other]: aPerson({ name }) });

describe('a name of a person', () => {
  test('may be near another, and told twice in its own record', () => {
    expectProblems(alsoNamed({ full: 'Persona Inventado', sorting: 'Inventado, Persona', aliases: ['PERSONA INVENTADO'] }));
  });

  test.each([
    [{ full: 'PÉRSONA  Inventada', sorting: 'Otra' }, 'PÉRSONA  Inventada'],
    [{ full: 'Persona Otra', sorting: 'Otra', aliases: ['Persona-Inventada'] }, 'Persona-Inventada'],
    [{ pseudonym: 'persona inventada' }, 'persona inventada'],
  ])('%j is the name of somebody else', (name, written) => {
    const sole = { ...name, ...('full' in name ? { full: name.full.replace('  ', ' ') } : {}) };
    expectProblems(alsoNamed(sole), {
      file: other,
      at: '{',
      says: `"${written.replace('  ', ' ')}" is also a name of "persona-inventada"`,
    });
  });
});

test('a name of an actor or a place is told apart', () => {
  const actor = anActor({ name: { en: 'THE GAZETTE OF EXAMPLE, in English', es: 'La Gaceta' } });
  expectProblems(wholeArchive({ 'actors/second-gazette.json': actor }), {
    file: 'actors/second-gazette.json',
    at: '{',
    says: '"THE GAZETTE OF EXAMPLE, in English" is also a name of "gazette-of-example"',
  });
  expectProblems(wholeArchive({ 'places/second-prison.json': aPlace() }), {
    file: 'places/second-prison.json',
    at: '{',
    says: '"The prison of Example, in English." is also a name of "prison-of-example"',
  });
});

describe('the address of a source', () => {
  const file = 'sources/second-story.json';
  const secondAt = (url: string) =>
    withPerson(
      { about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' }), aCitation({ source: 'second-story' })] })] },
      { [file]: aSource({ url }) },
    );

  test.each([
    'https://gazette.example.org/Invented-Story',
    'https://gazette.example.org/invented/story',
    'https://gazette.example.org/invented-story?page=2',
    'https://www.gazette.example.org/invented-story',
  ])('%s is another', (url) => {
    expectProblems(secondAt(url));
  });

  test.each([
    'https://gazette.example.org/invented-story',
    'https://gazette.example.org/invented-story/',
    'https://GAZETTE.example.org/invented-story#part-2',
  ])('%s is the same', (url) => {
    expectProblems(secondAt(url), { file, at: '{', says: `"${url}" is also the address of "gazette-story"` });
  });

  test('is also the one at which it was read', () => {
    const url = 'https://gazette.example.org/invented-story';
    const read = { url: 'https://second.example.org/story', readAt: { url, name: 'Copies' }, grade: 'copy', origin: 'second-story' } as const;
    expectProblems({ ...secondAt(url), [file]: aSource(read) }, { file, at: '{', says: `"${url}" is also the address of "gazette-story"` });
  });
});
