/** In which languages is the site? */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The formatting locale of each language: American English, and the Spanish of the United States. */
export const formattingLocale = { en: 'en-US', es: 'es-US' } as const satisfies Record<Locale, string>;

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'es' : 'en';
}
