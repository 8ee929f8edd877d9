import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { lanesPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { laneOrders } from '../../src/views/lane-order.ts';
import { siteFolder } from '../site/site.ts';
import { violationsOn } from './axe.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let site: Serving;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serve({ folder: siteFolder, port: 4750 });
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

test('a keyboard goes from a name to each of its stretches, and from a stretch to its statement', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + lanesPath('en'));
  const row = page.locator('.chart li').first();
  await row.locator('a').first().focus();
  const names: (string | null)[] = [];
  for (const _ of await row.locator('.stretch').all()) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
  }
  expect(names).toEqual(await row.locator('.stretch').evaluateAll((bands) => bands.map((band) => band.getAttribute('aria-label'))));
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('article:target').count()).toBe(1);
  await page.close();
});

test('the axis stays in sight', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
  await page.goto(site.url + lanesPath('en'));
  await page.locator('.chart li').last().scrollIntoViewIfNeeded();
  expect((await page.locator('.chart .axis').boundingBox())?.y).toBe(0);
  await page.close();
});

test.each(locales.flatMap((locale) => [undefined, ...laneOrders].map((order) => lanesPath(locale, order))))('axe finds nothing on %s in the dark at 320 pixels, and nothing scrolls sideways', async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: 'dark', bypassCSP: true });
  await page.goto(site.url + path);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test.each(locales)('in %s the first screen of a phone says what this is, as of when, and has the field', async (locale) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(`${site.url}${locale}/`);
  for (const selector of ['h1', '.lede', '.find-field input', '.find-field button']) {
    const box = await page.locator(selector).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  }
  await page.close();
});

test('the words of the field go to the search', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}en/`);
  await page.getByRole('searchbox').fill('nobody');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(`${site.url}en/search/?q=nobody`);
  await page.close();
});
