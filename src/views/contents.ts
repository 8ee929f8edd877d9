/** Which parts does a page have? Those that hold something, in its order, for the line that stays at hand. */
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Link } from './frame.ts';
import type { HistoryView } from './history.ts';

/** A part of a page: its name in the address, its heading, and what it holds. */
export type Part = readonly [name: string, heading: string, holds: readonly unknown[]];

/** What most pages have at their end. */
interface Page {
  questions?: readonly unknown[];
  unknowns?: readonly unknown[];
  notes?: readonly unknown[];
  history: HistoryView;
}

/** Fewer parts than these need no line: they are seen at once. */
const fewest = 3;

/** The page with the links to its parts: its own, then those that every page has in the same place. */
export function withContents<View extends Page>(page: View, locale: Locale, own: readonly Part[]): View & { contents: Link[] } {
  const { words } = wordsIn(locale);
  const parts: readonly Part[] = [
    ...own,
    ['questions', words.whoSaysWhat, page.questions ?? []],
    ['unknowns', words.notKnown, page.unknowns ?? []],
    ['sources', words.sources, page.notes ?? []],
    ['corrections', words.corrections, page.history.corrections],
    ['cite', words.cite, [page.history]],
  ];
  return { ...page, contents: linkToParts(parts) };
}

/** The links to those parts that hold something, if they are not seen at once. */
export function linkToParts(parts: readonly Part[]): Link[] {
  const links = parts.filter(([, , holds]) => holds.length > 0).map(([name, text]) => ({ href: `#${anchors.section(name)}`, text }));
  return links.length < fewest ? [] : links;
}
