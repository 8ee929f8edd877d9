import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCopy } from '../../src/publish/copy.ts';
import { entriesOf } from '../../src/publish/zip-entries.ts';
import { namesPath } from '../../src/routes.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { world } from '../views/world.ts';

const files = {
  'index.html': '<link href="/_astro/site.css"><main><a href="en/">in</a></main>',
  'en/index.html': '<main><a href="people/">people</a></main>',
  '_astro/site.css': 'src: url(/fonts/serif.woff2)',
  'fonts/serif.woff2': '\u0000 a font',
  '404.html': 'none',
  _headers: 'none',
  'robots.txt': 'none',
  'sitemap.xml': 'none',
  'sitemap-1.xml': 'none',
  'cards/site.en.png': 'none',
  'search/wasm.en': 'none',
  [namesPath('es')]: 'none',
  '_astro/find.js': 'none',
  'older-name.zip': 'none',
};

let folder: Folder;

beforeEach(() => {
  folder = aFolder(files);
});

afterEach(() => folder.remove());

async function copyOf(): Promise<Map<string, string>> {
  await writeCopy(folder.path, world);
  const entries = new Map<string, string>();
  for await (const { path, contents } of entriesOf(folder.at('invented-record.zip'))) entries.set(path, contents.toString('utf8'));
  return entries;
}

const hash = () => createHash('sha256').update(readFileSync(folder.at('invented-record.zip'))).digest('hex');

describe('the site as one file', () => {
  test('has what a reader needs, in one folder that says as of when it is', async () => {
    expect([...(await copyOf()).keys()]).toEqual(['_astro/site.css', 'en/index.html', 'fonts/serif.woff2', 'index.html'].map((path) => `invented-record-${world.asOf}/${path}`));
  });

  test('opens from a disk: links name pages, styles and fonts are where they say', async () => {
    const copy = await copyOf();
    const at = (path: string) => copy.get(`invented-record-${world.asOf}/${path}`);
    expect(at('index.html')).toContain('<link href="./_astro/site.css">');
    expect(at('index.html')).toContain('<a href="en/index.html">');
    expect(at('_astro/site.css')).toBe('src: url(../fonts/serif.woff2)');
    expect(at('fonts/serif.woff2')).toBe(files['fonts/serif.woff2']);
  });

  test('is the same bytes in any time zone, and other bytes when a page changes', async () => {
    const zone = process.env['TZ'];
    const hashes: string[] = [];
    for (const TZ of ['Pacific/Auckland', 'America/El_Salvador']) {
      process.env['TZ'] = TZ;
      await copyOf();
      hashes.push(hash());
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(hashes[0]).toBe(hashes[1]);
    writeFileSync(folder.at('en/index.html'), '<main>Other</main>');
    await copyOf();
    expect(hash()).not.toBe(hashes[0]);
  });

  test('is made anew of what is there now, and never holds itself', async () => {
    await copyOf();
    const size = statSync(folder.at('invented-record.zip')).size;
    await copyOf();
    expect(statSync(folder.at('invented-record.zip')).size).toBe(size);
  });
});
