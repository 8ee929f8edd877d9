import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { units, type Unit } from '../../src/records/figure.ts';
import { locales } from '../../src/values/locale.ts';

describe('a number is said in either language:', () => {
  test.each<[number, Unit, string, string]>([
    [0, 'people', '0', '0'],
    [12, 'people', '12', '12'],
    [1200, 'cases', '1,200', '1,200'],
    [12_345, 'deaths', '12,345', '12,345'],
    [1_234_567, 'people', '1,234,567', '1,234,567'],
    [75, 'percent', '75%', '75%'],
    [0.5, 'percent', '0.5%', '0.5%'],
    [33.333, 'percent', '33.333%', '33.333%'],
    [0, 'us-dollars', '$0', 'US$0'],
    [20_000, 'us-dollars', '$20,000', 'US$20,000'],
    [999_999, 'us-dollars', '$999,999', 'US$999,999'],
    [1_000_000, 'us-dollars', '$1 million', 'US$1 millón'],
    [4_700_000, 'us-dollars', '$4.7 million', 'US$4.7 millones'],
    [4_760_000, 'us-dollars', '$4.76 million', 'US$4.76 millones'],
    [1_234_567, 'us-dollars', '$1.234567 million', 'US$1.234567 millones'],
    [2_000_000_000, 'us-dollars', '$2 billion', 'US$2 mil millones'],
  ])('%d %s is "%s", "%s"', (number, unit, en, es) => {
    expect(locales.map((locale) => formatNumber(number, unit, locale))).toEqual([en, es]);
  });
});

test('no digit is rounded away, whatever is counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...units), fc.constantFrom(...locales), (number, unit, locale) => {
      const digits = formatNumber(number, unit, locale).replaceAll(/\D/g, '');
      expect(digits.padEnd(String(number).length, '0')).toBe(String(number));
    }),
  );
});
