/** Which terms of the glossary stand in a text? In any of their forms, as whole words, the longer form before the shorter. */
import type { Locale } from '../../values/locale.ts';
import type { Archive } from '../archive.ts';
import type { Term } from '../record.ts';
import { perArchive } from './per-archive.ts';

/** A stretch of a text: a form of a term, or the words between two of them. */
export interface Stretch {
  text: string;
  term: Term | undefined;
}

interface Wanted {
  pattern: RegExp;
  /** The terms by their forms, in lower case. */
  terms: Map<string, Term>;
}

const wanted = {
  en: perArchive((archive) => formsIn(archive, 'en')),
  es: perArchive((archive) => formsIn(archive, 'es')),
} as const satisfies Record<Locale, (archive: Archive) => Wanted>;

/** The text in stretches, which together are the text. */
export function splitByTerms(archive: Archive, text: string, locale: Locale): Stretch[] {
  const { pattern, terms } = wanted[locale](archive);
  return text.split(pattern).flatMap((part, index): Stretch[] => {
    // What a pattern in brackets split at stands at the odd places.
    const term = index % 2 === 1 ? terms.get(part.toLowerCase()) : undefined;
    return part === '' ? [] : [{ text: part, term }];
  });
}

function formsIn({ glossary }: Archive, locale: Locale): Wanted {
  const forms = [...glossary.values()].flatMap((term) => [term.facts.term[locale], ...(term.facts.forms?.[locale] ?? [])].map((form) => ({ form, term })));
  const patterns = forms
    .toSorted((a, b) => b.form.length - a.form.length)
    // A name is meant as it is written: "ICE" is not "ice".
    .map(({ form }) => (/\p{Lu}/u.test(form) ? RegExp.escape(form) : `(?i:${RegExp.escape(form)})`));
  return {
    // Without terms, nothing.
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${patterns.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'u'),
    terms: new Map(forms.map(({ form, term }) => [form.toLowerCase(), term])),
  };
}
