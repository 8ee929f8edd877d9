/** `npm run bench`: measures our timeline beside the same one in TimelineJS 3, whose packages stand apart from the project's. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build.ts';

/** Builds the site beside the published one, installs the peer once, and measures both in the browser of the tests. */
export async function bench(root: string): Promise<boolean> {
  const target = join(root, '.cache', 'test');
  const folder = join(root, 'bench');
  mkdirSync(target, { recursive: true });
  if (!(await buildSite(root, target))) return false;
  const { findChromium } = await import('../../tests/browser/chromium.ts');
  const chromium = await findChromium();
  if (typeof chromium !== 'string') {
    console.error(chromium.missing);
    return false;
  }
  installOnce(folder);
  const env = { ...process.env, TRACKER_SITE: join(target, 'dist'), CHROME_PATH: chromium };
  return spawnSync(process.execPath, [join(folder, 'bench.ts')], { cwd: root, env, stdio: 'inherit' }).status === 0;
}

function installOnce(folder: string): void {
  // What npm writes last: an install that broke off is begun again.
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`TimelineJS could not be installed: with a network, "npm ci" in ${folder} shows why.`);
}
