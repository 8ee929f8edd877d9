import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisFromMonthOf, drawingWidths, monthLinesOf, percentOf, placeOf, yearLinesOf } from '../../src/graphics/axis.ts';
import { anyDay } from '../fixtures/dates.ts';

/** A hundred days. */
const axis = { first: '2021-01-01', last: '2021-04-11' };

describe('an axis runs from the first of the month of the first day to the day of the site', () => {
  test.each([
    ['2020-03-15', '2021-12-31', '2020-03-01', '2021-12-31'],
    ['2020-03-01', '2021-12-31', '2020-03-01', '2021-12-31'],
    ['2020-03-31', '2020-04-01', '2020-03-01', '2020-04-01'],
  ])('from %s to %s', (day, asOf, first, last) => {
    expect(axisFromMonthOf(day, asOf)).toEqual({ first, last });
  });

  test.each([['2020-03-15'], ['2020-03-01'], ['2020-01-01']])('and has a length even when nothing is later than %s', (asOf) => {
    const { first, last } = axisFromMonthOf('2020-03-15', asOf);
    expect([first, last > '2020-03-15']).toEqual(['2020-03-01', true]);
  });
});

describe('the place of a day', () => {
  test.each([
    ['2021-01-01', 0],
    ['2021-01-02', 1],
    ['2021-01-31', 30],
    ['2021-02-20', 50],
    ['2021-04-11', 100],
    ['2020-12-31', 0],
    ['2022-01-01', 100],
    ['0000-01-01', 0],
    ['9999-12-31', 100],
  ])('%s is %i per cent of the width', (day, place) => {
    expect(placeOf(day, axis)).toBe(place);
  });

  test('is rounded to a hundredth', () => {
    expect(placeOf('2021-01-02', { first: '2021-01-01', last: '2021-01-31' })).toBe(3.33);
  });

  test('is never outside, and never in front of that of an earlier day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (...days) => {
        const [first = '', day = '', later = '', last = ''] = days.toSorted();
        fc.pre(first < last);
        const places = [day, later].map((one) => placeOf(one, { first, last }));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of [...places, placeOf(day, { first: later, last: '9999-12-31' })]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('a year has a line where its January begins', () => {
  test.each([
    ['2020-03-01', '2020-12-31', []],
    ['2020-03-01', '2021-01-01', [['2021', 100]]],
    ['2020-07-02', '2021-07-02', [['2021', 50.14]]],
    ['2020-01-01', '2022-01-01', [['2020', 0], ['2021', 50.07], ['2022', 100]]],
  ])('from %s to %s: %j', (first, last, years) => {
    expect(yearLinesOf({ first, last }).map(({ year, x }) => [year, x])).toEqual(years);
  });
});

test('a number of pixels is so much of the narrowest drawing', () => {
  expect(percentOf(drawingWidths.narrow)).toBe(100);
  expect(percentOf(12)).toBe(4.17);
});

test('each month inside an axis has a line, but for January, which has that of its year', () => {
  const twoYears = { first: '2020-11-01', last: '2021-03-01' };
  expect(monthLinesOf(twoYears)).toEqual(['2020-12-01', '2021-02-01'].map((day) => placeOf(day, twoYears)));
});
