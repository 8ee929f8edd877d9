import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBars, drawn, type BarPiece, type DrawnValue } from '../../src/graphics/figure-bars.ts';
import { precisions, units } from '../../src/records/figure.ts';

/** A hundred invented people. */
const aDrawnValue = (change: Partial<DrawnValue> = {}): DrawnValue => ({ is: 'exactly', number: 100, unit: 'people', partOf: undefined, ...change });

/** The bars of values that are a count each. */
function drawAlone(values: readonly DrawnValue[]): Map<DrawnValue, BarPiece[]> {
  const counts = values.map((value) => [value] as const);
  const bars = drawBars(counts);
  return new Map(counts.flatMap((count) => {
    const bar = bars.get(count);
    return bar ? [[count[0], bar.pieces] as const] : [];
  }));
}

/** The bar of a value beside one of a hundred people, which gives the scale. */
function drawnBeside(value: DrawnValue, ...others: DrawnValue[]): BarPiece[] | undefined {
  return drawAlone([aDrawnValue(), value, ...others]).get(value);
}

/** The bar of several accounts of one count, beside a hundred people. */
function drawnTogether(...accounts: DrawnValue[]) {
  const bar = drawBars([[aDrawnValue()], accounts]).get(accounts);
  return { pieces: bar?.pieces, marks: bar?.marks.map(({ x }) => x) };
}

/** Where a piece ends. */
const endOf = (piece: BarPiece): number => piece.x + ('width' in piece ? piece.width : 0);

/** How far the ink of a bar reaches, without the frame of its whole. */
const reachOf = (pieces: readonly BarPiece[]): number => Math.max(0, ...pieces.filter(({ shape }) => shape !== 'frame').map(endOf));

const anyValue = fc.record({
  is: fc.constantFrom(...precisions),
  number: fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 5_000_000 })),
  unit: fc.constantFrom(...units),
  partOf: fc.constant(undefined),
});

/** Values of a figure, each of which may be a part of a larger one before it of the same unit. */
const anyFigure = fc.array(fc.tuple(anyValue, fc.nat({ max: 3 })), { minLength: 2, maxLength: 12 }).map((drafts) => {
  const values: DrawnValue[] = [];
  for (const [value, choice] of drafts) {
    const wholes = values.filter(({ unit, number }) => unit === value.unit && number >= value.number);
    values.push({ ...value, partOf: choice === 0 ? wholes.at(-1) : undefined });
  }
  return values;
});

describe('a bar', () => {
  test('is as long as its number, on the scale of the largest', () => {
    expect(drawnBeside(aDrawnValue({ number: 40 }))).toEqual([{ shape: 'solid', x: 0, width: 0.4 * drawn.largest }]);
  });

  test.each(['at-least', 'more-than'] as const)('of %s is whole up to the number, and open behind it', (is) => {
    expect(drawnBeside(aDrawnValue({ is, number: 40 }))).toEqual([
      { shape: 'solid', x: 0, width: 38 },
      { shape: 'open', x: 38, width: drawn.open },
    ]);
  });

  test('of at most is hatched, since it may be less, and closed at the number', () => {
    expect(drawnBeside(aDrawnValue({ is: 'at-most', number: 40 }))).toEqual([
      { shape: 'hatched', x: 0, width: 38 },
      { shape: 'bound', x: 38 },
    ]);
  });

  test('of about has a soft end, around the number', () => {
    expect(drawnBeside(aDrawnValue({ is: 'about', number: 40 }))).toEqual([
      { shape: 'solid', x: 0, width: 35.5 },
      { shape: 'soft', x: 35.5, width: drawn.soft },
    ]);
  });

  test('of nothing is not there', () => {
    expect(drawnBeside(aDrawnValue({ number: 0 }))).toEqual([]);
  });

  test('of little can still be seen', () => {
    const [bar] = drawnBeside(aDrawnValue({ number: 1 }), aDrawnValue({ number: 1_000_000 })) ?? [];
    expect(bar && endOf(bar)).toBeGreaterThan(0.6);
  });
});

describe('a part', () => {
  const whole = aDrawnValue({ number: 80 });

  test('begins where its whole begins, inside a frame as long as that', () => {
    expect(drawnBeside(aDrawnValue({ number: 40, partOf: whole }), whole)).toEqual([
      { shape: 'frame', x: 0, width: 76 },
      { shape: 'solid', x: 0, width: 38 },
    ]);
  });

  test('is not laid behind another part, which no source says that it follows', () => {
    const [one, other] = [aDrawnValue({ number: 40, partOf: whole }), aDrawnValue({ number: 30, partOf: whole })];
    const bars = drawAlone([whole, one, other]);
    expect([bars.get(one), bars.get(other)].map((bar) => bar?.at(-1)?.x)).toEqual([0, 0]);
  });

  test('ends with its whole, however open its end is', () => {
    const bar = drawnBeside(aDrawnValue({ is: 'at-least', number: 78, partOf: whole }), whole) ?? [];
    expect(reachOf(bar)).toBe(76);
  });

  test('of what is not drawn has no frame', () => {
    expect(drawnBeside(aDrawnValue({ number: 40, partOf: whole }))).toEqual([{ shape: 'solid', x: 0, width: 38 }]);
  });

  test('in per cent is a part of a hundred', () => {
    const [most, least] = [aDrawnValue({ unit: 'percent', number: 40 }), aDrawnValue({ unit: 'percent', number: 20 })];
    expect(drawAlone([most, least]).get(most)).toEqual([
      { shape: 'frame', x: 0, width: drawn.largest },
      { shape: 'solid', x: 0, width: 38 },
    ]);
  });
});

describe('accounts of one count', () => {
  test('are one bar, with a band from the least to the most, and a mark for each', () => {
    expect(drawnTogether(aDrawnValue({ number: 20 }), aDrawnValue({ number: 40 }), aDrawnValue({ number: 20 }))).toEqual({
      pieces: [
        { shape: 'solid', x: 0, width: 19 },
        { shape: 'band', x: 19, width: 19 },
      ],
      marks: [19, 38, 19],
    });
  });

  test('that give the same are whole, with as many marks', () => {
    expect(drawnTogether(aDrawnValue({ number: 40 }), aDrawnValue({ number: 40 }))).toEqual({ pieces: [{ shape: 'solid', x: 0, width: 38 }], marks: [38, 38] });
  });

  test.each<[string, Partial<DrawnValue>, Partial<DrawnValue>, string[]]>([
    ['is open where the most is the least that it may be', { number: 20 }, { number: 40, is: 'at-least' }, ['solid', 'band', 'open']],
    ['is open where of the same numbers one is', { number: 40 }, { number: 40, is: 'at-least' }, ['solid', 'open']],
    ['is soft where the most is about so many', { number: 20 }, { number: 40, is: 'about' }, ['solid', 'band', 'soft']],
    ['is closed where the least alone is open', { number: 20, is: 'at-least' }, { number: 40 }, ['solid', 'band']],
    ['is hatched where it may be less', { number: 20, is: 'at-most' }, { number: 40 }, ['hatched', 'band']],
  ])('the end %s', (_name, least, most, shapes) => {
    expect(drawnTogether(aDrawnValue(least), aDrawnValue(most)).pieces?.map(({ shape }) => shape)).toEqual(shapes);
  });

  test('are drawn though nothing stands beside them', () => {
    expect(drawBars([[aDrawnValue(), aDrawnValue({ number: 50 })]]).size).toBe(1);
  });

  test('a single account has no mark: its line names it', () => {
    expect(drawnTogether(aDrawnValue()).marks).toEqual([]);
  });
});

describe('nothing is drawn of', () => {
  const share = aDrawnValue({ unit: 'percent', number: 75 });

  test.each<[string, DrawnValue[]]>([
    ['a single value', [aDrawnValue()]],
    ['values that share no unit', [aDrawnValue(), share]],
    ['nothing but nothing', [aDrawnValue({ number: 0 }), aDrawnValue({ number: 0 })]],
  ])('%s', (_name, values) => {
    expect(drawAlone(values).size).toBe(0);
  });

  test('a value that is alone in its unit, beside others that are not', () => {
    expect(drawnBeside(share, aDrawnValue())).toBeUndefined();
  });
});

describe('whatever the values', () => {
  test('no bar passes the width of the drawing, and none begins before it', () => {
    fc.assert(
      fc.property(anyFigure, (values) => {
        for (const piece of [...drawAlone(values).values()].flat()) {
          expect(piece.x).toBeGreaterThanOrEqual(0);
          expect(endOf(piece)).toBeLessThanOrEqual(100.01);
        }
      }),
    );
  });

  test('the larger of two numbers of one unit never has the shorter bar', () => {
    fc.assert(
      fc.property(anyFigure, (values) => {
        const exact = values.map((value) => ({ ...value, is: 'exactly' as const, partOf: undefined }));
        const bars = drawAlone(exact);
        for (const one of exact) {
          for (const other of exact.filter(({ unit, number }) => unit === one.unit && number >= one.number)) {
            expect(reachOf(bars.get(other) ?? [])).toBeGreaterThanOrEqual(reachOf(bars.get(one) ?? []));
          }
        }
      }),
    );
  });

  test('a part never passes the bar of its whole', () => {
    fc.assert(
      fc.property(anyFigure, (values) => {
        const bars = drawAlone(values);
        for (const [{ partOf }, pieces] of bars) {
          // An exact number beside the others is as long as the number of the whole.
          const whole = partOf && { ...partOf, is: 'exactly' as const };
          const length = whole && reachOf(drawAlone([...values, whole]).get(whole) ?? []);
          expect(reachOf(pieces)).toBeLessThanOrEqual((length ?? 100) + 0.02);
        }
      }),
    );
  });
});
