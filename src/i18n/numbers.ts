/** How is a number said? In either language, from one formatter. */
import type { Unit } from '../records/figure.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';

/** No digit that a record gives is rounded away. */
const everyDigit = { maximumFractionDigits: 20 } as const;

/** The number of a figure: "238", "75%", "$4.76 million", "US$4.76 millones". */
export function formatNumber(number: number, unit: Unit, locale: Locale): string {
  if (unit === 'us-dollars') return formatDollars(number, locale);
  const plain = new Intl.NumberFormat(formattingLocale[locale], everyDigit).format(number);
  return unit === 'percent' ? `${plain}%` : plain;
}

/** From a million up in words, as a reader says it. */
function formatDollars(dollars: number, locale: Locale): string {
  const inWords = dollars >= 1e6;
  const words = new Intl.NumberFormat(formattingLocale[locale], {
    ...(inWords ? { notation: 'compact', compactDisplay: 'long' } : {}),
    ...everyDigit,
  }).format(dollars);
  return locale === 'es' ? `US$${words}` : `$${words}`;
}
