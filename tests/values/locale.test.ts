import { expect, test } from 'vitest';
import { formattingLocale, locales, otherLocale } from '../../src/values/locale.ts';

test('the other language of the other language is the language itself', () => {
  for (const locale of locales) {
    expect(otherLocale(locale)).not.toBe(locale);
    expect(otherLocale(otherLocale(locale))).toBe(locale);
  }
});

test('every language is formatted as that language', () => {
  for (const locale of locales) expect(new Intl.Locale(formattingLocale[locale]).language).toBe(locale);
});
