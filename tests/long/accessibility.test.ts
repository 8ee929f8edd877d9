import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { violationsOn } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { filesIn, largestByKey, siteFolder } from '../site/site.ts';

const all = filesIn().filter((path) => path.endsWith('.html'));
const [versions, others] = [all.filter((path) => path.startsWith('versions/')), all.filter((path) => !path.startsWith('versions/'))];

/** Every page; of the versions of records, which are plain text in one template, the longest of each kind. */
const pages = [...others, ...largestByKey(versions, kindOf)];

function kindOf(path: string): string {
  const { record }: { record: string } = JSON.parse(readFileSync(join(siteFolder, path.replace('index.html', 'record.json')), 'utf8'));
  return record.split('/')[0] ?? record;
}

const settings = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

let browser: Browser;
let context: BrowserContext;
let site: Serving;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ bypassCSP: true });
  site = await serve({ folder: siteFolder, port: 4800 });
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

describe('axe finds nothing, and nothing scrolls sideways', () => {
  test.concurrent.each(pages)('on %s', async (path) => {
    const page = await context.newPage();
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    for (const { colorScheme, width } of settings) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOn(page), `${colorScheme}, ${width} pixels`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
});
