/** Every source is cited: by a statement, as what another source repeats, or as the document of a ruling. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';

export function everySourceIsCited(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  const citations = [...archive.statements.values()].flatMap((statement) => statement.citations);
  const cited = new Set([
    ...citations.flatMap(({ source, repeats }) => [source, repeats]),
    ...[...archive.rulings.values()].map(({ document }) => document.source),
  ]);
  return [...archive.sources.values()]
    .filter((source) => !cited.has(source))
    .map(({ at, id }) => problemAt(at, `nothing cites the source "${id}"`, 'Cite it, or remove the file.'));
}
