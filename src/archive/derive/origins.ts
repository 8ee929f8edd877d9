/** How many independent origins does a claim have? A wire story in three papers is one; a report that repeats a release is the release. */
import type { Source } from '../record.ts';
import type { SourceCitation, Statement } from '../statement.ts';

/** The key of the story that a source tells. */
export function originOfSource(source: Source): string {
  return source.facts.origin ?? source.id;
}

/** The key of the story that a citation stands for. */
export function originOf({ source, repeats }: SourceCitation): string {
  return originOfSource(repeats ?? source);
}

/** The origins that a statement rests on; what was worked out here rests on those of what it follows from. */
export function originsOf(statement: Statement): Set<string> {
  return new Set([...rootsOf(statement)].flatMap(({ citations }) => citations.map(originOf)));
}

/** The statement and all that it follows from, each once. */
export function rootsOf(statement: Statement, roots = new Set<Statement>()): Set<Statement> {
  if (roots.has(statement)) return roots;
  roots.add(statement);
  for (const other of statement.derivedFrom) rootsOf(other, roots);
  return roots;
}

/** The origins of the sources that statements cite themselves: those that a page of them lists. */
export function originsCitedBy(statements: readonly Statement[]): Set<string> {
  return new Set(statements.flatMap(({ citations }) => citations.map(originOf)));
}

/** The origins that several statements rest on together. */
export function originsOfAll(statements: readonly Statement[]): Set<string> {
  return new Set(statements.flatMap((statement) => [...originsOf(statement)]));
}
