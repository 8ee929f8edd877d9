/** Which browser do the tests drive? The one that is named, Playwright's own, the system's; else one that the npm registry has. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** What to say when there is none. */
const missing =
  'No Chromium was found and none could be installed: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROME_PATH to one.';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium, or one sentence that says what to install. */
export async function findChromium(): Promise<string | { missing: string }> {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : { missing: `CHROME_PATH names "${named}", which does not exist.` };
  const found = [chromium.executablePath(), ...systemNames.flatMap(inPath), ...systemPaths].find((path) => existsSync(path));
  return found ?? (await fromRegistry()) ?? { missing };
}

/** Starts the browser that `npm test` found. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) throw new Error('CHROME_PATH is not set: run the tests with npm test');
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args });
}

function inPath(name: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
}

/** A Chromium packaged for Linux on x64, in a package of its own so that nobody else installs it. */
async function fromRegistry(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(import.meta.dirname, 'chromium');
  console.log('No Chromium on this machine: installing one for the tests …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) return undefined;
  // The package unpacks its own libraries only where it believes itself in the cloud; elsewhere they are asked for like this.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const packaged: unknown = await import(createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium'));
  const path = await executablePathOf(packaged);
  return path !== undefined && existsSync(path) ? path : undefined;
}

async function executablePathOf(packaged: unknown): Promise<string | undefined> {
  const main: unknown = isObject(packaged) ? packaged['default'] : undefined;
  const find: unknown = typeof main === 'function' || isObject(main) ? Reflect.get(main, 'executablePath') : undefined;
  const path: unknown = typeof find === 'function' ? await Reflect.apply(find, main, []) : undefined;
  return typeof path === 'string' ? path : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
