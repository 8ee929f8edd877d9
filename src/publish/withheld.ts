/** Does a withheld name stand in what was rendered? It is looked for in every text of the site and in the names of its files, before anything is published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Withholding } from '../archive/archive.ts';
import { findWithheldNames } from '../values/withheld-name.ts';
import { signature } from './search-index.ts';

const texts = /\.(?:html|json|txt|xml|csv|ics|svg|css)$/;

/** The texts of the search, which browsers unpack. The rest of its index has the same words, each by itself. */
const packedTexts = /\.pf_fragment$/;

/** The files below a folder in which a withheld name stands; none where this machine has no key. */
export function filesWithWithheldNames(folder: string, { hashes, key }: Pick<Withholding, 'hashes' | 'key'>): string[] {
  if (key === undefined || hashes.size === 0) return [];
  // The pages of a site say much of the same: each piece of text is looked at once.
  const seen = new Map<string, boolean>();
  const isNaming = (piece: string): boolean => {
    const known = seen.get(piece) ?? findWithheldNames(piece, hashes, key).length > 0;
    seen.set(piece, known);
    return known;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isNaming(relative(folder, file)) || piecesOf(textOf(file)).some(isNaming))
    .map((file) => relative(folder, file));
}

/** What a reader can read of a file; nothing of fonts and programs. */
function textOf(file: string): string {
  if (packedTexts.test(file)) return gunzipSync(readFileSync(file)).toString('utf8');
  return texts.test(file) ? readFileSync(file, 'utf8') : '';
}

/** The lines of a text; of a page, its tags, since addresses and labels stand in them, and its paragraphs without tags, since emphasis may part a name; of what is searched, its sentences. */
function piecesOf(text: string): string[] {
  if (text.startsWith(signature)) return text.split(/[.?!·"]/);
  if (!text.startsWith('<')) return text.split('\n');
  const paragraphs = text.split(/<\/?(?:p|li|div|section|article|td|dd|dt|h\d)\b[^>]*>/).map((paragraph) => paragraph.replace(/<[^>]*>/g, ''));
  return [...(text.match(/<[^>]*>/g) ?? []), ...paragraphs];
}
