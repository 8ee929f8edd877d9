import { describe, expect, test } from 'vitest';
import { placeKinds, placeSchema } from '../../src/records/place.ts';
import { aPlace, aText } from '../fixtures/records.ts';

describe('a place', () => {
  test.each([
    ...placeKinds.map((kind) => [`of the kind ${kind}`, { kind }] as const),
    ['inside another, run by someone', { within: 'town-of-example', operator: 'agency-of-example', short: aText('Example') }] as const,
  ])('%s is accepted', (_name, change) => {
    expect(placeSchema.safeParse({ ...aPlace(), ...change }).success).toBe(true);
  });

  test.each([
    [0, 0, true],
    [13.7, -89.22, true],
    [-90, 180, true],
    [1.005, 0, false],
    [13.693, -89.22, false],
    [13.69, -89.218, false],
    [90.01, 0, false],
    [0, -180.01, false],
  ])('at %d, %d is drawn at the town, never nearer: %s', (latitude, longitude, accepted) => {
    expect(placeSchema.safeParse(aPlace({ coordinates: { latitude, longitude } })).success).toBe(accepted);
  });

  test('every latitude of two decimals is accepted', () => {
    for (let hundredths = -9000; hundredths <= 9000; hundredths++) {
      const coordinates = { latitude: Number((hundredths / 100).toFixed(2)), longitude: 0 };
      if (!placeSchema.shape.coordinates.safeParse(coordinates).success) expect.fail(`${coordinates.latitude} is refused`);
    }
  });

  test.each([
    ['with half its coordinates', { coordinates: { latitude: 1 } }],
    ['with a street', { street: 'Invented Street 1' }],
    ['with a country in words', { country: 'Example' }],
  ])('%s is refused', (_name, change) => {
    expect(placeSchema.safeParse({ ...aPlace(), ...change }).success).toBe(false);
  });
});
