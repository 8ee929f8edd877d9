/** What was announced for a day that has passed, and what is still to come? */
import { within } from '../../../reading/problem.ts';
import { possibleDaysOf, sortWhen } from '../../../values/when.ts';
import type { Archive } from '../../archive.ts';
import { isStanding, type Event } from '../../statement.ts';
import { isEvent } from '../happening.ts';
import { perArchive } from '../per-archive.ts';
import type { Horizon, Look, Task } from './task.ts';

/** Whatever is scheduled, and every deadline, earliest first. */
const announced = perArchive(({ statements }) =>
  [...statements.values()]
    .filter(isEvent)
    .filter((event) => isStanding(event) && (event.scheduled || event.kind === 'deadline'))
    .toSorted((a, b) => sortWhen(a.date, b.date)),
);

/** The latest first: of it the least has been told. */
export function announcedAndPassed(archive: Archive, { today }: Horizon): Task {
  return {
    title: 'Announced days that have passed',
    todo: 'Find out what came of them, and tell it in a statement of its own.',
    looks: announced(archive).filter(({ date }) => possibleDaysOf(date).max < today).toReversed().map(lookAt),
  };
}

export function announcedAndToCome(archive: Archive, { today }: Horizon): Task {
  return {
    title: 'Announced days that may still come',
    todo: 'Look again when they have passed.',
    looks: announced(archive).filter(({ date }) => possibleDaysOf(date).max >= today).map(lookAt),
  };
}

function lookAt({ id, at, date }: Event): Look {
  return { at: within(at, 'date'), says: `"${id}", announced for ${date.text}` };
}
