import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareWhen,
  countDays,
  daysBetween,
  daysOf,
  isExact,
  parseWhen,
  possibleDaysOf,
  readWhen,
  sortWhen,
  whenForms,
  whenSchema,
} from '../../src/values/when.ts';
import { nearDay, nearInstants, recordDates } from '../fixtures/dates.ts';

const newYork = '2025-03-15T19:25:00-04:00[America/New_York]';

/** Dates and instants of the same few weeks. */
const whens = fc.oneof(recordDates(nearDay), nearInstants).map(parseWhen);

describe('a moment is a date or an instant', () => {
  test('both are read by the same door', () => {
    expect(readWhen('2025-03')?.shape).toBe('calendar');
    expect(readWhen(newYork)?.shape).toBe('instant');
    expect(readWhen('soon')).toBeUndefined();
  });

  test('parsing throws at what no schema let through', () => {
    expect(() => parseWhen('2025-02-29')).toThrow('"2025-02-29" is not a date or an instant');
  });

  test('the schema refuses in words, with every form in the advice', () => {
    const issue = whenSchema.safeParse('2025-02-29').error?.issues[0];
    expect(issue).toMatchObject({ message: 'is not a date that exists', params: { todo: whenForms } });
  });

  test('the day of an instant is the civil day in its zone', () => {
    expect(daysOf(parseWhen('2025-03-16T00:30:00+13:00[Pacific/Auckland]'))).toEqual({ min: '2025-03-16', max: '2025-03-16' });
    expect(possibleDaysOf(parseWhen(newYork))).toEqual({ min: '2025-03-15', max: '2025-03-15' });
  });
});

describe('comparing has three answers', () => {
  test.each([
    ['2025-03-15', 'before', '2025-03-16'],
    ['2025-03-16', 'after', '2025-03-15'],
    ['2025-03-15', 'unknown', '2025-03-15'],
    ['2024', 'before', '2025'],
    ['2025', 'unknown', '2025-03'],
    ['2025-03', 'unknown', '2025-03-15'],
    ['2025-03', 'before', '2025-04-01'],
    ['2025-03-15~', 'unknown', '2025-03-16'],
    ['2025-03-15~', 'before', '2025-03-17'],
    ['2025~', 'unknown', '2026-12-31'],
    ['2025~', 'before', '2027'],
    ['[2025-03..2025-05]', 'unknown', '2025-04-10'],
    ['[2025-03..2025-05]', 'before', '2025-06'],
    ['2025-03-15/2025-07-18', 'unknown', '2025-05-01'],
    ['2025-03-15/..', 'unknown', '2030'],
    ['2025-03-15/..', 'after', '2025-03-14'],
    ['../2025-03-15', 'before', '2025-03-16'],
    [newYork, 'before', '2025-03-15T19:25:01-04:00[America/New_York]'],
    [newYork, 'unknown', '2025-03-15T17:25:00-06:00[America/El_Salvador]'],
    [newYork, 'before', '2025-03-15T17:26:00-06:00[America/El_Salvador]'],
    [newYork, 'unknown', '2025-03-15'],
    [newYork, 'before', '2025-03-16'],
    [newYork, 'after', '2025-03-14'],
  ])('%s lies %s %s', (a, order, b) => {
    expect(compareWhen(parseWhen(a), parseWhen(b))).toBe(order);
  });

  test('the answer turns round with the question', () => {
    const turned = { before: 'after', after: 'before', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        expect(compareWhen(b, a)).toBe(turned[compareWhen(a, b)]);
      }),
    );
  });

  test('nothing is certainly before itself', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(compareWhen(when, when)).toBe('unknown');
      }),
    );
  });

  test('what is certainly before is never sorted behind', () => {
    const dates = recordDates(nearDay).map(parseWhen);
    fc.assert(fc.property(dates, dates, (a, b) => compareWhen(a, b) !== 'before' || sortWhen(a, b) < 0));
  });
});

describe('sorting', () => {
  test('a year sorts before any month in it, and a month before any day in it', () => {
    expect(sorted('2025-01-01', '2025-01', '2025')).toEqual(['2025', '2025-01', '2025-01-01']);
  });

  test('the earliest possible day decides first', () => {
    expect(sorted('2025-03', '2025-02-28', '[2025-01-31..2025-12]')).toEqual(['[2025-01-31..2025-12]', '2025-02-28', '2025-03']);
  });

  test('a day sorts before the moments of it, and these by the clock', () => {
    const [noon, evening] = ['2025-03-15T12:00:00-04:00[America/New_York]', newYork];
    expect(sorted(evening, noon, '2025-03-15')).toEqual(['2025-03-15', noon, evening]);
    expect(sorted(evening, '2025-03-15', noon)).toEqual(['2025-03-15', noon, evening]);
  });

  test('of what begins on one day, a range stands behind the day and its moments, and a span behind that', () => {
    const wanted = [
      '2025-03-15',
      newYork,
      '[2025-03-15..2025-03-16]',
      '[2025-03-15..2025-03-20]',
      '2025-03-15/2025-03-16',
      '2025-03-15/..',
    ];
    expect(sorted(...wanted.toReversed())).toEqual(wanted);
  });

  test('a qualifier does not change the order', () => {
    expect(sorted('2025-03-16', '2025-03-15~')).toEqual(['2025-03-15~', '2025-03-16']);
  });

  test('any two moments are sorted the same way from either side', () => {
    fc.assert(
      fc.property(whens, whens, (a, b) => {
        expect(Math.sign(sortWhen(a, b)) + Math.sign(sortWhen(b, a))).toBe(0);
      }),
    );
  });

  test('any three moments have one order', () => {
    fc.assert(
      fc.property(whens, whens, whens, (a, b, c) => {
        if (sortWhen(a, b) <= 0 && sortWhen(b, c) <= 0) expect(sortWhen(a, c)).toBeLessThanOrEqual(0);
        if (sortWhen(a, b) === 0) expect(Math.sign(sortWhen(a, c))).toBe(Math.sign(sortWhen(b, c)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a duration is a range unless both ends are exact', () => {
  test.each([
    ['2025-03-15', '2025-07-18', 125, 125],
    ['2025-03-15', '[2025-07-23..2025-07-25]', 130, 132],
    ['2025-03-15~', '2025-03-20', 4, 6],
    ['2024-02', '2024-03', 1, 59],
    ['2025-03', '2025-03', 0, 30],
    ['2025-03-15', '2025-03-15', 0, 0],
    ['2025-03-08', '2025-03-10', 2, 2],
    [newYork, '2025-03-16', 1, 1],
    ['2025-03-15T23:59:00-04:00[America/New_York]', '2025-03-16T00:01:00-04:00[America/New_York]', 1, 1],
  ])('from %s to %s are %i to %i days', (from, to, least, most) => {
    expect(daysBetween(parseWhen(from), parseWhen(to))).toEqual({ least, most });
  });

  test('the least is never more than the most, wherever the end may lie behind the beginning', () => {
    fc.assert(
      fc.property(whens, whens, (from, to) => {
        fc.pre(compareWhen(from, to) !== 'after');
        const { least, most } = daysBetween(from, to);
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('whole days are counted through leap years and clock changes', () => {
    expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
    expect(countDays('2025-02-28', '2025-03-01')).toBe(1);
    expect(countDays('2025-11-01', '2025-11-03')).toBe(2);
    expect(countDays('2025-03-15', '2025-03-14')).toBe(-1);
  });
});

test.each([
  ['2025-03-15', true],
  [newYork, true],
  ['[2025-03-15..2025-03-15]', true],
  ['2025-03-15~', false],
  ['2025-03', false],
  ['2025-03-15/2025-03-16', false],
])('%s is one exact day: %s', (text, exact) => {
  expect(isExact(parseWhen(text))).toBe(exact);
});

function sorted(...texts: string[]): string[] {
  return texts
    .map(parseWhen)
    .toSorted(sortWhen)
    .map(({ text }) => text);
}
