/** Nothing has happened after the day as of which the site speaks, save what is scheduled and says so. */
import { problemAt, within, type Location, type Problem } from '../../reading/problem.ts';
import { possibleDaysOf, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import { isEvent, isSpell } from '../derive/happening.ts';

export function nothingHappensAfterAsOf(archive: Archive): Problem[] {
  return datesIn(archive)
    .filter(({ when }) => possibleDaysOf(when).min > archive.asOf)
    .map(({ when, at, isOfEvent }) =>
      problemAt(at, `${when.text} lies after the day as of which the site speaks (${archive.asOf})`, isOfEvent ? todoForEvent : todo),
    );
}

const todo = 'Check the date; if it is right, move "asOf" in site.json.';
const todoForEvent = 'Check the date. If it is only announced, set "scheduled": true; if it has happened, move "asOf" in site.json.';

interface Dated {
  when: When;
  at: Location;
  isOfEvent: boolean;
}

function datesIn(archive: Archive): Dated[] {
  const events = [...archive.statements.values()].filter(isEvent).filter(({ scheduled }) => !scheduled);
  const spells = [...archive.statements.values()].filter(isSpell);
  const memberships = [...archive.people.values()].flatMap((person) => person.memberships);
  const values = [...archive.figures.values()].flatMap((figure) => figure.values);
  return [
    ...events.map(({ date, at }) => ({ when: date, at: within(at, 'date'), isOfEvent: true })),
    ...[...archive.rulings.values()].flatMap(({ date, at }) => dated(date, at, 'date')),
    ...[...spells, ...memberships].flatMap(({ from, to, at }) => [...dated(from, at, 'from'), ...dated(to, at, 'to')]),
    ...values.flatMap(({ asOf, at }) => dated(asOf, at, 'asOf')),
    ...[...archive.sources.values()].flatMap(({ published, at }) => dated(published, at, 'published')),
  ];
}

function dated(when: When | 'still' | undefined, at: Location, field: string): Dated[] {
  return when === undefined || when === 'still' ? [] : [{ when, at: within(at, field), isOfEvent: false }];
}
