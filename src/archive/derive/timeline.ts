/** What happened to a person, in order? His own events, the dockets of his cases, and the rulings that reach him. */
import { sortWhen, type When } from '../../values/when.ts';
import type { Archive, Person, Ruling, Statement } from '../archive.ts';
import { docketOf, proceedingsOf } from './cases.ts';
import { reachOf } from './reach.ts';

export interface Moment {
  date: When;
  /** What is told: an event, an entry, or what a ruling held. */
  statement: Statement;
  ruling: Ruling | undefined;
}

/** The timeline of a person, oldest first; each statement once. */
export function timelineOf(archive: Archive, person: Person): Moment[] {
  const events = person.events.map((event): Moment => ({ date: event.date, statement: event, ruling: undefined }));
  const dockets = proceedingsOf(archive, person).flatMap((proceeding) =>
    docketOf(archive, proceeding).flatMap(({ date, entry, ruling }) => (ruling ? momentOfRuling(ruling) : { date, statement: entry, ruling })),
  );
  const rulings = reachOf(archive, person).flatMap(({ ruling }) => momentOfRuling(ruling));
  const moments = [...events, ...dockets, ...rulings].toSorted((a, b) => sortWhen(a.date, b.date));
  return [...new Map(moments.map((moment) => [moment.statement.address, moment])).values()];
}

/** A ruling is told by the first thing that it held. */
function momentOfRuling(ruling: Ruling): Moment[] {
  const [statement] = ruling.holds;
  return statement ? [{ date: ruling.date, statement, ruling }] : [];
}
