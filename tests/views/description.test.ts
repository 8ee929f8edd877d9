import { describe as group, expect, test } from 'vitest';
import { describe, longestDescription } from '../../src/views/description.ts';
import { pagesOf } from './pages.ts';
import { world } from './world.ts';

group('a description', () => {
  test('has every sentence that fits, and leaves out one that does not', () => {
    const long = `${'very '.repeat(30)}long.`;
    expect(describe('An invented page.', 'It is short.')).toBe('An invented page. It is short.');
    expect(describe('An invented page.', long, 'It is short.')).toBe('An invented page. It is short.');
  });

  test('may be as long as it can be, and not longer', () => {
    const rest = 'a'.repeat(longestDescription - 'First.'.length - 1);
    expect(describe('First.', rest)).toHaveLength(longestDescription);
    expect(describe('First.', `${rest}a`)).toBe('First.');
  });

  test('cuts its first sentence between words, where that alone is too long', () => {
    const cut = describe('word '.repeat(50), 'It is short.');
    expect(cut.length).toBeLessThanOrEqual(longestDescription);
    expect(cut).toMatch(/^(?:word )+word…$/);
  });
});

test('no description says what a statement says: out of its context it would be without its source', () => {
  const said = [...world.statements.values()].flatMap(({ says }) => [says.en, says.es]);
  const telling = [...pagesOf(world)].filter(([, { frame }]) => said.some((sentence) => frame.description.includes(sentence)));
  expect(telling.map(([path]) => path)).toEqual([]);
});
