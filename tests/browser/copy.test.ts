import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entriesOf } from '../../src/publish/zip-entries.ts';
import { copyPath, homePath, listPath, recordPath, timelinePath, type Path } from '../../src/routes.ts';
import type { Locale } from '../../src/values/locale.ts';
import { readArchive, siteFolder } from '../site/site.ts';
import { launchChromium } from './chromium.ts';

const archive = readArchive();
const [person] = archive.people.values();
const opened: Path[] = ['', homePath('es'), listPath('en', 'people'), timelinePath('es'), ...(person ? [recordPath('en', person)] : [])];

const unpacked = mkdtempSync(join(tmpdir(), 'copy-'));
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  for await (const { path, contents } of entriesOf(join(siteFolder, copyPath(archive.site)))) {
    mkdirSync(join(unpacked, dirname(path)), { recursive: true });
    writeFileSync(join(unpacked, path), contents);
    folder = join(unpacked, path.split('/')[0] ?? '');
  }
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(unpacked, { recursive: true, force: true });
}, 120_000);

const addressOf = (path: Path) => pathToFileURL(join(folder, path, 'index.html')).href;

test.each(opened)('/%s opens from a disk with its styles and faces, and nothing goes wrong', async (path) => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('requestfailed', (request) => wrong.push(request.url()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(addressOf(path));
  await page.evaluate('document.fonts.ready');
  expect(await page.evaluate(`[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')).toSorted()`)).toEqual(
    expect.arrayContaining(['Source Sans 3', 'Source Serif 4']),
  );
  expect(await page.evaluate(`getComputedStyle(document.documentElement).backgroundColor`)).toBe('rgb(248, 247, 244)');
  expect([wrong, asked.filter((url) => !url.startsWith('file:'))]).toEqual([[], []]);
  await page.close();
});

test('a reader goes from the door to a person and on to the other language, all on the disk', async () => {
  const page = await browser.newPage();
  const personPath = (locale: Locale) => (person ? recordPath(locale, person) : '');
  const isAt = (path: Path) => expect.poll(() => page.url()).toBe(addressOf(path));
  await page.goto(addressOf(''));
  await page.getByRole('main').getByRole('link', { name: 'English', exact: true }).click();
  await isAt(homePath('en'));
  await page.getByRole('navigation').first().getByRole('link', { name: 'People', exact: true }).click();
  await isAt(listPath('en', 'people'));
  await page.locator(`.name[href="${person?.id}/index.html"]`).click();
  await isAt(personPath('en'));
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await isAt(personPath('es'));
  expect(await page.locator('.copied').count()).toBe(1);
  await page.close();
});
