import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/archive/name.ts';
import { listPath, recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { longestDescription } from '../../src/views/description.ts';
import { attributeOf, readArchive, readPages, siteFolder, textIn, type SitePage } from './site.ts';

const archive = readArchive();
const { origin, base } = archive.site;
const root = `${origin}${base}`;

/** What the head of a page says to those who show it elsewhere. */
function headOf({ path, elements }: SitePage) {
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const said = new Map(metas.map((meta) => [attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '', attributeOf(meta, 'content') ?? '']));
  const titles = elements.filter(({ tagName, parentNode }) => tagName === 'title' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'head');
  return { path, said, title: titles.map(textIn).join(), description: said.get('description') ?? '', isIndexed: said.get('robots') !== 'noindex' };
}

const heads = readPages().map(headOf);
const headAt = new Map(heads.map((head) => [head.path, head]));
const indexed = heads.filter(({ isIndexed }) => isIndexed);

/** What two pages have in common that should tell them apart. */
function twiceIn(words: readonly (readonly [path: string, words: string])[]): string[][] {
  const byWords = Map.groupBy(words, ([, said]) => said);
  return [...byWords.values()].filter((pages) => pages.length > 1).map((pages) => pages.flat());
}

describe('out of its context', () => {
  test.each(indexed.map((head) => [head.path, head] as const))('%s says what it is', (_, { title, description, said }) => {
    expect(title).toMatch(/\p{L}{2}/u);
    expect(description).toMatch(/\p{L}{2,}\P{L}+\p{L}{2,}/u);
    expect(description.length).toBeLessThanOrEqual(longestDescription);
    expect([said.get('og:description'), title.startsWith(said.get('og:title') ?? '?')]).toEqual([description, true]);
  });

  test('no two pages have the same title or the same description', () => {
    expect(twiceIn(indexed.map(({ path, title }) => [path, title]))).toEqual([]);
    expect(twiceIn(indexed.map(({ path, description }) => [path, description]))).toEqual([]);
  });

  test('every page shows a card that is there, with its size and its words', () => {
    const without = heads.filter(({ said }) => {
      const card = (said.get('og:image') ?? '').replace(root, '');
      const size = [said.get('og:image:width'), said.get('og:image:height')].join();
      return !/^cards\/[a-z]+\.(?:en|es)\.png$/.test(card) || !existsSync(join(siteFolder, card)) || size !== '1200,630' || !said.get('og:image:alt');
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('a card says a kind, and never a name', () => {
    const alts = new Set(heads.map(({ said }) => said.get('og:image:alt') ?? ''));
    const names = [...archive.people.values()].map((person) => nameOf(person).en);
    expect(alts.size).toBeLessThan(40);
    expect([...alts].filter((alt) => names.some((name) => alt.includes(name)))).toEqual([]);
  });
});

describe.each(locales)('of a person, in %s', (locale) => {
  /** Words of accusations, as stems: none stands where nobody says who accuses. */
  const charged = /gang|pandill|banda|terror|crim|illeg|ilegal|tren de aragua|ms-13|accus|acus|alleg|presunt|member|miembro|tattoo|tatuaj|convict|conden/i;
  const people = [...archive.people.values()].map((person) => [person.id, recordPath(locale, person)] as const);

  test.each(people)('%s no accusation stands in title or description, and a status has its date', (_, path) => {
    const head = headAt.get(`${path}index.html`);
    expect(`${head?.title} ${head?.description}`).not.toMatch(charged);
    expect(head?.description).toMatch(/\b20\d\d\b/);
  });
});

describe('the sitemap', () => {
  const text = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8');
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

  test('names every page that may be found, once, and no other', () => {
    expect(listed.toSorted()).toEqual(indexed.map(({ path }) => root + path.replace(/index\.html$/, '')).toSorted());
  });

  test('names twins that it names, too', () => {
    const twins = [...text.matchAll(/<xhtml:link rel="alternate" hreflang="[\w-]+" href="([^"]*)"/g)].map(([, address = '']) => address);
    expect(twins.length).toBeGreaterThan(listed.length);
    expect(twins.filter((address) => !listed.includes(address))).toEqual([]);
  });

  test('says of each record when it last changed in a release', () => {
    const days = new Set(archive.releases.map(({ day }) => day));
    const lines = text.split('\n').filter((line) => line.includes('<url>'));
    const people = lines.filter((line) => line.includes(`<loc>${root}${listPath('en', 'people')}`) && /\/people\/[^/]+\/<\/loc>/.test(line));
    expect(people).toHaveLength(archive.people.size);
    expect(people.filter((line) => !days.has(/<lastmod>([^<]*)/.exec(line)?.[1] ?? ''))).toEqual([]);
  });

  test('is named by the robots file, absolutely', () => {
    expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toContain(`\nSitemap: ${root}sitemap.xml\n`);
  });
});
