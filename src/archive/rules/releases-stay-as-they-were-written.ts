/** A release stays as the release command wrote it, and is of no later day than the site speaks of. */
import { problemAt, problemWithFile, type Location, type Problem } from '../../reading/problem.ts';
import type { Archive, Release } from '../archive.ts';
import { versionOf } from '../derive/versions.ts';

const todo = 'Restore the file from the history: what was published is never edited.';

export function releasesStayAsTheyWereWritten({ releases, asOf }: Archive): Problem[] {
  return releases.flatMap((release) => [...problemsWithDay(release, asOf), ...problemsWithRecords(release)]);
}

function problemsWithDay({ day, file }: Release, asOf: string): Problem[] {
  if (day <= asOf) return [];
  return [problemWithFile(file.path, `the release is of ${day}, and the site speaks as of ${asOf}`, 'Releasing moves "asOf" in site.json: put it back to the day of the release, or later.')];
}

/** The hashes of statements are taken as they stand: how a text is folded may change, and what was published does not. */
function problemsWithRecords({ file, records }: Release): Problem[] {
  return [...records].flatMap(([address, released]) => {
    if (!('version' in released) || released.version === versionOf(address, released)) return [];
    const at: Location = { file, path: ['records', address] };
    return [problemAt(at, `what was released of "${address}" is no longer what its version says`, todo)];
  });
}
