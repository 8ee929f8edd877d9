/** Following what superseded a statement one arrives at a statement that stands. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import { isStanding, type Statement } from '../statement.ts';

export function supersededStatementsLeadToStandingOnes(archive: Archive): Problem[] {
  return [...archive.statements.values()]
    .filter((statement) => statement.standing?.is === 'superseded' && !arrives(statement))
    .map(({ at }) => problemAt(within(at, 'standing', 'by'), 'what superseded it does not stand', 'Point at the statement that stands today.'));
}

function arrives(statement: Statement): boolean {
  const seen = new Set<Statement>();
  let here = statement;
  while (here.standing?.is === 'superseded' && !seen.has(here)) {
    seen.add(here);
    here = here.standing.by;
  }
  return isStanding(here);
}
