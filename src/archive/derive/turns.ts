/** How does the life of a ruling run from day to day? It was made, stayed, in force again, ended: turns, each with the days on which it can have been. */
import type { Bounds, Day } from '../../values/date.ts';
import { isExact, possibleDaysOf, sortWhen, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Ruling } from '../record.ts';
import { actingAgain, actsOn, doesAny, endingOf, keeping, staysOf, undoneInPartBy, type Stay } from './life.ts';

/** From some day on, a ruling is in force, or stayed, or ended; in part, once a part of it fell. */
export interface Turn {
  /** The days on which it can have been. */
  days: Bounds;
  becomes: 'in-force' | 'stayed' | 'ended';
  isPart: boolean;
}

/** The life of a ruling as turns, oldest first: it was made, stayed, in force again, ended. Nothing turns after its end. */
export function turnsOf(archive: Archive, ruling: Ruling): Turn[] {
  const ending = endingOf(archive, ruling);
  const part = undoneInPartBy(archive, ruling);
  const partFrom = part && possibleDaysOf(part.ruling.date);
  const last = ending && possibleDaysOf(ending.ruling.date);
  const turns = [
    { days: possibleDaysOf(ruling.date), becomes: 'in-force' as const },
    ...mergedStays(staysOf(archive, ruling)).flatMap(turnsOfStay),
  ].filter(({ days }, index) => index === 0 || !last || days.min < last.min);
  const isPartOn = ({ min }: Bounds) => partFrom !== undefined && min >= partFrom.min;
  const whole = turns.map((turn): Turn => ({ ...turn, isPart: isPartOn(turn.days) }));
  const before = partFrom && whole.findLast(({ isPart }) => !isPart);
  return [
    ...whole.filter(({ isPart }) => !isPart),
    ...(partFrom && before ? [{ days: partFrom, becomes: before.becomes, isPart: true }] : []),
    ...whole.filter(({ isPart }) => isPart),
    ...(last ? [{ days: last, becomes: 'ended' as const, isPart: isPartOn(last) }] : []),
  ];
}

/** The newest day on which some ruling treated it as in force, or stayed it; the day on which it was made where none did. */
export function lastSeenOf(archive: Archive, ruling: Ruling): Day {
  const seen = actsOn(archive, ruling).filter((act) => doesAny(act, [...keeping, ...actingAgain, 'amends', 'stays', 'lifts']));
  return [ruling.date, ...seen.map((act) => act.ruling.date)].map((date) => possibleDaysOf(date).max).toSorted().at(-1) ?? possibleDaysOf(ruling.date).max;
}

/** The exact days on which rulings left it as it was, or changed it, while it lasted. */
export function marksOf(archive: Archive, ruling: Ruling): { is: 'kept' | 'changed'; day: Day }[] {
  const ending = endingOf(archive, ruling);
  const last = ending && possibleDaysOf(ending.ruling.date);
  return actsOn(archive, ruling).flatMap((act) => {
    const { min: day } = possibleDaysOf(act.ruling.date);
    if (!isExact(act.ruling.date) || (last && day >= last.min)) return [];
    return [
      ...(doesAny(act, keeping) ? [{ is: 'kept' as const, day }] : []),
      ...(doesAny(act, ['amends']) ? [{ is: 'changed' as const, day }] : []),
    ];
  });
}

/** Stays that lie upon one another are one: the order is in force again when the last of them is over. */
function mergedStays(stays: readonly Stay[]): Stay[] {
  const merged: Stay[] = [];
  for (const stay of stays) {
    const before = merged.at(-1);
    if (before?.to && possibleDaysOf(before.to).max <= possibleDaysOf(stay.by.ruling.date).min) merged.push(stay);
    else if (before && !before.overBy) merged.splice(-1, 1, { ...before, to: before.to && stay.to && laterOf(before.to, stay.to), overBy: stay.overBy });
    else merged.push(stay);
  }
  return merged;
}

function laterOf(a: When, b: When): When {
  return sortWhen(a, b) < 0 ? b : a;
}

function turnsOfStay({ by, to, overBy }: Stay): Pick<Turn, 'days' | 'becomes'>[] {
  const days = possibleDaysOf(by.ruling.date);
  const end = to ? possibleDaysOf(to) : overBy && { min: days.min, max: possibleDaysOf(overBy).max };
  return [{ days, becomes: 'stayed' }, ...(end ? [{ days: end, becomes: 'in-force' as const }] : [])];
}
