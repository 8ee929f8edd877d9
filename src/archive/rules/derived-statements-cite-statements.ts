/** What was worked out here cites the statements that it follows from; everything else cites sources. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';

export function derivedStatementsCiteStatements(archive: Archive): Problem[] {
  return [...archive.statements.values()].flatMap(({ basis, citations, derivedFrom, at }) => {
    const citationsAt = within(at, 'citations');
    if (basis === 'derived' && citations.length > 0) {
      return [problemAt(citationsAt, 'a derived statement cites a source', 'Cite statements: { "statement": "kind/record#id" }.')];
    }
    if (basis !== 'derived' && derivedFrom.length > 0) {
      return [problemAt(citationsAt, `a statement on the basis "${basis}" cites a statement`, 'Cite the source, or make the basis "derived".')];
    }
    return [];
  });
}
