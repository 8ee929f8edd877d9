/** Which days concern everybody? Those of the events in which the most people of this record had a part. */
import type { Day } from '../../values/date.ts';
import { isExact, possibleDaysOf } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Happening, Person } from '../record.ts';
import { isStanding } from '../statement.ts';
import { perArchive } from './per-archive.ts';
import { partsIn } from './timeline.ts';

export interface SharedEvent {
  event: Happening;
  day: Day;
  /** Who had a part in it: told in their own records, or named by it. */
  people: number;
}

/** One that concerns a third of all people or more is drawn across all. */
const shareOfAll = 1 / 3;

/** The events of one exact day that a third of the people of this record have in common, oldest first. */
export const sharedEventsOf = perArchive((archive: Archive): SharedEvent[] => {
  const least = Math.max(2, archive.people.size * shareOfAll);
  return [...archive.events.values()]
    .flatMap((event) => {
      const day = dayOf(event);
      const people = peopleIn(archive, event).size;
      return day !== undefined && people >= least ? [{ event, day, people }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day));
});

/** The day of what leads it, where that is one exact day. */
function dayOf({ moments }: Happening): Day | undefined {
  const date = moments.find(isStanding)?.date;
  return date && isExact(date) ? possibleDaysOf(date).min : undefined;
}

function peopleIn(archive: Archive, event: Happening): Set<Person> {
  const told = partsIn(archive, event).filter(isStanding).flatMap(({ home }) => (home.kind === 'people' ? [home] : []));
  const named = event.touches.flatMap((whom) => (whom.kind === 'people' ? [whom] : []));
  return new Set([...told, ...named]);
}
