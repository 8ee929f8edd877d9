/** The id of a statement that is gone is never used again: old links and corrections still mean the old one. */
import type { ReleasedRecord } from '../../records/release.ts';
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import { addressOf, publicationsOf } from '../derive/versions.ts';

export function idsAreNeverUsedAgain(archive: Archive): Problem[] {
  return [...archive.statements.values()].flatMap(({ id, home, at }) => {
    const known = publicationsOf(archive, addressOf(home)).filter(({ released }) => !('cleared' in released));
    const last = known.findLast(({ released }) => holds(released, id));
    if (!last || last === known.at(-1)) return [];
    return [problemAt(within(at, 'id'), `"${id}" was published on ${last.day} as the id of a statement that is gone`, 'Choose an id that was never used.')];
  });
}

function holds(released: ReleasedRecord, id: string): boolean {
  return 'version' in released && Object.hasOwn(released.statements, id);
}
