/** Which pages are search engines to find? All that were rendered and do not ask to be left out, with their twins in the other language and the day on which their record last changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { changesIn } from '../archive/derive/changes.ts';
import { filesBelow, readText } from './rendered.ts';

/** How many pages one file of a sitemap may name is 50,000 by the protocol; with the twins, the bytes are reached before. */
const pagesPerFile = 40_000;

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Writes `sitemap.xml`, in parts where it would be too long, and `robots.txt`, which names it. */
export function writeSitemap(rendered: string, archive: Archive): void {
  const days = lastChanges(archive);
  const pages = filesBelow(rendered)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => pageIn(readText(rendered, path), days.get(addressOf(path))));
  for (const [name, text] of sitemapsOf(pages, rootOf(archive))) writeFileSync(join(rendered, name), text);
  writeFileSync(join(rendered, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${rootOf(archive)}sitemap.xml\n`);
}

/** The files of the sitemap of these pages, each of which is an element of it; one file, or a list of files. */
export function sitemapsOf(pages: readonly string[], root: string, most = pagesPerFile): Map<string, string> {
  if (pages.length <= most) return new Map([['sitemap.xml', urlSet(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => pages.slice(index * most, (index + 1) * most));
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const list = names.map((name) => `<sitemap><loc>${root}${name}</loc></sitemap>`).join('\n');
  return new Map([
    ['sitemap.xml', `${xml}<sitemapindex xmlns="${schema}">\n${list}\n</sitemapindex>\n`],
    ...parts.map((part, index) => [names[index] ?? '', urlSet(part)] as const),
  ]);
}

function urlSet(pages: readonly string[]): string {
  return `${xml}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join('\n')}\n</urlset>\n`;
}

/** A page as an element of the sitemap, from what its own head says; none where that asks to leave it out. */
export function pageIn(html: string, changed: string | undefined): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(head) ?? [];
  if (address === undefined || head.includes('<meta name="robots" content="noindex"')) return [];
  const twins = [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
    ([, language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  return [`<url><loc>${address}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}${twins.join('')}</url>`];
}

/** The address of the record whose page stands in a file: "people/x" in "en/people/x/index.html". */
function addressOf(path: string): string {
  return path.split('/').slice(1, 3).join('/');
}

/** The day of the release that last changed each record. */
function lastChanges(archive: Archive): Map<string, string> {
  return new Map(archive.releases.flatMap((release) => changesIn(archive, release).map(({ address }) => [address, release.day] as const)));
}

function rootOf({ site }: Archive): string {
  return `${site.origin}${site.base}`;
}
