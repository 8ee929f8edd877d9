/** Archived copies are on an archive that does not alter what it keeps. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';

/** The archive.today family is refused: altered captures, 2026. */
const allowedHosts: readonly string[] = ['web.archive.org', 'perma.cc'];

export function archivedCopiesAreOnAllowedHosts(archive: Archive): Problem[] {
  return [...archive.sources.values()].flatMap(({ facts, at }) =>
    (facts.archives ?? []).flatMap(({ url }, index) => {
      const { host } = new URL(url);
      if (allowedHosts.includes(host)) return [];
      const todo = `Use one of: ${allowedHosts.join(', ')}.`;
      return [problemAt(within(at, 'archives', index, 'url'), `"${host}" is not an archive that is trusted here`, todo)];
    }),
  );
}
