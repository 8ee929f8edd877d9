import { defaultTreeAdapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../src/archive/derive/citing.ts';
import { originOf, originsOf } from '../../src/archive/derive/origins.ts';
import { lastSpellOf } from '../../src/archive/derive/whereabouts.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { homePath, listPath, recordPath, timelinePath, unknownsPath } from '../../src/routes.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { strands } from '../../src/values/strand.ts';
import { narrowedLists } from '../../src/views/people.ts';
import { partsOfTimeline } from '../../src/views/timeline.ts';
import { anchorsOn, attributeOf, hasClass, pagesByPath, pathBehind, readArchive, readPages, textIn, withClass, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pages = readPages();
const pageAt = pagesByPath();

/** Of how many people it is known where they were. */
const withWhereabouts = [...archive.people.values()].filter(lastSpellOf).length;

/** The numbers that a page writes as words. */
const numberWords: Readonly<Record<Locale, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  es: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
};

/** The first number in a text, in digits or as a word: "28 rulings", "Two answers", "at least three origins". */
function countIn(text: string, locale: Locale): number {
  const words = text.toLocaleLowerCase(locale).split(/[^\p{L}\d,]+/u).map((word) => word.replace(/^una$/, 'un'));
  const counts = words.map((word) => (/^\d[\d,]*$/.test(word) ? Number(word.replaceAll(',', '')) : numberWords[locale].indexOf(word)));
  return counts.find((count) => count >= 0) ?? Number.NaN;
}

const ofTag = (name: string) => (list: Element) => within(list).filter(({ tagName }) => tagName === name).length;

/** How a reader counts what a list holds, by the class of the list. */
const lengthsOf: Readonly<Record<string, (list: Element, locale: Locale) => number>> = {
  lines: ofTag('li'),
  index: ofTag('li'),
  'year-of-sources': ofTag('li'),
  figures: ofTag('section'),
  // The rulings of a litigation.
  litigation: ofTag('li'),
  positions: ofTag('section'),
  open: (list, locale) => openIn(list, locale),
  unknowns: ofTag('li'),
  // A statement, or the title of what touched others too.
  timeline: (list) => withClass(list, 'statement').length + withClass(list, 'elsewhere').length,
  // The months together: each says how much it has, and is followed itself.
  months: (list, locale) => withClass(list, 'count').reduce((sum, link) => sum + countIn(textIn(link), locale), 0),
  resting: () => 1,
  // On a docket stand entries too; the rulings are guests there.
  docket: (list) => anchorsOn({ elements: within(list) }).filter((anchor) => anchor.startsWith('rulings.')).length,
  members: (list, locale) => namesIn(list, locale).size,
  // Who was there twice is one person.
  stays: (list, locale) => namesIn(list, locale).size,
};

/** The open points of a list: those printed under a record; where they are too many, how many it says there are, or one. */
function openIn(list: Element, locale: Locale): number {
  const lines = list.childNodes.filter(defaultTreeAdapter.isElementNode);
  const lengths = lines.map((line) => {
    const [printed] = withClass(line, 'unknowns').map(ofTag('li'));
    const [count] = withClass(line, 'count').map((link) => countIn(textIn(link), locale));
    return printed ?? count ?? 1;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Whose membership stands: the names above statements that are neither replaced nor withdrawn. */
function namesIn(list: Element, locale: Locale): Set<string> {
  const { words } = wordsIn(locale);
  const fallen = [words.superseded, words.withdrawn].map((word) => `${word}:`);
  const stands = withClass(list, 'statement').map((statement) => !within(statement).some((element) => fallen.includes(textIn(element))));
  const names = within(list).filter(({ tagName }) => tagName === 'h3');
  return new Set(names.map(textIn).filter((_, index) => stands[index]));
}

/** How many things stand where a link leads; undefined where nobody knows how to count them. */
function lengthBehind(link: Element, from: string, locale: Locale): number | undefined {
  const path = pathBehind(link, from);
  const anchor = new URL(attributeOf(link, 'href') ?? '', `https://site.example/${from}`).hash.slice(1);
  const statement = archive.statements.get(`${path.slice(3, -1)}#${anchor}`);
  if (statement) return Math.max(1, originsOf(statement).size);
  const part = anchor === '' ? pageAt(path).root : partAt(pageAt(path), anchor);
  const found = Object.entries(lengthsOf).find(([name]) => withClass(part, name).length > 0);
  if (!found) return undefined;
  const [name, lengthOf] = found;
  return withClass(part, name).reduce((sum, list) => sum + lengthOf(list, locale), 0);
}

/** The part of a page that a heading with this anchor stands above. */
function partAt({ path, elements }: SitePage, anchor: string): Element {
  const heading = elements.find((element) => attributeOf(element, 'id') === anchor);
  const part = heading?.parentNode;
  if (!part || !defaultTreeAdapter.isElementNode(part)) throw new Error(`/${path} has no part #${anchor}`);
  return part;
}

/** Of words with numbers of their own, the count stands apart. */
function countOf(link: Element): Element {
  return within(link).find(({ tagName }) => tagName === 'span') ?? link;
}

/** Every count of a page that is a link, with what it says and what it leads to. */
function countsOn({ path, root }: SitePage, locale: Locale) {
  const from = path.replace(/index\.html$/, '');
  return withClass(root, 'count').map((link) => ({
    at: `/${from} "${textIn(link)}" ${attributeOf(link, 'href')}`,
    says: countIn(textIn(countOf(link)), locale),
    holds: lengthBehind(link, from, locale),
  }));
}

function leadOf({ root }: SitePage): string {
  return textIn(withClass(root, 'lede')[0] ?? root);
}

function headingAt(page: SitePage, anchor: string): string {
  return textIn(page.elements.find((element) => attributeOf(element, 'id') === anchor) ?? page.root);
}

describe.each(locales)('in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(`${locale}/`));
  const all = own.flatMap((page) => countsOn(page, locale));
  const { phrases } = wordsIn(locale);

  test('each count leads to exactly what it counts', () => {
    expect(all.filter(({ says, holds }) => says !== holds)).toEqual([]);
  });

  test.each([
    ['home', homePath(locale), 8],
    ['the list of people', listPath(locale, 'people'), withWhereabouts + narrowedLists(archive).length],
    ['the list of cases', listPath(locale, 'proceedings'), new Set([...archive.rulings.values()].map(({ proceeding }) => proceeding)).size],
    ['the list of questions', listPath(locale, 'disputes'), archive.disputes.size],
    ['the list of groups', listPath(locale, 'cohorts'), archive.cohorts.size],
    ['the list of sources', listPath(locale, 'sources'), archive.sources.size],
    ['the timeline', timelinePath(locale), 1 + strands.length],
  ])('%s has all of its counts', (_name, path, least) => {
    expect(countsOn(pageAt(path), locale).length).toBeGreaterThanOrEqual(least);
  });

  test('no count stands apart from what it counts without a link to it', () => {
    const counted = [phrases.accounts, phrases.rulings, phrases.cases, phrases.questions, phrases.openPoints, phrases.figures, phrases.terms, phrases.dated, phrases.statements, phrases.people, phrases.peopleHere, phrases.sources, phrases.origins];
    const wordings = new Set(counted.flatMap((phrase) => Array.from({ length: 3_000 }, (_, count) => phrase(count))));
    const loose = own.flatMap(({ path, elements }) =>
      elements.filter((element) => !isBesideItsList(element)).flatMap((element) => wordsOf(element).filter((words) => wordings.has(words)).map((words) => `/${path}: ${words}`)),
    );
    expect(loose).toEqual([]);
  });

  test('the origins of a statement are counted beside no fewer citations, or behind a link to them', () => {
    const wordings = Array.from({ length: 100 }, (_, count) => phrases.origins(count));
    const alone = own.flatMap(({ path, root }) =>
      withClass(root, 'basis')
        .filter((basis) => wordsOf(basis).some((words) => wordings.indexOf(words) > citationsBeside(basis)))
        .map((basis) => `/${path}: ${textIn(basis)}`),
    );
    expect(alone).toEqual([]);
  });

  test.each([
    ['people', listPath(locale, 'people')],
    ['rulings', listPath(locale, 'rulings')],
    ['proceedings', listPath(locale, 'proceedings')],
    ['disputes', listPath(locale, 'disputes')],
    ['glossary', listPath(locale, 'glossary')],
    ['figures', listPath(locale, 'figures')],
    ['sources', listPath(locale, 'sources')],
  ] as const)('the list of %s begins with how many it has', (kind, path) => {
    const page = pageAt(path);
    const lengths = ['lines', 'index', 'year-of-sources', 'figures', 'litigation'].flatMap((name) => withClass(page.root, name).map((list) => lengthsOf[name]?.(list, locale) ?? 0));
    expect([countIn(leadOf(page), locale), lengths.reduce((sum, length) => sum + length, 0)]).toEqual([archive[kind].size, archive[kind].size]);
  });

  test.each([undefined, ...partsOfTimeline(archive)])('the timeline of %s begins with how many statements it has', (part) => {
    const page = pageAt(timelinePath(locale, part));
    const lists = ['months', 'timeline'].flatMap((name) => withClass(page.root, name).map((list) => lengthsOf[name]?.(list, locale) ?? 0));
    expect(countIn(leadOf(page), locale)).toBe(lists.reduce((sum, length) => sum + length, 0));
  });

  test('the page of what is not known begins with how many points are open, and each part has its count', () => {
    const page = pageAt(unknownsPath(locale));
    const counts = withClass(page.root, 'open-counts').flatMap(within).filter((element) => hasClass(element, 'count')).map((link) => countIn(textIn(link), locale));
    expect(counts.length).toBe(withClass(page.root, 'part').length);
    expect(countIn(leadOf(page), locale)).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  test('the page of each question says how many answers it has', () => {
    for (const dispute of archive.disputes.values()) {
      const page = pageAt(recordPath(locale, dispute));
      expect([dispute.id, countIn(headingAt(page, 'on.accounts'), locale)]).toEqual([dispute.id, withClass(page.root, 'positions').map(ofTag('section'))[0]]);
    }
  });

  test('the page of each source says how many statements rest on it', () => {
    for (const source of archive.sources.values()) {
      const page = pageAt(recordPath(locale, source));
      expect([source.id, countIn(headingAt(page, 'on.statements'), locale)]).toEqual([source.id, withClass(page.root, 'resting').length]);
    }
  });

  test('the page of each person counts the origins of the sources that it lists', () => {
    for (const person of archive.people.values()) {
      const path = recordPath(locale, person);
      const listed = new Set(withClass(pageAt(path).root, 'notes').flatMap(within).filter(({ tagName }) => tagName === 'a').map((link) => pathBehind(link, path)));
      const cited = statementsIn(archive, person).flatMap(({ citations }) => citations).filter(({ source }) => listed.has(recordPath(locale, source)));
      const says = textIn(partAt(pageAt(path), 'on.sources'));
      expect([person.id, says.includes(phrases.restsOnOrigins(new Set(cited.map(originOf)).size))]).toEqual([person.id, true]);
    }
  });

  test('a source leads back to each statement of the page that cites it, and to nothing else', () => {
    const pairs = own.map(({ path, root }) => ({ path, there: citingOn(root), back: backLinksOn(root) }));
    expect(pairs.filter(({ there, back }) => there.join() !== back.join())).toEqual([]);
    expect(pairs.flatMap(({ back }) => back).length).toBeGreaterThan(archive.statements.size);
  });
});

/** "s.2 stood": where the numbers of sources stand, and to which they lead. */
function citingOn(root: Element): string[] {
  const numbers = within(root).filter((element) => /^#s\.\d+$/.test(attributeOf(element, 'href') ?? ''));
  return [...new Set(numbers.map((link) => `${attributeOf(link, 'href')?.slice(1)} ${homeOf(link)}`))].toSorted();
}

/** The same from the other end. */
function backLinksOn(root: Element): string[] {
  const notes = withClass(root, 'notes').flatMap(within).filter((element) => attributeOf(element, 'id')?.startsWith('s.'));
  const links = (note: Element) => within(note).map((element) => attributeOf(element, 'href') ?? '').filter((href) => href.startsWith('#'));
  return notes.flatMap((note) => links(note).map((href) => `${attributeOf(note, 'id')} ${href.slice(1)}`)).toSorted();
}

/** The anchor nearest around an element. */
function homeOf(element: Element): string {
  const id = attributeOf(element, 'id');
  const { parentNode } = element;
  if (id !== undefined || parentNode === null || !defaultTreeAdapter.isElementNode(parentNode)) return id ?? '';
  return homeOf(parentNode);
}

/** What stands in an element itself, between its dots. */
function wordsOf({ childNodes }: Element): string[] {
  return childNodes.flatMap((node) => (defaultTreeAdapter.isTextNode(node) ? node.value.split('·').map((words) => words.trim()) : []));
}

/** How many citations the list beside the line of who says so has. */
function citationsBeside({ parentNode }: Element): number {
  const beside = parentNode?.childNodes.filter(defaultTreeAdapter.isElementNode).filter((element) => hasClass(element, 'citations')) ?? [];
  return beside.map(ofTag('li')).reduce((sum, length) => sum + length, 0);
}

/** A heading or a lead stands above its list, the line of who says so beside its citations; the contents repeat the heading that they lead to. The rest must be a link. */
function isBesideItsList(element: Element): boolean {
  if (/^h[1-3]$/.test(element.tagName) || ['contents', 'count', 'lede', 'basis'].some((name) => hasClass(element, name))) return true;
  const { parentNode } = element;
  return parentNode !== null && defaultTreeAdapter.isElementNode(parentNode) && isBesideItsList(parentNode);
}
