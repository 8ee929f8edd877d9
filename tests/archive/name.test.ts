import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/archive/name.ts';
import type { AnyRecord } from '../../src/archive/record.ts';
import { aPerson, archiveOf, aSource, aText, personFile, wholeArchive } from '../fixtures/records.ts';

describe('a record is named as its page is called', () => {
  const archive = archiveOf(wholeArchive());

  test.each<[string, AnyRecord | undefined, string, string]>([
    ['a person by the full name', archive.people.get('persona-inventada'), 'Persona Inventada', 'Persona Inventada'],
    ['a place by its name', archive.places.get('town-of-example'), 'The town of Example, in English.', 'The town of Example, en español.'],
    [
      'a ruling by its title',
      archive.rulings.get('2020-03-02-order'),
      'An order that nobody made, in English.',
      'An order that nobody made, en español.',
    ],
    [
      'an event by its title',
      archive.events.get('flight-of-example'),
      'The flight that never was, in English.',
      'The flight that never was, en español.',
    ],
    [
      'a figure by what people ask',
      archive.figures.get('people-who-were-not-there'),
      'How many people were never there?, in English.',
      'How many people were never there?, en español.',
    ],
    [
      'a dispute by its question',
      archive.disputes.get('whether-it-took-off'),
      'Did it take off?, in English.',
      'Did it take off?, en español.',
    ],
    ['a term by itself', archive.glossary.get('invented-writ'), 'invented writ', 'auto inventado'],
    [
      'a correction by what changed',
      archive.corrections.get('2021-07-01-1'),
      'A word was missing, in English.',
      'A word was missing, en español.',
    ],
    ['a source by its title, as printed', archive.sources.get('gazette-story'), 'An invented story', 'An invented story'],
  ])('%s', (_name, record, en, es) => {
    expect(record && nameOf(record)).toEqual({ en, es });
  });

  test('a person as Spanish pages write the name, where that differs', () => {
    const name = { full: 'Persona Arbol', sorting: 'Arbol, Persona', spanish: { full: 'Persona Árbol', sorting: 'Árbol, Persona' } };
    const person = archiveOf(wholeArchive({ [personFile]: aPerson({ name }) })).people.get('persona-inventada');
    expect(person && nameOf(person)).toEqual({ en: 'Persona Arbol', es: 'Persona Árbol' });
  });

  test('a person with a pseudonym by that', () => {
    const person = archiveOf(wholeArchive({ [personFile]: aPerson({ name: { pseudonym: 'X. Y.' } }) })).people.get('persona-inventada');
    expect(person && nameOf(person)).toEqual({ en: 'X. Y.', es: 'X. Y.' });
  });

  test('a source without a title by its description', () => {
    const described = aSource({ title: undefined, described: aText('A photograph of nothing') });
    const source = archiveOf(wholeArchive({ 'sources/gazette-story.json': described })).sources.get('gazette-story');
    expect(source && nameOf(source)).toEqual(aText('A photograph of nothing'));
  });
});
