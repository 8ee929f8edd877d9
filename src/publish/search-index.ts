/**
 * How does the whole text become searchable? Pagefind makes an index of it from
 * the records themselves, so that the pages carry nothing for it. It is made
 * from nothing each time: what is gone from the records is gone from it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { searchEntriesOf, type SearchedKind, type SearchEntry } from '../exports/search-entries.ts';
import { searchFilesPath, searchKindsPath } from '../routes.ts';
import { canonical } from '../values/canonical.ts';
import { locales, type Locale } from '../values/locale.ts';

/** How much of the index a browser fetches for a word, in places of words. Pagefind's own measure is for larger sites, and twenty times as much. */
const chunkSize = 1000;

/** What Pagefind writes that our page does not load: looks, workers, and words of languages that we do not have. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown/;

/** What a file of Pagefind begins with, once it is unpacked. */
export const signature = 'pagefind_dcd';

const fragmentSchema = z.object({ url: z.string() });

/** Writes the index of an archive into the folder of the rendered site. */
export async function writeSearchIndex(archive: Archive, rendered: string): Promise<void> {
  rmSync(join(rendered, searchFilesPath), { recursive: true, force: true });
  const entries = locales.map((locale) => ({ locale, entries: searchEntriesOf(archive, locale) }));
  const files = await indexFiles(entries);
  for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
    write(join(rendered, searchFilesPath, path), path.endsWith('.json') ? canonical(JSON.parse(Buffer.from(content).toString('utf8'))) : content);
  }
  for (const { locale, entries: own } of entries) write(join(rendered, searchKindsPath(locale)), JSON.stringify(namesByKind(own, files)));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function indexFiles(entries: readonly { locale: Locale; entries: SearchEntry[] }[]): Promise<IndexFile[]> {
  // There is no other way to tell it; it is read once, when its program starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (const { locale, entries: own } of entries) await addEntries(index, own, locale);
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** One after the other: the order of the records is the order of the index. */
async function addEntries(index: PagefindIndex, entries: readonly SearchEntry[], locale: Locale): Promise<void> {
  for (const entry of entries) {
    const { errors } = await index.addHTMLFile({ url: entry.path, content: htmlOf(entry, locale) });
    if (errors.length > 0) throw new Error(`${entry.path}: ${errors.join('\n')}`);
  }
}

/** A record as Pagefind reads it: its title and other words, which are searched and not quoted, then its lines, each behind its anchor. */
function htmlOf({ title, words, lines }: SearchEntry, locale: Locale): string {
  const meta = `data-pagefind-meta="title[data-title], also[data-also]" data-title="${escape(title)}" data-also="${escape(words.join(' · '))}"`;
  const paragraphs = lines.map(({ anchor, text }) => `<p>${anchor === undefined ? '' : `<a id="${anchor}"></a>`}${escape(text)}</p>`);
  return `<html lang="${locale}"><body ${meta}>${paragraphs.join('')}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The names that Pagefind gave to what stands in the index, by kind, in the order of the records: results say no more than these names. */
function namesByKind(entries: readonly SearchEntry[], files: readonly IndexFile[]): Partial<Record<SearchedKind, string[]>> {
  const names = new Map(files.flatMap(nameOfFragment));
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, own]) => [kind, own.map(({ path }) => names.get(path) ?? '')]));
}

/** The address of a record in the index, with its name there. */
function nameOfFragment({ path, content }: IndexFile): [string, string][] {
  const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return [];
  const { url } = fragmentSchema.parse(JSON.parse(gunzipSync(content).toString('utf8').slice(signature.length)));
  return [[url, name]];
}
