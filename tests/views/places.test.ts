import { describe, expect, test } from 'vitest';
import { buildPlacesPage } from '../../src/views/places.ts';
import { aPlace, archiveOf, aSpell, aText, aTown, withPerson } from '../fixtures/records.ts';

const archive = archiveOf(
  withPerson(
    {
      whereabouts: [
        aSpell(),
        aSpell({ id: 'held-again', from: '2020-03-03', to: '2020-03-04' }),
        aSpell({ id: 'free-there', as: 'at-liberty', authority: undefined, place: 'port-of-example', from: '2020-03-05', to: '2020-03-06' }),
        aSpell({ id: 'told-otherwise', place: 'camp-of-example', from: '2020-03-07', to: '2020-03-08', standing: { is: 'withdrawn', because: aText('It was taken back') } }),
      ],
    },
    {
      'places/prison-of-example.json': aPlace({ country: 'US', within: 'town-of-example' }),
      'places/town-of-example.json': aTown({ country: 'US', coordinates: { latitude: 30.5, longitude: -90.25 } }),
      'places/port-of-example.json': aTown({ name: aText('The port'), country: 'MX', coordinates: { latitude: 19.2, longitude: -96.13 } }),
      'places/camp-of-example.json': aPlace({ name: aText('The camp'), country: 'US' }),
    },
  ),
);
const page = buildPlacesPage(archive, 'en');

describe('the list of places', () => {
  test('has every place, by country, where most were held first', () => {
    expect(page.groups.map(({ heading, lines }) => [heading, lines.map(({ link }) => link?.href)])).toEqual([
      ['United States', ['prison-of-example/', 'camp-of-example/', 'town-of-example/']],
      ['Mexico', ['port-of-example/']],
    ]);
  });

  test('counts each person once, and those held apart; who is said to have been there in what no longer stands is not counted', () => {
    expect(page.groups.flatMap(({ lines }) => lines).map(({ small, count }) => [small, count?.text])).toEqual([
      ['Prison · The town of Example, in English.', '1 person was held'],
      ['Prison · not on the map: no town is known', undefined],
      ['Town', undefined],
      ['Town', '1 person was there'],
    ]);
    expect(page.groups[0]?.lines[0]?.count?.href).toBe('prison-of-example/#on.stays');
  });

  test('leads to each journey', () => {
    expect(page.journeys).toEqual([{ href: '../people/persona-inventada/journey/', text: 'Inventada, Persona' }]);
  });
});

describe('the map of places', () => {
  test('shows what lies in one town once, and leads to its line; another place leads to its page', () => {
    expect(page.map?.spots.map(({ name, href }) => [name, href])).toEqual([
      ['The prison of Example, in English. 1', '#place.prison-of-example'],
      ['The port, in English.', 'port-of-example/'],
    ]);
  });

  test('says what each place is and how many were held there', () => {
    expect(page.map?.spots.map(({ label }) => label)).toEqual([
      'The prison of Example, in English. 1 person was held: The prison of Example, in English., Prison, 1 person was held; The town of Example, in English., Town',
      'The port, in English.: Town',
    ]);
  });

  test('is larger where more were held, and says so', () => {
    expect(page.map?.spots.map(({ radius }) => radius)).toEqual([9, 3]);
    expect(page.map?.legend.map(({ swatch }) => swatch)).toEqual(['town', 'sizes']);
  });

  test('joins nothing', () => {
    expect(page.map?.legs).toEqual([]);
  });
});
