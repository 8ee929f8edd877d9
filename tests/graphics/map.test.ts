import { describe, expect, test } from 'vitest';
import { drawMap, type Spot } from '../../src/graphics/map.ts';

/** An invented place in the middle of the sea, and others around it. */
const aSpot = (change: Partial<Spot> = {}): Spot => ({ at: { latitude: 25, longitude: -60 }, isArea: false, number: '1', name: 'Example', ...change });
const inTheNorth = aSpot({ at: { latitude: 45, longitude: -60 }, number: '2' });
const inTheWest = aSpot({ at: { latitude: 25, longitude: -85 }, number: '3' });

describe('a map', () => {
  test('of nowhere is not drawn', () => {
    expect(drawMap([], [])).toBeUndefined();
  });

  test('of one place has it in the middle, with land around it and no way', () => {
    const map = drawMap([aSpot({ at: { latitude: 14, longitude: -89 } })], []);
    expect(map?.spots.map(({ x, y }) => [x, y])).toEqual([[50, 50]]);
    expect([map?.legs, (map?.land.length ?? 0) > 0]).toEqual([[], true]);
  });

  test('shows its places in per cent and in their order', () => {
    const map = drawMap([aSpot(), inTheNorth, inTheWest], []);
    expect(map?.spots.map(({ number }) => number)).toEqual(['1', '2', '3']);
    const [middle, north, west] = map?.spots ?? [];
    expect([(north?.y ?? 0) < (middle?.y ?? 0), (west?.x ?? 0) < (middle?.x ?? 0)]).toEqual([true, true]);
  });

  test('joins them by the steps that it is given; a stay in the same place is no way', () => {
    const map = drawMap([aSpot(), inTheNorth], [{ from: 0, to: 0, isCertain: true }, { from: 0, to: 1, isCertain: false }, { from: 1, to: 0, isCertain: true }]);
    expect(map?.legs.map(({ isCertain }) => isCertain)).toEqual([false, true]);
  });

  test('bends the second way between the same two places further than the first', () => {
    const step = { from: 0, to: 1, isCertain: true };
    const map = drawMap([aSpot(), inTheNorth], [step, { from: 1, to: 0, isCertain: true }, step]);
    expect(new Set(map?.legs.map(({ path }) => path)).size).toBe(3);
  });

  test('draws a place by how many were there, a country as a ring', () => {
    const map = drawMap([aSpot({ size: 1 }), aSpot({ size: 0.25 }), aSpot({ size: 0 }), aSpot(), aSpot({ isArea: true, size: 1 })], []);
    expect(map?.spots.map(({ radius, isArea }) => [radius, isArea])).toEqual([[9, false], [6, false], [3, false], [5, false], [11, true]]);
  });

  test('has words for narrow, middling and wide drawings', () => {
    const [spot] = drawMap([aSpot()], [])?.spots ?? [];
    expect(Object.entries(spot?.labels ?? {}).map(([band, label]) => [band, label?.isNamed])).toEqual([['narrow', true], ['middle', true], ['wide', true]]);
  });
});
