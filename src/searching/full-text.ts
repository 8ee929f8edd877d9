/** How is the whole text searched? With Pagefind, which is loaded with the first word that is asked for. */
import type { Fragment } from './excerpt.ts';
import { missingWords, partsOf } from './missing-words.ts';
import { termOf } from './question.ts';

/** A record that was found; its text is fetched when it is shown. */
export interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

/** What Pagefind can do, as far as we use it. */
export interface Pagefind {
  options: (options: typeof pagefindOptions) => Promise<void>;
  search: (term: string) => Promise<{ results: Result[] }>;
}

export interface Answer {
  /** The best first. */
  results: Result[];
  /** The words that stand nowhere; the results have the others. */
  missing: string[];
}

/** Without the worker, for which it would load all of itself a second time. Accents make no difference to what comes first, either: many phones are typed on without. */
export const pagefindOptions = { noWorker: true, ranking: { diacriticSimilarity: 0 } } as const;

/** Starts Pagefind. */
export async function startPagefind(address: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address.href);
  await pagefind.options(pagefindOptions);
  return pagefind;
}

/** Asks for words. Those that stand nowhere are left out and named. */
export async function ask(pagefind: Pagefind, words: string): Promise<Answer> {
  const { results } = await pagefind.search(termOf(words));
  const missing = results.length > 0 ? await lackedBy(results, words) : await foundNowhere(pagefind, partsOf(words));
  if (missing.length === 0) return { results, missing };
  const rest = partsOf(words).filter((word) => !missing.includes(word));
  if (rest.length === 0) return { results: [], missing };
  return { results: (await pagefind.search(rest.join(' '))).results, missing };
}

/** The words that even the best result lacks: all of them where there is none. */
async function lackedBy(results: readonly Result[], words: string): Promise<string[]> {
  const first = await results[0]?.data();
  return first ? missingWords(words, first) : partsOf(words);
}

/** That nothing has all of them says nothing of each: every word is asked for alone. */
async function foundNowhere(pagefind: Pagefind, parts: readonly string[]): Promise<string[]> {
  if (parts.length < 2) return [...parts];
  const missing = await Promise.all(parts.map(async (word) => lackedBy((await pagefind.search(word)).results, word)));
  return missing.flat();
}

/**
 * Watches what is fetched from now on. Pagefind takes a part of the index that
 * did not come for one in which nothing stands, and "nothing found" would be untrue.
 */
export function watchFetches(scope: { fetch: typeof fetch }): { hasFailed: () => boolean } {
  const fetchAsIs = scope.fetch.bind(scope);
  let failed = false;
  scope.fetch = async (...request) => {
    try {
      const response = await fetchAsIs(...request);
      failed ||= !response.ok;
      return response;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  return { hasFailed: () => failed };
}
