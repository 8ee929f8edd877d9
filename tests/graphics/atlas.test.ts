import { describe, expect, test } from 'vitest';
import { drawBorders, drawLand, findMiddleOf } from '../../src/graphics/atlas.ts';
import { fitProjection } from '../../src/graphics/projection.ts';

/** Around the Gulf of Mexico. */
const gulf = fitProjection([{ latitude: 30, longitude: -95 }, { latitude: 10, longitude: -70 }]);

describe('the middle of a country', () => {
  test.each([
    ['SV', 13.7, -88.9],
    ['VE', 7.1, -66.2],
    ['ES', 40.4, -3.6],
    // Of the largest piece: neither Alaska nor Hawaii draws it away.
    ['US', 39.9, -98.8],
  ])('of %s lies in it', (country, latitude, longitude) => {
    const middle = findMiddleOf(country);
    expect([middle?.latitude, middle?.longitude].map((degrees) => Math.round((degrees ?? 0) * 10) / 10)).toEqual([latitude, longitude]);
  });

  test.each(['ZZ', ''])('of "%s" is not known', (country) => {
    expect(findMiddleOf(country)).toBeUndefined();
  });
});

describe('the outlines', () => {
  const paths = gulf ? [drawLand(gulf), drawBorders(gulf)] : [];

  test('are drawn in whole units, the same each time', () => {
    expect(paths.map((path) => path.length > 100)).toEqual([true, true]);
    for (const path of paths) expect(path).toMatch(/^[Mlz\d, -]+$/);
    expect(gulf && [drawLand(gulf), drawBorders(gulf)]).toEqual(paths);
  });

  test('are small', () => {
    expect(paths.join('').length).toBeLessThan(20_000);
  });

  test('of land are closed, of borders open', () => {
    const [land = '', borders = ''] = paths;
    expect([land.split('M').slice(1).every((outline) => outline.endsWith('z')), borders.includes('z')]).toEqual([true, false]);
  });
});
