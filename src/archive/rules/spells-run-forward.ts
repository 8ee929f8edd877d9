/** A spell does not end before it begins, and the spells of a person stand oldest first. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { compareWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Spell } from '../statement.ts';

export function spellsRunForward(archive: Archive): Problem[] {
  return [...archive.people.values()].flatMap(({ whereabouts }) => [
    ...whereabouts.flatMap(problemsWithEnds),
    ...whereabouts.slice(1).flatMap((spell, index) => problemsWithOrder(whereabouts[index], spell)),
  ]);
}

function problemsWithEnds({ from, to, at }: Spell): Problem[] {
  if (!from || !to || to === 'still' || compareWhen(to, from) !== 'before') return [];
  return [problemAt(within(at, 'to'), `the spell ends (${to.text}) before it begins (${from.text})`, 'Check both dates.')];
}

function problemsWithOrder(earlier: Spell | undefined, later: Spell): Problem[] {
  if (!earlier?.from || !later.from || compareWhen(later.from, earlier.from) !== 'before') return [];
  return [problemAt(within(later.at, 'from'), `"${later.id}" begins before "${earlier.id}", which stands above it`, 'Put the older one first.')];
}
