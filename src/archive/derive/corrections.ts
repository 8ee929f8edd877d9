/** Which corrections concern a statement, and which a record? Newest first. */
import type { Archive } from '../archive.ts';
import type { AnyRecord, Correction } from '../record.ts';
import type { Statement } from '../statement.ts';
import { perArchive } from './per-archive.ts';
import { addressOf } from './versions.ts';

/** Every correction, newest first. */
export const correctionsInOrder = perArchive(({ corrections }): Correction[] =>
  [...corrections.values()].toSorted((a, b) => b.id.localeCompare(a.id, 'en', { numeric: true })),
);

const byStatement = perArchive((archive) =>
  Map.groupBy(
    correctionsInOrder(archive).flatMap((correction) => correction.statements.map((statement) => ({ statement, correction }))),
    ({ statement }) => statement,
  ),
);

const byRecord = perArchive((archive) => {
  const named = correctionsInOrder(archive).flatMap((correction) => {
    const addresses = [...correction.statements.map(({ home }) => addressOf(home)), ...correction.former.map(recordIn)];
    return [...new Set(addresses)].map((address) => ({ address, correction }));
  });
  return Map.groupBy(named, ({ address }) => address);
});

/** The corrections that name a statement. */
export function correctionsOf(archive: Archive, statement: Statement): Correction[] {
  return (byStatement(archive).get(statement) ?? []).map(({ correction }) => correction);
}

/** The corrections that name any statement of a record, one that is gone included. */
export function correctionsIn(archive: Archive, record: AnyRecord): Correction[] {
  return (byRecord(archive).get(addressOf(record)) ?? []).map(({ correction }) => correction);
}

/** The address of the record that a statement stood in. */
function recordIn(address: string): string {
  return address.split('#')[0] ?? address;
}
