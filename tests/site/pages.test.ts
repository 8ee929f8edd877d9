import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentPolicyFor, type PageNeeds } from '../../src/content-policy.ts';
import { settings } from '../../src/settings.ts';
import { locales, otherLocale } from '../../src/values/locale.ts';
import { attributeOf, filesIn, readableTextIn, readPages, textIn, type SitePage } from './site.ts';

const pages = readPages();
const localized = pages.filter(({ path }) => /^(?:en|es)\//.test(path));
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The pages that are more than read, by their path in a language, and what each needs for it. */
const needs: Readonly<Record<string, PageNeeds>> = {
  'index.html': { forms: true },
  'people/index.html': { scripts: true, forms: true },
  'search/index.html': { scripts: true, search: true, forms: true },
};
const needsOf = (path: string): PageNeeds => (/^(?:en|es)\//.test(path) ? needs[path.slice(3)] : undefined) ?? {};

const named = (page: SitePage) => [page.path, page] as const;

test('the site has pages in both languages, a door and a page for what is not there', () => {
  expect(localized.length).toBeGreaterThan(100);
  expect(byPath.has('index.html')).toBe(true);
  expect(byPath.has('404.html')).toBe(true);
});

describe.each(pages.map(named))('%s', (path, page) => {
  const all = (name: string) => page.elements.filter(({ tagName }) => tagName === name);

  test('has one h1, which says something', () => {
    expect(all('h1').map((heading) => textIn(heading).trim().length > 0)).toEqual([true]);
  });

  test('says its language', () => {
    const folder = locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'en';
    expect(attributeOf(page.root, 'lang')).toBe(folder);
  });

  test('begins its head with the content policy', () => {
    const head = all('head')[0];
    const first = head?.childNodes.find((node) => 'tagName' in node);
    expect(first && 'attrs' in first ? attributeOf(first, 'content') : undefined).toBe(contentPolicyFor(needsOf(path)));
  });

  test('has a script only where it needs one, and that in a file of ours', () => {
    const scripts = all('script');
    expect(scripts.length > 0).toBe(needsOf(path).scripts ?? needsOf(path).search ?? false);
    expect(scripts.map((script) => [attributeOf(script, 'type'), textIn(script)])).toEqual(scripts.map(() => ['module', '']));
    expect(scripts.filter((script) => !/^(?:\.\.\/)+[a-z_]+\//.test(attributeOf(script, 'src') ?? ''))).toEqual([]);
  });

  test('has a form only where it needs one', () => {
    expect(all('form').length > 0).toBe(needsOf(path).forms ?? false);
  });

  test('has no style in the page and no handler', () => {
    expect(all('style')).toHaveLength(0);
    const inline = page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'style' || name.startsWith('on')));
    expect(inline).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = page.elements
      .filter(({ tagName }) => ['link', 'script', 'img', 'iframe', 'video', 'audio', 'source', 'use', 'object'].includes(tagName))
      .filter((element) => !['canonical', 'alternate'].includes(attributeOf(element, 'rel') ?? ''))
      .flatMap((element) => attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? []);
    expect(loaded.filter((url) => /^(?:[a-z]+:)?\/\//.test(url))).toEqual([]);
  });

  test('has no anchor twice', () => {
    const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('opens links in the same window, without a referrer', () => {
    expect(all('a').filter((link) => attributeOf(link, 'target'))).toEqual([]);
    expect(all('meta').some((meta) => attributeOf(meta, 'name') === 'referrer' && attributeOf(meta, 'content') === 'no-referrer')).toBe(true);
  });

  test('glues no words together', () => {
    const words = readableTextIn(all('main')[0] ?? page.root).split(/\s+/);
    const glued = words.filter((word) => /\p{Ll}\p{Lu}\p{Ll}|.·|·.|[\p{L}\d]\(|\)[\p{L}\d]|\p{Ll}[.,;:]\p{Lu}/u.test(word));
    expect(glued.filter((word) => !isWrittenSo(word))).toEqual([]);
  });
});

/** Every word of the records, as it is written there: names such as CoreCivic, and addresses. */
const written = new Set(
  filesIn(settings.content).flatMap((path) =>
    readFileSync(join(settings.content, path), 'utf8')
      .split(/\s+|\\n|\]\(/)
      .map(bare),
  ),
);

/** A field of a version is told by its names: positions.alsoIn. */
function isWrittenSo(word: string): boolean {
  return bare(word) === 'JavaScript' || bare(word).split('.').every((part) => written.has(part)) || written.has(bare(word)) || /:\/\//.test(word);
}

/** A word without the marks around it. */
function bare(word: string): string {
  return word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

describe.each(localized.map(named))('%s in both languages', (path, page) => {
  const locale = path.startsWith('en/') ? 'en' : 'es';
  const twin = byPath.get(`${otherLocale(locale)}/${path.slice(3)}`);
  const links = page.elements.filter(({ tagName }) => tagName === 'link');
  const alternates = new Map(
    links
      .filter((link) => attributeOf(link, 'rel') === 'alternate')
      .map((link) => [attributeOf(link, 'hreflang') ?? '', attributeOf(link, 'href') ?? '']),
  );

  test('has a twin, and each names the other', () => {
    expect(twin).toBeDefined();
    const canonical = attributeOf(links.find((link) => attributeOf(link, 'rel') === 'canonical') ?? page.root, 'href');
    expect(alternates.get(locale)).toBe(canonical);
    expect([...alternates.keys()].toSorted()).toEqual(['en', 'es', 'x-default']);
    const twinAlternates = twin?.elements
      .filter((element) => attributeOf(element, 'rel') === 'alternate')
      .map((element) => attributeOf(element, 'href'));
    expect(twinAlternates?.toSorted()).toEqual([...alternates.values()].toSorted());
  });

  test('leads to its twin by a link that a reader can see', () => {
    const visible = page.elements.filter(({ tagName }) => tagName === 'a').filter((link) => attributeOf(link, 'hreflang') === otherLocale(locale));
    const targets = visible.map((link) => new URL(attributeOf(link, 'href') ?? '', `https://site.example/${path}`).pathname);
    expect(targets).toEqual([`/${otherLocale(locale)}/${path.slice(3).replace(/index\.html$/, '')}`]);
  });
});

describe.each(localized.filter(({ path }) => /\/people\/.+\//.test(path)).map(named))('%s', (_, page) => {
  test('weighs at most 30,000 bytes compressed', () => {
    expect(gzipSync(page.bytes, { level: 9 }).byteLength).toBeLessThanOrEqual(30_000);
  });
});

describe.each(localized.filter(({ path }) => /\/timeline\//.test(path)).map(named))('%s', (_, page) => {
  test('asks for the styles of the frame and of sentences, and for no drawings', () => {
    const asked = page.elements.filter((element) => attributeOf(element, 'rel') === 'stylesheet').map((link) => attributeOf(link, 'href')?.replace(/^.*\/|\..*$/g, ''));
    expect(asked.filter((name) => name !== 'frame' && name !== 'sentences')).toEqual([]);
    expect(asked).toContain('frame');
  });
});
