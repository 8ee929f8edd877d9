import { describe, expect, test } from 'vitest';
import type { SpellRecord } from '../../src/values/spell.ts';
import { buildJourneyPage, formatNumbers, linkToJourney, peopleWithJourney } from '../../src/views/journey.ts';
import { aDisputeOver, aPlace, archiveOf, aSpell, aText, aTown, withPerson } from '../fixtures/records.ts';
import { because } from './spells.ts';
import { personIn } from './world.ts';

const places = {
  'places/prison-of-example.json': aPlace({ country: 'US', within: 'town-of-example' }),
  'places/town-of-example.json': aTown({ country: 'US', within: 'country-of-example', short: aText('Example'), coordinates: { latitude: 30.5, longitude: -90.25 } }),
  'places/port-of-example.json': aTown({ name: aText('The port'), country: 'MX', coordinates: { latitude: 19.2, longitude: -96.13 } }),
  'places/camp-of-example.json': aPlace({ name: aText('The camp'), country: 'US', within: 'country-of-example' }),
  'places/country-of-example.json': aPlace({ name: aText('The country'), kind: 'country', country: 'US' }),
};

/** The page of a person with these spells. */
function journeyOf(whereabouts: SpellRecord[], others = {}, locale: 'en' | 'es' = 'en') {
  const archive = archiveOf(withPerson({ whereabouts }, { ...places, ...others }));
  return { archive, page: buildJourneyPage(archive, personIn(archive), locale) };
}

const atTheCamp = aSpell({ id: 'at-the-camp', place: 'camp-of-example', from: '2020-03-03', to: '2020-03-04' });
const atThePort = aSpell({ id: 'at-the-port', place: 'port-of-example', from: '2020-03-05', to: '2020-03-06' });
const somewhere = aSpell({ id: 'somewhere', place: 'country-of-example', from: '2020-03-07', to: '2020-03-08' });
const inTown = aSpell({ id: 'in-town', as: 'at-liberty', authority: undefined, place: 'town-of-example', from: '2020-03-09', to: '..' });
const onTheWay = aSpell({ id: 'on-the-way', as: 'in-transit', authority: undefined, place: undefined, where: aText('On the way'), from: '2020-03-03', to: '2020-03-04' });

describe('the journey of a person', () => {
  const { page } = journeyOf([aSpell(), atTheCamp, atThePort, somewhere, inTown]);

  test('lists his stays in their order, each with the place, the dates, as what and who says so', () => {
    expect(page.stays.map(({ number, name, area, dates, state }) => [number, name.text, area, dates, state])).toEqual([
      [1, 'The prison of Example, in English.', 'The town of Example, in English., United States', 'Jan 10, 2020 – Mar 2, 2020', 'held'],
      [2, 'The camp, in English.', 'United States', 'Mar 3, 2020 – Mar 4, 2020', 'held'],
      [3, 'The port, in English.', 'Mexico', 'Mar 5, 2020 – Mar 6, 2020', 'held'],
      [4, 'The country, in English.', undefined, 'Mar 7, 2020 – Mar 8, 2020', 'held'],
      [5, 'The town of Example, in English.', 'United States', 'Mar 9, 2020 – last known Jun 1, 2021', 'at liberty'],
    ]);
    expect(page.stays[0]).toMatchObject({ basis: 'press-report', basisWord: 'Press report', says: [{ text: 'The invented Gazette reports what never was, in English.' }], permalink: { href: '../#was-held' } });
    expect(page.stays[0]?.authority?.href).toBe('../../../actors/agency-of-example/');
  });

  test('shows what lies in one town as one place, by all its numbers', () => {
    expect(page.map?.spots.map(({ number, name, isArea, href }) => [number, name, isArea, href])).toEqual([
      ['1, 5', 'The prison of Example, in English., Example, in English.', false, '#stay.1'],
      ['3', 'The port, in English.', false, '#stay.3'],
      ['4', 'The country, in English.', true, '#stay.4'],
    ]);
  });

  test('says of each place what its rows say', () => {
    expect(page.map?.spots.map(({ label }) => label)).toEqual([
      '1, 5 The prison of Example, in English., Example, in English.: 1 The prison of Example, in English., The town of Example, in English., Jan 10, 2020 – Mar 2, 2020, held; 5 Example, in English., Mar 9, 2020 – last known Jun 1, 2021, at liberty',
      '3 The port, in English.: Mar 5, 2020 – Mar 6, 2020, held',
      '4 The country, in English.: on the map as the whole country, Mar 7, 2020 – Mar 8, 2020, held',
    ]);
  });

  test('says what is not drawn, and what is drawn as a whole country', () => {
    expect(page.stays.map(({ remark }) => remark)).toEqual([undefined, 'not on the map: no town is known', undefined, 'on the map as the whole country', undefined]);
  });

  test('is certain of a step only where nothing lies between', () => {
    expect(page.map?.legs.map(({ isCertain }) => isCertain)).toEqual([false, true, true]);
    expect(page.map?.legend.map(({ swatch }) => swatch)).toEqual(['town', 'country', 'certain', 'uncertain']);
  });

  test('says the same in Spanish', () => {
    const { page: es } = journeyOf([aSpell(), atTheCamp], {}, 'es');
    expect(es.title).toBe('Persona Inventada: de un lugar a otro');
    expect(es.stays[1]?.remark).toBe('no está en el mapa: no se conoce la localidad');
  });
});

test('a step from a disputed stay is not certain, and the stay leads to the question', () => {
  const disputed = aSpell({ standing: { is: 'disputed', in: 'whether-it-took-off' } });
  const { page } = journeyOf([disputed, atThePort], { 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#was-held') });
  expect(page.map?.legs.map(({ isCertain }) => isCertain)).toEqual([false]);
  expect(page.stays.map(({ disputed: question }) => question?.href)).toEqual(['../../../disputes/whether-it-took-off/', undefined]);
});

test('what no longer stands is no stay', () => {
  const { page } = journeyOf([aSpell(), { ...atThePort, standing: { is: 'superseded', by: 'people/persona-inventada#was-held', because } }]);
  expect(page.stays.map(({ anchor }) => anchor)).toEqual(['stay.1']);
});

test('a journey with one place has no way, and one without any has no map and lists its stays', () => {
  expect(journeyOf([aSpell()]).page.map?.legs).toEqual([]);
  const { page } = journeyOf([onTheWay]);
  expect([page.map, page.stays.map(({ name, remark }) => [name, remark])]).toEqual([undefined, [[{ text: 'On the way, in English.' }, 'not on the map: no town is known']]]);
});

describe('the link to a journey', () => {
  test('leads from the page of the person', () => {
    const { archive } = journeyOf([aSpell()]);
    expect(linkToJourney(personIn(archive), { path: 'en/people/persona-inventada/', locale: 'en' })).toEqual({ href: 'journey/', text: 'From place to place, on a map' });
    expect(peopleWithJourney(archive)).toEqual([personIn(archive)]);
  });

  test('is not there for whom no stay is known', () => {
    const { archive } = journeyOf([]);
    expect(linkToJourney(personIn(archive), { path: 'es/people/persona-inventada/', locale: 'es' })).toBeUndefined();
    expect(peopleWithJourney(archive)).toEqual([]);
  });
});

test.each([
  [[1], '1'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 5, 6, 7, 9], '1, 3, 5–7, 9'],
  [[], ''],
])('the numbers %j are written "%s"', (numbers, text) => {
  expect(formatNumbers(numbers)).toBe(text);
});
