/**
 * How does a build reach readers? Beside, then swap: the files go to a folder
 * named after what they are, and one rename points the link `dist` at it.
 * What was published is never opened for writing.
 */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withRelativeAssets } from './relative.ts';
import { filesBelow } from './rendered.ts';
import { withSizes } from './sizes.ts';

export interface Published {
  /** The name of the folder: the hash of the manifest. */
  name: string;
  files: number;
  bytes: number;
  /** Files that were linked from the site published before. */
  unchanged: number;
}

/** How many published folders are kept: this one and the one before, which is the way back. */
const kept = 2;

/** A file of the site with its contents and their hash. */
interface SiteFile {
  path: string;
  contents: Uint8Array;
  hash: string;
}

/**
 * Publishes what was rendered.
 *
 * @param root the folder of the project, in which `.site` and `dist` stand
 * @param rendered the folder with the rendered files
 * @param base the path under which the site stands at its canonical address
 */
export function publish(root: string, rendered: string, base: string): Published {
  const site = join(root, '.site');
  const link = join(root, 'dist');
  refuseFolder(link);
  mkdirSync(site, { recursive: true });
  removeLeftovers(site);
  const files = readRendered(rendered, base);
  const name = nameOfManifest(files);
  const before = currentFolder(link);
  const unchanged = existsSync(join(site, name)) ? files.length : writeBeside(site, name, files, before);
  swap(link, join('.site', name));
  removeOld(site, name, before);
  return { name, files: files.length, bytes: files.reduce((sum, { contents }) => sum + contents.byteLength, 0), unchanged };
}

function refuseFolder(link: string): void {
  if (existsSync(link) && !lstatSync(link).isSymbolicLink()) {
    throw new Error(`"${basename(link)}" is not the link that publishing makes: move it away, then publish again`);
  }
}

function readRendered(rendered: string, base: string): SiteFile[] {
  const paths = filesBelow(rendered);
  const sizes = new Map(paths.filter((path) => path.endsWith('.zip')).map((path) => [path, statSync(join(rendered, path)).size]));
  return paths.map((path) => {
    const raw = readFileSync(join(rendered, path));
    const isText = /\.(?:html|css)$/.test(path);
    const contents = isText ? Buffer.from(withSizes(withRelativeAssets(path, raw.toString('utf8'), base), sizes)) : raw;
    return { path, contents, hash: createHash('sha256').update(contents).digest('hex') };
  });
}

function nameOfManifest(files: readonly SiteFile[]): string {
  const manifest = files.map(({ path, hash }) => `${hash} ${path}\n`).join('');
  return createHash('sha256').update(manifest).digest('hex').slice(0, 16);
}

function currentFolder(link: string): string | undefined {
  return existsSync(link) ? join(dirname(link), readlinkSync(link)) : undefined;
}

/** Writes the files next to the published ones; the folder gets its name only when it is whole. Returns how many were linked. */
function writeBeside(site: string, name: string, files: readonly SiteFile[], before: string | undefined): number {
  const building = join(site, `.building-${process.pid}`);
  // A build that was killed may have had the same number, and left files here that readers still see.
  rmSync(building, { recursive: true, force: true });
  let unchanged = 0;
  for (const { path, contents, hash } of files) {
    const target = join(building, path);
    mkdirSync(dirname(target), { recursive: true });
    const published = before && join(before, path);
    if (published && hasHash(published, hash)) {
      linkSync(published, target);
      unchanged++;
    } else {
      writeFileSync(target, contents);
    }
  }
  renameSync(building, join(site, name));
  return unchanged;
}

function hasHash(path: string, hash: string): boolean {
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === hash;
}

/** Renaming a link over another is one step: a reader finds the old site or the new one, never half of either. */
function swap(link: string, target: string): void {
  const next = `${link}.next-${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(target, next, 'junction');
  renameSync(next, link);
}

/** Removes what builds that were killed left behind. */
function removeLeftovers(site: string): void {
  for (const name of readdirSync(site)) {
    const pid = Number(/^\.building-(\d+)$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(join(site, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** When the same is published again, the site before it stays the way back. */
function removeOld(site: string, name: string, before: string | undefined): void {
  if (before && basename(before) === name) return;
  const keep = [name, before && basename(before)].slice(0, kept);
  for (const folder of readdirSync(site)) {
    if (!keep.includes(folder) && !folder.startsWith('.building-')) rmSync(join(site, folder), { recursive: true, force: true });
  }
}
