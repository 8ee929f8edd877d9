import { expect, test, describe } from 'vitest';
import { homesOf } from '../../src/archive/archive.ts';
import { citingOf, statementsIn } from '../../src/archive/derive/citing.ts';
import type { Statement } from '../../src/archive/statement.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { linkBetween, listPath, recordPath } from '../../src/routes.ts';
import { isId } from '../../src/values/id.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { anchorsOn, attributeOf, readArchive, readPages, textIn, withClass, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pages = new Map(readPages().map((page) => [page.path, page]));

/** The element in which a statement stands at home. */
function elementOf({ id, home }: Statement, locale: Locale): Element | undefined {
  return pages.get(`${recordPath(locale, home)}index.html`)?.elements.find((element) => attributeOf(element, 'id') === id);
}

/** Where the lines of values lead that stand beside one another on a page. */
function linesIn(page: SitePage | undefined): string[] {
  const lines = page ? withClass(page.root, 'bars').flatMap(within) : [];
  return lines.flatMap((element) => attributeOf(element, 'href') ?? []);
}

/** The patterns of drawings have ids of their own, which no link leads to. */
function isNoDrawing({ namespaceURI }: Element): boolean {
  return !namespaceURI.endsWith('/svg');
}

/** The links of an element into the list of sources: the numbers of its citations. */
function numbersIn(elements: readonly Element[]): Element[] {
  return elements.filter((element) => attributeOf(element, 'href')?.startsWith('#s.'));
}

/** The links of its citations to the sources themselves. */
function sourceLinksIn(element: Element): Element[] {
  return withClass(element, 'citations').flatMap(within).filter((link) => attributeOf(link, 'href')?.startsWith('https:'));
}

/** How many links lead from a statement to its sources: one for each passage, where the source has an address. */
function linksToSourcesOf({ citations }: Statement): number {
  return citations.filter(({ source: { facts } }) => facts.url ?? facts.readAt).length;
}

describe.each(locales)('in %s', (locale) => {
  const { bases, words } = wordsIn(locale);
  const homes = homesOf(archive).map((home) => [`${home.kind}/${home.id}`, home] as const);

  test.each(homes)('%s shows each of its statements with its anchor, its basis and a citation', (_, home) => {
    const page = pages.get(`${recordPath(locale, home)}index.html`);
    expect(page).toBeDefined();
    for (const statement of statementsIn(archive, home)) {
      const element = elementOf(statement, locale);
      expect(element, statement.address).toBeDefined();
      if (!element) continue;
      const text = textIn(element);
      expect(text, statement.address).toContain(statement.says[locale]);
      expect(withClass(element, 'basis').map(textIn).join(''), statement.address).toContain(bases[statement.basis]);
      expect(numbersIn(within(element)).length, statement.address).toBe(new Set(statement.citations.map(({ source }) => source)).size);
      expect(sourceLinksIn(element).length, statement.address).toBe(linksToSourcesOf(statement));
    }
  });

  test('each figure has each of its values beside the others, with a link to who says so', () => {
    for (const figure of archive.figures.values()) {
      const path = recordPath(locale, figure);
      const listed = linesIn(pages.get(`${listPath(locale, 'figures')}index.html`)).filter((href) => href.startsWith(`${figure.id}/#`));
      const ids = figure.values.map(({ id }) => id).toSorted();
      expect(listed.map((href) => href.split('#')[1]).toSorted(), path).toEqual(ids);
      const beside = linesIn(pages.get(`${path}index.html`));
      if (beside.length > 0) expect(beside.map((href) => href.slice(1)).toSorted(), path).toEqual(ids);
    }
  });

  test('each dispute has each account under its answer, with the words of its sources', () => {
    for (const dispute of archive.disputes.values()) {
      const page = pages.get(`${recordPath(locale, dispute)}index.html`);
      const answers = within(page && withClass(page.root, 'positions')[0]).filter(({ tagName }) => tagName === 'section');
      const shown = answers.map((answer) => within(answer).filter(({ tagName }) => tagName === 'h3' || tagName === 'article').map((part) => attributeOf(part, 'id') ?? textIn(part)));
      const recorded = dispute.positions.map(({ name, accounts }) => [name[locale], ...accounts.map(({ id }) => id)]);
      expect(shown.map(([name, ...ids]) => [name, ...ids.toSorted()]).toSorted(), dispute.id).toEqual(recorded.map(([name, ...ids]) => [name, ...ids.toSorted()]).toSorted());
      const passages = dispute.positions.flatMap(({ accounts }) => accounts.flatMap(({ citations }) => citations.flatMap(({ passage }) => passage ?? [])));
      const quoted = answers.flatMap(within).filter(({ tagName }) => tagName === 'blockquote').map(textIn);
      expect(quoted.toSorted(), dispute.id).toEqual(passages.toSorted());
    }
  });

  test('a statement that was replaced or withdrawn, or that is disputed, says so where it stands', () => {
    const silent = [...archive.statements.values()].filter((statement) => {
      const { standing } = statement;
      const element = elementOf(statement, locale);
      return standing && !(element && textIn(element).includes(words[standing.is]));
    });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test('what was worked out here leads to each statement of another record that it follows from', () => {
    const derived = [...archive.statements.values()].filter(({ derivedFrom }) => derivedFrom.length > 0);
    expect(derived.length).toBeGreaterThan(0);
    const unexplained = derived.flatMap((statement) => {
      const path = recordPath(locale, statement.home);
      const links = within(elementOf(statement, locale)).map((element) => attributeOf(element, 'href'));
      return statement.derivedFrom.filter(({ home, id }) => home !== statement.home && !links.includes(linkBetween(path, recordPath(locale, home), id)));
    });
    expect(unexplained.map(({ address }) => address)).toEqual([]);
  });

  test('every statement of the archive stands under its id on the page of its record, and nothing else has such an id', () => {
    const homeOf = new Map(homes.map(([key, home]) => [`${recordPath(locale, home)}index.html`, key]));
    const standing = [...pages.values()]
      .filter(({ path }) => path.startsWith(`${locale}/`))
      .flatMap((page) => anchorsOn({ elements: page.elements.filter(isNoDrawing) }).filter(isId).map((id) => `${homeOf.get(page.path) ?? page.path}#${id}`));
    expect(standing.toSorted()).toEqual([...archive.statements.keys()].toSorted());
  });
});

test('both languages have the same anchors, in the same order, but for the letters of a glossary', () => {
  const anchorsBeside = (page: SitePage) => anchorsOn(page).filter((anchor) => !/^on\.\p{Lu}$/u.test(anchor));
  for (const page of pages.values()) {
    if (!page.path.startsWith('en/')) continue;
    const twin = pages.get(page.path.replace(/^en/, 'es'));
    expect(twin && anchorsBeside(twin), page.path).toEqual(anchorsBeside(page));
  }
});

test('sources are numbered in the order in which a reader meets them', () => {
  const numbered = [...pages.values()].map((page) => {
    const numbers = numbersIn(page.elements).map((element) => Number.parseInt(textIn(element), 10));
    return { path: page.path, met: [...new Set(numbers)] };
  });
  expect(numbered.filter(({ met }) => met.length > 1).length).toBeGreaterThan(10);
  for (const { path, met } of numbered) expect(met, path).toEqual(met.map((_, index) => index + 1));
});

test('passages stand on the pages of their sources, in their own language', () => {
  for (const locale of locales) {
    for (const source of archive.sources.values()) {
      const page = pages.get(`${recordPath(locale, source)}index.html`);
      const quotes = page?.elements.filter(({ tagName }) => tagName === 'blockquote') ?? [];
      const passages = citingOf(archive, source).filter(({ citation }) => citation.passage !== undefined);
      expect(quotes.length > 0, source.id).toBe(passages.length > 0);
      const wanted = source.facts.language === locale ? undefined : source.facts.language;
      expect(quotes.map((quote) => attributeOf(quote, 'lang')), source.id).toEqual(quotes.map(() => wanted));
    }
  }
});

test('citations and the list of sources lead to each other', () => {
  for (const page of pages.values()) {
    const ids = new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    const numbers = numbersIn(page.elements);
    const back = withClass(page.root, 'notes').flatMap(within).filter((element) => attributeOf(element, 'href')?.startsWith('#'));
    for (const link of [...numbers, ...back]) {
      const href = attributeOf(link, 'href') ?? '';
      expect(ids.has(href.slice(1)), `${page.path} ${href}`).toBe(true);
    }
  }
});
