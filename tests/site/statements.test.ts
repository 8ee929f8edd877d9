import { expect, test, describe } from 'vitest';
import { homesOf } from '../../src/archive/archive.ts';
import { statementsIn } from '../../src/archive/derive/citing.ts';
import { loadFolder } from '../../src/archive/load.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { attributeOf, hasClass, readPages, textIn, within } from './site.ts';

const { archive } = loadFolder('content');
if (!archive) throw new Error('the records do not agree');
const pages = new Map(readPages().map((page) => [page.path, page]));

describe.each(locales)('in %s', (locale) => {
  const { bases } = wordsIn(locale);

  test.each(homesOf(archive).map((home) => [`${home.kind}/${home.id}`, home] as const))('%s shows each of its statements with its anchor, its basis and a citation', (_, home) => {
    const page = pages.get(`${recordPath(locale, home)}index.html`);
    expect(page).toBeDefined();
    for (const statement of statementsIn(archive, home)) {
      const element = page?.elements.find((candidate) => attributeOf(candidate, 'id') === statement.id);
      expect(element, statement.address).toBeDefined();
      if (!element) continue;
      const text = textIn(element);
      expect(text, statement.address).toContain(statement.says[locale]);
      expect(text, statement.address).toContain(bases[statement.basis]);
      const cited = within(element).filter((candidate) => hasClass(candidate, 'number'));
      expect(cited.length, statement.address).toBe(new Set(statement.citations.map(({ source }) => source)).size);
      const passages = within(element).filter((candidate) => hasClass(candidate, 'source'));
      expect(passages.length, statement.address).toBe(statement.citations.length);
    }
  });
});

test('passages stand on the pages of their sources, in their own language', () => {
  for (const locale of locales) {
    for (const source of archive.sources.values()) {
      const page = pages.get(`${recordPath(locale, source)}index.html`);
      const quotes = page?.elements.filter(({ tagName }) => tagName === 'blockquote') ?? [];
      expect(quotes.length, source.id).toBeGreaterThan(0);
      const wanted = source.facts.language === locale ? undefined : source.facts.language;
      expect(quotes.map((quote) => attributeOf(quote, 'lang')), source.id).toEqual(quotes.map(() => wanted));
    }
  }
});

test('citations and the list of sources lead to each other', () => {
  for (const page of pages.values()) {
    const ids = new Set(page.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    const numbers = page.elements.filter((element) => hasClass(element, 'number') && element.tagName === 'a');
    const back = page.elements.filter((element) => hasClass(element, 'back'));
    for (const link of [...numbers, ...back]) {
      const href = attributeOf(link, 'href') ?? '';
      expect(ids.has(href.slice(1)), `${page.path} ${href}`).toBe(true);
    }
  }
});
