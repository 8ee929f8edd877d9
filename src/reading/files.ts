/** How are the files of a folder read, safely? No links, nothing large, nothing without a known name. */
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { problemWithFile, type Problem } from './problem.ts';

/** A file as it lay on the disk. */
export interface RawFile {
  /** The path from the folder of the records, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

export const limits = {
  /** Bytes in one file. */
  bytes: 1_000_000,
  /** Bytes in a release, which holds every record that changed. */
  releaseBytes: 200_000_000,
  /** Files in all. */
  files: 250_000,
  /** Folders below the folder of the records. */
  depth: 3,
} as const;

export interface FilesRead {
  files: RawFile[];
  problems: Problem[];
}

/** Reads every file below a folder, in the order of their paths. */
export function readFiles(root: string): FilesRead {
  const read: FilesRead = { files: [], problems: [] };
  readFolder(root, '', read);
  return read;
}

function readFolder(root: string, folder: string, read: FilesRead): void {
  for (const entry of entriesOf(root, folder, read)) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const problem = problemWithEntry(path, entry, read);
    if (problem) read.problems.push(problem);
    else if (entry.isDirectory()) readFolder(root, path, read);
    else readFile(root, path, read);
  }
}

/** What stands in a folder, in the order of the names; a folder that cannot be read is a problem. */
function entriesOf(root: string, folder: string, read: FilesRead): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    read.problems.push(problemWithFile(folder, `cannot be read (${reasonOf(error)})`, 'Check its name and its permissions.'));
    return [];
  }
}

function problemWithEntry(path: string, entry: Dirent, read: FilesRead): Problem | undefined {
  if (entry.isSymbolicLink()) {
    return problemWithFile(path, 'is a symbolic link', 'Put the file itself here: records are read from this folder only.');
  }
  if (!entry.isFile() && !entry.isDirectory()) return problemWithFile(path, 'is neither a file nor a folder', 'Remove it.');
  if (entry.isDirectory() && path.split('/').length > limits.depth) {
    return problemWithFile(path, 'is a folder too deep', 'Records stand in content/<kind>/ or content/<kind>/<id>/.');
  }
  if (read.files.length >= limits.files) {
    return problemWithFile(path, `is one file more than the ${limits.files} that are read`, 'Remove what is no record.');
  }
  return undefined;
}

/** Opens without following a link, so that what was checked is what is read. */
function readFile(root: string, path: string, read: FilesRead): void {
  let handle: number | undefined;
  try {
    handle = openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { size } = fstatSync(handle);
    const [kind, most] = path.startsWith('releases/') ? ['release', limits.releaseBytes] : ['record', limits.bytes];
    if (size > most) {
      const says = `has ${size.toLocaleString('en-US')} bytes; a ${kind} has ${most.toLocaleString('en-US')} at most`;
      read.problems.push(problemWithFile(path, says, 'Split it, or remove what is no record.'));
    } else {
      read.files.push({ path, bytes: readFileSync(handle) });
    }
  } catch (error) {
    read.problems.push(problemWithFile(path, `cannot be read (${reasonOf(error)})`, 'Check its name and its permissions.'));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
