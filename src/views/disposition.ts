/** How is it said what a ruling disposed of, and what became of it? The same in every list, so that no vacated ruling is taken for law. */
import type { Archive } from '../archive/archive.ts';
import { endingOf, openStayOf, undoneBy, undoneInPartBy } from '../archive/derive/life.ts';
import type { Ruling } from '../archive/record.ts';
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
  const whole = undoneBy(archive, ruling);
  const undoing = whole ?? undoneInPartBy(archive, ruling);
  if (!undoing) return [];
  const date = formatWhen(undoing.ruling.date, locale, 'short');
  const fate = { vacates: phrases.vacatedOn, reverses: phrases.reversedOn, supersedes: phrases.supersededOn, lifts: phrases.liftedOn }[undoing.does](date);
  return [whole ? fate : phrases.endedInPart(fate)];
}

/** What became of it in a word or two, for a list in which each ruling has its own: also a stay that lasts, and that nothing is known. */
export function buildStandingWord(archive: Archive, ruling: Ruling, locale: Locale): { text: string; isKnown: boolean } {
  const { words, phrases } = wordsIn(locale);
  const ending = endingOf(archive, ruling);
  if (ending?.does === 'lifts') return { text: phrases.liftedOn(formatWhen(ending.ruling.date, locale, 'short')), isKnown: true };
  const stay = openStayOf(archive, ruling);
  const stayed = stay && !ending ? [phrases.stayedSince(formatWhen(stay.by.ruling.date, locale, 'short'))] : [];
  const known = [...buildFate(archive, ruling, locale), ...stayed];
  return known.length > 0 ? { text: known.join(' · '), isKnown: true } : { text: words.noLaterRuling, isKnown: false };
}
