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

/** A Pagefind that finds a record only where it has every word that is asked for. */
function aStrictPagefind(...contents: string[]): Pagefind {
  const search = async (term: string) => {
    const asked = term.toLowerCase().split(' ');
    const found = contents.filter((content) => asked.every((word) => content.toLowerCase().split(' ').includes(word)));
    return {
      results: found.map((content) => {
        const locations = content.toLowerCase().split(' ').flatMap((word, at) => (asked.includes(word) ? [at] : []));
        return { id: content, data: async () => ({ raw_url: '', content, meta: {}, anchors: [], locations }) };
      }),
    };
  };
  return { options: async () => {}, search };
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

  test.each([
    ['stand nowhere', 'Nadie Ninguno', ['Nadie', 'Ninguno']],
    ['stand nowhere, in quotation marks', '“Nadie Ninguno”', ['Nadie', 'Ninguno']],
    ['stand somewhere, but never together', 'judge prison', []],
    ['stand somewhere, but never together, save one', 'judge Nadie prison', ['Nadie']],
  ])('finds nothing where words %s', async (_which, words, missing) => {
    expect(await ask(aStrictPagefind('A judge ordered it', 'A prison'), words)).toEqual({ results: [], missing });
  });

  test('asks again without a word that stands nowhere where nothing was found with it', async () => {
    expect(await ask(aStrictPagefind('A judge ordered it'), 'judge Nadie ordered')).toMatchObject({ results: [{ id: 'A judge ordered it' }], missing: ['Nadie'] });
  });

  test('is content with one word that is not found', async () => {
    expect(await ask(aStrictPagefind('A judge'), 'Nadie')).toEqual({ results: [], missing: ['Nadie'] });
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
