import { describe, expect, test } from 'vitest';
import { Pen } from '../../src/graphics/pen.ts';

/** What a pen writes that is led through points, and closes the outline or does not. */
function drawn(points: readonly [x: number, y: number][], isClosed: boolean): string {
  const pen = new Pen();
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  if (isClosed) pen.closePath();
  pen.lift();
  return pen.path;
}

describe('a pen', () => {
  test.each<[string, [number, number][], boolean, string]>([
    ['writes each step from the one before, in whole units', [[10.2, 20.4], [30.4, 20], [30, 49.6]], true, 'M10,20l20,0 0,30z'],
    ['joins what is negative without a space', [[50, 50], [40, 60], [30, 20]], true, 'M50,50l-10,10-10-40z'],
    ['leaves a line open', [[0, 0], [30, 0], [30, 30]], false, 'M0,0l30,0 0,30'],
    ['leaves out steps that nobody sees', [[0, 0], [1, 1], [2, 1], [30, 0], [30, 30]], true, 'M0,0l30,0 0,30z'],
    ['leaves out an islet', [[0, 0], [6, 0], [6, 6]], true, ''],
    ['keeps a long and narrow island', [[0, 0], [40, 0], [40, 4]], true, 'M0,0l40,0 0,4z'],
    ['leaves out what has no width', [[0, 0], [40, 0]], true, ''],
    ['leaves out a line without length', [[0, 0], [1, 1]], false, ''],
    ['writes nothing where nothing was drawn', [], false, ''],
  ])('%s', (_, points, isClosed, path) => {
    expect(drawn(points, isClosed)).toBe(path);
  });

  test('writes the outlines one after another', () => {
    const pen = new Pen();
    for (const x of [0, 100]) {
      pen.moveTo(x, 0);
      pen.lineTo(x + 20, 0);
      pen.lineTo(x + 20, 20);
      pen.closePath();
    }
    expect(pen.path).toBe('M0,0l20,0 0,20zM100,0l20,0 0,20z');
  });

  test('draws outlines only', () => {
    expect(() => new Pen().arc()).toThrow('points of their own');
  });
});
