/** A copy of the project in a folder of its own, to be built, broken and killed there. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface ProjectCopy {
  folder: string;
  build: (env?: Record<string, string>) => { succeeded: boolean; said: string };
  startBuild: () => ChildProcess;
  /** The name of the published folder. */
  published: () => string;
  /** One hash over every published file and its contents. */
  fingerprint: () => string;
  remove: () => void;
}

const parts = ['src', 'content', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { PATH = '', HOME = '' } = process.env;
  const command = [join(folder, 'src', 'commands', 'tracker.ts'), 'build'];
  const environment = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  return {
    folder,
    build: (env = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env: { ...environment, ...env }, encoding: 'utf8' });
      return { succeeded: status === 0, said: stdout + stderr };
    },
    startBuild: () => spawn(process.execPath, command, { cwd: folder, env: environment, stdio: 'ignore' }),
    published: () => readlinkSync(join(folder, 'dist')),
    fingerprint: () => fingerprintOf(join(folder, 'dist')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  for (const path of paths) hash.update(path.slice(folder.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
