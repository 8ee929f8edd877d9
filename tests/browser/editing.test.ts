import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
const record = join(folder, 'places', 'cecot.json');
const patience = { timeout: 20_000, interval: 50 };

let browser: Browser;
let page: Page;
let editing: ChildProcess;
let said = '';

beforeAll(async () => {
  cpSync('content', folder, { recursive: true });
  browser = await launchChromium();
  page = await browser.newPage();
  // As a person's shell would start it: nothing of the test runner's environment.
  const { PATH, HOME } = process.env;
  editing = spawn(process.execPath, ['src/commands/tracker.ts', 'dev'], { env: { PATH, HOME, TRACKER_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' } });
  editing.stdout?.on('data', (chunk) => (said += String(chunk)));
  editing.stderr?.on('data', (chunk) => (said += String(chunk)));
}, 90_000);

afterAll(async () => {
  editing.kill('SIGKILL');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a changed record shows in the open page; a broken one shows its problem there and in the terminal; the server lives', async () => {
  const written = readFileSync(record, 'utf8');
  await expect.poll(() => said, { timeout: 40_000 }).toContain('Editing at');
  const address = /Editing at (http:\/\/localhost:\d+)/.exec(said)?.[1] ?? '';
  await page.goto(`${address}/en/places/cecot/`);
  // The first page loads what the reload needs; only then is the loop ready.
  await page.waitForLoadState('networkidle');

  writeFileSync(record, written.replace(/"en": "[^"]+"/, '"en": "Invented Name of a Prison"'));
  await expect.poll(() => page.locator('h1').first().textContent(), patience).toBe('Invented Name of a Prison');

  writeFileSync(record, written.replace('"kind": "prison"', '"kind": "prisn"'));
  await expect.poll(() => said, patience).toContain('Did you mean "prison"?');
  const shown = () =>
    page.evaluate(() => [...document.querySelectorAll('vite-error-overlay')].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('') + document.body.textContent);
  await expect.poll(shown, patience).toContain('Did you mean "prison"?');

  writeFileSync(record, written);
  await expect.poll(() => page.locator('h1').first().textContent(), patience).toContain('CECOT');
});
