import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { searchEntriesOf } from '../../src/exports/search-entries.ts';
import { writeSearchIndex } from '../../src/publish/search-index.ts';
import { archiveOf, aText, withPerson } from '../fixtures/records.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { world } from '../views/world.ts';

let folder: Folder;

afterEach(() => folder.remove());

/** The files of the index of an archive, by their paths, in a folder that has some already. */
async function indexOf(archive: Archive, before: Record<string, string> = {}): Promise<Map<string, Buffer>> {
  folder = aFolder(before);
  await writeSearchIndex(archive, folder.path);
  const files = readdirSync(join(folder.path, 'search'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map((file) => join(file.parentPath, file.name)).map((path) => [path.slice(join(folder.path, 'search/').length), readFileSync(path)]));
}

const hashOf = (files: Map<string, Buffer>) => [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);
const textsIn = (files: Map<string, Buffer>) => [...files].filter(([path]) => path.startsWith('fragment/')).map(([, bytes]) => gunzipSync(bytes).toString('utf8'));

describe('the index', () => {
  test('is the same bytes whenever it is made of the same records', async () => {
    const first = hashOf(await indexOf(world));
    folder.remove();
    expect(hashOf(await indexOf(world))).toEqual(first);
  });

  test('has a text for each record in each language, and says of which kind it is', async () => {
    const files = await indexOf(world);
    for (const locale of ['en', 'es'] as const) {
      const kinds: Record<string, string[]> = JSON.parse(files.get(`kinds.${locale}.json`)?.toString() ?? '{}');
      const paths = Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => ({ kind, url: urlOf(files.get(`fragment/${name}.pf_fragment`)) })));
      expect(paths).toEqual(searchEntriesOf(world, locale).map(({ kind, path }) => ({ kind, url: path })));
    }
  });

  test('holds nothing of an index that was there before', async () => {
    const files = await indexOf(archiveOf(withPerson({})), { 'search/fragment/en_0ld.pf_fragment': 'what is gone' });
    expect(files.has('fragment/en_0ld.pf_fragment')).toBe(false);
  });

  test('brings no more than the page loads: no worker, no looks, no language that we do not have', async () => {
    const others = [...(await indexOf(world)).keys()].filter((path) => !/^(?:fragment|index)\//.test(path));
    expect(others.map((path) => path.replace(/_[0-9a-f]+/, '_x')).toSorted()).toEqual([
      'kinds.en.json', 'kinds.es.json', 'pagefind-entry.json', 'pagefind.en_x.pf_meta', 'pagefind.es_x.pf_meta', 'pagefind.js', 'wasm.en.pagefind', 'wasm.es.pagefind',
    ]);
  });

  test('takes the signs of HTML for what they are', async () => {
    const says = aText('He said <b>“A & B”</b> and "no"');
    const files = await indexOf(archiveOf(withPerson({ unknowns: [says] })));
    expect(textsIn(files).filter((text) => text.includes(JSON.stringify(says.en).slice(1, -1)))).toHaveLength(1);
  });
});

function urlOf(fragment: Buffer | undefined): string | undefined {
  return /"url":"([^"]+)"/.exec(fragment ? gunzipSync(fragment).toString('utf8') : '')?.[1];
}
