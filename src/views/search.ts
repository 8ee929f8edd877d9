/** What does the search page show? A field, what cannot work without a script and what does, and what its script needs to know. */
import type { Archive } from '../archive/archive.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, namesPath, rootPath, searchFilesPath, searchKindsPath, searchPath } from '../routes.ts';
import type { SearchSettings } from '../searching/settings.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { buildFrame, linkFrom, type Frame } from './frame.ts';
import { buildWaysIn, type WayIn } from './ways-in.ts';

export interface SearchPage {
  frame: Frame;
  title: string;
  lead: string;
  /** The ways in that need no search. */
  ways: WayIn[];
  settings: SearchSettings;
}

export function buildSearchPage(archive: Archive, locale: Locale): SearchPage {
  const path = searchPath(locale);
  const { words, kinds, searching } = wordsIn(locale);
  const to = linkFrom(archive, path);
  return {
    frame: buildFrame({ archive, locale, path, title: words.search, description: words.searchLead, needs: { scripts: true, search: true, forms: true } }),
    title: words.search,
    lead: words.searchLead,
    ways: buildWaysIn({ archive, path, locale }),
    settings: {
      locale: formattingLocale[locale],
      root: linkBetween(path, rootPath),
      pagefind: to(`${searchFilesPath}pagefind.js`),
      kinds: to(searchKindsPath(locale)),
      names: to(namesPath(locale)),
      kindNames: kinds,
      sayings: searching,
      absence: { means: words.absentMeans, href: to(listPath(locale, 'people'), anchors.section('absent')), text: words.absent },
    },
  };
}
