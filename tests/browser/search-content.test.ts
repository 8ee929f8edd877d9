import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { nameOf } from '../../src/archive/name.ts';
import { searchKindsPath, searchFilesPath } from '../../src/routes.ts';
import type { Fragment } from '../../src/searching/excerpt.ts';
import { pagefindOptions } from '../../src/searching/full-text.ts';
import { exactFirst, groupsOf } from '../../src/searching/groups.ts';
import { termOf } from '../../src/searching/question.ts';
import { fold } from '../../src/values/fold.ts';
import { locales, type Locale } from '../../src/values/locale.ts';
import { readArchive, siteFolder } from '../site/site.ts';
import { countBytes, serveCompressed } from './compressing.ts';
import { launchChromium } from './chromium.ts';

/** What a reader may pay for the first results, in bytes as they come, without the fonts that every page has. */
const most = 150_000;

/** What is asked, and of which kind and at which address the answer is. */
type Case = [words: string, kind: string, path: string];

const archive = readArchive();
const folder = join(siteFolder, searchFilesPath);
let browser: Browser;
let site: { server: Server; url: string };

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveCompressed({ folders: { '/': siteFolder } });
});

afterAll(async () => {
  site.server.close();
  await browser.close();
});

describe.each(locales)('the search in %s', (locale) => {
  test.each([...casesOf(archive, locale)])('finds %s first or second', async (_what, cases) => {
    const results = await resultsOf(cases.map(([words]) => words), locale);
    const missed = cases.filter(([words, kind, path], index) => !firstTwo(results[index] ?? [], words, kind, locale).includes(path));
    expect(cases.length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  test.each(['CECOT', ...(locale === 'en' ? ['judge', 'asylum', 'the federal judge ordered his return'] : ['juez', 'asilo', 'la jueza federal ordenó su regreso']), nameOfFirst(archive, locale)])(
    'costs little from opening the page to the first results for "%s"',
    async (words) => {
      const page = await browser.newPage();
      const bytes = await countBytes(page);
      await page.goto(`${site.url}${locale}/search/`);
      await page.fill('input[type=search]', words);
      await page.waitForFunction(() => /\d/.test(document.querySelector('.state')?.textContent ?? ''));
      await page.waitForLoadState('networkidle');
      const sum = [...bytes].filter(([url]) => !url.includes('/fonts/')).reduce((total, [, size]) => total + size, 0);
      expect([...bytes.keys()].filter((url) => url.includes('/fragment/')).length).toBeGreaterThan(0);
      expect(sum).toBeLessThan(most);
      await page.close();
    },
  );
});

function nameOfFirst({ people }: Archive, locale: Locale): string {
  return [...people.values()].map((person) => nameOf(person)[locale])[0] ?? '';
}

/** The questions that the records themselves ask. Cases that go by one caption are told apart by their titles and numbers. */
function casesOf({ people, rulings, proceedings, glossary }: Archive, locale: Locale): Map<string, Case[]> {
  const at = (record: { kind: string; id: string }) => [record.kind, `${locale}/${record.kind}/${record.id}/`] as const;
  return new Map<string, Case[]>([
    ['each person by his name, folded, and with its parts the other way round', [...people.values()].flatMap((person): Case[] => {
      const name = nameOf(person)[locale];
      return [name, fold(name), fold(name).split(' ').toReversed().join(' ')].map((words) => [words, ...at(person)]);
    })],
    ['each ruling by its title, and by that with a docket number', [...rulings.values()].flatMap((ruling): Case[] => {
      const title = nameOf(ruling)[locale];
      return [title, ...ruling.proceeding.facts.dockets.map((docket) => `${docket} ${title}`)].map((words) => [words, ...at(ruling)]);
    })],
    ['each case by its title and its docket numbers', [...proceedings.values()].flatMap((proceeding): Case[] => {
      const { dockets } = proceeding.facts;
      return [nameOf(proceeding)[locale], ...dockets, ...dockets.map((docket) => docket.replace(/^\d+:/, ''))].map((words) => [words, ...at(proceeding)]);
    })],
    ['each term in both languages', [...glossary.values()].flatMap((term): Case[] => locales.flatMap((lang) => [[term.facts.term[lang], ...at(term)], [fold(term.facts.term[lang]), ...at(term)]] satisfies Case[]))],
  ]);
}

/** The names in the index of what Pagefind finds for each question. */
async function resultsOf(questions: readonly string[], locale: Locale): Promise<{ id: string }[][]> {
  const page = await browser.newPage();
  await page.goto(`${site.url}${locale}/search/`);
  // As a text: the test runner would rewrite an import in a function.
  const found = await page.evaluate<{ id: string }[][]>(`(async () => {
    const pagefind = await import(${JSON.stringify(`${site.url}${searchFilesPath}pagefind.js`)});
    await pagefind.options(${JSON.stringify(pagefindOptions)});
    const answers = [];
    for (const term of ${JSON.stringify(questions.map(termOf))}) answers.push((await pagefind.search(term)).results.map(({ id }) => ({ id })));
    return answers;
  })()`);
  await page.close();
  return found;
}

/** The addresses of the first two of a kind, as the page shows them. */
function firstTwo(results: readonly { id: string }[], words: string, kind: string, locale: Locale): string[] {
  const kinds: Record<string, string[]> = JSON.parse(readFileSync(join(siteFolder, searchKindsPath(locale)), 'utf8'));
  const own = groupsOf(results, kinds).find((group) => group.kind === kind)?.results ?? [];
  const shown = own.slice(0, 3).map(({ id }) => fragments.get(id)).filter((fragment) => fragment !== undefined);
  return exactFirst(shown, words).slice(0, 2).map(({ url }) => url);
}

/** What the index holds, by its name there. */
const fragments = new Map(readdirSync(join(folder, 'fragment')).map((file) => {
  const text = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString('utf8');
  const fragment: Pick<Fragment, 'meta'> & { url: string } = JSON.parse(text.slice(text.indexOf('{')));
  return [file.replace('.pf_fragment', ''), fragment];
}));
