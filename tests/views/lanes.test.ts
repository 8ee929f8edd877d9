import { describe, expect, test } from 'vitest';
import { lanesOf, sortingNameOf } from '../../src/views/lanes.ts';
import { aPerson, archiveOf, aSpell, withPerson } from '../fixtures/records.ts';
import { personIn, world } from './world.ts';

describe('the lines of all people', () => {
  const one = { whereabouts: [aSpell({ from: '2020-03-10', to: '2020-05-02' })] };
  const archive = archiveOf(
    withPerson(
      one,
      { 'people/otra-inventada/person.json': aPerson({ name: { full: 'Otra Inventada', sorting: 'Inventada, Otra' }, whereabouts: [aSpell({ from: undefined, to: '2019-11-05' })] }) },
    ),
  );

  test('share an axis that begins in January of the first year in which one of them was held', () => {
    expect([archiveOf(withPerson(one)), archive].map((people) => lanesOf(people).axis)).toEqual([
      { first: '2020-01-01', last: '2021-12-31' },
      { first: '2019-01-01', last: '2021-12-31' },
    ]);
  });

  test('leave the years at liberty before the first custody out', () => {
    const whereabouts = [aSpell({ id: 'free', as: 'at-liberty', authority: undefined, from: '2012', to: '2020-03-10' }), aSpell({ from: '2020-03-10', to: '2020-05-02' })];
    const later = archiveOf(withPerson({ whereabouts }));
    expect(lanesOf(later).axis.first).toBe('2020-01-01');
    const free = archiveOf(withPerson({ whereabouts: whereabouts.slice(0, 1) }));
    expect(lanesOf(free).axis.first).toBe('2012-01-01');
  });

  test('are as many as there are people', () => {
    expect([...lanesOf(archive).lanes.keys()].map(({ id }) => id)).toEqual(['otra-inventada', 'persona-inventada']);
  });

  test('begin with the year of the site when nothing has a date', () => {
    expect(lanesOf(archiveOf(withPerson({ whereabouts: [] }))).axis).toEqual({ first: '2021-01-01', last: '2021-12-31' });
  });
});

test.each([
  ['persona-inventada', 'en', 'Inventada, Persona'],
  ['senor-x', 'en', '“Señor X”'],
  ['senor-x', 'es', '«Señor X»'],
] as const)('%s stands in a list in %s as %s', (id, locale, name) => {
  expect(sortingNameOf(personIn(world, id), locale)).toBe(name);
});

test('a name stands in a list as its language writes it', () => {
  const name = { full: 'Persona Arbol', sorting: 'Arbol, Persona', spanish: { full: 'Persona Árbol', sorting: 'Árbol, Persona' } };
  const person = personIn(archiveOf(withPerson({ name })));
  expect([sortingNameOf(person, 'en'), sortingNameOf(person, 'es')]).toEqual(['Arbol, Persona', 'Árbol, Persona']);
});
