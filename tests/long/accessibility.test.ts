import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { launchChromium } from '../browser/chromium.ts';
import { filesIn, siteFolder } from '../site/site.ts';

const pages = filesIn().filter((path) => path.endsWith('.html'));

let browser: Browser;
let site: Serving;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serve({ folder: siteFolder, port: 4800 });
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('in a %s scheme at %i pixels', (colorScheme, width) => {
  test.concurrent.each(pages)('axe finds nothing on %s, and nothing scrolls sideways', async (path) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});
