import { expect, test } from 'vitest';
import { effectsFor, membershipsIn, partsOf } from '../../../src/archive/derive/members.ts';
import type { Cohort } from '../../../src/archive/record.ts';
import { aCohort, aMembership, anEffect, aPerson, archiveOf, aRuling, aStatement, aText, withPerson } from '../../fixtures/records.ts';

const forClass = { cohort: 'class-of-example' };
const ruling = (date: string, ...effects: ReturnType<typeof anEffect>[]) =>
  aRuling({ title: aText(date), date, holds: [aStatement({ id: 'held' })], effects });

const archive = archiveOf(
  withPerson(
    { memberships: [aMembership(), aMembership({ id: 'belongs-elsewhere', cohort: 'passengers' })] },
    {
      'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' }, memberships: [aMembership()] }),
      'cohorts/everybody.json': aCohort(),
      'cohorts/class-of-example.json': aCohort({ within: 'everybody' }),
      'cohorts/passengers.json': aCohort({ within: 'everybody' }),
      'rulings/later.json': ruling('2020-06-01', anEffect({ does: 'decertifies', for: forClass })),
      'rulings/earlier.json': ruling('2020-05-04', anEffect({ for: forClass }), anEffect({ id: 'protects', does: 'protects' })),
    },
  ),
);

function cohort(id: string): Cohort {
  const found = archive.cohorts.get(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

test('a cohort has the members whose records say so', () => {
  expect(membershipsIn(archive, cohort('class-of-example')).map(({ home }) => home.id)).toEqual(['persona-inventada', 'persona-otra']);
  expect(membershipsIn(archive, cohort('passengers')).map(({ address }) => address)).toEqual(['people/persona-inventada#belongs-elsewhere']);
  expect(membershipsIn(archive, cohort('everybody'))).toEqual([]);
});

test('a cohort knows what rulings do for it, oldest first, and not what they do for one person', () => {
  expect(effectsFor(archive, cohort('class-of-example')).map(({ home, does }) => `${home.id} ${does}`)).toEqual([
    'earlier orders',
    'later decertifies',
  ]);
  expect(effectsFor(archive, cohort('passengers'))).toEqual([]);
});

test('a cohort knows its parts', () => {
  expect(partsOf(archive, cohort('everybody')).map(({ id }) => id)).toEqual(['class-of-example', 'passengers']);
  expect(partsOf(archive, cohort('passengers'))).toEqual([]);
});
