import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { standingSpellsOf } from '../../src/archive/derive/whereabouts.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { anchors, journeyPath, listPath, recordPath } from '../../src/routes.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { peopleWithJourney } from '../../src/views/journey.ts';
import { pointOf } from '../../src/views/map.ts';
import { attributeOf, filesIn, linesOf, pagesByPath, pathBehind, readArchive, siteFolder, textIn, withClass, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pageAt = pagesByPath();
const people = peopleWithJourney(archive).map((person) => [person.id, person] as const);

/** The places of a map, which are links, in the order in which a keyboard reaches them. */
function spotsOn({ root }: SitePage): Element[] {
  return withClass(root, 'spots').flatMap(within).filter(({ tagName }) => tagName === 'a');
}

/** The stays that a place of a map stands for, by their numbers. */
function numbersOf(spot: Element): number[] {
  const [beside = ''] = /^\d[\d–, ]*(?= )/.exec(attributeOf(spot, 'aria-label') ?? '') ?? [];
  return beside.split(', ').flatMap((run) => {
    const [first = 0, last = first] = run.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** The words of a drawing that are shown at some width or other. */
function numberBeside(spot: Element): string[] {
  return withClass(spot, 'number').map(textIn);
}

describe.each(locales)('in %s', (locale) => {
  const { words } = wordsIn(locale);

  describe.each(people)('the journey of %s', (_, person) => {
    const page = pageAt(journeyPath(locale, person));
    const spells = standingSpellsOf(person);
    const lines = withClass(page.root, 'journey').flatMap(within).filter(({ tagName }) => tagName === 'li');
    const drawn = spells.flatMap(({ place }, index) => (place && pointOf(place) ? [index + 1] : []));

    test('has every stay that stands in its list, with a link to who says so', () => {
      expect(lines.map((line) => attributeOf(line, 'id'))).toEqual(spells.map((_spell, index) => anchors.stay(index + 1)));
      expect(lines.map((line) => withClass(line, 'permalink').map((link) => attributeOf(link, 'href')))).toEqual(spells.map(({ id }) => [`../#${id}`]));
    });

    test('has each on its map, or says that it is not there', () => {
      expect(spotsOn(page).flatMap(numbersOf).toSorted((a, b) => a - b)).toEqual(drawn);
      const missing = lines.flatMap((line, index) => (textIn(line).includes(words.notOnMap) ? [index + 1] : []));
      expect([...drawn, ...missing].toSorted((a, b) => a - b)).toEqual(spells.map((_spell, index) => index + 1));
    });

    test('is walked by keyboard in the order of the stays, each place leading to its first', () => {
      const first = spotsOn(page).map((spot) => numbersOf(spot)[0] ?? 0);
      expect(first).toEqual(first.toSorted((a, b) => a - b));
      expect(spotsOn(page).map((spot) => attributeOf(spot, 'href'))).toEqual(first.map((number) => `#${anchors.stay(number)}`));
    });

    test('shows the number of every place at every width', () => {
      expect(spotsOn(page).filter((spot) => ![1, 3].includes(numberBeside(spot).length)).map((spot) => attributeOf(spot, 'aria-label'))).toEqual([]);
    });

    test('lets who cannot see it hear the words that stand beside each place', () => {
      const unheard = spotsOn(page).filter((spot) => within(spot).some((element) => element.tagName === 'text' && !(attributeOf(spot, 'aria-label') ?? '').includes(textIn(element))));
      expect(unheard.map((spot) => attributeOf(spot, 'aria-label'))).toEqual([]);
    });

    test('weighs less than 20 kB', () => {
      expect(gzipSync(page.bytes, { level: 9 }).byteLength).toBeLessThan(20_000);
    });
  });

  test('the list of places has them all, and its map each that can be drawn', () => {
    const path = listPath(locale, 'places');
    const page = pageAt(path);
    const places = [...archive.places.values()];
    const listed = linesOf(page).map((line) => attributeOf(line, 'id'));
    expect(listed.toSorted()).toEqual(places.map(anchors.place).toSorted());
    const points = new Set(places.flatMap((place) => pointOf(place)?.key ?? []));
    const targets = spotsOn(page).map((spot) => placeBehind(spot, path, locale));
    expect([targets.length, targets.filter((target) => target === undefined)]).toEqual([points.size, []]);
  });
});

/** The place that a link of the map leads to: its page, or its line in the list. */
function placeBehind(spot: Element, path: string, locale: Locale): string | undefined {
  const href = attributeOf(spot, 'href') ?? '';
  return [...archive.places.values()].find((place) => href === `#${anchors.place(place)}` || pathBehind(spot, path) === recordPath(locale, place))?.id;
}

test('no place is given nearer than its town: two decimals at most', () => {
  const written = filesIn().filter((path) => /\.(?:html|json)$/.test(path)).map((path) => readFileSync(join(siteFolder, path), 'utf8'));
  const degrees = written.flatMap((text) => text.match(/(?:latitude|longitude)\W+-?\d+(?:\.\d+)?/g) ?? []);
  expect(degrees.length).toBeGreaterThan(0);
  expect(degrees.filter((degree) => /\.\d{3}/.test(degree))).toEqual([]);
});
