/** A statement is disputed if and only if its dispute lists it. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Dispute } from '../record.ts';
import type { Statement } from '../statement.ts';

export function disputedStatementsAreListed(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [
    ...[...archive.statements.values()].flatMap(problemsWithStatement),
    ...[...archive.disputes.values()].flatMap(problemsWithDispute),
  ];
}

function problemsWithStatement({ standing, address, at }: Statement): Problem[] {
  if (standing?.is !== 'disputed' || listedIn(standing.in).some((listed) => listed.address === address)) return [];
  const says = `the dispute "${standing.in.id}" does not list this statement`;
  return [problemAt(within(at, 'standing', 'in'), says, `Add "${address}" to "alsoIn" of the position that it supports, or remove the standing.`)];
}

function problemsWithDispute(dispute: Dispute): Problem[] {
  return dispute.positions.flatMap(({ alsoIn }, index) =>
    alsoIn
      .filter(({ standing }) => standing?.is !== 'disputed' || standing.in !== dispute)
      .map((listed) => {
        const at = within(dispute.at, 'positions', index, 'alsoIn', alsoIn.indexOf(listed));
        return problemAt(at, `"${listed.address}" is not marked as disputed`, `Give it "standing": { "is": "disputed", "in": "${dispute.id}" }.`);
      }),
  );
}

function listedIn({ positions }: Dispute): Statement[] {
  return positions.flatMap(({ alsoIn }) => alsoIn);
}
