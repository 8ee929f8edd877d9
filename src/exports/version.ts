/** How is a version of a record read by other programs? As JSON: what it is a version of, when it was released, and the record as it was written. */
import type { Version } from '../archive/derive/versions.ts';

/** The text of the file, with a line break at its end. */
export function exportVersion({ address, version, day, value, prose }: Version): string {
  return `${JSON.stringify({ record: address, version, released: day, value, prose }, null, 2)}\n`;
}
