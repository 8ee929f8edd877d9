/**
 * `npm run tracker -- fonts`: cuts the two text faces to the characters that
 * English and Spanish need and writes them to `public/fonts`. Run by hand when
 * a face or the set of characters changes; the results are committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Basic Latin, Latin-1, the accented letters of names, and the punctuation of print. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...range(0x100, 0x17f),
  '–—‘’“”„†•…‹›€№−≈≠',
].join('');

const faces = [
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', to: 'source-serif-4.woff2', weights: { min: 400, max: 600 } },
  { from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', to: 'source-serif-4-italic.woff2', weights: 400 },
  { from: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', to: 'source-sans-3.woff2', weights: { min: 400, max: 600 } },
] as const;

/** Cuts every face and prints its size. */
export async function cutFonts(root: string): Promise<void> {
  const folder = join(root, 'public', 'fonts');
  mkdirSync(folder, { recursive: true });
  for (const { from, to, weights } of faces) {
    const font = readFileSync(join(root, 'node_modules', '@fontsource-variable', from));
    const cut = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
    writeFileSync(join(folder, to), cut);
    console.log(`${to}: ${cut.byteLength.toLocaleString('en-US')} bytes`);
  }
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
