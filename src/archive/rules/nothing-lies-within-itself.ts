/** No place, actor or cohort lies within itself, by whatever stands between. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Actor, Archive, Cohort, Place } from '../archive.ts';

export function nothingLiesWithinItself({ places, cohorts, actors }: Archive): Problem[] {
  return [
    ...problemsAmong([...places.values()], 'within', (place) => place.within),
    ...problemsAmong([...cohorts.values()], 'within', (cohort) => cohort.within),
    ...problemsAmong([...actors.values()], 'partOf', (actor) => actor.partOf),
  ];
}

function problemsAmong<R extends Actor | Cohort | Place>(
  records: readonly R[],
  field: string,
  largerThan: (record: R) => R | undefined,
): Problem[] {
  return records
    .filter((record) => {
      const passed = new Set<R>();
      let here = largerThan(record);
      while (here && here !== record && !passed.has(here)) {
        passed.add(here);
        here = largerThan(here);
      }
      return here === record;
    })
    .map(({ id, at }) => problemAt(within(at, field), `"${id}" lies within itself`, 'Name what is larger.'));
}
