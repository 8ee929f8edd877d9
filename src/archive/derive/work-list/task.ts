/** What is a task of the work list? Something that an editor may do, and the places of the records at which it is to be done. */
import type { Location } from '../../../reading/problem.ts';
import type { Day } from '../../../values/date.ts';
import { possibleDaysOf, type When } from '../../../values/when.ts';
import type { Archive } from '../../archive.ts';

export interface Task {
  /** What is so at these places, as a heading. */
  title: string;
  /** What to do there, as a sentence. */
  todo: string;
  /** The places, the most pressing first. */
  looks: Look[];
}

/** A place that deserves another look. */
export interface Look {
  at: Location;
  /** What stands there, or why it is pressing; never a number of days, which would be another tomorrow. */
  says: string;
}

/** What the list is seen from. */
export interface Horizon {
  /** The day on which somebody looks: what is announced for an earlier one has passed. */
  today: Day;
  /** What is certainly from before this day is old. */
  oldBefore: Day;
}

/** Looks through an archive for one thing to do. */
export type TaskOf = (archive: Archive, horizon: Horizon) => Task;

/** Whether something is certainly old. */
export function isOld(when: When, { oldBefore }: Horizon): boolean {
  return possibleDaysOf(when).max < oldBefore;
}
