import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/finding/find-people.ts';
import { buildFinder } from '../../src/views/finder.ts';
import { aCitation, archiveOf, aStatement, type aPerson, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const finderOf = (name: Parameters<typeof aPerson>[0]) => buildFinder(archiveOf(withPerson({ ...name })), 'en');

describe('everyone can be found', () => {
  test('by the name that a list has, with his status and the way to his page', () => {
    expect(buildFinder(world, 'en')).toMatchObject([
      { name: '“Señor X”', status: 'Not known where he is.', href: 'senor-x/' },
      { name: 'Inventada, Persona', href: 'persona-inventada/' },
    ]);
    expect(buildFinder(world, 'es')).toMatchObject([{ name: '«Señor X»' }, { name: 'Inventada, Persona' }]);
  });

  test('by the words of other spellings that his name does not have', () => {
    const [person] = finderOf({ name: { full: 'Persona Inventada', sorting: 'Inventada, Persona', aliases: ['Persona Ynventada', 'La Persona'] } });
    expect(person?.also).toBe('ynventada la');
  });

  test('by the name that only pages in Spanish write, where it is another word', () => {
    const spanish = { full: 'Persona Inventáda de Árbol', sorting: 'Inventáda de Árbol, Persona' };
    const [person] = finderOf({ name: { full: 'Persona Inventada', sorting: 'Inventada, Persona', spanish } });
    expect(person?.also).toBe('de arbol');
  });

  test('by the words for his work, in both languages, each once', () => {
    const says = { en: 'He was an actor and juggler, the Gazette reports.', es: 'Era actor y malabarista, informa la Gaceta.' };
    const [person] = finderOf({
      about: [aStatement({ id: 'work', says, citations: [aCitation({ source: 'herald-story' })] })],
      occupations: [
        { word: { en: 'actor', es: 'actor' }, statement: 'work' },
        { word: { en: 'juggler', es: 'malabarista' }, statement: 'work' },
      ],
    });
    expect(person?.work).toBe('actor juggler malabarista');
  });

  test('but for those who are withheld', () => {
    expect(world.withheld).toBeGreaterThan(0);
    expect(buildFinder(world, 'en').map(({ href }) => href).toSorted()).toEqual([...world.people.keys()].map((id) => `${id}/`).toSorted());
  });

  test('by initials that are in use, and not by others', () => {
    const people = finderOf({ name: { full: 'Persona Inventada Ejemplo', sorting: 'Inventada Ejemplo, Persona', aliases: ['P.I.E.'] } });
    expect(['P.I.E.', 'pie', 'p i e'].map((query) => findPeople(query, people).length)).toEqual([1, 1, 1]);
    expect(findPeople('I. P.', people)).toEqual([]);
  });
});
