/** No statement gives two answers to one question: a dispute lists it in one position only. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Dispute } from '../record.ts';
import type { Statement } from '../statement.ts';

export function noStatementGivesTwoAnswers(archive: Archive): Problem[] {
  return archive.isWhole ? [...archive.disputes.values()].flatMap(problemsWithDispute) : [];
}

function problemsWithDispute({ positions, at }: Dispute): Problem[] {
  const answers = new Map<Statement, number>(positions.flatMap(({ accounts }, index) => accounts.map((account) => [account, index] as const)));
  return positions.flatMap(({ alsoIn }, index) =>
    alsoIn.flatMap((listed, place) => {
      const first = answers.get(listed) ?? index;
      answers.set(listed, first);
      if (first === index) return [];
      const says = `"${listed.address}" already gives the answer "${positions[first]?.name.en}"`;
      return [problemAt(within(at, 'positions', index, 'alsoIn', place), says, 'Keep it in the position that it supports.')];
    }),
  );
}
