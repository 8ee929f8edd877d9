/** What do the pages of prose show, the page that stands where nothing is, and the door to both languages? */
import type { Archive } from '../archive/archive.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { homePath, linkBetween, listPath, notFoundPath, prosePath, rootPath, searchPath } from '../routes.ts';
import { locales, type Locale } from '../values/locale.ts';
import { describe } from './description.ts';
import { buildFrame, linkFrom, titleOfPage, type Frame, type Link } from './frame.ts';
import { buildProseHistory, type HistoryView } from './history.ts';
import { buildBlocks, type BlockView } from './prose.ts';
import { contextOf } from './statement.ts';

export interface ProsePage {
  frame: Frame;
  title: string;
  blocks: BlockView[];
  history: HistoryView;
}

/** A page in every language at once, for an address that has none. */
export interface BilingualPage {
  frame: Frame;
  sections: { lang: Locale; title: string; text: string; links: Link[] }[];
}

export function buildProsePage(archive: Archive, id: string, locale: Locale): ProsePage {
  const path = prosePath(locale, id);
  const context = contextOf(archive, path, locale);
  const title = titleOfPage(archive, id, locale);
  const [, ...blocks] = archive.pages.get(id)?.[locale]?.blocks ?? [];
  return {
    frame: buildFrame({ archive, locale, path, title, description: describe(`${title}.`, wordsIn(locale).words.proseDescription) }),
    title,
    blocks: buildBlocks(blocks, context),
    history: buildProseHistory(id, title, context),
  };
}

/** The page that answers where there is none. */
export function buildNotFoundPage(archive: Archive): BilingualPage {
  const to = linkFrom(archive, notFoundPath);
  const { words } = wordsIn('en');
  return {
    frame: buildFrame({ archive, locale: 'en', path: notFoundPath, title: words.notFound, description: words.notFoundLead, isIndexed: false }),
    sections: locales.map((lang) => {
      const { words: own } = wordsIn(lang);
      const links = [
        { href: to(homePath(lang)), text: own.toHome },
        { href: to(searchPath(lang)), text: own.search },
        { href: to(listPath(lang, 'people')), text: own.people },
      ];
      return { lang, title: own.notFound, text: own.notFoundLead, links };
    }),
  };
}

/** The door at the root of the site: both languages, neither preferred. */
export function buildRootPage(archive: Archive): BilingualPage {
  const { site } = archive;
  return {
    frame: buildFrame({ archive, locale: 'en', path: rootPath, title: locales.map((lang) => site.name[lang]).join(' · '), description: locales.map((lang) => wordsIn(lang).words.everySentence).join('. ') }),
    sections: locales.map((lang) => ({
      lang,
      title: site.name[lang],
      text: site.summary[lang],
      links: [{ href: linkBetween(rootPath, homePath(lang)), text: wordsIn(lang).language }],
    })),
  };
}
