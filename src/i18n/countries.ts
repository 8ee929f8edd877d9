/** What is a country called? By its code, in either language. */
import { formattingLocale, type Locale } from '../values/locale.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** The name of a country: `SV` is El Salvador. */
export function formatCountry(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(formattingLocale[locale], { type: 'region' });
  names.set(locale, known);
  return known.of(code) ?? code;
}
