import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/archive/derive/turns.ts';
import { percentOf } from '../../src/graphics/axis.ts';
import { drawOrder, narrowestPiece, ticksOf, type DrawnOrder, type OrderPiece } from '../../src/graphics/orders.ts';
import { dayAfter } from '../../src/values/date.ts';

/** A hundred days, so that a day is a per cent. */
const axis = { first: '2020-01-01', last: dayAfter('2020-01-01', 100) };
const day = (count: number) => dayAfter(axis.first, count);

const turn = (becomes: Turn['becomes'], from: number, to = from, isPart = false): Turn => ({ becomes, days: { min: day(from), max: day(to) }, isPart });

function draw(turns: Turn[], change: Partial<DrawnOrder> = {}) {
  return drawOrder({ turns, lastSeen: turns.at(-1)?.days.max ?? axis.first, marks: [], words: 'ended, Court', ...change }, axis);
}

const told = (piece: OrderPiece) => `${piece.shape} ${piece.x}${'width' in piece ? `+${piece.width}` : ''}${'isPart' in piece && piece.isPart ? ' in part' : ''}`;
const piecesOf = (...all: Parameters<typeof draw>) => draw(...all).pieces.map(told);

describe('the bar of an order', () => {
  test('is solid while it is in force, hatched while it is stayed, and ends upright', () => {
    expect(piecesOf([turn('in-force', 10), turn('stayed', 20), turn('in-force', 50), turn('ended', 60)])).toEqual(['in-force 10+10', 'stayed 20+30', 'in-force 50+10', 'end 60']);
  });

  test('is pale where the day is not known: of its beginning, and of its end', () => {
    expect(piecesOf([turn('in-force', 10, 20), turn('ended', 60, 70)])).toEqual(['day-not-known 10+10', 'in-force 20+40', 'day-not-known 60+10', 'end 70']);
  });

  test('fades after the last day of which anything is known', () => {
    expect(piecesOf([turn('in-force', 10)], { lastSeen: day(40) })).toEqual(['in-force 10+30', 'fade 40']);
    expect(piecesOf([turn('in-force', 10), turn('stayed', 20)], { lastSeen: day(40) })).toEqual(['in-force 10+10', 'stayed 20+20', 'fading-stay 40']);
  });

  test('is lower after a part of it fell', () => {
    expect(piecesOf([turn('in-force', 10), turn('in-force', 40, 40, true), turn('ended', 60, 60, true)])).toEqual(['in-force 10+30', 'part-end 40', 'in-force 40+20 in part', 'end 60']);
  });

  test('shows what is shorter than can be seen, and what comes after it beside it', () => {
    const least = percentOf(narrowestPiece);
    expect(piecesOf([turn('in-force', 10), turn('stayed', 10), turn('ended', 10)])).toEqual([`in-force 10+${least}`, `stayed ${10 + least}+${least}`, `end ${10 + 2 * least}`]);
  });

  test('shows nothing certain between two days that may be the same', () => {
    expect(piecesOf([turn('in-force', 10, 30), turn('ended', 20, 40)])).toEqual(['day-not-known 10+20', 'day-not-known 30+10', 'end 40']);
  });

  test('has a mark where a ruling left it as it was, or changed it', () => {
    const marks = [{ is: 'kept', day: day(30) }, { is: 'changed', day: day(35) }] as const;
    expect(piecesOf([turn('in-force', 10), turn('ended', 60)], { marks }).slice(2)).toEqual(['kept 30', 'changed 35']);
  });

  test('stays within the drawing, piece behind piece', () => {
    const anyTurns = fc.array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 20 }), fc.constantFrom<Turn['becomes']>('in-force', 'stayed')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyTurns, fc.boolean(), (drafts, isEnded) => {
        const turns = drafts.toSorted(([a], [b]) => a - b).map(([from, length, becomes]) => turn(becomes, from, Math.min(100, from + length)));
        const { pieces } = draw(isEnded ? [...turns, turn('ended', 100)] : turns, { lastSeen: day(100) });
        const wide = pieces.filter((piece) => 'width' in piece);
        for (const piece of wide) {
          expect(piece.x).toBeGreaterThanOrEqual(0);
          expect(piece.x + piece.width).toBeLessThanOrEqual(100.02);
        }
        expect(wide.map(({ x }) => x)).toEqual(wide.map(({ x }) => x).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the words at the end of a bar', () => {
  test('stand to the right of it where there is room', () => {
    expect(draw([turn('in-force', 10), turn('ended', 20)]).words).toMatchObject({ narrow: { side: 'right', x: 20 }, wide: { side: 'right', x: 20 } });
  });

  test('stand further from an end that fades', () => {
    const gapOf = (...turns: Turn[]) => draw(turns).words.wide?.gap ?? 0;
    expect(gapOf(turn('in-force', 10))).toBeGreaterThan(gapOf(turn('in-force', 10), turn('ended', 20)) + 20);
  });

  test('stand on the left where there is none on the right', () => {
    expect(draw([turn('in-force', 80), turn('ended', 95)]).words).toMatchObject({ narrow: { side: 'left', x: 80 }, wide: { side: 'left', x: 80 } });
  });

  test('stand nowhere in a narrow drawing that has room on neither side', () => {
    expect(draw([turn('in-force', 20), turn('ended', 80)]).words).toMatchObject({ narrow: undefined, wide: { side: 'right' } });
  });
});

describe('the axis', () => {
  test('has each half-year, but none at its end', () => {
    expect(ticksOf({ first: '2020-03-01', last: '2021-07-15' }).map(({ date }) => date)).toEqual(['2020-07', '2021-01']);
  });

  test('has each year where there are many', () => {
    expect(ticksOf({ first: '2019-01-01', last: '2023-06-30' }).map(({ date }) => date)).toEqual(['2019', '2020', '2021', '2022']);
  });
});
