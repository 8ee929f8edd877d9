import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBars, type Amount } from '../../src/graphics/figure-bars.ts';
import { precisions } from '../../src/records/figure.ts';

const people = (number: number, change: Partial<Amount> = {}): Amount => ({ number, unit: 'people', is: 'exactly', whole: undefined, ...change });
const lengths = (...amounts: Amount[]) => drawBars(amounts).map((bar) => bar?.length);

describe('the bars of a figure', () => {
  test('share one scale, on which the greatest leaves room for an open end', () => {
    expect(lengths(people(238), people(119))).toEqual([92, 46]);
  });

  test('of percentages are parts of a hundred', () => {
    expect(lengths(people(50, { unit: 'percent' }), people(25, { unit: 'percent' }))).toEqual([46, 23]);
  });

  test('stand only beside others of their unit', () => {
    expect(lengths(people(238), people(75, { unit: 'percent' }), people(119))).toEqual([92, undefined, 46]);
    expect(lengths(people(238))).toEqual([undefined]);
  });

  test('are not drawn where the least would not be seen, or is nothing', () => {
    expect(lengths(people(1), people(2001))).toEqual([undefined, undefined]);
    expect(lengths(people(1), people(2000))).toEqual([0.5, 92]);
    expect(lengths(people(0), people(5))).toEqual([undefined, undefined]);
  });

  test.each([
    ['exactly', 'exact'],
    ['about', 'soft'],
    ['at-least', 'open'],
    ['more-than', 'open'],
    ['at-most', 'bound'],
  ] as const)('that are meant as "%s" end %s', (is, end) => {
    expect(drawBars([people(5, { is }), people(5)])[0]?.end).toBe(end);
  });

  test('of a part stand in the outline of its whole', () => {
    const [, part] = drawBars([people(238), people(137, { whole: 238 })]);
    expect([part?.whole, part?.length]).toEqual([92, 52.96]);
  });
});

const amounts = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 400 }), unit: fc.constantFrom('people' as const, 'deaths' as const, 'percent' as const), is: fc.constantFrom(...precisions) }),
  { minLength: 1, maxLength: 12 },
);

describe('whatever the values are, a bar', () => {
  test('stays within the drawing, with room behind it, and is as long as its number is great', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const bars = drawBars(drawn.map((amount) => ({ ...amount, whole: undefined })));
        drawn.forEach((amount, index) => {
          const bar = bars[index];
          if (!bar) return;
          expect(bar.length).toBeLessThanOrEqual(94);
          expect(bar.length).toBeGreaterThan(0);
          drawn.forEach((other, at) => {
            if (other.unit === amount.unit && amount.number > other.number) expect(bar.length).toBeGreaterThanOrEqual(bars[at]?.length ?? 0);
          });
        });
      }),
    );
  });

  test('of a part is never longer than its whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const [, bar] = drawBars([people(whole), people(part, { whole })]);
        expect(bar?.length ?? 0).toBeLessThanOrEqual(bar?.whole ?? 0);
      }),
    );
  });
});
