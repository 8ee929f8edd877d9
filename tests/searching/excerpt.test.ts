import { describe, expect, test } from 'vitest';
import { excerptOf, type Fragment } from '../../src/searching/excerpt.ts';

/** A record of lines, each with its anchor, in which the words were found that stand in brackets. */
function aFragment(...lines: [anchor: string | undefined, text: string][]): Fragment {
  const words = lines.map(([, text]) => text.split(' '));
  const all = words.flat();
  return {
    raw_url: 'en/people/persona-inventada/',
    content: all.join(' ').replace(/[[\]]/g, ''),
    meta: {},
    anchors: lines.flatMap(([id], index) => (id === undefined ? [] : [{ id, location: words.slice(0, index).flat().length }])),
    locations: all.flatMap((word, index) => (word.includes('[') ? [index] : [])),
  };
}

const marked = (fragment: Fragment) => excerptOf(fragment).pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const long = (before: number, after: number) => `${'word '.repeat(before)}[hit]${' word'.repeat(after)}`;

describe('the line of a record that answers', () => {
  test('has the most different words that were found', () => {
    const fragment = aFragment(['once', 'A [prison] and a [Prison].'], ['both', 'A [judge] of the [prison].']);
    expect(excerptOf(fragment).anchor).toBe('both');
    expect(marked(fragment)).toBe('A [judge] of the [prison].');
  });

  test('has an address of its own where two have as many', () => {
    expect(excerptOf(aFragment([undefined, 'He was in [prison].'], ['held', 'In a [prison].'])).anchor).toBe('held');
  });

  test('is the first where only the name was found', () => {
    expect(excerptOf(aFragment([undefined, 'Who he is.'], ['held', 'He was held.']))).toEqual({ anchor: undefined, pieces: [{ text: 'Who he is.', isHit: false }] });
  });
});

describe('the words that were found', () => {
  test('are marked without the signs around them', () => {
    expect(marked(aFragment(['said', 'He said “[asylum],” then ([no]).']))).toBe('He said “[asylum],” then ([no]).');
  });

  test('are never taken for HTML', () => {
    expect(excerptOf(aFragment(['said', 'A [<b>bold</b>] word.'])).pieces.map(({ text }) => text).join('')).toBe('A <b>bold</b> word.');
  });
});

describe('a long line', () => {
  test('begins at its beginning where the first hit comes soon', () => {
    expect(marked(aFragment(['long', long(3, 90)]))).toMatch(/^word word word \[hit\] .* …$/);
  });

  test('begins a little before a hit that comes late', () => {
    expect(marked(aFragment(['long', long(80, 80)]))).toMatch(/^… (?:word ){12}\[hit\] .* …$/);
  });

  test('is whole up to its end where the hit comes last', () => {
    expect(marked(aFragment(['long', long(80, 0)]))).toMatch(/^… .*\[hit\]$/);
  });
});
