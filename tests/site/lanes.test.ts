import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lastSpellOf, standingSpellsOf } from '../../src/archive/derive/whereabouts.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { homePath, lanesPath, linkBetween, recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { isDrawable } from '../../src/views/custody.ts';
import { laneOrders } from '../../src/views/lane-order.ts';
import { attributeOf, pagesByPath, readArchive, withClass, within, type Element } from './site.ts';

const archive = readArchive();
const pageAt = pagesByPath();
const people = [...archive.people.values()];

const hrefsIn = (elements: readonly Element[]) => elements.flatMap((element) => attributeOf(element, 'href') ?? []);

/** The most bytes that a page of lanes may have, compressed. */
const most = 60_000;

describe.each(locales.flatMap((locale) => [undefined, ...laneOrders].map((order) => [locale, order] as const)))('the lanes in %s, in the order %s', (locale, order) => {
  const path = lanesPath(locale, order);
  const page = pageAt(path);
  const standing = people.flatMap((person) => standingSpellsOf(person).map((spell) => ({ spell, href: linkBetween(path, recordPath(locale, person), spell.id) })));

  test('has every spell that stands in its table, with a link to the statement, and no other', () => {
    const rows = withClass(page.root, 'spells').flatMap(within).filter((element) => attributeOf(element, 'scope') === 'row');
    expect(hrefsIn(rows.flatMap(within)).toSorted()).toEqual(standing.map(({ href }) => href).toSorted());
  });

  test('draws everybody, and of what has a date each spell that reaches into the axis is a link with a name', () => {
    const bands = withClass(page.root, 'stretch');
    const drawable = new Set(standing.filter(({ spell }) => isDrawable(spell)).map(({ href }) => href));
    expect(hrefsIn(bands).filter((href) => !drawable.has(href))).toEqual([]);
    expect(new Set(hrefsIn(bands)).size).toBe(bands.length);
    expect(bands.length).toBeGreaterThan(drawable.size * 0.9);
    expect(bands.filter((band) => !attributeOf(band, 'aria-label'))).toEqual([]);
    expect(withClass(page.root, 'chart').flatMap(within).filter(({ tagName }) => tagName === 'li')).toHaveLength(people.length);
  });

  test('is light', () => {
    expect(gzipSync(page.bytes).length).toBeLessThan(most);
  });
});

test.each(locales)('home in %s says in words what its drawing shows', (locale) => {
  const { words, spellStates, phrases } = wordsIn(locale);
  const [drawing] = withClass(pageAt(homePath(locale)).root, 'everyone').flatMap(within).filter((element) => attributeOf(element, 'role') === 'img');
  const says = drawing ? (attributeOf(drawing, 'aria-label') ?? '') : '';
  const states = people.map((person) => lastSpellOf(person)?.as ?? 'unknown');
  for (const state of new Set(states)) {
    expect(says).toContain(`${states.filter((one) => one === state).length} ${spellStates[state].toLocaleLowerCase(locale)}`);
  }
  const abroad = people.filter((person) => standingSpellsOf(person).some(({ as, place }) => as === 'held' && place?.facts.country !== 'US'));
  expect(says).toContain(phrases.linesHeldElsewhere(abroad.length));
  const years = [...says.slice(says.indexOf(words.lastKnown)).matchAll(/(20\d\d) (?:for|en) (\d+)/g)].map(([, , count]) => Number(count));
  expect(years.reduce((sum, count) => sum + count, 0)).toBe(people.length);
});
