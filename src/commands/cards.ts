/**
 * `npm run tracker -- cards`: draws the cards that previews show, one a kind of
 * page and language, and writes them to `public/cards`. Run by hand when the
 * name of the site, a word or a drawing on them changes; the results are
 * committed, with the hash of what each was made from.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { cardMargin, drawCards } from '../graphics/preview-card.ts';
import { settings } from '../settings.ts';
import { cardSize } from '../values/card.ts';
import { check } from './check.ts';

const faces = { 'Source Serif 4': 'source-serif-4.woff2', 'Source Sans 3': 'source-sans-3.woff2' } as const;

/** The file beside the cards that says what each was made from. */
export const madeFrom = 'made-from.json';

/** Asked of the page: whether words reach over the margin. */
const isTooWide = `[...document.querySelectorAll('text')].some((text) => text.getBoundingClientRect().right > ${cardSize.width - cardMargin})`;

/** Draws every card, then replaces those that are there. Returns false where there is no browser to draw them, or the records do not agree. */
export async function makeCards(root: string): Promise<boolean> {
  const archive = check(settings.content);
  if (!archive) return false;
  const { findChromium } = await import('../../tests/browser/chromium.ts');
  const executablePath = await findChromium();
  if (typeof executablePath !== 'string') {
    console.error(executablePath.missing);
    return false;
  }
  const cards = drawCards(archive.site.name);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: cardSize });
    writeCards(join(root, 'public', 'cards'), await paint(cards, page, stylesIn(root)), hashesOf(cards));
  } finally {
    await browser.close();
  }
  return true;
}

/** Each card as the bytes of a picture; throws where its words have no room. */
async function paint(cards: ReadonlyMap<string, string>, page: Page, styles: string): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const [name, svg] of cards) {
    await page.setContent(`<!doctype html><style>${styles}</style>${svg}`);
    await page.evaluate('document.fonts.ready');
    if (await page.evaluate(isTooWide)) throw new Error(`the words on ${name} are too long for a card: shorten them in src/i18n`);
    pictures.set(name, await sharp(await page.screenshot()).png({ palette: true, colours: 16, effort: 10 }).toBuffer());
  }
  return pictures;
}

/** Only when all are drawn: a folder without its cards would break every preview. */
function writeCards(folder: string, pictures: ReadonlyMap<string, Buffer>, hashes: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of pictures) {
    writeFileSync(join(folder, `${name}.png`), picture);
    console.log(`${name}.png: ${picture.byteLength.toLocaleString('en-US')} bytes`);
  }
  writeFileSync(join(folder, madeFrom), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** What each card was made from, as a hash: a word that changed since makes another. */
export function hashesOf(cards: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...cards].map(([name, svg]) => [name, createHash('sha256').update(svg).digest('hex').slice(0, 16)]));
}

/** The faces stand in the page itself, since it has no address from which to ask for them. */
function stylesIn(root: string): string {
  const rules = Object.entries(faces).map(([family, file]) => {
    const font = readFileSync(join(root, 'public', 'fonts', file)).toString('base64');
    return `@font-face { font-family: '${family}'; font-weight: 400 600; src: url(data:font/woff2;base64,${font}); }`;
  });
  return `body { margin: 0; } svg { display: block; } ${rules.join(' ')}`;
}
