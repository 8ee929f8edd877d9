import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../src/searching/excerpt.ts';
import { ask, watchFetches, type Pagefind } from '../../src/searching/full-text.ts';

/** A Pagefind that has one record, and passes over words that it does not have. */
function aPagefind(content: string): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const words = content.toLowerCase().split(' ');
  const record = (term: string): Fragment => ({ raw_url: '', content, meta: {}, anchors: [], locations: words.flatMap((word, at) => (term.toLowerCase().includes(word) ? [at] : [])) });
  const search = async (term: string) => {
    asked.push(term);
    return { results: [{ id: 'en_1', data: async () => record(term) }] };
  };
  return { pagefind: { options: async () => {}, search }, asked };
}

describe('asking', () => {
  test('takes what was found when every word stands there', async () => {
    const { pagefind, asked } = aPagefind('A judge ordered it');
    expect(await ask(pagefind, 'judge ordered')).toMatchObject({ results: [{ id: 'en_1' }], missing: [] });
    expect(asked).toHaveLength(1);
  });

  test('asks again without a word that stands nowhere, and names it', async () => {
    const { pagefind, asked } = aPagefind('A judge ordered it');
    expect(await ask(pagefind, 'judge Nadie')).toMatchObject({ results: [{ id: 'en_1' }], missing: ['Nadie'] });
    expect(asked).toEqual(['judge Nadie', 'judge']);
  });

  test('finds nothing where no word stands anywhere, whatever Pagefind took for it', async () => {
    expect(await ask(aPagefind('A judge ordered it').pagefind, 'Nadie')).toEqual({ results: [], missing: ['Nadie'] });
  });
});

describe('what did not come is noticed', () => {
  const scopeThat = (answer: () => Promise<Response>) => ({ fetch: answer });

  test.each([
    ['an answer that says no', async () => new Response('', { status: 404 }), true],
    ['no answer', async () => Promise.reject(new Error('offline')), true],
    ['what came', async () => new Response('{}'), false],
  ])('%s', async (_what, answer, hasFailed) => {
    const scope = scopeThat(answer);
    const fetches = watchFetches(scope);
    await scope.fetch().catch(() => {});
    expect(fetches.hasFailed()).toBe(hasFailed);
  });
});
