/** Which statements stand in a record, and which rest on a source? */
import type { Archive } from '../archive.ts';
import type { Home, Source } from '../record.ts';
import type { SourceCitation, Statement } from '../statement.ts';
import { perArchive } from './per-archive.ts';

export interface Citing {
  statement: Statement;
  citation: SourceCitation;
}

const byHome = perArchive((archive) => Map.groupBy(archive.statements.values(), ({ home }) => home));

const bySource = perArchive((archive) => {
  const citing = [...archive.statements.values()].flatMap((statement) =>
    statement.citations.map((citation): Citing => ({ statement, citation })),
  );
  return Map.groupBy(citing, ({ citation }) => citation.source);
});

/** The statements that stand in a record, in its order. */
export function statementsIn(archive: Archive, home: Home): Statement[] {
  return byHome(archive).get(home) ?? [];
}

/** The statements that cite a source, each with its citation, in the order of the records. */
export function citingOf(archive: Archive, source: Source): Citing[] {
  return bySource(archive).get(source) ?? [];
}
