/** How is what follows from all records together computed once? */
import type { Archive } from '../archive.ts';

/** The function, computed at most once for each archive. */
export function perArchive<T>(compute: (archive: Archive) => T): (archive: Archive) => T {
  const computed = new WeakMap<Archive, { value: T }>();
  return (archive) => {
    const known = computed.get(archive) ?? { value: compute(archive) };
    computed.set(archive, known);
    return known.value;
  };
}
