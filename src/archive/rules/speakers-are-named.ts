/** A claim that somebody makes names who makes it; what a court, a record or a computation says needs no speaker. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { basesWithoutSpeaker } from '../../values/statement.ts';
import type { Archive } from '../archive.ts';

export function speakersAreNamed(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.statements.values()]
    .filter(({ basis, by }) => !by && !basesWithoutSpeaker.includes(basis))
    .map(({ at, basis }) => problemAt(within(at, 'basis'), `"by" is missing beside the basis "${basis}"`, 'Say who: an actor, a person, or a role.'));
}
