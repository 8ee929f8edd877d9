/** What happened, in order? To one person, or in the whole record. */
import { strandOfKind, type Strand } from '../../values/strand.ts';
import { sortWhen, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { AnyRecord, Happening, Person, Proceeding, Ruling } from '../record.ts';
import { isStanding, type Event, type Statement } from '../statement.ts';
import { docketOf, proceedingsOf } from './cases.ts';
import { perArchive } from './per-archive.ts';
import { reachOf } from './reach.ts';

export interface Moment {
  date: When;
  /** What is told: an event, an entry, or what a ruling held. */
  statement: Statement;
  ruling: Ruling | undefined;
  strand: Strand;
}

const eventsByPerson = perArchive(({ events }) =>
  Map.groupBy(
    [...events.values()].flatMap((event) => event.touches.map((whom) => ({ whom, event }))),
    ({ whom }) => whom,
  ),
);

/** The parts that people had in an event, told in their own records. */
const partsByEvent = perArchive(({ people }) =>
  Map.groupBy([...people.values()].flatMap(({ events }) => events), ({ event }) => event),
);

/** The events of people that are parts of this one. */
export function partsIn(archive: Archive, event: Happening): Event[] {
  return partsByEvent(archive).get(event) ?? [];
}

/**
 * The timeline of a person, oldest first; each statement once: his own events,
 * the events that name him by what leads them, unless he tells his part of one
 * himself, the dockets of his own cases, and the rulings that reach him. Of a
 * class action only those: its docket is the class's, not his.
 */
export function timelineOf(archive: Archive, person: Person): Moment[] {
  const told = new Set(person.events.filter(isStanding).map(({ event }) => event));
  const touching = (eventsByPerson(archive).get(person) ?? [])
    .filter(({ event }) => !told.has(event))
    .flatMap(({ event }) => event.moments.filter(isStanding).slice(0, 1));
  const dockets = proceedingsOf(archive, person).filter((proceeding) => !isClassAction(proceeding));
  const rulings = reachOf(archive, person).flatMap(({ ruling }) => momentOfRuling(ruling));
  return inOrder([
    ...person.events.map(momentOfEvent),
    ...touching.map(momentOfEvent),
    ...dockets.flatMap((proceeding) => momentsOfDocket(archive, proceeding)),
    ...rulings,
  ]);
}

/** Everything in the record that has a date and stands, oldest first. */
export const wholeTimelineOf = perArchive((archive: Archive): Moment[] => {
  const { people, events, proceedings } = archive;
  const moments = [
    ...[...people.values()].flatMap((person) => person.events.map(momentOfEvent)),
    ...[...events.values()].flatMap((event) => event.moments.map(momentOfEvent)),
    ...[...proceedings.values()].flatMap((proceeding) => momentsOfDocket(archive, proceeding)),
  ];
  return inOrder(moments).filter(({ statement }) => isStanding(statement));
});

/** Whether a record is a case that is the person's own. */
export function isOwnCase(archive: Archive, person: Person, record: AnyRecord): boolean {
  return record.kind === 'proceedings' && !isClassAction(record) && proceedingsOf(archive, person).includes(record);
}

function isClassAction({ parties }: Proceeding): boolean {
  return parties.some(({ is }) => is.kind === 'cohorts');
}

function inOrder(moments: readonly Moment[]): Moment[] {
  const sorted = moments.toSorted((a, b) => sortWhen(a.date, b.date));
  return [...new Map(sorted.map((moment) => [moment.statement.address, moment])).values()];
}

function momentOfEvent(event: Event): Moment {
  return { date: event.date, statement: event, ruling: undefined, strand: strandOfKind[event.kind] };
}

function momentsOfDocket(archive: Archive, proceeding: Proceeding): Moment[] {
  return docketOf(archive, proceeding).flatMap(({ entry, ruling }) => (ruling ? momentOfRuling(ruling) : momentOfEvent(entry)));
}

/** A ruling is told by the first thing that it held. */
function momentOfRuling(ruling: Ruling): Moment[] {
  const [statement] = ruling.holds;
  return statement ? [{ date: ruling.date, statement, ruling, strand: 'courts' }] : [];
}
