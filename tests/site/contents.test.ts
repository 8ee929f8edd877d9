import { describe, expect, test } from 'vitest';
import { attributeOf, readPages, textIn, withClass, within, type SitePage } from './site.ts';

/** The parts of records, and those of lists. */
const kindsOfPart = ['part', 'index', 'year-of-sources'] as const;

/** The pages with a contents line and parts; that of all rulings leads to cases, by their captions. */
const pages = readPages().filter(({ root }) => withClass(root, 'contents').length > 0 && partsIn(root).length > 0);

function partsIn(root: SitePage['root']): ReturnType<typeof withClass> {
  return kindsOfPart.flatMap((kind) => withClass(root, kind));
}

/** The links of the contents line: to which anchor, in which words. */
function linksOf({ root }: SitePage): string[][] {
  return withClass(root, 'contents').flatMap(within).filter(({ tagName }) => tagName === 'a').map((link) => [attributeOf(link, 'href') ?? '', textIn(link)]);
}

/** The parts of a page: the anchor of each, and its heading. */
function partsOf({ root }: SitePage): string[][] {
  return partsIn(root).flatMap((part) => {
    const heading = within(part).find(({ tagName }) => tagName === 'h2');
    return heading ? [[`#${attributeOf(heading, 'id')}`, textIn(heading)]] : [];
  });
}

test('every kind of long page has a line of contents', () => {
  const kinds = new Set(pages.map(({ path }) => path.split('/')[1]));
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['actors', 'cohorts', 'disputes', 'events', 'glossary', 'people', 'places', 'proceedings', 'rulings', 'sources']));
});

test('the long lists have one', () => {
  const lists = pages.map(({ path }) => path).filter((path) => /^(?:en|es)\/(?:disputes|glossary|sources)\/index\.html$/.test(path));
  expect(lists.length).toBe(6);
});

describe('the contents of a page', () => {
  test('name its parts in their order, as they are headed', () => {
    const wrong = pages.filter((page) => {
      const links = linksOf(page).map((link) => link.join(' '));
      return partsOf(page).map((part) => part.join(' ')).filter((part) => links.includes(part)).join() !== links.join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('leave out no part but on the page of a person, which has many small ones', () => {
    const short = pages.filter(({ path }) => !path.includes('/people/')).filter((page) => linksOf(page).length !== partsOf(page).length);
    expect(short.map(({ path }) => path)).toEqual([]);
  });
});
