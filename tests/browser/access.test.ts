/** Can it be read by keyboard, by ear, in the reader's own colours, and set wider? What axe does not see. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../src/publish/serve.ts';
import { lanesPath, listPath } from '../../src/routes.ts';
import { filesIn, largestByKey, siteFolder } from '../site/site.ts';
import { launchChromium } from './chromium.ts';

/** The largest page of each part of the site, in the language with the longer words, and the home. */
const samples = largestByKey(filesIn().filter((path) => path.startsWith('es/') && path.endsWith('index.html')), (path) => path.split('/').slice(0, 2).join('/')).map((path) => path.replace(/index\.html$/, ''));
const [person = '', proceeding = ''] = ['es/people/', 'es/proceedings/'].map((part) => samples.find((path) => path.startsWith(part)) ?? '');
const drawn = [person, proceeding, lanesPath('es'), listPath('es', 'places')];

let browser: Browser;
let site: Serving;

beforeAll(async () => {
  [browser, site] = [await launchChromium(), await serve({ folder: siteFolder, port: 4950 })];
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(site.url + path);
  return page;
}

describe('by keyboard', () => {
  /** What is focused from the last to the first, as Shift and Tab do, and then lies wholly under what stays in sight. */
  function hiddenWhenFocused(body: HTMLElement): string[] {
    const bars = [...body.querySelectorAll('*')].filter((element) => getComputedStyle(element).position === 'sticky');
    return [...body.querySelectorAll<HTMLElement | SVGAElement>('a[href], button, input, summary')].toReversed().flatMap((element) => {
      element.focus();
      const box = element.getBoundingClientRect();
      const isUnder = bars.some((bar) => {
        const { left, right, top, bottom } = bar.getBoundingClientRect();
        return !bar.contains(element) && box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right && box.height > 0;
      });
      return isUnder ? [element.getAttribute('aria-label') ?? element.textContent] : [];
    });
  }

  test.each([
    [320, 600],
    [1280, 800],
    [1600, 900],
  ])('nothing that is focused lies under what stays in sight, at %i by %i pixels', async (width, height) => {
    const page = await browser.newPage({ viewport: { width, height } });
    for (const path of drawn) {
      await page.goto(site.url + path);
      expect([path, await page.locator('body').evaluate(hiddenWhenFocused)]).toEqual([path, []]);
    }
    await page.close();
  });
});

describe('by ear', () => {
  test.each(drawn)('/%s says nothing twice, and no drawing within a drawing is heard', async (path) => {
    const page = await open(path);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.filter(({ ignored }) => !ignored).map(({ role, name, description }) => ({ role: String(role?.value), name: String(name?.value ?? ''), description: String(description?.value ?? '') }));
    expect(heard.filter(({ name, description }) => name !== '' && name === description)).toEqual([]);
    expect(heard.filter(({ role, name }) => ['image', 'SvgRoot', 'table', 'link'].includes(role) && name === '')).toEqual([]);
    await page.close();
  });
});

test('letters, words, lines and paragraphs set wider fit the narrowest phone', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  const wide: string[] = [];
  for (const path of samples) {
    await page.goto(site.url + path);
    await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
  await page.close();
});

describe('where the reader chose the colours', () => {
  test('what was held in the United States is told from what was held elsewhere', async () => {
    const page = await open(lanesPath('es'), { forcedColors: 'active' });
    const looks = await page.locator('.legend rect:is(.united-states, .elsewhere)').evaluateAll((shapes) => shapes.map((shape) => `${getComputedStyle(shape).fill} ${getComputedStyle(shape).fillOpacity}`));
    expect([looks.length > 1, new Set(looks).size]).toEqual([true, looks.length]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('the word on a button is seen where they are %s', async (colorScheme) => {
    const page = await open('es/', { forcedColors: 'active', colorScheme });
    const [ground, word, paper] = await page.locator('.find-field button').evaluate((button) => [getComputedStyle(button).backgroundColor, getComputedStyle(button).color, getComputedStyle(document.body).backgroundColor]);
    // A browser puts the page's own colour behind words.
    expect([word === ground, word === paper]).toEqual([false, false]);
    await page.close();
  });
});
