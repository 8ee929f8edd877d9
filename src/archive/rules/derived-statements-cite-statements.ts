/** What was worked out here cites the statements that it follows from, which do not follow from it; everything else cites sources. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Statement } from '../statement.ts';

export function derivedStatementsCiteStatements(archive: Archive): Problem[] {
  return [...archive.statements.values()].flatMap((statement) => {
    const { basis, citations, derivedFrom, at } = statement;
    const citationsAt = within(at, 'citations');
    if (basis === 'derived' && citations.length > 0) {
      return [problemAt(citationsAt, 'a derived statement cites a source', 'Cite statements: { "statement": "kind/record#id" }.')];
    }
    if (basis !== 'derived' && derivedFrom.length > 0) {
      return [problemAt(citationsAt, `a statement on the basis "${basis}" cites a statement`, 'Cite the source, or make the basis "derived".')];
    }
    if (derivedFrom.some((other) => followsFrom(other, statement, new Set()))) {
      return [problemAt(citationsAt, `"${statement.id}" follows from itself`, 'Cite what was there first.')];
    }
    return [];
  });
}

function followsFrom(statement: Statement, origin: Statement, seen: Set<Statement>): boolean {
  if (statement === origin) return true;
  if (seen.has(statement)) return false;
  seen.add(statement);
  return statement.derivedFrom.some((other) => followsFrom(other, origin, seen));
}
