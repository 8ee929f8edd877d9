/** What does the search page show? A field, what cannot work without a script and what does, and what its script needs to know. */
import type { Archive } from '../archive/archive.ts';
import { wholeTimelineOf } from '../archive/derive/timeline.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, namesPath, rootPath, searchFilesPath, searchKindsPath, searchPath } from '../routes.ts';
import type { SearchSettings } from '../searching/settings.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { buildFrame, linkFrom, type Frame, type Link } from './frame.ts';

export interface SearchPage {
  frame: Frame;
  title: string;
  lead: string;
  /** The ways in that need no search, each with what it holds. */
  ways: { link: Link; says: string }[];
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
    ways: buildWays(archive, locale),
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

function buildWays(archive: Archive, locale: Locale): SearchPage['ways'] {
  const { words, phrases } = wordsIn(locale);
  const to = linkFrom(archive, searchPath(locale));
  const ways = [
    { kind: 'people' as const, text: words.people, says: phrases.people(archive.people.size) },
    { kind: 'rulings' as const, text: words.rulings, says: phrases.rulings(archive.rulings.size) },
    { kind: 'events' as const, text: words.timeline, says: phrases.dated(wholeTimelineOf(archive).length) },
    { kind: 'disputes' as const, text: words.whoSaysWhat, says: phrases.questions(archive.disputes.size) },
    { kind: 'glossary' as const, text: words.glossary, says: phrases.terms(archive.glossary.size) },
    { kind: 'sources' as const, text: words.sources, says: phrases.sources(archive.sources.size) },
  ];
  return ways.map(({ kind, text, says }) => ({ link: { href: to(listPath(locale, kind)), text }, says }));
}
