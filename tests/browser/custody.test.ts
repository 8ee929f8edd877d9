import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { filesIn, siteFolder } from '../site/site.ts';
import { launchChromium } from './chromium.ts';

/** Spanish has the longer words: it stands on the narrow screens, English on the wide one. */
const people = filesIn().filter((path) => /^(?:en|es)\/people\/[^/]+\/index\.html$/.test(path)).map((path) => path.replace(/index\.html$/, ''));

let browser: Browser;
let site: Serving;

beforeAll(async () => {
  [browser, site] = [await launchChromium(), await serve({ folder: siteFolder, port: 4900 })];
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

/** Opens the person whose bar has the most bands, on a screen of a width. */
async function openLongest(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  const counts: { path: string; count: number }[] = [];
  for (const path of people.filter((one) => one.startsWith('en/'))) {
    await page.goto(site.url + path);
    counts.push({ path, count: await page.locator('.bar a').count() });
  }
  const [longest] = counts.toSorted((a, b) => b.count - a.count);
  await page.goto(site.url + (longest?.path ?? ''));
  return page;
}

/** Words of a bar that leave it, or lie on one another. */
function misplacedIn(bar: Element): string[] {
  const edge = bar.getBoundingClientRect();
  const words = [...bar.querySelectorAll('text')].map((word) => ({ text: word.textContent, box: word.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  const outside = words.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
  const upon = words.flatMap((one, index) =>
    words.slice(index + 1).filter(({ box }) => one.box.left < box.right - 1 && box.left < one.box.right - 1 && one.box.top < box.bottom - 4 && box.top < one.box.bottom - 4).map((other) => `${one.text} on ${other.text}`),
  );
  return [...outside.map(({ text }) => text ?? ''), ...upon];
}

describe('the custody bar', () => {
  test('is reached by Tab, band by band, and Enter leads to the statement, which is marked', async () => {
    const page = await openLongest(1280);
    const hrefs = await page.locator('.bar a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(3);
    const focused = () => page.evaluate(() => document.querySelector('.bar :focus')?.getAttribute('href') ?? null);
    await page.locator('.status a').last().focus();
    const reached: (string | null | undefined)[] = [];
    for (const _ of hrefs) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(hrefs);
    expect(await page.locator('.bar a:focus-visible rect').first().evaluate((band) => getComputedStyle(band).stroke)).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(hrefs.at(-1));
    expect(await page.locator(':target').evaluate((target) => [target.tagName, getComputedStyle(target).backgroundColor === 'rgba(0, 0, 0, 0)'])).toEqual(['ARTICLE', false]);
    await page.close();
  });

  test('says of each band what the row of its table says', async () => {
    const page = await openLongest(1280);
    const labels = await page.locator('.bar a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    const rows = await page.locator('.key tbody tr').evaluateAll((found) => found.map((row) => [...row.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent ?? '')));
    expect(labels.map((label, index) => (rows[index] ?? []).filter((words) => !label.includes(words)))).toEqual(labels.map(() => []));
    expect(rows.length).toBe(labels.length);
    await page.close();
  });

  test.each([320, 360, 1280])('keeps its words apart and within it, for everybody, at %i pixels', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } });
    const wrong: string[] = [];
    for (const path of people.filter((one) => one.startsWith(width < 1280 ? 'es/' : 'en/'))) {
      await page.goto(site.url + path);
      const bars = page.locator('.bar');
      if ((await bars.count()) > 0) wrong.push(...(await bars.evaluate(misplacedIn)).map((words) => `${path}: ${words}`));
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wrong.push(`${path} scrolls sideways`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('stands on the first screen of a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const below: string[] = [];
    for (const path of people) {
      await page.goto(site.url + path);
      const box = await page.locator('.bar').boundingBox();
      if (box && box.y + box.height > 740) below.push(path);
    }
    expect(below).toEqual([]);
    await page.close();
  });
});
