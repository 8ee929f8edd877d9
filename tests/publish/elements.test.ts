import { describe, expect, test } from 'vitest';
import { withoutElements } from '../../src/publish/elements.ts';

const isMarked = (tag: string) => tag.includes(' data-out');

describe('without the elements that are marked', () => {
  test.each([
    ['<p>a</p><p data-out>b</p><p>c</p>', '<p>a</p><p>c</p>'],
    ['<div data-out><div>b</div><div><div>b</div></div></div>c', 'c'],
    ['<div data-out>b</div><divider>c</divider>', '<divider>c</divider>'],
    ['<link data-out rel="x">c', 'c'],
    ['<svg data-out/>c', 'c'],
    ['<div data-out>b<p data-out>b</p></div>c<i data-out>b</i>', 'c'],
    ['nothing', 'nothing'],
  ])('%s is %s', (html, left) => {
    expect(withoutElements(html, isMarked)).toBe(left);
  });

  test('a page that is cut off is refused', () => {
    expect(() => withoutElements('<div data-out><div></div>', isMarked)).toThrow('<div> does not end');
  });
});
