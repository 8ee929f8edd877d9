/** Which files were rendered, or stand below any folder, and what do they say? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, from there, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .toSorted();
}

export function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
