import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashesOf, madeFrom } from '../../src/commands/cards.ts';
import { drawCards } from '../../src/graphics/preview-card.ts';
import { cardKinds, cardSize } from '../../src/values/card.ts';
import { locales } from '../../src/values/locale.ts';
import { readArchive } from '../site/site.ts';

const folder = 'public/cards';
const names = locales.flatMap((locale) => cardKinds.map((kind) => `${kind}.${locale}`));
const { name: siteName } = readArchive().site;
const cards = drawCards(siteName);

test('there is a card for every kind and language, and no other', () => {
  expect([...cards.keys()]).toEqual(names);
  expect(readdirSync(folder).toSorted()).toEqual([...names.map((name) => `${name}.png`), madeFrom].toSorted());
});

describe.each(names)('%s', (name) => {
  const picture = readFileSync(`${folder}/${name}.png`);

  test('has the size that previews want, and few bytes', () => {
    expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual(cardSize);
    expect(picture.byteLength).toBeLessThanOrEqual(30_000);
  });

  test('was made from the words and the drawing of today: if not, run "npm run tracker -- cards"', () => {
    const made: unknown = JSON.parse(readFileSync(`${folder}/${madeFrom}`, 'utf8'));
    expect(made).toHaveProperty([name], hashesOf(cards)[name]);
  });
});

test('a card drawn for another name of the site is another card', () => {
  const other = hashesOf(drawCards({ en: 'Invented Record', es: 'Registro inventado' }));
  expect(names.filter((name) => other[name] === hashesOf(cards)[name])).toEqual([]);
});

test('each card says the name of the site, and is drawn within its edges', () => {
  for (const [name, svg] of cards) {
    expect(svg).toContain(siteName[name.endsWith('.es') ? 'es' : 'en']);
    const pieces = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((piece) => piece.slice(1).map(Number));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.filter(([x = 0, y = 0, width = 0, height = 0]) => x + width > cardSize.width || y + height > cardSize.height)).toEqual([]);
  }
});
