/** What changed from one release to the next? Records that came, went or changed, and each statement in them. */
import { changesBetween, statementsIn, type Change } from '../../values/meaning.ts';
import type { Archive, Release } from '../archive.ts';
import { publicationsOf, toldIn, type Written } from './versions.ts';

export interface RecordChange {
  /** The address of the record: `people/persona-inventada`. */
  address: string;
  is: 'new' | 'changed' | 'gone';
  statements: StatementChanges;
}

/** Ids of the statements that came, changed and went. */
export interface StatementChanges {
  added: string[];
  changed: { id: string; changes: Change[] }[];
  gone: string[];
}

/** What a release changed, in the order of its records. That a record was verified or reviewed is no news; what was cleared away is not told, nor what cannot be told without it. */
export function changesIn(archive: Archive, { day, records }: Release): RecordChange[] {
  return [...records].flatMap(([address, released]): RecordChange[] => {
    const earlier = publicationsOf(archive, address).filter((published) => published.day < day);
    const known = earlier.findLast((published) => !('cleared' in published.released));
    if ('cleared' in released || (earlier.length > 0 && !known)) return [];
    const before = known && 'version' in known.released ? known.released : undefined;
    const statements = statementChanges(before ?? {}, 'version' in released ? released : {});
    if ('gone' in released) return [{ address, is: 'gone', statements }];
    if (before && toldIn(before) === toldIn(released)) return [];
    return [{ address, is: before ? 'changed' : 'new', statements }];
  });
}

/** What changed between two forms of a record, statement by statement. */
export function statementChanges(before: Written, after: Written): StatementChanges {
  const [old, now] = [statementsIn(before.value), statementsIn(after.value)];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now.values()].flatMap((statement) => {
      const earlier = old.get(statement.id);
      const changes = earlier ? changesBetween(earlier, statement) : [];
      return changes.length > 0 ? [{ id: statement.id, changes }] : [];
    }),
    gone: [...old.keys()].filter((id) => !now.has(id)),
  };
}
