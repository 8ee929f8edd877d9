import { describe, expect, test } from 'vitest';
import { bases } from '../../src/values/statement.ts';
import { buildHomePage } from '../../src/views/home.ts';
import { buildUnknownsPage } from '../../src/views/unknowns.ts';
import { world } from './world.ts';

const page = buildHomePage(world, 'en');

describe('home', () => {
  test('says what this is, as of when', () => {
    expect([page.summary, page.asOf]).toEqual(['A record of people who do not exist, in English.', 'Records as of December 31, 2021.']);
    expect(buildHomePage(world, 'es').asOf).toBe('Registro al 31 de diciembre de 2021.');
  });

  test('has the ways in, with how much is there', () => {
    expect(page.waysIn.map(({ link, count }) => [link.href, count])).toEqual([
      ['people/', '2 people'],
      ['rulings/', '2 rulings'],
      ['disputes/', '2 questions'],
      ['figures/', '1 figure'],
      ['timeline/', '8 dated statements'],
      ['sources/', '5 sources'],
      ['glossary/', '2 terms'],
      ['unknowns/', buildUnknownsPage(world, 'en').lead.match(/\d+ open points/)?.[0]],
    ]);
  });

  test('draws everybody', () => {
    expect(page.everyone.lanes).toHaveLength(2);
  });

  test('explains each basis of a statement', () => {
    expect(page.bases.map(({ basis }) => basis)).toEqual(bases);
    expect(page.bases[0]).toEqual({ basis: 'court-finding', word: 'Court finding', meaning: 'what a court held to be true' });
  });

  test('has what happened last, the newest first, with a link home that says which record that is', () => {
    expect(page.newest.map(({ date, permalink }) => [date?.text, permalink.href])).toEqual([
      ['May 2021', 'events/visit-of-example/#visited'],
      ['Apr 1, 2020', 'rulings/2020-04-01-reversal/#reversed'],
      ['Mar 2, 2020', 'rulings/2020-03-02-order/#held'],
      ['Feb 2, 2020', 'events/flight-of-example/#landed'],
      ['Feb 1, 2020', 'events/flight-of-example/#took-off'],
    ]);
  });

  test('has a field whose words go to the search', () => {
    expect([page.find, page.frame.needs]).toEqual(['search/', { forms: true }]);
  });
});
