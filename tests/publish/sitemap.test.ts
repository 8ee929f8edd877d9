import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { pageIn, sitemapsOf, writeSitemap } from '../../src/publish/sitemap.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { world } from '../views/world.ts';

const root = 'https://tracker.example.org/';
const canonical = (path: string) => `<link rel="canonical" href="${root}${path}">`;
const noindex = '<meta name="robots" content="noindex">';

let folder: Folder | undefined;

afterEach(() => folder?.remove());

describe('a page in the sitemap', () => {
  test('has its address, its twins and the day on which it changed', () => {
    const twins = ['en', 'es'].map((language) => `<link rel="alternate" hreflang="${language}" href="${root}${language}/">`).join('');
    expect(pageIn(`<head>${canonical('en/')}${twins}</head>`, '2020-03-01')).toEqual([
      `<url><loc>${root}en/</loc><lastmod>2020-03-01</lastmod><xhtml:link rel="alternate" hreflang="en" href="${root}en/"/><xhtml:link rel="alternate" hreflang="es" href="${root}es/"/></url>`,
    ]);
  });

  test('says no day where none is known', () => {
    expect(pageIn(`<head>${canonical('en/')}</head>`, undefined)).toEqual([`<url><loc>${root}en/</loc></url>`]);
  });

  test('is not in it when it asks to be left out, whatever its text says', () => {
    expect(pageIn(`<head>${noindex}${canonical('en/')}</head>`, undefined)).toEqual([]);
    expect(pageIn(`<head>${canonical('en/')}</head><p>${noindex}`, undefined)).toHaveLength(1);
  });
});

test('a sitemap that is too long is a list of parts, each of which is whole', () => {
  const pages = ['<url>1</url>', '<url>2</url>', '<url>3</url>'];
  expect([...sitemapsOf(pages, root, 3).keys()]).toEqual(['sitemap.xml']);
  const parts = sitemapsOf(pages, root, 2);
  expect([...parts.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(parts.get('sitemap.xml')?.match(/<loc>[^<]*/g)).toEqual([`<loc>${root}sitemap-1.xml`, `<loc>${root}sitemap-2.xml`]);
  expect(['sitemap-1.xml', 'sitemap-2.xml'].map((name) => parts.get(name)?.match(/<url>/g)?.length)).toEqual([2, 1]);
});

test('the sitemap and the robots file are made of what was rendered', () => {
  folder = aFolder({
    'en/people/persona-inventada/index.html': `<head>${canonical('en/people/persona-inventada/')}</head>`,
    'en/people/otra-persona/index.html': `<head>${noindex}${canonical('en/people/otra-persona/')}</head>`,
    'icon.svg': '<svg/>',
  });
  writeSitemap(folder.path, world);
  const addresses = readFileSync(folder.at('sitemap.xml'), 'utf8').match(/<loc>[^<]*/g);
  expect(addresses).toEqual([`<loc>${root}en/people/persona-inventada/`]);
  expect(readFileSync(folder.at('robots.txt'), 'utf8')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
});
