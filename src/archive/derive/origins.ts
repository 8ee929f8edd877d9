/** How many independent origins does a claim have? A wire story in three papers is one; a report that repeats a release is the release. */
import type { Source, SourceCitation, Statement } from '../archive.ts';

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
  const origins = new Set(statement.citations.map(originOf));
  for (const other of statement.derivedFrom) for (const origin of originsOf(other)) origins.add(origin);
  return origins;
}

/** The origins that several statements rest on together. */
export function originsOfAll(statements: readonly Statement[]): Set<string> {
  return new Set(statements.flatMap((statement) => [...originsOf(statement)]));
}
