import { describe, expect, test } from 'vitest';
import { coordinatesOf, townOf } from '../../../src/archive/derive/coordinates.ts';
import { aPlace, archiveOf, aText, aTown, wholeArchive } from '../../fixtures/records.ts';

const coordinates = { latitude: 1.25, longitude: -2.5 };

const { places } = archiveOf(
  wholeArchive({
    'places/prison-of-example.json': aPlace({ within: 'town-of-example' }),
    'places/town-of-example.json': aTown({ within: 'country-of-example', coordinates }),
    'places/wing-of-example.json': aPlace({ name: aText('The wing'), within: 'prison-of-example' }),
    'places/camp-of-example.json': aPlace({ name: aText('The camp'), within: 'country-of-example', coordinates: { latitude: 3, longitude: 4 } }),
    'places/lost-of-example.json': aPlace({ name: aText('The lost'), within: 'country-of-example' }),
    'places/country-of-example.json': aPlace({ name: aText('The country'), kind: 'country', coordinates }),
  }),
);

const placeOf = (id: string) => places.get(`${id}-of-example`);

describe('a place on the map', () => {
  test.each([
    ['town', coordinates],
    ['prison', coordinates],
    ['wing', coordinates],
    ['camp', { latitude: 3, longitude: 4 }],
    ['lost', undefined],
    ['country', undefined],
  ])('%s stands where its town does', (id, expected) => {
    const place = placeOf(id);
    expect(place && coordinatesOf(place)).toEqual(expected);
  });

  test.each([
    ['prison', 'town-of-example'],
    ['wing', 'town-of-example'],
    ['camp', undefined],
    ['town', undefined],
  ])('%s lies in a town of the records, or in none: %s', (id, town) => {
    const place = placeOf(id);
    expect(place && townOf(place)?.id).toBe(town);
  });
});
