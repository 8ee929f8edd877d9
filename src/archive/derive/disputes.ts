/** Which questions are answered differently, about what, and in which order do the accounts come? */
import type { Archive, Dispute, Position } from '../archive.ts';
import type { Statement } from '../statement.ts';
import { rootsOf } from './origins.ts';
import { perArchive } from './per-archive.ts';

/** All disputes, in the order in which their questions arose: by the first source that answers each. */
export const disputesInOrder = perArchive(({ disputes }) =>
  [...disputes.values()].toSorted((a, b) => firstDayOf(accountsOf(a)).localeCompare(firstDayOf(accountsOf(b)))),
);

const byTopic = perArchive((archive) =>
  Map.groupBy(
    disputesInOrder(archive).flatMap((dispute) => dispute.about.map((topic) => ({ topic, dispute }))),
    ({ topic }) => topic,
  ),
);

/** The disputes about a record. */
export function disputesAbout(archive: Archive, record: Dispute['about'][number]): Dispute[] {
  return (byTopic(archive).get(record) ?? []).map(({ dispute }) => dispute);
}

/** The positions of a dispute, in the order in which their first sources appeared. */
export function positionsOf({ positions }: Dispute): Position[] {
  return positions.toSorted((a, b) => firstDayOf(a.accounts).localeCompare(firstDayOf(b.accounts)));
}

function accountsOf({ positions }: Dispute): Statement[] {
  return positions.flatMap(({ accounts }) => accounts);
}

/** The earliest day on which a source of the statements appeared; undated sources come last. */
function firstDayOf(statements: readonly Statement[]): string {
  const roots = statements.flatMap((statement) => [...rootsOf(statement)]);
  const days = roots.flatMap(({ citations }) => citations.map(({ source }) => source.published?.first ?? '9999'));
  return days.toSorted()[0] ?? '9999';
}
