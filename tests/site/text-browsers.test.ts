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

const bodies = readPages().flatMap(({ path, elements }) => elements.filter(({ tagName }) => tagName === 'body').map((body) => [path, plainTextIn(body)] as const));

describe.each(bodies)('%s', (_path, text) => {
  test('keeps its words apart without styles', () => {
    expect([...text.matchAll(/\S*[^\s\u0001]\u0001+[^\s\u0001]\S*/g)].map(([words]) => words)).toEqual([]);
  });

  test('has no dot between two things of which one is missing', () => {
    expect(text.replaceAll(seam, '').split('\n').filter((line) => /^\s*·|·\s*$/.test(line))).toEqual([]);
  });
});
