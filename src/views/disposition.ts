/** How is it said what a ruling disposed of, and what became of it? The same in every list, so that no vacated ruling is taken for law. */
import type { Archive, Ruling } from '../archive/archive.ts';
import { undoneBy } from '../archive/derive/cases.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Locale } from '../values/locale.ts';

/** "Restraining order granted · Class provisionally certified · vacated Apr 7, 2025". */
export function buildDisposition(archive: Archive, ruling: Ruling, locale: Locale): string {
  const { dispositions } = wordsIn(locale);
  const own = ruling.facts.dispositions.map((disposition) => dispositions[disposition]);
  return [...own, ...buildFate(archive, ruling, locale)].join(' · ');
}

/** What became of a ruling; nothing while it is not known to have been undone. */
export function buildFate(archive: Archive, ruling: Ruling, locale: Locale): string[] {
  const { phrases } = wordsIn(locale);
  const undoing = undoneBy(archive, ruling);
  if (undoing?.home.kind !== 'rulings') return [];
  const date = formatWhen(undoing.home.date, locale, 'short');
  return [undoing.does === 'reverses' ? phrases.reversedOn(date) : phrases.vacatedOn(date)];
}
