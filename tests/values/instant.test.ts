import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInstant } from '../../src/values/instant.ts';
import { instantAt } from '../fixtures/clock.ts';
import { instants, zones } from '../fixtures/dates.ts';

describe('an instant says the clock, the offset and the zone', () => {
  test.each([
    ['2025-03-15T19:25:00-04:00[America/New_York]', '2025-03-15T23:25:00Z', '2025-03-15'],
    ['2025-03-15T17:25:00-06:00[America/El_Salvador]', '2025-03-15T23:25:00Z', '2025-03-15'],
    ['2025-03-16T12:25:00+13:00[Pacific/Auckland]', '2025-03-15T23:25:00Z', '2025-03-16'],
    ['2025-01-01T00:00:00+00:00[UTC]', '2025-01-01T00:00:00Z', '2025-01-01'],
    ['2025-01-01T00:00:00+00:00[Europe/London]', '2025-01-01T00:00:00Z', '2025-01-01'],
    ['2025-06-30T23:59:59+05:45[Asia/Kathmandu]', '2025-06-30T18:14:59Z', '2025-06-30'],
    ['2025-07-01T12:00:00-05:00[Etc/GMT+5]', '2025-07-01T17:00:00Z', '2025-07-01'],
  ])('%s', (text, moment, day) => {
    expect(readInstant(text)).toMatchObject({ text, day, epoch: Date.parse(moment) });
  });

  test('its zone is the name between the brackets', () => {
    expect(readInstant('2025-03-15T19:25:00-04:00[America/New_York]')?.zone).toBe('America/New_York');
  });
});

describe('the offset is the one that the zone has at that moment', () => {
  test.each([
    ['2025-03-09T01:59:59-05:00[America/New_York]', true, 'a second before the clocks go forward'],
    ['2025-03-09T03:00:00-04:00[America/New_York]', true, 'when they have gone forward'],
    ['2025-03-09T02:30:00-05:00[America/New_York]', false, 'in the hour that is left out'],
    ['2025-03-09T02:30:00-04:00[America/New_York]', false, 'in the hour that is left out, by the other offset'],
    ['2025-11-02T01:30:00-04:00[America/New_York]', true, 'the first half past one'],
    ['2025-11-02T01:30:00-05:00[America/New_York]', true, 'the second half past one'],
    ['2025-01-15T12:00:00-04:00[America/New_York]', false, 'by the summer offset in winter'],
    ['2025-07-15T12:00:00-05:00[America/New_York]', false, 'by the winter offset in summer'],
    ['2025-07-15T12:00:00-05:00[America/El_Salvador]', false, 'with summer time where there is none'],
    ['2025-03-15T19:25:00-06:00[America/New_York]', false, 'by the offset of another zone'],
    ['2025-03-15T19:25:00-00:00[UTC]', false, 'by a negative zero'],
  ])('%s is read: %s, %s', (text, isRead) => {
    expect(readInstant(text) !== undefined).toBe(isRead);
  });
});

describe('what is no instant is refused', () => {
  test.each([
    ['2025-03-15T19:25:00-04:00[America/Gotham]', 'a zone that does not exist'],
    ['2025-03-15T19:25:00-04:00[-04:00]', 'an offset for a zone'],
    ['2025-03-15T19:25:00-04:00[]', 'no zone between the brackets'],
    ['2025-03-15T19:25:00-04:00', 'no zone'],
    ['2025-03-15T19:25:00Z', 'Z'],
    ['2025-03-15T19:25:00[America/New_York]', 'no offset'],
    ['2025-03-15T19:25-04:00[America/New_York]', 'no seconds'],
    ['2025-03-15 19:25:00-04:00[America/New_York]', 'a space for the T'],
    ['2025-03-15T24:00:00-04:00[America/New_York]', 'hour 24'],
    ['2025-03-15T19:60:00-04:00[America/New_York]', 'minute 60'],
    ['2025-03-15T19:25:60-04:00[America/New_York]', 'second 60'],
    ['2025-02-29T12:00:00-05:00[America/New_York]', 'a day that does not exist'],
    ['2025-3-15T19:25:00-04:00[America/New_York]', 'a month without its zero'],
    ['2025-03-15T19:25:00-04:00[America/New_York] ', 'white space behind'],
    ['', 'nothing'],
  ])('%j is refused: %s', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});

describe('for any moment in any zone', () => {
  test('what the clock of the zone shows is read as that moment', () => {
    const moments = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2040, 0, 1) / 1000 });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (seconds, zone) => {
        expect(readInstant(instantAt(seconds * 1000, zone))?.epoch).toBe(seconds * 1000);
      }),
    );
  });

  test('an offset that is an hour off is refused', () => {
    fc.assert(
      fc.property(instants(), (text) => {
        const offset = /[+-]\d{2}(?=:\d{2}\[)/.exec(text)?.[0] ?? '';
        const shifted = Math.abs(Number(offset)) + 1;
        const wrong = text.replace(`${offset}:`, `${offset.startsWith('-') ? '-' : '+'}${String(shifted).padStart(2, '0')}:`);
        expect(readInstant(wrong)).toBeUndefined();
      }),
    );
  });
});
