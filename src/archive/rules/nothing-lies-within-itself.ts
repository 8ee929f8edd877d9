/** No place, actor or cohort lies within itself, by whatever stands between; and no event is a part of itself. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Actor, Cohort, Place } from '../record.ts';
import type { Event } from '../statement.ts';

export function nothingLiesWithinItself({ places, cohorts, actors, events }: Archive): Problem[] {
  return [
    ...problemsAmong([...places.values()], 'within', (place) => place.within),
    ...problemsAmong([...cohorts.values()], 'within', (cohort) => cohort.within),
    ...problemsAmong([...actors.values()], 'partOf', (actor) => actor.partOf),
    ...[...events.values()].flatMap(({ moments }) => moments.flatMap(problemsWithMoment)),
  ];
}

function problemsWithMoment({ event, home, at }: Event): Problem[] {
  return event === home ? [problemAt(within(at, 'event'), `"${home.id}" is a part of itself`, 'Remove "event": the moment stands in it already.')] : [];
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
