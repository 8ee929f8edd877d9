import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/publish/zip-entries.ts';
import { formatSize } from '../../src/publish/sizes.ts';
import { copyPath, homePath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { anchorsOn, attributeOf, filesIn, pageFrom, readArchive, siteFolder, withClass, type SitePage } from './site.ts';

const { site } = readArchive();
const zip = join(siteFolder, copyPath(site));

const files = new Set<string>();
const pages: SitePage[] = [];

beforeAll(async () => {
  for await (const { path, contents } of entriesOf(zip)) {
    const inside = path.slice(path.indexOf('/') + 1);
    files.add(inside);
    if (inside.endsWith('.html')) pages.push(pageFrom(inside, contents));
  }
}, 120_000);

/** Every link of a page inside the copy, as a browser resolves it on a disk. */
function linksOn({ path, elements }: SitePage): { from: string; href: string; target: URL }[] {
  return elements
    .filter((element) => !['canonical', 'alternate'].includes(attributeOf(element, 'rel') ?? ''))
    .flatMap((element) => attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? [])
    .map((href) => ({ from: path, href, target: new URL(href, `file:///copy/${path}`) }))
    .filter(({ target }) => target.protocol === 'file:');
}

const fileAt = ({ pathname }: URL) => decodeURIComponent(pathname.slice('/copy/'.length));

describe('the site as one file', () => {
  test('has every page of the site, save the one that answers where none is', () => {
    const here = filesIn().filter((path) => path.endsWith('.html') && path !== '404.html');
    expect(pages.map(({ path }) => path)).toEqual(here);
    expect(pages.length).toBeGreaterThan(1_000);
  });

  test('leads everywhere to a file that is in it, and to an anchor that is there', { timeout: 60_000 }, () => {
    const anchors = new Map(pages.map((page) => [page.path, new Set(anchorsOn(page))]));
    const links = pages.flatMap(linksOn);
    expect(links.length).toBeGreaterThan(10_000);
    const dead = links.filter(({ target }) => {
      const file = fileAt(target);
      return !files.has(file) || (target.hash !== '' && !anchors.get(file)?.has(decodeURIComponent(target.hash.slice(1))));
    });
    expect(dead.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  });

  test('has styles that find their fonts', () => {
    const styles = pages.flatMap(linksOn).filter(({ href }) => href.endsWith('.css'));
    expect(new Set(styles.map(({ from }) => from)).size).toBe(pages.length);
    expect([...files].filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
  });

  test('says on each page that it is a copy, and runs and asks nothing', () => {
    expect(pages.filter(({ root }) => withClass(root, 'copied').length === 0).map(({ path }) => path)).toEqual([]);
    const active = pages.filter(({ elements }) => elements.some((element) => ['script', 'form'].includes(element.tagName) || attributeOf(element, 'data-online') !== undefined));
    expect(active.map(({ path }) => path)).toEqual([]);
  });

  test.each(locales)('is linked from home in %s with the size that it has', (locale) => {
    const home = readFileSync(join(siteFolder, homePath(locale), 'index.html'), 'utf8');
    expect(home.match(new RegExp(`<a href="../${copyPath(site)}">[^<]*`))?.[0]).toContain(`, ${formatSize(statSync(zip).size)}`);
  });
});
