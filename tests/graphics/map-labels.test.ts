import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthRanges } from '../../src/graphics/map.ts';
import { boxOf, placeLabels, type MapLabel, type Wanted } from '../../src/graphics/map-labels.ts';

const aSpot = (change: Partial<Wanted> = {}): Wanted => ({ x: 50, y: 50, radius: 5, number: '1', name: 'Example', ...change });

const anySpot = fc.record({
  x: fc.integer({ min: 8, max: 92 }),
  y: fc.integer({ min: 8, max: 92 }),
  radius: fc.constantFrom(3, 5, 11),
  number: fc.constantFrom('1', '2, 3', '4, 6–8'),
  name: fc.constantFrom('Exampleton', 'Es', 'The detention center of Example', ''),
});

const anyRange = fc.constantFrom(...Object.values(widthRanges));

/** The boxes of the labels on a drawing of a width. */
function boxesOf(spots: readonly Wanted[], labels: readonly (MapLabel | undefined)[], width: number, ratio: number) {
  return spots.flatMap((spot, index) => {
    const label = labels[index];
    return label ? [{ ...boxOf(spot, label, width, ratio), index }] : [];
  });
}

describe('the words of a map', () => {
  test('never lie upon one another, nor across the edge, at any width', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 9 }), anyRange, fc.nat({ max: 100 }), (spots, range, share) => {
        const labels = placeLabels(spots, [], range);
        const [narrowest, widest] = [range.widths[0] ?? 0, range.widths.at(-1) ?? 0];
        for (const width of [...range.widths, narrowest + ((widest - narrowest) * share) / 100]) {
          const boxes = boxesOf(spots, labels, width, range.ratio);
          for (const box of boxes) {
            expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= width * range.ratio).toBe(true);
            const hit = boxes.filter((other) => other.index > box.index && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top);
            expect(hit).toEqual([]);
          }
        }
      }),
    );
  });

  test('stand beside their place when nothing is in the way', () => {
    expect(placeLabels([aSpot()], [], widthRanges.narrow)).toEqual([{ dx: 11, dy: 5, side: 'start', isNamed: true, isFar: false }]);
  });

  test('stand further off where the place is drawn larger', () => {
    const [label] = placeLabels([aSpot({ radius: 11 })], [], widthRanges.narrow);
    expect(label?.dx).toBe(17);
  });

  test('go to the other side at the edge', () => {
    const [label] = placeLabels([aSpot({ x: 92 })], [], widthRanges.narrow);
    expect([label?.side, label?.isNamed]).toEqual(['end', true]);
  });

  test('keep clear of the lines where they can', () => {
    const line = Array.from({ length: 20 }, (_, index) => ({ x: 50 + index * 2, y: 50 }));
    const [label] = placeLabels([aSpot()], line, widthRanges.narrow);
    expect(label?.side).toBe('end');
  });

  test('lose the name before the number', () => {
    const name = 'A name that is longer than any drawing on a telephone is wide';
    expect(placeLabels([aSpot({ name })], [], widthRanges.narrow).map((label) => label?.isNamed)).toEqual([false]);
  });

  test('leave places side by side their numbers, if need be at the end of a line', () => {
    const spots = Array.from({ length: 8 }, (_, index) => aSpot({ number: String(index + 1), x: 50 + index / 10 }));
    const labels = placeLabels(spots, [], widthRanges.narrow);
    expect(labels.filter((label) => label === undefined)).toEqual([]);
    expect(labels.some((label) => label?.isFar)).toBe(true);
  });

  test('are dropped whole where there is no number and no room for the name', () => {
    const spots = [aSpot({ number: '', name: 'Wherever the words of this name are put' }), ...[20, 30, 40, 60, 70, 80].map((y) => aSpot({ y, number: '', name: 'Wherever the words of this name are put' }))];
    const labels = placeLabels(spots, [], { widths: [200], ratio: 0.75 });
    expect(labels.every((label) => label === undefined)).toBe(true);
  });
});
