/** What a court found and what an office recorded rests on a cited document of that court or office, original or copy. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Source } from '../record.ts';
import type { Statement } from '../statement.ts';

export function courtFindingsCiteTheCourt(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.statements.values()]
    .filter(({ basis }) => basis === 'court-finding' || basis === 'official-record')
    .filter((statement) => !statement.citations.some(({ source }) => isDocumentFor(statement, source)))
    .map(({ at, basis }) => {
      const office = basis === 'court-finding' ? 'the court' : 'the court or office';
      const todo = `Cite it, or write "press-report" with ${office} as "by": then it is what papers report of it.`;
      return problemAt(within(at, 'basis'), `"${basis}" cites no document of ${office}`, todo);
    });
}

function isDocumentFor({ basis, home }: Statement, { facts, publisher }: Source): boolean {
  if (facts.grade !== 'original' && facts.grade !== 'copy') return false;
  if (basis === 'court-finding') {
    const isCourts = facts.kind === 'court-document' && publisher.facts.kind === 'court';
    return isCourts && (home.kind !== 'rulings' || publisher === home.proceeding.court);
  }
  return facts.kind === 'court-document' || facts.kind === 'official-document';
}
