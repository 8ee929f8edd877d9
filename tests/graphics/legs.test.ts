import { describe, expect, test } from 'vitest';
import { drawLeg } from '../../src/graphics/legs.ts';

const [west, east] = [{ x: 100, y: 500 }, { x: 500, y: 500 }];

describe('a leg', () => {
  test('is an arc that bends to the left of the way', () => {
    expect(drawLeg(west, east, true, 0)).toMatchObject({ path: 'M100 500Q300 396 500 500', isCertain: true });
  });

  test('back lies apart from the way there', () => {
    expect(drawLeg(east, west, true, 0).path).toBe('M500 500Q300 604 100 500');
  });

  test('a second time between the same two bends more', () => {
    expect(drawLeg(west, east, true, 1).path).toBe('M100 500Q300 292 500 500');
  });

  test('has an arrow in its middle that points on', () => {
    expect(drawLeg(west, east, false, 0).arrow).toEqual({ x: 300, y: 448, degrees: 0 });
    expect(drawLeg(west, { x: 100, y: 900 }, false, 0).arrow?.degrees).toBe(90);
  });

  test('that is short has no arrow', () => {
    expect(drawLeg(west, { x: 200, y: 500 }, true, 0).arrow).toBeUndefined();
  });

  test('knows where it runs, between its ends', () => {
    const { along } = drawLeg(west, east, true, 0);
    expect(along.every(({ x, y }) => x > west.x && x < east.x && y < west.y)).toBe(true);
    expect(along[7]).toEqual({ x: 300, y: 448 });
  });
});
