/** Which words of a record does the glossary explain? Those that stand in its statements, in either language, so that both pages explain the same. */
import type { Archive, Home } from '../archive/archive.ts';
import { statementsIn } from '../archive/derive/citing.ts';
import { termsIn } from '../archive/derive/terms.ts';
import { otherLocale } from '../values/locale.ts';
import type { Link } from './frame.ts';
import { linkToRecord, type PageContext } from './statement.ts';

/** The terms, in the order in which a reader of this language meets them. */
export function buildExplained(archive: Archive, home: Home, context: PageContext): Link[] {
  const { locale } = context;
  const terms = [locale, otherLocale(locale)].flatMap((language) =>
    termsIn(archive, statementsIn(archive, home).map(({ says }) => says[language]).join('\n'), language),
  );
  return [...new Set(terms)].map((term) => linkToRecord(term, context));
}
