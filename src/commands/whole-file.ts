/** How is a record written? Whole or not at all: what reads the folder meanwhile finds the old file or the new one. */
import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file beside, then renames it into place. */
export function writeWhole(path: string, contents: string | Uint8Array): void {
  writeFileSync(`${path}.next`, contents);
  renameSync(`${path}.next`, path);
}
