import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lastSpellOf } from '../../src/archive/derive/whereabouts.ts';
import { findPeople, wordsToFind } from '../../src/finding/find-people.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { buildFinder } from '../../src/views/finder.ts';
import { readArchive, siteFolder } from '../site/site.ts';
import { violationsOn } from './axe.ts';
import { launchChromium } from './chromium.ts';

const archive = readArchive();
const { people } = archive;
const count = people.size;

/** A surname by which one person is found and nobody else. */
const entries = buildFinder(archive, 'en');
const surnames = entries.flatMap(({ name }) => wordsToFind(name.split(',')[0] ?? ''));
const surname = surnames.find((one) => one.length > 6 && findPeople(one, entries).length === 1) ?? '';
const misspelled = `${surname.slice(0, 3)}x${surname.slice(4)}`;
const free = [...people.values()].filter((person) => lastSpellOf(person)?.as === 'at-liberty').length;

let browser: Browser;
let site: Serving;
let wrong: string[];

beforeAll(async () => {
  browser = await launchChromium();
  site = await serve({ folder: siteFolder, port: 4900 });
});

afterAll(async () => {
  site.server.close();
  await browser.close();
});

beforeEach(() => {
  wrong = [];
});

afterEach(() => {
  expect(wrong).toEqual([]);
});

/** Opens a list; what goes wrong on it fails the test. */
async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(site.url + path);
  return page;
}

const lines = (page: Page) => page.locator('.lines > li:visible');
const field = (page: Page) => page.locator('input[name="q"]');
const choice = (page: Page, value: string) => page.locator(`[data-choice="${value}"]`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('name'));

describe('on the list of people', () => {
  test('a name is found as it is typed, misspelled too, and stands in the address', async () => {
    const page = await open('en/people/');
    await expect.poll(() => lines(page).count()).toBe(count);
    await field(page).pressSequentially(misspelled);
    await expect.poll(() => lines(page).count()).toBeLessThan(count);
    expect(wordsToFind((await lines(page).first().locator('.name').textContent()) ?? '')).toContain(surname);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(misspelled);
    await expect.poll(() => page.getByRole('status').textContent()).toBe(wordsIn('en').phrases.peopleShown(String(await lines(page).count()), count));
    await page.close();
  });

  test('an address that has a name and filters opens the list so', async () => {
    const page = await open(`es/people/?q=${surname}&language=en`);
    await expect.poll(() => lines(page).count()).toBe(1);
    expect(await field(page).inputValue()).toBe(surname);
    expect(await choice(page, 'language=en').getAttribute('aria-current')).toBe('true');
    expect(await choice(page, 'language=en').isVisible()).toBe(true);
    await page.close();
  });

  test('what nobody is called shows nobody, and what that means', async () => {
    const page = await open('es/people/?q=xxxxxx');
    await expect.poll(() => lines(page).count()).toBe(0);
    await expect.poll(() => page.getByRole('status').textContent()).toBe(wordsIn('es').phrases.nobodyFound('xxxxxx'));
    expect(await page.getByRole('heading', { name: wordsIn('es').words.absent }).isVisible()).toBe(true);
    await field(page).fill('');
    await expect.poll(() => lines(page).count()).toBe(count);
    await page.close();
  });

  test('"/" leads to the field, unless somebody is typing, until it is switched off for good', async () => {
    const page = await open('en/people/');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('/');
    await field(page).fill('');
    await page.getByRole('checkbox').uncheck();
    await page.reload();
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('q');
    await page.close();
  });

  test('arrows walk through what was found, Escape leads back, and then empties the field', async () => {
    const page = await open('en/people/');
    await field(page).focus();
    const names = await lines(page).locator('.name').allTextContents();
    for (const name of names.slice(0, 2)) {
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(names[0]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('q');
    await page.keyboard.type(surname);
    await expect.poll(() => lines(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => lines(page).count()).toBe(count);
    await page.close();
  });

  test('Enter leads to whoever was found first; where nobody was, to the search', async () => {
    const page = await open('en/people/');
    await field(page).fill(surname);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(await lines(page).first().locator('.name').textContent());
    await field(page).fill('xxxxxx');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/en/search/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('xxxxxx');
    await page.close();
  });

  test('filters are combined, count what they leave, and the way back leads through them', async () => {
    const page = await open('en/people/');
    await choice(page, 'status=at-liberty').click();
    await expect.poll(() => lines(page).count()).toBe(free);
    await page.locator('summary').click();
    const promised = Number(await choice(page, 'language=es').locator('span').textContent());
    await choice(page, 'language=es').click();
    await expect.poll(() => lines(page).count()).toBe(promised);
    expect(new URL(page.url()).search).toBe('?status=at-liberty&language=es');
    await page.goBack();
    await expect.poll(() => lines(page).count()).toBe(free);
    await page.goBack();
    await expect.poll(() => lines(page).count()).toBe(count);
    await page.close();
  });

  test('a filter that is followed again is given up, and "everyone" gives up all', async () => {
    const page = await open('en/people/?status=at-liberty&language=es');
    await choice(page, 'language=es').click();
    await expect.poll(() => lines(page).count()).toBe(free);
    await choice(page, '').click();
    await expect.poll(() => lines(page).count()).toBe(count);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('axe finds nothing where a name was typed, one was not found, or filters are combined', async () => {
    for (const search of [`?q=${surname}`, '?q=xxxxxx', '?status=at-liberty&language=es']) {
      const page = await open(`en/people/${search}`, { bypassCSP: true });
      await expect.poll(() => lines(page).count()).toBeLessThan(count);
      expect(await violationsOn(page)).toEqual([]);
      await page.close();
    }
  });
});

describe('without scripts', () => {
  const options = { javaScriptEnabled: false };

  test('everyone is on the list, and every filter leads to a list of its own', async () => {
    const page = await open('en/people/', options);
    expect(await lines(page).count()).toBe(count);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await choice(page, 'status=at-liberty').click();
    await page.waitForURL(`${site.url}en/people/status/at-liberty/`);
    expect(await lines(page).count()).toBe(free);
    await page.close();
  });

  test('what is typed leads to the search page', async () => {
    const page = await open('es/people/', options);
    await field(page).fill(surname);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(`${site.url}es/search/?q=${surname}`);
    await page.close();
  });
});
