/** Where on a map is a place? At its town: what lies in a town of the records stands where that town does. */
import type { Place } from '../record.ts';

/** The coordinates of a place or of the town that it lies in; undefined for a country, and where no town is known. */
export function coordinatesOf({ facts, within }: Place): Place['facts']['coordinates'] {
  if (facts.kind === 'country') return undefined;
  return facts.coordinates ?? (within && coordinatesOf(within));
}

/** The town of the records that a place lies in; undefined where none is known. */
export function townOf({ within }: Place): Place | undefined {
  if (!within) return undefined;
  return within.facts.kind === 'town' ? within : townOf(within);
}
