import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { siteFolder } from '../site/site.ts';
import { violationsOn } from './axe.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let site: Serving;
let page: Page;
let wrong: string[];
let asked: string[];

beforeAll(async () => {
  browser = await launchChromium();
  site = await serve({ folder: siteFolder, port: 4800, base: '/tracker/' });
});

afterAll(async () => {
  site.server.close();
  await browser.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  [wrong, asked] = [[], []];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
});

afterEach(() => page.close());

const open = (query = '', locale = 'en') => page.goto(`${site.url}${locale}/search/${query}`);
const settled = () => page.waitForFunction(() => /\d|Nothing|No se|load/.test(document.querySelector('.state')?.textContent ?? ''));
const hits = () => page.locator('.found .hit');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.getAttribute('name'));

/** Asks, and waits for what is said to that: what was said before is taken away. */
async function ask(words: string): Promise<void> {
  await page.evaluate(() => document.querySelector('.state')?.replaceChildren());
  await page.fill('input[type=search]', words);
  await settled();
}

describe('a reader who searches', () => {
  test('asks no other host, breaks no policy, and loads nothing before the first word', async () => {
    await open();
    expect(asked.filter((url) => url.includes('/tracker/search/'))).toEqual([]);
    await ask('CECOT');
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
  });

  test('sees nothing move when the script arrives', async () => {
    await page.route('**/_astro/Search*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await open();
    await page.waitForSelector('.off', { state: 'detached' });
    const moved = () => new Promise<number>((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true }));
    expect(await Promise.race([page.evaluate(moved), page.waitForTimeout(500).then(() => 0)])).toBe(0);
  });

  test('hears how many there are, and sees the words marked and the address of each sentence', async () => {
    await open('', 'es');
    await ask('asilo');
    expect(await page.locator('[role=status]').textContent()).toMatch(/^\d+ resultados en el texto\.$/);
    expect(await page.locator('.found mark').first().textContent()).toMatch(/^asilo$/i);
    for (const href of await hits().evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) expect(href).toMatch(/^\.\.\/\.\.\/es\/[a-z]+\//);
    expect(await page.locator('.found .address').first().textContent()).toMatch(/^people\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/);
  });

  test('comes to the very sentence', async () => {
    await open('?q=asylum&kind=rulings');
    await settled();
    const href = await hits().first().getAttribute('href');
    await hits().first().click();
    await page.waitForURL(`**/${href?.replace(/^(?:\.\.\/)+/, '')}`);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('sees people first, then rulings', async () => {
    await open('?q=judge');
    await settled();
    const headings = await page.locator('.found h2').evaluateAll((all) => all.map((heading) => heading.firstChild?.textContent?.trim()));
    expect(headings.slice(0, 2)).toEqual(['People', 'Rulings']);
  });

  test('narrows to a kind, sees more, and finds all of it in the address and on the way back', async () => {
    await open('?q=CECOT');
    await settled();
    await page.locator('.choices a').nth(2).click();
    await page.waitForURL('**/?q=CECOT&kind=rulings');
    await page.waitForFunction(() => document.querySelectorAll('.found .hit').length === 10);
    await page.locator('.found section > p a').click();
    await page.waitForFunction(() => document.querySelectorAll('.found .hit').length > 10);
    expect(page.url()).toContain('show=20');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.found .hit').length === 10);
    await page.reload();
    await settled();
    expect([await hits().count(), await page.inputValue('input[type=search]')]).toEqual([10, 'CECOT']);
  });

  test('finds the same in the same order with and without accents', async () => {
    const answerTo = async (words: string) => {
      await open(`?q=${words}`, 'es');
      await settled();
      return [await page.textContent('.state'), ...(await hits().evaluateAll((links) => links.map((link) => link.getAttribute('href'))))];
    };
    const accented = await answerTo('avión');
    expect(accented.length).toBeGreaterThan(2);
    expect(await answerTo('asilo')).not.toEqual(accented);
    expect(await answerTo('avion')).toEqual(accented);
  });

  test.each([
    ['a name that is not here', 'Zzyzxq', []],
    ['two names that are not here', 'Zzyzxq Vbnmkw', []],
    ['words that stand apart from each other alone', '"judge asylum CECOT"', ['judge', 'asylum', 'CECOT']],
  ])('finds no one under %s, and reads what that means', async (_what, words, apart) => {
    await open();
    await ask(words);
    expect(await page.textContent('.state')).toContain(words);
    expect(await page.locator('.apart .hit').allTextContents()).toEqual(apart);
    expect(await page.textContent('.found')).toContain('says nothing about the person');
    expect(await hits().last().getAttribute('href')).toMatch(/^\.\.\//);
  });

  test('is never told that nothing is there when a file did not come', async () => {
    await page.route('**/search/index/**', (route) => route.abort());
    await open('?q=asylum');
    await page.waitForFunction(() => document.querySelector('.found a')?.textContent === 'Load it again');
    expect(await page.textContent('.state')).not.toContain('Nothing');
  });

  test('who empties the field on a dead line is told no more of what was in it', async () => {
    let give = () => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/search/pagefind.js', async (route) => {
      await given;
      await route.abort();
    });
    await open();
    await page.fill('input[type=search]', 'asylum');
    await page.waitForFunction(() => document.querySelector('.state')?.textContent?.startsWith('Searching'));
    await page.fill('input[type=search]', '');
    await page.waitForFunction(() => document.querySelector('.state')?.textContent === '');
    const failed = page.waitForEvent('requestfailed');
    give();
    await failed;
    await page.waitForTimeout(200);
    expect([await page.textContent('.state'), await hits().count(), await page.locator('.found a').count()]).toEqual(['', 0, 0]);
    await page.fill('input[type=search]', 'asylum');
    await page.waitForFunction(() => document.querySelector('.found a')?.textContent === 'Load it again');
  });

  test('meets no barrier that a machine can see, in either scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open('?q=asylum');
      await settled();
      expect(await violationsOn(page)).toEqual([]);
    }
  });

  test.each([320, 1280])('does not scroll sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await open('?q=CECOT');
    await settled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

describe('a reader with a keyboard', () => {
  test('reaches the field, walks through the results and back, and opens one', async () => {
    await open('?q=asylum');
    await settled();
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await hits().nth(1).getAttribute('href'));
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(await hits().nth(0).getAttribute('href'));
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/**');
  });

  test('is led to the first of the further results', async () => {
    await open('?q=CECOT&kind=rulings');
    await settled();
    await page.locator('.found section > p a').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.found .hit').length > 10);
    await page.waitForFunction(() => document.activeElement?.className === 'hit');
    expect(await hits().evaluateAll((links) => links.findIndex((link) => link === document.activeElement))).toBe(10);
  });
});

describe('without a script', () => {
  test('a reader is told what does not work, and what does', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}en/search/`);
    expect(await plain.isVisible('.off')).toBe(true);
    expect(await plain.locator('.ways a').count()).toBe(8);
    await context.close();
  });

  test('neither is one who opened a copy on a disk left alone', async () => {
    await page.goto(pathToFileURL(resolve(siteFolder, 'en/search/index.html')).href);
    await page.waitForSelector('.off', { state: 'visible' });
  });

  test('nor one to whom the script never came', async () => {
    await page.route('**/_astro/Search*.js', (route) => route.abort());
    await open();
    await page.waitForSelector('.off', { state: 'visible' });
  });
});
