/** `npm run check -- --stale`: lists what deserves another look. Nothing of it is wrong, and it never fails the check. */
import type { Archive } from '../archive/archive.ts';
import type { Look, Task } from '../archive/derive/work-list/task.ts';
import { workListOf } from '../archive/derive/work-list.ts';
import { formatProblem, problemAt } from '../reading/problem.ts';
import { dayOn, isDay, monthsBefore, type Day } from '../values/date.ts';
import { counted } from '../values/text.ts';
import { check } from './check.ts';

/** How many places of a task are shown where not all are asked for. */
const mostPressing = 5;

/** The options, as they were typed. */
export interface StaleOptions {
  /** The day of the look; today where none is typed. */
  on?: string;
  /** How many months make something old. */
  months: string;
  /** Whether to list every place. */
  all?: true;
}

/** Checks a folder of records, and lists what deserves another look when they agree. Returns whether they do. */
export function checkStale(folder: string, { on, months, all }: StaleOptions, clock: Date): boolean {
  const today = on ?? dayOn(clock);
  const refusals = [
    ...(isDay(today) ? [] : [`"${today}" is not a day that exists. Write a day such as --on 2025-03-15.`]),
    ...(/^\d{1,3}$/.test(months) ? [] : [`"${months}" is not a number of months. Write a number such as --months 6.`]),
  ];
  if (refusals.length > 0) {
    console.error(refusals.join('\n'));
    return false;
  }
  const archive = check(folder);
  if (!archive) return false;
  console.log(`\n${formatWorkList(archive, { folder, today, months: Number(months), most: all ? Infinity : mostPressing })}`);
  return true;
}

export interface WorkListOptions {
  folder: string;
  today: Day;
  months: number;
  /** How many places of each task are listed at most. */
  most: number;
}

/** The work list in lines: how much there is of each task, then where. */
export function formatWorkList(archive: Archive, { folder, today, months, most }: WorkListOptions): string {
  const oldBefore = monthsBefore(today, months);
  const tasks = workListOf(archive, { today, oldBefore });
  const asOf = `On ${today}; the records speak as of ${archive.asOf}. Old is what is from before ${oldBefore}.`;
  if (tasks.length === 0) return `Nothing deserves another look. ${asOf}`;
  const width = Math.max(...tasks.map((task) => numberOf(task).length));
  return [
    'What deserves another look, though nothing of it is wrong:',
    '',
    ...tasks.map((task) => `${numberOf(task).padStart(width)}  ${task.title}`),
    '',
    asOf,
    ...tasks.flatMap((task) => formatTask(task, folder, most)),
  ].join('\n');
}

function numberOf({ looks }: Task): string {
  return looks.length.toLocaleString('en-US');
}

function formatTask(task: Task, folder: string, most: number): string[] {
  const left = task.looks.length - most;
  return [
    '',
    `${task.title}: ${numberOf(task)}`,
    task.todo,
    ...task.looks.slice(0, most).map((look) => `  ${formatLook(look, folder)}`),
    ...(left > 0 ? [`  … and ${counted(left, 'other')}; --all lists them.`] : []),
  ];
}

/** A place in a file is told as that of a problem is, so that a click leads there. */
function formatLook({ at, says }: Look, folder: string): string {
  return formatProblem(problemAt(at, says), folder);
}
