import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  calendarDateSchema,
  dayAfter,
  dayOn,
  daySchema,
  distantFuture,
  distantPast,
  isDay,
  monthsBefore,
  readCalendarDate,
  readDate,
  widenedBoundsOf,
  type Bounds,
} from '../../src/values/date.ts';
import { anyDay, calendarDates, recordDates } from '../fixtures/dates.ts';

describe('a date carries its own precision', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2025-03-15', '2025-03-15', '2025-03-15'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['0099-02', '0099-02-01', '0099-02-28'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2025~', '2025-01-01', '2025-12-31'],
    ['2025-03?', '2025-03-01', '2025-03-31'],
    ['2025-03-15%', '2025-03-15', '2025-03-15'],
    ['[2025-03..2025-05]', '2025-03-01', '2025-05-31'],
    ['[2025..2025-05-02]', '2025-01-01', '2025-05-02'],
    ['[2025-03-15..2025-03]', '2025-03-15', '2025-03-31'],
    ['[2025-03-15..2025-03-15]', '2025-03-15', '2025-03-15'],
    ['2025-03-15/2025-07-18', '2025-03-15', '2025-07-18'],
    ['2025-03/2025', '2025-03-01', '2025-12-31'],
    ['2025-03-15/..', '2025-03-15', distantFuture],
    ['../2025-03', distantPast, '2025-03-31'],
  ])('%s means the days from %s to %s', (text, min, max) => {
    expect(boundsIn(text)).toEqual({ min, max });
  });

  test.each([
    ['2025', 'year', undefined],
    ['2025-03~', 'month', '~'],
    ['2025-03-15?', 'day', '?'],
    ['2025-03-15%', 'day', '%'],
  ])('%s is known to the %s', (text, precision, qualifier) => {
    expect(readCalendarDate(text)).toMatchObject({ text, precision, qualifier });
  });

  test('the three shapes are told apart, and keep what was written', () => {
    const texts = ['2025-03', '[2025-03..2025-04]', '2025-03/2025-04'];
    expect(texts.map((text) => readDate(text)?.shape)).toEqual(['calendar', 'within', 'span']);
    expect(texts.map((text) => readDate(text)?.text)).toEqual(texts);
  });
});

describe('what is no date is refused', () => {
  test.each([
    ['2025-02-29', 'a day that this year does not have'],
    ['2100-02-29', 'a day that no year divisible by 100 but not by 400 has'],
    ['2025-04-31', 'a day that this month does not have'],
    ['2025-00-10', 'a month zero'],
    ['2025-03-00', 'a day zero'],
    ['2025-13', 'a thirteenth month'],
    ['2025-03-32', 'a thirty-second day'],
    ['0000', 'a year zero'],
    ['2025-03-XX', 'an unspecified day'],
    ['2025-XX', 'an unspecified month'],
    ['202X', 'an unspecified year'],
    ['2025-3-5', 'a month and a day without zeros'],
    ['25-03-05', 'a year of two digits'],
    ['12025-03-05', 'a year of five digits'],
    ['20250315', 'a day without hyphens'],
    ['15/03/2025', 'a day in another order'],
    ['March 2025', 'a month in words'],
    ['٢٠٢٥', 'digits of another script'],
    ['', 'nothing'],
    [' 2025', 'white space in front'],
    ['2025\n', 'a line break behind'],
    ['2025-03-15~?', 'two qualifiers'],
    ['~2025', 'a qualifier in front'],
    ['2025-03-15T19:25', 'a clock without a zone'],
    ['2025-05/2025-03', 'a span that runs backwards'],
    ['2025-03-16/2025-03-15', 'a span that runs backwards by a day'],
    ['[2025-05..2025-03]', 'a range that runs backwards'],
    ['[2025-05]', 'a range of one'],
    ['[2025-05..]', 'a range without an end'],
    ['[..2025-05]', 'a range without a beginning'],
    ['[2025-05..2025-06', 'a range that is not closed'],
    ['[2025..2026..2027]', 'a range of three'],
    ['[2025-01-01,2025-01-03]', 'a list'],
    ['../..', 'a span without ends'],
    ['2025/', 'a span without a written end'],
    ['/2025', 'a span without a written beginning'],
    ['2025/2026/2027', 'a span of three'],
    ['2025/[2026..2027]', 'a range inside a span'],
    ['2025-02-29/2025-03', 'a span from a day that does not exist'],
    ['[2025-01..2025-02-29]', 'a range to a day that does not exist'],
    ['..', 'only an open end'],
  ])('%j is refused: %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('a schema says it in words', () => {
    expect(daySchema.safeParse('2025-02-29').error?.issues[0]?.message).toBe('is not a day that exists');
    expect(daySchema.safeParse('2025-02').success).toBe(false);
    expect(calendarDateSchema.safeParse('2025-13').error?.issues[0]?.message).toBe('is not a date that exists');
    expect(calendarDateSchema.safeParse('2025/2026').success).toBe(false);
    expect(calendarDateSchema.safeParse('2025-02~').success).toBe(true);
  });
});

describe('a qualifier widens a date by one unit of its precision, for comparing only', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025~', '2024-01-01', '2026-12-31'],
    ['2025-03?', '2025-02-01', '2025-04-30'],
    ['2024-01?', '2023-12-01', '2024-02-29'],
    ['2025-12~', '2025-11-01', '2026-01-31'],
    ['2025-03-15%', '2025-03-14', '2025-03-16'],
    ['2024-02-29~', '2024-02-28', '2024-03-01'],
    ['2025-01-01~', '2024-12-31', '2025-01-02'],
    ['[2025-03~..2025-05]', '2025-02-01', '2025-05-31'],
    ['2025-03-15/2025-05-02?', '2025-03-15', '2025-05-03'],
    ['2025-03-15~/..', '2025-03-14', distantFuture],
    ['../2025-03-15~', distantPast, '2025-03-16'],
    ['0001~', '0000-01-01', '0002-12-31'],
    ['9999~', '9998-01-01', distantFuture],
    ['9999-12?', '9999-11-01', distantFuture],
    ['9999-12-31%', '9999-12-30', distantFuture],
  ])('%s may be any day from %s to %s', (text, min, max) => {
    const date = readDate(text);
    expect(date && widenedBoundsOf(date)).toEqual({ min, max });
  });
});

describe('days are counted on the calendar', () => {
  test.each([
    ['2025-03-15', 1, '2025-03-16'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-03-08', 3, '2025-03-11'],
    ['2025-03-15', 0, '2025-03-15'],
  ])('%s and %i days is %s', (day, count, other) => {
    expect(dayAfter(day, count)).toBe(other);
  });

  test('a day and its number of days forth and back is the day itself', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
        fc.pre(day > '0002' && day < '9998');
        expect(dayAfter(dayAfter(day, count), -count)).toBe(day);
      }),
    );
  });
});

describe('for any date', () => {
  test('what is read is what was written', () => {
    fc.assert(
      fc.property(recordDates(), (text) => {
        expect(readDate(text)?.text).toBe(text);
      }),
    );
  });

  test('the bounds are days in order, inside the wider bounds, which are days in order too', () => {
    fc.assert(
      fc.property(recordDates(), (text) => {
        const date = readDate(text);
        if (!date) throw new Error(`${text} was not read`);
        const [narrow, wide] = [boundsOf(date), widenedBoundsOf(date)];
        const inOrder = [wide.min, narrow.min, narrow.max, wide.max];
        expect(inOrder).toEqual(inOrder.toSorted());
        for (const day of inOrder) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });

  test('any text is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.[]~?%X ') }), (text) => void readDate(text)));
  });
});

describe('where edtf can be trusted, it agrees', () => {
  test('with every year, month and day, qualified or not', () => {
    fc.assert(
      fc.property(calendarDates(), (text) => {
        expect(boundsIn(text)).toEqual(boundsByEdtf(text));
      }),
    );
  });

  test('with every span between two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        fc.pre(one !== other);
        const text = [one, other].toSorted().join('/');
        expect(boundsIn(text)).toEqual(boundsByEdtf(text));
      }),
    );
  });

  test('and where it cannot, days still exist or not: it turns 29 February 2025 into March', () => {
    expect(boundsByEdtf('2025-02-29').min).toBe('2025-03-01');
    expect(isDay('2025-02-29')).toBe(false);
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('0000-01-01')).toBe(false);
  });
});

describe('months before a day', () => {
  test.each([
    ['2021-12-15', 6, '2021-06-15'],
    ['2022-03-01', 6, '2021-09-01'],
    ['2022-01-31', 1, '2021-12-31'],
    ['2022-03-31', 1, '2022-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2022-01-01', 0, '2022-01-01'],
  ])('%s and %i lead to %s', (day, count, before) => {
    expect(monthsBefore(day, count)).toBe(before);
  });
});

test('the day of a clock is the one where it stands, from midnight to midnight', () => {
  expect(dayOn(new Date(2022, 0, 31, 0, 0))).toBe('2022-01-31');
  expect(dayOn(new Date(2022, 0, 31, 23, 59))).toBe('2022-01-31');
});

function boundsIn(text: string): Bounds | undefined {
  const date = readDate(text);
  return date && boundsOf(date);
}

function boundsByEdtf(text: string): Bounds {
  const { min, max } = edtf(text);
  return { min: new Date(min).toISOString().slice(0, 10), max: new Date(max).toISOString().slice(0, 10) };
}
