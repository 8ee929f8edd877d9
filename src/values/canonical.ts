/** How is a value written so that what is the same reads the same? As JSON without white space, the keys of each object sorted. */
import { createHash } from 'node:crypto';

/** What JSON can hold, as far as it was looked at. */
export type Keyed = Readonly<Record<string, unknown>>;

export function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The canonical form of a value that JSON can hold. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The first 16 hexadecimal digits of the SHA-256 of the canonical form: enough to tell the versions of every record apart. */
export function shortHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isKeyed(value)) return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key])]));
}
