/** How is the card drawn that a preview shows? The name of the site, a kind of page in words, and an abstract drawing in the grammar of the site: no name, no face, nothing that happened. */
import { wordsIn } from '../i18n/dictionary.ts';
import { cardKinds, cardSize, type CardKind } from '../values/card.ts';
import { locales, type Locale } from '../values/locale.ts';
import { round } from './axis.ts';

/** Around the words and the drawing, in pixels. */
export const cardMargin = 80;

/** The light scheme of `tokens.css`: whoever shows a preview knows no reader's setting. */
const tones = { paper: '#f8f7f4', ink: '#1a1a1c', second: '#54524d', block: '#6c6963', pale: '#d5d2ca', stamp: '#2f3f9a' } as const;

const faces = { serif: `'Source Serif 4'`, sans: `'Source Sans 3'` } as const;

type Tone = keyof typeof tones | 'hatch';

/** From the left and the top, width and height: in hundredths of the drawing. */
type Piece = readonly [tone: Tone, left: number, top: number, width: number, height: number];

/** A line is a life, a block is custody; the rest follows from that. */
const drawings: Record<CardKind, readonly Piece[]> = {
  site: [['ink', 0, 94, 22, 6], ['block', 22, 0, 20, 100], ['hatch', 42, 0, 4, 100], ['ink', 46, 0, 24, 100], ['ink', 70, 94, 22, 6], ['stamp', 92, 0, 0.4, 100]],
  people: [['ink', 0, 94, 30, 6], ['block', 30, 0, 14, 100], ['ink', 44, 0, 22, 100], ['hatch', 66, 0, 6, 100], ['ink', 72, 94, 20, 6], ['stamp', 92, 0, 0.4, 100]],
  proceedings: [['pale', 0, 48, 100, 4], ['ink', 4, 20, 0.8, 60], ['ink', 19, 20, 0.8, 60], ['ink', 27, 0, 0.8, 100], ['ink', 48, 20, 0.8, 60], ['ink', 61, 0, 0.8, 100], ['ink', 83, 20, 0.8, 60]],
  rulings: [['ink', 0, 0, 34, 28], ['ink', 34, 0, 0.8, 28], ['hatch', 18, 36, 30, 28], ['ink', 48, 36, 22, 28], ['ink', 52, 72, 44, 28]],
  events: [['pale', 0, 94, 100, 6], ['ink', 38, 0, 1.6, 100]],
  timeline: [['pale', 0, 94, 100, 6], ...[3, 9, 14, 16, 27, 31, 33, 34.5, 36, 41, 55, 58, 72, 90].map((left): Piece => ['ink', left, left % 3 === 0 ? 20 : 50, 0.8, left % 3 === 0 ? 80 : 50])],
  cohorts: [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((column): Piece => [(row * 10 + column) % 7 === 3 ? 'hatch' : 'ink', column * 6, row * 26, 4.8, 20])),
  disputes: [['ink', 0, 0, 56, 44], ['block', 34, 56, 58, 44]],
  figures: [['ink', 0, 0, 84, 22], ['ink', 0, 39, 52, 22], ['hatch', 52, 39, 10, 22], ['ink', 0, 78, 23, 22]],
  places: [['ink', 0, 0, 28, 14], ['ink', 16, 21, 30, 14], ['ink', 22, 43, 44, 14], ['hatch', 66, 43, 6, 14], ['ink', 58, 65, 26, 14], ['ink', 70, 86, 30, 14]],
  actors: [['ink', 0, 20, 9, 60], ['block', 16, 20, 9, 60], ['hatch', 32, 20, 9, 60], ['pale', 48, 20, 9, 60]],
  sources: [['pale', 0, 0, 74, 12], ['pale', 0, 22, 80, 12], ['ink', 0, 44, 58, 12], ['stamp', 0, 60, 58, 3], ['pale', 60, 44, 16, 12], ['pale', 0, 66, 77, 12], ['pale', 0, 88, 42, 12]],
  glossary: [['ink', 0, 0, 40, 26], ['ink', 48, 0, 46, 26], ['pale', 0, 44, 42, 10], ['pale', 48, 44, 44, 10], ['pale', 0, 66, 36, 10], ['pale', 48, 66, 42, 10], ['pale', 0, 88, 24, 10], ['pale', 48, 88, 30, 10]],
};

/** Where the drawing stands, in pixels. */
const area = { left: cardMargin, top: 366, width: cardSize.width - 2 * cardMargin, height: 104 } as const;

/** Every card of the site as SVG, by the name of its file without the ending: `people.en`. The faces of the site are asked for by name. */
export function drawCards(siteName: Readonly<Record<Locale, string>>): Map<string, string> {
  return new Map(locales.flatMap((locale) => cardKinds.map((kind) => [`${kind}.${locale}`, drawCard(siteName[locale], kind, locale)])));
}

function drawCard(siteName: string, kind: CardKind, locale: Locale): string {
  const { words, cards } = wordsIn(locale);
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" lang="${locale}">`,
    `<pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="10" fill="${tones.ink}"/></pattern>`,
    rectangle('paper', 0, 0, width, height),
    text(siteName, 112, 40, 600, 'serif', 'ink'),
    rectangle('ink', cardMargin, 146, width - 2 * cardMargin, 2),
    text(cards[kind], 268, 78, 600, 'serif', 'ink'),
    ...drawings[kind].map(([tone, left, top, wide, high]) => {
      const x = area.left + (left * area.width) / 100;
      const y = area.top + (top * area.height) / 100;
      return rectangle(tone, x, y, (wide * area.width) / 100, (high * area.height) / 100);
    }),
    rectangle('ink', cardMargin, 522, width - 2 * cardMargin, 6),
    text(words.everySentence, 574, 30, 400, 'sans', 'second'),
    '</svg>',
  ].join('');
}

function rectangle(tone: Tone, x: number, y: number, width: number, height: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${tone === 'hatch' ? 'url(#hatch)' : tones[tone]}"/>`;
}

function text(words: string, baseline: number, size: number, weight: number, face: keyof typeof faces, tone: keyof typeof tones): string {
  return `<text x="${cardMargin}" y="${baseline}" font-family="${faces[face]}" font-size="${size}" font-weight="${weight}" fill="${tones[tone]}">${words}</text>`;
}
