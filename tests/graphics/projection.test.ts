import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coordinates } from '../../src/graphics/atlas.ts';
import { fitProjection, project, sheet } from '../../src/graphics/projection.ts';

/** Anywhere from Alaska to Spain and down to Patagonia. */
const anywhere: fc.Arbitrary<Coordinates> = fc.record({ latitude: fc.integer({ min: -50, max: 65 }), longitude: fc.integer({ min: -150, max: 5 }) });

function projected(points: readonly Coordinates[]) {
  const projection = fitProjection(points);
  return projection ? points.map((point) => project(point, projection)) : [];
}

/** How far apart two points of the sheet are, in units. */
const distance = ([a, b]: { x: number; y: number }[]) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('the projection', () => {
  test('brings every place on to the sheet, with room for words around it', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 9 }), (points) => {
        for (const { x, y } of projected(points)) {
          expect(x).toBeGreaterThan(140);
          expect(x).toBeLessThan(sheet.width - 140);
          expect(y).toBeGreaterThan(110);
          expect(y).toBeLessThan(sheet.height - 110);
        }
      }),
    );
  });

  test('puts a single place in the middle', () => {
    const [only] = projected([{ latitude: 13.79, longitude: -89.01 }]);
    expect([Math.round(only?.x ?? 0), Math.round(only?.y ?? 0)]).toEqual([sheet.width / 2, sheet.height / 2]);
  });

  test('comes no nearer for two towns side by side than for one', () => {
    const towns = projected([{ latitude: 10, longitude: -70 }, { latitude: 10, longitude: -71 }]);
    expect(distance(towns)).toBeLessThan(sheet.width / 20);
  });

  test('has as much room on both sides of a few places, most of which are close together', () => {
    const west = [10, 11, 12, 13].map((latitude) => ({ latitude, longitude: -80 }));
    const xs = projected([...west, { latitude: 12, longitude: -61 }]).map(({ x }) => x);
    expect(Math.min(...xs)).toBeCloseTo(sheet.width - Math.max(...xs), 6);
  });

  test('has north above and west on the left', () => {
    const [south, north, west] = projected([{ latitude: 10, longitude: -80 }, { latitude: 40, longitude: -80 }, { latitude: 25, longitude: -110 }]);
    expect((north?.y ?? 0) < (south?.y ?? 0)).toBe(true);
    expect((west?.x ?? 0) < (south?.x ?? 0)).toBe(true);
  });

  test('of no place is none', () => {
    expect(fitProjection([])).toBeUndefined();
  });
});
