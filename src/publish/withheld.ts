/** Does a withheld name stand in what was rendered? It is looked for in every text of the site and in the names of its files, before anything is published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Withholding } from '../archive/archive.ts';
import { findWithheldNames } from '../values/withheld-name.ts';

const texts = /\.(?:html|json|txt|xml|csv|ics|svg|css)$/;

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
    .filter((file) => isNaming(relative(folder, file)) || (texts.test(file) && piecesOf(readFileSync(file, 'utf8')).some(isNaming)))
    .map((file) => relative(folder, file));
}

/** The lines of a text; of a page, its tags, since addresses and labels stand in them, and its paragraphs without tags, since emphasis may part a name. */
function piecesOf(text: string): string[] {
  if (!text.startsWith('<')) return text.split('\n');
  const paragraphs = text.split(/<\/?(?:p|li|div|section|article|td|dd|dt|h\d)\b[^>]*>/).map((paragraph) => paragraph.replace(/<[^>]*>/g, ''));
  return [...(text.match(/<[^>]*>/g) ?? []), ...paragraphs];
}
