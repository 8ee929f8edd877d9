/** What rests on somebody's own words shows them: a citation with a passage, quoted, recorded, or from their own document. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { basesInOwnWords } from '../../values/statement.ts';
import type { Archive } from '../archive.ts';

export function ownWordsAreQuoted(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.statements.values()]
    .filter(({ basis }) => basesInOwnWords.includes(basis))
    .filter(({ citations }) => !citations.some(({ passage }) => passage !== undefined))
    .map(({ at, basis }) => {
      const todo = 'Add the passage; a paraphrase in a paper is a "press-report" with "by".';
      return problemAt(within(at, 'citations'), `"${basis}" without a passage`, todo);
    });
}
