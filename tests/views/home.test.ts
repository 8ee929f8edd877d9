import { describe, expect, test } from 'vitest';
import { bases } from '../../src/values/statement.ts';
import { buildHomePage } from '../../src/views/home.ts';
import { archiveOf, aRuling, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { world } from './world.ts';

const page = buildHomePage(world, 'en');

describe('home', () => {
  test('says what this is, as of when', () => {
    expect([page.summary, page.asOf]).toEqual(['A record of people who do not exist, in English.', 'Records as of December 31, 2021.']);
    expect(buildHomePage(world, 'es').asOf).toBe('Registro al 31 de diciembre de 2021.');
  });

  test('has the ways in, with how much is there', () => {
    expect(page.waysIn.map(({ link, says }) => [link.href, says])).toEqual([
      ['people/', '2 people'],
      ['rulings/', '2 rulings'],
      ['timeline/', '8 dated statements'],
      ['disputes/', '2 questions'],
      ['figures/', '1 figure'],
      ['sources/', '5 sources'],
    ]);
  });

  test('draws everybody', () => {
    expect(page.lanes.people.map(({ link }) => link.href)).toEqual(['people/senor-x/', 'people/persona-inventada/']);
  });

  test('explains each basis of a statement', () => {
    expect(page.bases.map(({ basis }) => basis)).toEqual(bases);
    expect(page.bases[0]).toEqual({ basis: 'court-finding', word: 'Court finding', meaning: 'what a court held to be true' });
  });

  test('has the rulings, the newest first, with their courts', () => {
    expect(page.rulings.map(({ date, link, court }) => [date, link.href, court])).toEqual([
      ['Apr 1, 2020', 'rulings/2020-04-01-reversal/', 'The Court Above, in English.'],
      ['Mar 2, 2020', 'rulings/2020-03-02-order/', 'The Court of Example, in English. · reversed Apr 1, 2020'],
    ]);
  });

  test('has no more than ten of them', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2020-04-${String(index + 10)}`);
    const archive = archiveOf(wholeArchive(Object.fromEntries(days.map((date) => [`rulings/${date}.json`, aRuling({ title: aText(date), date, document: { none: aText('Not found') }, holds: [aStatement({ id: 'held' })] })]))));
    const dates = buildHomePage(archive, 'en').rulings.map(({ date }) => date);
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([10, 'Apr 21, 2020', 'Apr 12, 2020']);
  });
});
