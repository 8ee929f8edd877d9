/** Nothing is cited twice by one statement: neither the same passage of a source, nor another statement. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { SourceCitation, Statement } from '../statement.ts';

export function nothingIsCitedTwice({ statements }: Archive): Problem[] {
  return [...statements.values()].flatMap((statement) => [...problemsWithPassages(statement), ...problemsWithStatements(statement)]);
}

function problemsWithPassages({ citations }: Statement): Problem[] {
  const cited = new Set<string>();
  return citations.flatMap((citation) => {
    const key = keyOf(citation);
    const isRepeated = cited.has(key);
    cited.add(key);
    const what = citation.passage === undefined ? `"${citation.source.id}"` : `this passage of "${citation.source.id}"`;
    return isRepeated ? [problemAt(citation.at, `${what} is cited twice by one statement`, 'Keep one of the two citations.')] : [];
  });
}

/** The words around a passage, and the time in a recording, tell two places apart; a page does so only where no words are quoted. */
function keyOf({ source, passage, prefix, suffix, page, time }: SourceCitation): string {
  return JSON.stringify([source.id, passage, prefix, suffix, time, passage === undefined ? page : undefined]);
}

function problemsWithStatements({ derivedFrom, at }: Statement): Problem[] {
  return derivedFrom
    .filter((cited, index) => derivedFrom.indexOf(cited) !== index)
    .map(({ address }) => problemAt(within(at, 'citations'), `"${address}" is cited twice by one statement`, 'Keep one of the two citations.'));
}
