import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { namesPath, recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { narrowedLists } from '../../src/views/people.ts';
import { attributeOf, filesIn, hasClass, pathBehind, readArchive, readPages, siteFolder, textIn, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pages = readPages();
const lists = pages.filter(({ path }) => /^(?:en|es)\/people\/(?:[^/]+\/[^/]+\/)?index\.html$/.test(path) && !path.endsWith('/journey/index.html'));
const byPath = new Map(lists.map((page) => [page.path, page]));

/** The lines of the list on a page. */
function linesOn(page: SitePage | undefined): Element[] {
  const list = page?.elements.find((element) => hasClass(element, 'lines'));
  return within(list).filter(({ tagName }) => tagName === 'li');
}

const filtersOn = (page: SitePage) => page.elements.filter((element) => attributeOf(element, 'data-choice') !== undefined);

test('there is a list of everyone and one for each value of each filter, in both languages', () => {
  expect(lists).toHaveLength(2 * (1 + narrowedLists(archive).length));
});

describe.each(lists.map((page) => [page.path, page] as const))('%s', (path, page) => {
  test('counts on each filter whom the list that it opens shows', () => {
    const links = filtersOn(page);
    expect(links.length).toBeGreaterThan(narrowedLists(archive).length);
    for (const link of links) {
      const opened = byPath.get(`${pathBehind(link, path)}index.html`);
      expect(linesOn(opened).length, textIn(link)).toBe(Number(/\d+$/.exec(textIn(link).trim())?.[0]));
    }
  });

  test('marks one filter, which leads to itself', () => {
    const marked = filtersOn(page).filter((link) => attributeOf(link, 'aria-current') !== undefined);
    expect(marked.map((link) => `${pathBehind(link, path)}index.html`)).toEqual([path]);
  });

  test('is its own canonical page', () => {
    const canonical = page.elements.find((element) => attributeOf(element, 'rel') === 'canonical');
    expect(canonical && attributeOf(canonical, 'href')).toBe(`${archive.site.origin}${archive.site.base}${path.replace(/index\.html$/, '')}`);
  });
});

describe.each(locales)('the names by which people are found, in %s,', (locale) => {
  const file = readFileSync(join(siteFolder, namesPath(locale)));
  const names: { name: string; href: string }[] = JSON.parse(file.toString('utf8'));

  test('are those of everyone on the list, each with the way to his page', () => {
    const shown = linesOn(byPath.get(`${locale}/people/index.html`)).map((line) => within(line).filter(({ tagName }) => tagName === 'a')[0]);
    expect(names.map(({ name }) => name)).toEqual(shown.map((link) => (link ? textIn(link) : '')));
    expect(names.map(({ href }) => new URL(href, `https://tracker.example.org/${namesPath(locale)}`).pathname.slice(1)).toSorted()).toEqual(
      [...archive.people.values()].map((person) => recordPath(locale, person)).toSorted(),
    );
  });

  test('are few bytes', () => {
    expect(gzipSync(file).length).toBeLessThan(100 + 100 * archive.people.size);
  });
});

test('the script of the list is less than 4 kB', () => {
  const scripts = byPath.get('en/people/index.html')?.elements.filter(({ tagName }) => tagName === 'script') ?? [];
  const [script] = scripts.map((element) => filesIn().find((path) => attributeOf(element, 'src')?.endsWith(path)) ?? '');
  expect(scripts).toHaveLength(1);
  expect(gzipSync(readFileSync(join(siteFolder, script ?? '')), { level: 9 }).length).toBeLessThan(4_000);
});
