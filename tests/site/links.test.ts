import { describe, expect, test } from 'vitest';
import { attributeOf, filesIn, readPages, type SitePage } from './site.ts';

const pages = readPages();
const files = new Set(filesIn());

interface SiteLink {
  from: string;
  href: string;
  target: URL;
}

/** Every link and every file that a page asks for, as a browser resolves it when the site stands under a path. */
function linksIn({ path, elements }: SitePage, base: string): SiteLink[] {
  const address = new URL(`${base}${path.replace(/index\.html$/, '')}`, 'https://site.example');
  return elements
    .filter((element) => !['canonical', 'alternate'].includes(attributeOf(element, 'rel') ?? ''))
    .flatMap((element) => attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? [])
    .map((href) => ({ from: path, href, target: new URL(href, address) }))
    .filter(({ target }) => target.host === 'site.example');
}

function fileAt({ pathname }: URL, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const anchors = new Map(pages.map(({ path, elements }) => [path, new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []))]));

describe.each(['/', '/tracker/'])('when the site stands at %s', (base) => {
  // The page for what is not there answers at any address, so it alone links from the canonical base.
  const links = pages.filter(({ path }) => base === '/' || path !== '404.html').flatMap((page) => linksIn(page, base));

  test('there are many links to look at', () => {
    expect(links.length).toBeGreaterThan(4_000);
  });

  test('every link inside the site leads to a file', () => {
    const broken = links.filter(({ target }) => !files.has(fileAt(target, base) ?? ''));
    expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  });

  test('every anchor exists on the page that it leads to', () => {
    const withAnchor = links.filter(({ target }) => target.hash !== '');
    expect(withAnchor.length).toBeGreaterThan(1_000);
    const broken = withAnchor.filter(({ target }) => !anchors.get(fileAt(target, base) ?? '')?.has(decodeURIComponent(target.hash.slice(1))));
    expect(broken.map(({ from, href }) => `${from}: ${href}`)).toEqual([]);
  });
});

test('every link out of the site is https, and every anchor in it a text fragment', () => {
  const outside = pages
    .flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'a'))
    .flatMap((element) => attributeOf(element, 'href') ?? [])
    .filter((href) => /^[a-z]+:/i.test(href));
  expect(outside.length).toBeGreaterThan(100);
  expect(outside.filter((href) => !href.startsWith('https://'))).toEqual([]);
  expect(outside.filter((href) => href.includes('#') && !href.includes(':~:text='))).toEqual([]);
});
