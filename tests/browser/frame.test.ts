import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { filesIn, largestByKey, siteFolder } from '../site/site.ts';
import { launchChromium } from './chromium.ts';

/** The largest page of each part of the site, in the language with the longer words. */
const samples = largestByKey(filesIn().filter((path) => path.startsWith('es/') && path.endsWith('index.html')), (path) => path.split('/').slice(0, 2).join('/'));
const person = samples.find((path) => path.startsWith('es/people/')) ?? '';

/** How tall a screen is at 400 % zoom that is 1280 by 1024 pixels. */
const zoomed = { width: 320, height: 256 };

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

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.url + path.replace(/index\.html$/, ''));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** A property of the first element that a selector finds, as the browser computes it. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

describe('type', () => {
  test.each([360, 1280, 1920])('at %i pixels labels and who says so are as large as at any other', async (width) => {
    const page = await open(person, { viewport: { width, height: 800 } });
    expect([await styleOf(page, 'html', 'font-size'), await styleOf(page, '.label', 'font-size'), await styleOf(page, '.basis', 'font-size')]).toEqual(['16px', '15px', '14px']);
    await page.close();
  });

  test('asks for at most 80,000 bytes of fonts on any page', async () => {
    for (const path of samples) {
      const page = await browser.newPage();
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.woff2')) sizes.push(response.body().then(({ byteLength }) => byteLength));
      });
      await page.goto(site.url + path.replace(/index\.html$/, ''));
      await page.evaluate(() => document.fonts.ready);
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect([path, bytes > 0, bytes <= 80_000]).toEqual([path, true, true]);
      await page.close();
    }
  });

  test.each([360, 1280])('at %i pixels arrives without moving what is read', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site.url + person.replace(/index\.html$/, ''));
    await page.evaluate(() => document.fonts.ready);
    const moved = await page.evaluate(
      () => new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0))).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
    );
    expect(moved).toBeLessThan(0.05);
    await page.close();
  });
});

describe('the masthead', () => {
  test.each(['en/', 'es/'])('of /%s is one line on the narrowest phone, with search, the other language and the menu', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const links = page.locator('.masthead a');
    const places = await links.evaluateAll((found) => found.filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect().bottom));
    expect([places.length, Math.max(...places) - Math.min(...places) < 12]).toEqual([4, true]);
    await links.last().click();
    await expect.poll(() => page.locator('.foot nav').evaluate((menu) => menu.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    await page.close();
  });

  test('names every part of the site where there is room', async () => {
    const page = await open('en/', { viewport: { width: 768, height: 800 } });
    expect(await page.locator('.masthead a:visible').allTextContents()).toEqual(['CECOT Record', 'People', 'Rulings', 'Timeline', 'Who says what', 'Numbers', 'Search', 'Español']);
    await page.close();
  });
});

describe('the contents of a long page', () => {
  test.each([
    [320, 640],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ])('stay at hand at %i by %i pixels, and hide nothing that they lead to', async (width, height) => {
    const page = await open(person, { viewport: { width, height } });
    const contents = page.locator('.contents');
    for (const link of await contents.locator('a').all()) {
      await link.click();
      const target = page.locator((await link.getAttribute('href'))?.replaceAll('.', String.raw`\.`) ?? '');
      const [bar, heading] = [await contents.boundingBox(), await target.boundingBox()];
      const isBeside = bar !== null && heading !== null && bar.x + bar.width <= heading.x;
      expect([bar !== null && bar.y >= 0 && bar.y < height, isBeside || (bar !== null && heading !== null && heading.y >= bar.y + bar.height)]).toEqual([true, true]);
    }
    await page.close();
  });

  test('take no more than an eighth of a phone', async () => {
    const page = await open(person, { viewport: { width: 320, height: 568 } });
    const bar = await page.locator('.contents').boundingBox();
    expect(bar?.height ?? 568).toBeLessThan(568 / 8);
    await page.close();
  });

  test('go by with the page where the screen is short', async () => {
    const page = await open(person, { viewport: zoomed });
    expect(await styleOf(page, '.contents', 'position')).toBe('static');
    await page.close();
  });
});

test('nothing scrolls sideways at 400 % zoom', async () => {
  const page = await browser.newPage({ viewport: zoomed });
  const wide: string[] = [];
  for (const path of samples) {
    await page.goto(site.url + path.replace(/index\.html$/, ''));
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
  await page.close();
});

test('a link in a list of citations is as tall as a line, and lines are 24 pixels apart', async () => {
  const page = await open(person, { viewport: { width: 360, height: 740 } });
  expect(await styleOf(page, '.citations', 'line-height')).toBe('24px');
  const crowded = await page.locator('.masthead a:visible, .contents a, .foot a').evaluateAll((links) => links.filter((link) => Number.parseFloat(getComputedStyle(link).lineHeight) < 24).map((link) => link.textContent));
  expect(crowded).toEqual([]);
  await page.close();
});

describe('where the reader chose the colours', () => {
  test('drawings are in the colour of text', async () => {
    const page = await open(person, { forcedColors: 'active' });
    const ink = await styleOf(page, 'h1', 'color');
    const fills = await page.locator('.custody rect:is(.united-states, .elsewhere, .ink)').evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
    expect(fills).toEqual([ink]);
    await page.close();
  });

  test('what a link leads to has an outline', async () => {
    const page = await open(person, { forcedColors: 'active' });
    await page.locator('.contents a').first().click();
    await expect.poll(() => styleOf(page, ':target', 'outline-style')).toBe('solid');
    await page.close();
  });
});

describe('on paper', () => {
  test('what cannot be clicked is gone, and the address of the page is there', async () => {
    const page = await open(person, {});
    await page.emulateMedia({ media: 'print' });
    const gone = await page.locator('.skip, .masthead nav, .contents, .permalink, .foot nav').evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
    expect([gone, await page.locator('.foot .address').isVisible()]).toEqual([0, true]);
    await page.close();
  });

  test('the addresses of sources are printed', async () => {
    const page = await open(person, {});
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('.notes [href^="https:"]').first().evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('https://');
    await page.close();
  });
});

test('a reader by keyboard comes to the content first', async () => {
  const page = await open(person, { viewport: { width: 360, height: 740 } });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});
