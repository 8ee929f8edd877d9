/** What does it mean that a name is not here, why may that be, and what can a reader do? */
import { wordsIn } from '../i18n/dictionary.ts';
import { listPath, searchPath, unknownsPath } from '../routes.ts';
import { linkFrom, linkToProse, type Link, type PagePlace } from './frame.ts';

export interface Absence {
  why: string[];
  /** The search in the whole text. */
  search: Link;
  /** Where numbers, and what is not known, are told. */
  lists: Link[];
  /** How to reach the editors, as far as this copy of the site says. */
  tell: Link[];
}

export function buildAbsence({ archive, path, locale }: PagePlace): Absence {
  const { words } = wordsIn(locale);
  const to = linkFrom(archive, path);
  const { contact } = archive.site;
  const privacy = linkToProse(archive, 'privacy', path, locale);
  return {
    why: [words.absentNotNamed, words.absentPseudonym, words.absentWithheld, words.absentSpelled],
    search: { href: to(searchPath(locale)), text: words.wholeText },
    lists: [
      { href: to(listPath(locale, 'figures')), text: words.numbers },
      { href: to(unknownsPath(locale)), text: words.unknowns },
    ],
    tell: [...(contact ? [{ href: contact.url, text: words.contact }] : []), ...(privacy ? [privacy] : [])],
  };
}
