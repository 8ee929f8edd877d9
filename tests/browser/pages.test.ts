import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { indexedKinds } from '../../src/views/indexes.ts';
import { filesIn, largestByKey, siteFolder } from '../site/site.ts';
import { violationsOn } from './axe.ts';
import { launchChromium } from './chromium.ts';

/** One page of each template, the largest, in both languages; all pages in all settings are the second tier. */
const all = filesIn().filter((path) => path.endsWith('index.html'));
const samples = largestByKey(all, templateOf);

/** The route that renders a page: "en/people/*", "en/[list]", "versions/*". */
function templateOf(path: string): string {
  const [locale = '', part = '', ...rest] = path.split('/');
  if (locale === 'versions') return 'versions/*';
  if (rest.length === 2) return `${locale}/${part}/*`;
  // What a person's page has under it, and the list of people by each filter.
  if (rest.length > 2) return ['timeline', 'journey'].some((name) => name === rest[1]) ? `${locale}/${part}/*/${rest[1]}` : `${locale}/${part}/${rest[0]}/*`;
  return indexedKinds.some((kind) => kind === part) ? `${locale}/[list]` : path;
}

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

  // Spanish has the longer words: it stands on the narrow screen, English on the wide one.
  test.each(samples.map((path) => [path, path.startsWith('es/') ? 320 : 1280] as const))('axe finds nothing on %s at %i pixels', async (path, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('nothing scrolls sideways on the narrowest screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const widths = new Map<string, number>();
    for (const path of samples) {
      await page.goto(site.url + path.replace(/index\.html$/, ''));
      widths.set(path, await page.evaluate(() => document.documentElement.scrollWidth));
    }
    expect([...widths].filter(([, width]) => width > 320)).toEqual([]);
    await page.close();
  });

  test('an address where nothing is answers 404, with ways to both languages', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${site.url}en/people/nobody-of-this-name/`);
    expect(response?.status()).toBe(404);
    const links = await page.locator('main a').evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/en/', '/en/search/', '/en/people/', '/es/', '/es/search/', '/es/people/']);
    await page.close();
  });

  test('a reader follows a citation down to its source and back up to the sentence', async () => {
    const page = await browser.newPage();
    const person = all.find((path) => /^en\/people\/[^/]+\/index\.html$/.test(path)) ?? '';
    await page.goto(site.url + person.replace(/index\.html$/, ''));
    const citation = page.locator('.citations [href^="#s."]').first();
    const number = Number.parseInt((await citation.textContent()) ?? '', 10);
    await citation.click();
    const note = page.locator(`.notes > li:nth-child(${number}):target`);
    await note.locator('[href^="#"]').first().click();
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    expect(await page.locator(':target').evaluate((target) => target.querySelector('.citations') !== null)).toBe(true);
    await page.close();
  });

  test('a reader changes the language and stays on the same page', async () => {
    const page = await browser.newPage();
    const person = all.find((path) => /^en\/people\/[^/]+\/index\.html$/.test(path)) ?? '';
    await page.goto(site.url + person.replace(/index\.html$/, ''));
    await page.getByRole('link', { name: 'Español', exact: true }).click();
    await expect.poll(() => page.url()).toBe(site.url + person.replace(/^en/, 'es').replace(/index\.html$/, ''));
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.close();
  });

  /** Opens the first page of a folder that has something to click, and gives the first of it. */
  async function openFirst(folder: string, what: string): Promise<Page> {
    const page = await browser.newPage();
    for (const path of all.filter((one) => one.startsWith(folder) && one !== `${folder}index.html`)) {
      await page.goto(site.url + path.replace(/index\.html$/, ''));
      if ((await page.locator(what).count()) > 0) return page;
    }
    throw new Error(`no page of ${folder} has ${what}`);
  }

  test('a reader goes from a person to what sources answer differently about him, and back', async () => {
    const page = await openFirst('en/people/', '.questions a');
    const [person, name] = [page.url(), await page.locator('h1').textContent()];
    const question = page.locator('.questions a').first();
    const words = await question.textContent();
    await question.click();
    await expect.poll(() => page.locator('h1').textContent()).toBe(words);
    await page.locator('.lede').getByRole('link', { name: name ?? '', exact: true }).click();
    await expect.poll(() => page.url()).toBe(person);
    await page.close();
  });

  test('a citation of an account opens the source at the passage', async () => {
    const page = await openFirst('en/disputes/', '.positions .citations [href*=":~:text="]');
    const citation = page.locator('.positions .citations [href*=":~:text="]').first();
    const fragment = new URL((await citation.getAttribute('href')) ?? '').hash.split(/:~:text=|&text=/)[1] ?? '';
    const passage = fragment.split(',').map((part) => decodeURIComponent(part.replaceAll(/^-|-$/g, '')));
    // The source itself is elsewhere: in its place stands a long page that has the passage far below.
    const body = `<meta charset="utf-8">${'<p>Something else.</p>'.repeat(300)}<p id="passage">${passage.join(' ')}</p>`;
    await page.route((url) => !url.href.startsWith(site.url), (route) => route.fulfill({ contentType: 'text/html', body }));
    await citation.click();
    await page.locator('#passage').waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1_000);
    await page.close();
  });

  test('a statement that a link points to is marked, and no other', async () => {
    const statement = '.resting a[href*="/disputes/"][href*="#"]';
    const page = await openFirst('en/sources/', statement);
    await page.locator(statement).first().click();
    await expect.poll(() => page.locator(':target').count()).toBe(1);
    const backgrounds = (selector: string) => page.locator(selector).evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));
    const [marked] = await backgrounds(':target');
    const others = await backgrounds('article:not(:target)');
    expect([new URL(page.url()).hash, others.length > 0, others.includes(marked ?? '')]).toEqual([`#${await page.locator(':target').getAttribute('id')}`, true, false]);
    await page.close();
  });
});
