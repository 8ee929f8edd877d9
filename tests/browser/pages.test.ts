import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { filesIn, siteFolder } from '../site/site.ts';
import { launchChromium } from './chromium.ts';

/** One page of each template, in both languages; all pages in all settings are the second tier. */
const all = filesIn().filter((path) => path.endsWith('index.html'));
const templates = new Map(all.map((path) => [path.replace(/[^/]+\/index\.html$/, (end) => (/^(?:en|es|people|sources)\//.test(end) ? end : '*')), path]));
const samples = [...templates.values()];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(['/', '/tracker/'])('when the site stands at %s', (base) => {
  let site: Serving;

  beforeAll(async () => {
    site = await serve({ folder: siteFolder, port: 4600, base });
  });

  afterAll(() => site.server.close());

  test.each(samples)('%s breaks no policy, asks no other host and lacks nothing', async (path) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const wrong: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    await page.close();
  });
});

describe('as a reader sees it', () => {
  let site: Serving;

  beforeAll(async () => {
    site = await serve({ folder: siteFolder, port: 4700 });
  });

  afterAll(() => site.server.close());

  test.each(samples.flatMap((path) => [320, 1280].map((width) => [path, width] as const)))('axe finds nothing on %s at %i pixels', async (path, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('an address where nothing is answers 404, with ways to both languages', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${site.url}en/people/nobody-of-this-name/`);
    expect(response?.status()).toBe(404);
    const links = await page.locator('main a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/en/', '/es/']);
    await page.close();
  });

  test('a reader follows a citation down to its source and back up to the sentence', async () => {
    const page = await browser.newPage();
    const person = all.find((path) => /^en\/people\/.+\/index\.html$/.test(path)) ?? '';
    await page.goto(site.url + person.replace(/index\.html$/, ''));
    const citation = page.locator('.citations .number').first();
    const number = await citation.textContent();
    await citation.click();
    const note = page.locator(':target');
    await expect.poll(() => note.locator('.number').textContent()).toBe(number);
    await note.locator('.back').first().click();
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    expect(await page.locator(':target').evaluate((target) => target.closest('.citations') !== null)).toBe(true);
    await page.close();
  });

  test('a reader changes the language and stays on the same page', async () => {
    const page = await browser.newPage();
    const person = all.find((path) => /^en\/people\/.+\/index\.html$/.test(path)) ?? '';
    await page.goto(site.url + person.replace(/index\.html$/, ''));
    await page.getByRole('link', { name: 'Español', exact: true }).click();
    await expect.poll(() => page.url()).toBe(site.url + person.replace(/^en/, 'es').replace(/index\.html$/, ''));
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.close();
  });
});
