import { defaultTreeAdapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { splitByTerms } from '../../src/archive/derive/terms.ts';
import { findFormsToAvoid } from '../../src/archive/rules/no-form-to-avoid-is-written.ts';
import { wordsIn as dictionaryOf } from '../../src/i18n/dictionary.ts';
import { recordPath } from '../../src/routes.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { attributeOf, hasClass, readArchive, readPages, textIn, within, type Element, type SitePage } from './site.ts';

const archive = readArchive();
const pages = readPages();

/** The words of a sentence, without those that lead elsewhere. */
function wordsIn(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node)) return '';
      return node.tagName === 'a' && !hasClass(node, 'term') ? '|' : wordsIn(node);
    })
    .join('');
}

/** Whatever has a term or an address of its own, and all of a page's prose. */
function sentencesOn({ elements }: SitePage): Element[] {
  const inProse = new Set(elements.filter((element) => hasClass(element, 'prose')).flatMap(within));
  return elements.filter((element) => {
    if (element.tagName !== 'p' && element.tagName !== 'li') return false;
    const own = element.childNodes.filter(defaultTreeAdapter.isElementNode);
    return own.some((child) => hasClass(child, 'permalink') || hasClass(child, 'term')) || inProse.has(element);
  });
}

function termLinksIn(element: Element): { href: string; text: string }[] {
  return element.childNodes.filter(defaultTreeAdapter.isElementNode).flatMap((child) =>
    hasClass(child, 'term') ? { href: attributeOf(child, 'href') ?? '', text: textIn(child) } : termLinksIn(child),
  );
}

/** Where the first uses on a page should lead, in its order, as its own words say. */
function firstUsesOn(page: SitePage, locale: Locale): string[] {
  const terms = sentencesOn(page).flatMap((sentence) => splitByTerms(archive, wordsIn(sentence), locale).flatMap(({ term }) => term ?? []));
  return [...new Set(terms)].map((term) => recordPath(locale, term)).filter((path) => `${path}index.html` !== page.path);
}

describe.each(locales)('in %s', (locale) => {
  const own = pages.filter(({ path }) => path.startsWith(`${locale}/`)).map((page) => [page.path, page] as const);

  test.each(own)('%s explains each term where it is used first, and once', (path, page) => {
    const links = sentencesOn(page).flatMap(termLinksIn);
    const led = links.map(({ href }) => new URL(href, `https://tracker.example.org/${path}`).pathname.slice(1));
    expect(led).toEqual(firstUsesOn(page, locale));
  });
});

/** Every word in a value; phrases are made of their own. */
function wordsUnder(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsUnder);
}

test('the words that stand on every Spanish page are no forms to avoid', () => {
  const words = wordsUnder(dictionaryOf('es'));
  expect(words.length).toBeGreaterThan(100);
  expect(words.flatMap((text) => findFormsToAvoid(archive, text))).toEqual([]);
});

test('some pages have terms to explain', () => {
  expect(pages.some((page) => sentencesOn(page).flatMap(termLinksIn).length > 10)).toBe(true);
});
