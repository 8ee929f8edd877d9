/** How much depends on a record? The statements that stand in it, or, of a source, those that rest on it. */
import { homesOf, type Archive } from '../../archive.ts';
import type { Home, Source } from '../../record.ts';
import { citingOf, statementsIn } from '../citing.ts';

export interface Weighed<R> {
  record: R;
  statements: number;
}

/** The records that are kept up; a correction is added, and never changes. */
export function keptRecords(archive: Archive): (Home | Source)[] {
  return [...homesOf(archive), ...archive.sources.values()];
}

/** Weighs records: those on which the most depends come first. */
export function heaviestFirst<R extends Home | Source>(archive: Archive, records: readonly R[]): Weighed<R>[] {
  return records
    .map((record) => ({ record, statements: weightOf(archive, record) }))
    .toSorted((a, b) => b.statements - a.statements);
}

function weightOf(archive: Archive, record: Home | Source): number {
  if (record.kind !== 'sources') return statementsIn(archive, record).length;
  return new Set(citingOf(archive, record).map(({ statement }) => statement)).size;
}
