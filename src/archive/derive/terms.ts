/** Which terms of the glossary stand in a text? In any of their forms, as whole words, whatever their case. */
import type { Locale } from '../../values/locale.ts';
import type { Archive, Term } from '../archive.ts';
import { perArchive } from './per-archive.ts';

interface Wanted {
  term: Term;
  pattern: RegExp;
}

const wanted = {
  en: perArchive((archive) => patternsOf(archive, 'en')),
  es: perArchive((archive) => patternsOf(archive, 'es')),
} as const satisfies Record<Locale, (archive: Archive) => Wanted[]>;

/** The terms that stand in a text, in the order in which a reader meets them. */
export function termsIn(archive: Archive, text: string, locale: Locale): Term[] {
  return wanted[locale](archive)
    .map(({ term, pattern }) => ({ term, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
    .map(({ term }) => term);
}

function patternsOf({ glossary }: Archive, locale: Locale): Wanted[] {
  return [...glossary.values()].map((term) => {
    const forms = [term.facts.term[locale], ...(term.facts.forms?.[locale] ?? [])].map((form) => RegExp.escape(form));
    return { term, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu') };
  });
}
