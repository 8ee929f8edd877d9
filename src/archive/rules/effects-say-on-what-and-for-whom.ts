/** An effect on a ruling names the ruling; an effect for people names the person or the cohort. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { verbsForPeople } from '../../values/effect.ts';
import type { Archive } from '../archive.ts';
import type { Effect } from '../statement.ts';

export function effectsSayOnWhatAndForWhom(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.rulings.values()].flatMap(({ effects }) => effects.flatMap(problemsWithEffect));
}

function problemsWithEffect({ does, on, for: whom, at }: Effect): Problem[] {
  const isForPeople = verbsForPeople.some((verb) => verb === does);
  if (isForPeople && !whom) return [problemAt(within(at, 'does'), `"${does}" for whom?`, 'Add "for" with a person or a cohort.')];
  if (isForPeople && on) return [problemAt(within(at, 'on'), `"${does}" does not act on a ruling`, 'Remove "on", or choose a verb that does.')];
  if (!isForPeople && !on) return [problemAt(within(at, 'does'), `"${does}" which ruling?`, 'Add "on" with the earlier ruling.')];
  return [];
}
