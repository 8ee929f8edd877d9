import { describe, expect, test } from 'vitest';
import { buildPlacePage } from '../../src/views/place.ts';
import { anEvent, aPlace, archiveOf, aText, withPerson } from '../fixtures/records.ts';
import { found, world } from './world.ts';

const prison = buildPlacePage(world, found(world.places, 'prison-of-example'), 'en');
const town = buildPlacePage(world, found(world.places, 'town-of-example'), 'en');

describe('the page of a place', () => {
  test('says what it is and where', () => {
    expect([prison.kind, prison.frame.description]).toEqual(['Prison', 'The prison of Example, in English.. Prison, United States. Who was here and when, and who says so.']);
    expect(prison.rows).toEqual([
      { term: 'In', details: [{ href: '../town-of-example/', text: 'Example' }] },
      { term: 'Country', details: [{ text: 'United States' }] },
      { term: 'Run by', details: [{ href: '../../actors/agency-of-example/', text: 'The Agency of Example, in English.' }] },
    ]);
    expect(town.rows.map(({ term, details }) => [term, details.map(({ href }) => href)])).toEqual([
      ['Country', [undefined]],
      ['Includes', ['../prison-of-example/']],
    ]);
  });

  test('says who was there and when, as far as it stands', () => {
    expect(prison.stays.map(({ person, dates, statement }) => [person.href, dates, statement.anchor])).toEqual([
      ['../../people/persona-inventada/', 'Jan 10, 2020 – Mar 2, 2020', 'people.persona-inventada.was-held'],
    ]);
    expect(town.stays.map(({ dates }) => dates)).toEqual(['Mar 2020 – last known Jun 1, 2021']);
  });

  test('has its own statements at home', () => {
    expect(prison.statements.map(({ anchor, isGuest }) => [anchor, isGuest])).toEqual([['built', false]]);
  });

  test('says what happened there, in order', () => {
    const events = ['2020-03', '2020-02-01', '2020'].map((date, index) => anEvent({ id: `event-${index}`, date, place: 'town-of-example' }));
    const archive = archiveOf(withPerson({ events }));
    expect(buildPlacePage(archive, found(archive.places, 'town-of-example'), 'es').events.map(({ date }) => date?.text)).toEqual(['2020', '1 feb 2020', 'mar 2020']);
    expect(town.events.map(({ anchor }) => anchor)).toEqual(['people.persona-inventada.happened', 'events.flight-of-example.took-off']);
  });

  test('of a country does not say in which country it lies', () => {
    const archive = archiveOf(withPerson({}, { 'places/country-of-example.json': aPlace({ name: aText('The country'), kind: 'country', country: 'SV', noindex: true }) }));
    const { rows, frame } = buildPlacePage(archive, found(archive.places, 'country-of-example'), 'en');
    expect([rows, frame.isIndexed]).toEqual([[], false]);
  });
});
