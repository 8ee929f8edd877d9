/** What does a browser show that knows neither styles nor the newer elements, such as Lynx and w3m? */
import { defaultTreeAdapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readPages, type Element } from './site.ts';

const inline: readonly string[] = ['a', 'b', 'em', 'i', 's', 'span', 'strong', 'time', 'code'];

/** To an old browser these are unknown: they begin no line. */
const unknown: readonly string[] = ['article', 'figure', 'footer', 'header', 'main', 'nav', 'section'];

/** Where an unknown element begins or ends. */
const seam = '\u0001';

/** The words of a page, a line a block; drawings are left out. */
function plainTextIn(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value.replaceAll(/\s+/g, ' ');
      if (!defaultTreeAdapter.isElementNode(node) || node.tagName === 'svg') return '';
      const text = plainTextIn(node);
      if (inline.includes(node.tagName)) return text;
      const edge = unknown.includes(node.tagName) ? seam : '\n';
      return `${edge}${text}${edge}`;
    })
    .join('');
}

/** Numbers of an ordered list that are printed beside it once more: "1. 1". */
function numberedTwiceIn(list: Element): number[] {
  const items = list.childNodes.filter(defaultTreeAdapter.isElementNode);
  return items.flatMap((item, index) => (firstWordsIn(item) === String(index + 1) ? [index + 1] : []));
}

/** What stands first in an element, as far as the next one begins. */
function firstWordsIn(element: Element): string | undefined {
  for (const node of element.childNodes) {
    const words = defaultTreeAdapter.isElementNode(node) ? firstWordsIn(node) : defaultTreeAdapter.isTextNode(node) && node.value.trim();
    if (words) return words;
  }
  return undefined;
}

/** What stands in the words of a drawing, in their order: an old browser prints them in one line. */
function wordsOf(drawing: Element): string {
  return drawing.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node) || node.tagName === 'title') return '';
      return node.tagName === 'text' ? seam + wordsOf(node) + seam : wordsOf(node);
    })
    .join('');
}

const pages = readPages();
const bodies = pages.flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'body').map((body) => [path, plainTextIn(body)] as const));

describe.each(bodies)('%s', (_path, text) => {
  test('keeps its words apart without styles', () => {
    expect([...text.matchAll(/\S*[^\s\u0001]\u0001+[^\s\u0001]\S*/g)].map(([words]) => words)).toEqual([]);
  });

  test('has no dot between two things of which one is missing', () => {
    expect(text.replaceAll(seam, '').split('\n').filter((line) => /^\s*·|·\s*$/.test(line))).toEqual([]);
  });
});

test('words of a drawing stand apart', () => {
  const drawings = pages.flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'svg').map((drawing) => [path, wordsOf(drawing)] as const));
  expect(drawings.some(([, words]) => words.includes(seam))).toBe(true);
  expect(drawings.filter(([, words]) => /\S\u0001{2}\S/.test(words))).toEqual([]);
});

test('a list that is numbered prints no numbers of its own', () => {
  expect(pages.flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'ol').flatMap(numberedTwiceIn).map((number) => `${path}: ${number}`))).toEqual([]);
});
