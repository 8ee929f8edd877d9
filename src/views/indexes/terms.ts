/** Which terms are explained? By their first letter. */
import type { Archive } from '../../archive/archive.ts';
import { nameOf } from '../../archive/name.ts';
import { wordsIn } from '../../i18n/dictionary.ts';
import { formattingLocale } from '../../values/locale.ts';
import { plainLine, type IndexContents } from '../index-lines.ts';
import { linkToRecord, type PageContext } from '../statement.ts';

export function listTerms({ glossary }: Archive, context: PageContext): IndexContents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  const sorted = [...glossary.values()].toSorted((a, b) => nameOf(a)[locale].localeCompare(nameOf(b)[locale], formattingLocale[locale]));
  const byLetter = Map.groupBy(sorted, (term) => letterOf(nameOf(term)[locale]));
  return {
    title: words.glossary,
    lead: `${phrases.terms(glossary.size)}. ${words.glossaryLead}`,
    groups: [...byLetter].map(([heading, terms]) => ({
      name: heading,
      heading,
      lines: terms.map((term) => ({ ...plainLine, link: linkToRecord(term, context), says: term.facts.means[locale] })),
    })),
  };
}

function letterOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}
