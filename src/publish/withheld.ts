/** Does a withheld name stand in what was rendered? It is looked for in every text of the site, in the names of its files, and in the same way inside the copy and the index of the search, before anything is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Withholding } from '../archive/archive.ts';
import { findWithheldNames } from '../values/withheld-name.ts';
import { filesBelow } from './rendered.ts';
import { signature } from './search-index.ts';
import { entriesOf } from './zip-entries.ts';

const texts = /\.(?:html|json|txt|xml|csv|ics|svg|css)$/;

/** The texts of the search, which browsers unpack. The rest of its index has the same words, each by itself. */
const packedTexts = /\.pf_fragment$/;

/** The files below a folder in which a withheld name stands; none where this machine has no key. */
export async function filesWithWithheldNames(folder: string, { hashes, key }: Pick<Withholding, 'hashes' | 'key'>): Promise<string[]> {
  if (key === undefined || hashes.size === 0) return [];
  // The pages of a site say much of the same: each piece of text is looked at once.
  const seen = new Map<string, boolean>();
  const isNaming = (piece: string): boolean => {
    const known = seen.get(piece) ?? findWithheldNames(piece, hashes, key).length > 0;
    seen.set(piece, known);
    return known;
  };
  const isNamed = (path: string, read: () => Buffer): boolean => isNaming(path) || piecesOf(textOf(path, read)).some(isNaming);
  const named: string[] = [];
  for (const path of filesBelow(folder)) {
    if (isNamed(path, () => readFileSync(join(folder, path))) || (path.endsWith('.zip') && (await someEntry(join(folder, path), isNamed)))) named.push(path);
  }
  return named;
}

/** Whether something is true of a file in a ZIP, of its path and of what it says; all are looked at one by one. */
async function someEntry(zip: string, isTrue: (path: string, read: () => Buffer) => boolean): Promise<boolean> {
  for await (const { path, contents } of entriesOf(zip)) {
    if (isTrue(path, () => contents)) return true;
  }
  return false;
}

/** What a reader can read of a file; nothing of fonts and programs. */
function textOf(path: string, read: () => Buffer): string {
  if (packedTexts.test(path)) return gunzipSync(read()).toString('utf8');
  return texts.test(path) ? read().toString('utf8') : '';
}

/** The lines of a text; of a page, its tags, since addresses and labels stand in them, and its paragraphs without tags, since emphasis may part a name; of what is searched, its sentences. */
function piecesOf(text: string): string[] {
  if (text.startsWith(signature)) return text.split(/[.?!·"]/);
  if (!text.startsWith('<')) return text.split('\n');
  const paragraphs = text.split(/<\/?(?:p|li|div|section|article|td|dd|dt|h\d)\b[^>]*>/).map((paragraph) => paragraph.replace(/<[^>]*>/g, ''));
  return [...(text.match(/<[^>]*>/g) ?? []), ...paragraphs];
}
