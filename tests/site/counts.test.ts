import { describe, expect, test } from 'vitest';
import { listPath, recordPath, timelinePath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { strands } from '../../src/values/statement.ts';
import { anchorsOn, attributeOf, linesOf, pagesByPath, pathBehind, readArchive, textIn, withClass, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pageAt = pagesByPath();

/** The numbers that a page writes as words. */
const numberWords: Partial<Record<string, number>> = { One: 1, Two: 2, Three: 3, Una: 1, Dos: 2, Tres: 3 };

/** The number that a text begins with, or the first in it: "28 rulings. …", "Two answers". */
function countIn(text: string): number {
  return numberWords[text.split(' ')[0] ?? ''] ?? Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN);
}

function linksIn(elements: readonly Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === 'a');
}

/** The parts of a class on a page. */
function partsOf({ root }: SitePage, name: string): Element[] {
  return withClass(root, name);
}

function leadOf({ root }: SitePage): string {
  return textIn(withClass(root, 'lede')[0] ?? root);
}

describe.each(locales)('each count in %s is what the list behind it holds:', (locale) => {
  test.each([undefined, ...strands])('the strands of the timeline, on the page of %s', (strand) => {
    const path = timelinePath(locale, strand);
    const [nav] = partsOf(pageAt(path), 'strands');
    const links = nav ? linksIn(within(nav)) : [];
    expect(links.length).toBe(1 + strands.length);
    for (const link of links) {
      const behind = pathBehind(link, path);
      const count = countIn(textIn(link));
      expect([behind, count]).toEqual([behind, partsOf(pageAt(behind), 'statement').length]);
      expect([behind, countIn(leadOf(pageAt(behind)))]).toEqual([behind, count]);
    }
  });

  test.each([
    ['rulings', (page: SitePage) => linesOf(page).length],
    ['proceedings', (page: SitePage) => linesOf(page).length],
    ['disputes', (page: SitePage) => linesOf(page).length],
    ['glossary', (page: SitePage) => linesOf(page).length],
    ['figures', (page: SitePage) => partsOf(page, 'figures').flatMap(within).filter(({ tagName }) => tagName === 'section').length],
  ] as const)('the %s', (kind, lengthOf) => {
    const page = pageAt(listPath(locale, kind));
    expect(countIn(leadOf(page))).toBe(lengthOf(page));
    expect(lengthOf(page)).toBe(archive[kind].size);
  });

  test('the rulings of each case', () => {
    const path = listPath(locale, 'proceedings');
    for (const line of linesOf(pageAt(path))) {
      const home = pathBehind(linksIn(within(line))[0], path);
      const page = pageAt(home);
      const [, count] = /(\d+) (?:rulings?|fallos?)$/.exec(textIn(line).trim()) ?? [];
      expect([home, Number(count ?? 0)]).toEqual([home, anchorsOn(page).filter((anchor) => anchor.startsWith('rulings.')).length]);
    }
  });

  test('the answers to each question', () => {
    const path = listPath(locale, 'disputes');
    for (const line of linesOf(pageAt(path))) {
      const home = pathBehind(linksIn(within(line))[0], path);
      const page = pageAt(home);
      const heading = textIn(page.elements.find((element) => attributeOf(element, 'id') === 'on.accounts') ?? page.root);
      const answers = partsOf(page, 'positions').flatMap(within).filter(({ tagName }) => tagName === 'section').length;
      expect([home, textIn(line).trim().endsWith(heading)]).toEqual([home, true]);
      expect([home, countIn(heading)]).toEqual([home, answers]);
    }
  });

  test('the people of each group', () => {
    const path = listPath(locale, 'cohorts');
    for (const line of linesOf(pageAt(path))) {
      const home = pathBehind(linksIn(within(line))[0], path);
      const page = pageAt(home);
      const [, count] = /(\d+) (?:person|people|personas?)$/.exec(textIn(line).trim()) ?? [];
      const members = partsOf(page, 'members').flatMap(within).filter(({ tagName }) => tagName === 'h3');
      expect([home, Number(count)]).toEqual([home, new Set(members.map(textIn)).size]);
    }
  });

  test('the statements that rest on each source', () => {
    for (const source of archive.sources.values()) {
      const page = pageAt(recordPath(locale, source));
      const heading = textIn(page.elements.find((element) => attributeOf(element, 'id') === 'on.statements') ?? page.root);
      expect([source.id, countIn(heading)]).toEqual([source.id, partsOf(page, 'resting').length]);
    }
  });

  test('the ways in from home', () => {
    const home = pageAt(`${locale}/`);
    const ways = partsOf(home, 'ways').flatMap(within).filter(({ tagName }) => tagName === 'li');
    const counts = new Map(ways.map((way) => [pathBehind(linksIn(within(way))[0], `${locale}/`), countIn(textIn(way))]));
    expect(counts).toEqual(
      new Map([
        [listPath(locale, 'people'), archive.people.size],
        [listPath(locale, 'rulings'), archive.rulings.size],
        [listPath(locale, 'events'), partsOf(pageAt(timelinePath(locale)), 'statement').length],
        [listPath(locale, 'disputes'), archive.disputes.size],
        [listPath(locale, 'figures'), archive.figures.size],
        [listPath(locale, 'sources'), archive.sources.size],
      ]),
    );
  });
});
