import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { bringAxe, violationsOn } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { filesIn, siteFolder } from '../site/site.ts';

/** Every page, the versions of records and the page for what is not there among them. */
const pages = filesIn().filter((path) => path.endsWith('.html'));

/** All rules of axe in each: a page is loaded once and looked at four times. */
const settings = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
] as const;

let browser: Browser;
let context: BrowserContext;
let site: Serving;

/** Tabs that nobody looks at: opening one costs more than opening a page in it. */
const idle: Page[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ bypassCSP: true });
  await bringAxe(context);
  site = await serve({ folder: siteFolder, port: 4800 });
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

/** What is wrong on a page, setting by setting. */
async function wrongOn(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = [];
  await page.goto(site.url + path.replace(/index\.html$/, ''));
  for (const { colorScheme, width } of settings) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const found = await violationsOn(page);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    wrong.push(...(scrolled > width ? [...found, `scrolls to ${scrolled} pixels`] : found).map((fault) => `${colorScheme}, ${width} pixels: ${fault}`));
  }
  return wrong;
}

describe('axe finds nothing, and nothing scrolls sideways, in light and dark, at 320 and 1280 pixels', () => {
  test.concurrent.each(pages)('on %s', async (path) => {
    const page = idle.pop() ?? (await context.newPage());
    expect(await wrongOn(page, path)).toEqual([]);
    idle.push(page);
  });
});
