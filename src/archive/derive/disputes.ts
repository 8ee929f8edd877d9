/** Which questions are answered differently, about what, and in which order do the accounts come? */
import type { Archive } from '../archive.ts';
import type { Dispute, Position } from '../record.ts';
import type { Statement } from '../statement.ts';
import { distantFuture, type CalendarDate } from '../../values/date.ts';
import { rootsOf } from './origins.ts';
import { perArchive } from './per-archive.ts';

/** All disputes, in the order in which their questions arose: by the first source that answers each. */
export const disputesInOrder = perArchive(({ disputes }) =>
  inOrder([...disputes.values()], ({ positions }) => positions.flatMap(({ accounts }) => accounts)),
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

/** The positions of a dispute, and the accounts of each, in the order in which their first sources appeared. */
export function positionsOf({ positions }: Dispute): Position[] {
  const withAccountsInOrder = positions.map((position) => ({ ...position, accounts: inOrder(position.accounts, (account) => [account]) }));
  return inOrder(withAccountsInOrder, ({ accounts }) => accounts);
}

/** When the first of the sources that some statements are told by appeared; undefined where none has a date. */
export function firstPublished(statements: readonly Statement[]): CalendarDate | undefined {
  const roots = statements.flatMap((statement) => [...rootsOf(statement)]);
  return roots.flatMap((root) => toldOn(root) ?? []).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))[0];
}

/** The date of the source that a statement cites first, which tells it; those behind it may only say what became of that. */
function toldOn({ citations }: Statement): CalendarDate | undefined {
  return citations.find(({ source }) => source.published)?.source.published;
}

function inOrder<Told>(told: readonly Told[], statementsOf: (one: Told) => readonly Statement[]): Told[] {
  const dayIn = (one: Told) => dayOf(firstPublished(statementsOf(one)));
  return told.toSorted((a, b) => dayIn(a).localeCompare(dayIn(b)));
}

/** The day by which a source had certainly appeared: of a year alone its last, so that no day is invented before another; without a date it comes last. */
function dayOf(published: CalendarDate | undefined): string {
  return published?.last ?? distantFuture;
}
