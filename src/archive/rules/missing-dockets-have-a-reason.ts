/** A proceeding has a docket number, or says why it has none. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';

export function missingDocketsHaveAReason(archive: Archive): Problem[] {
  return [...archive.proceedings.values()].flatMap(({ facts, at }) => {
    if (facts.dockets.length === 0 && !facts.noDocket) {
      return [problemAt(within(at, 'dockets'), 'there is no docket number and no reason', 'Add "noDocket" with the reason.')];
    }
    if (facts.dockets.length > 0 && facts.noDocket) {
      return [problemAt(within(at, 'noDocket'), 'gives a reason for no docket number beside one', 'Remove it.')];
    }
    return [];
  });
}
