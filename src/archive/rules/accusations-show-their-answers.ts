/** An accusation shows its answer, or that none was found and as of when; beside it stands what a search for a conviction found. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Person } from '../record.ts';
import type { Accusation } from '../statement.ts';

export function accusationsShowTheirAnswers(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.people.values()].flatMap((person) => [
    ...person.accusations.flatMap(problemsWithAccusation),
    ...problemsWithSearch(person),
  ]);
}

function problemsWithAccusation({ answers, answeredAlsoBy, noAnswerAsOf, at }: Accusation): Problem[] {
  const count = answers.length + answeredAlsoBy.length;
  if (count === 0 && !noAnswerAsOf) {
    return [problemAt(at, 'the accusation stands without an answer', 'Add what he or someone for him answers, or "noAnswerAsOf" with the day of the search.')];
  }
  if (count > 0 && noAnswerAsOf) {
    return [problemAt(within(at, 'noAnswerAsOf'), 'says that no answer was found, beside an answer', 'Remove it.')];
  }
  return [];
}

function problemsWithSearch({ accusations, convictionSearch, at }: Person): Problem[] {
  if (accusations.length === 0 || convictionSearch.length > 0) return [];
  const todo = 'Add "convictionSearch": what a search for a conviction found, and who says so.';
  return [problemAt(within(at, 'accusations'), 'nothing is said of a search for a conviction', todo)];
}
