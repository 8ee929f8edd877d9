/** No word is explained by two terms of the glossary: in each language, a form belongs to one term. */
import { problemAt, within, type Location, type Problem } from '../../reading/problem.ts';
import { locales, type Locale } from '../../values/locale.ts';
import type { Archive } from '../archive.ts';
import type { Term } from '../record.ts';

export function noWordIsExplainedTwice({ glossary }: Archive): Problem[] {
  return locales.flatMap((locale) => {
    const explains = new Map<string, Term>();
    return [...glossary.values()].flatMap((term) => formsOf(term, locale).flatMap(({ form, at }) => {
      // Pages find a term whatever its case, and keep its accents.
      const key = form.toLowerCase();
      const other = explains.get(key) ?? term;
      explains.set(key, other);
      return other === term ? [] : [problemAt(at, `"${form}" is explained by "${other.id}" too`, 'Merge the two terms, or leave the word to one of them.')];
    }));
  });
}

function formsOf({ facts, at }: Term, locale: Locale): { form: string; at: Location }[] {
  const forms = facts.forms?.[locale] ?? [];
  return [
    { form: facts.term[locale], at: within(at, 'term', locale) },
    ...forms.map((form, index) => ({ form, at: within(at, 'forms', locale, index) })),
  ];
}
