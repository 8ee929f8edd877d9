/** In which order are results shown? By kind, as the file of kinds has them: people and rulings first; within a kind the best first. */
import { fold } from '../values/fold.ts';

export interface Group<Result> {
  kind: string;
  results: Result[];
}

/** The results of each kind that has any. Names of records by kind come from the same build as the index. */
export function groupsOf<Result extends { id: string }>(results: readonly Result[], kinds: Readonly<Record<string, readonly string[]>>): Group<Result>[] {
  const kindOf = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.map((name): [string, string] => [name, kind])));
  const byKind = Map.groupBy(results, ({ id }) => kindOf.get(id));
  return Object.keys(kinds).flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    return own.length > 0 ? [{ kind, results: own }] : [];
  });
}

/** How many of a kind are shown while all kinds are: more of those that are looked for most. */
export function shownAtFirst(kind: string): number {
  return ['people', 'rulings', 'glossary'].includes(kind) ? 3 : 2;
}

/** The same records, those first that are called exactly what was asked for. */
export function exactFirst<Named extends { meta: Readonly<Record<string, string>> }>(records: readonly Named[], words: string): Named[] {
  const asked = fold(words);
  const isExact = ({ meta }: Named) => [meta['title'] ?? '', ...(meta['also'] ?? '').split(' · ')].some((name) => fold(name) === asked);
  return [...records.filter(isExact), ...records.filter((record) => !isExact(record))];
}
