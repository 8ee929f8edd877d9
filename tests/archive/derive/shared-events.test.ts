import { describe, expect, test } from 'vitest';
import { sharedEventsOf } from '../../../src/archive/derive/shared-events.ts';
import { aHappening, anEvent, aPerson, archiveOf, aText, personFile, wholeArchive, type Files } from '../../fixtures/records.ts';

const flight = 'events/flight-of-example.json';
const flown = (id: string) => anEvent({ id: `${id}-flew`, event: 'flight-of-example' });

/** Six people, of whom so many tell their part in the flight. */
function sixPeople(taking: number, others: Files = {}): Files {
  const ids = ['persona-inventada', 'uno', 'dos', 'tres', 'cuatro', 'cinco'];
  const people = ids.map((id, index) => [`people/${id}/person.json`, aPerson({ name: { full: `Nadie ${id}`, sorting: `${id}, Nadie` }, events: index < taking ? [flown(id)] : [] })]);
  return wholeArchive({ ...Object.fromEntries(people), [flight]: aHappening({ moments: [anEvent({ id: 'took-off', kind: 'flight', date: '2020-02-01' })] }), ...others });
}

const shared = (files: Files) => sharedEventsOf(archiveOf(files)).map(({ event, day, people }) => `${event.id} ${day} ${people}`);

describe('an event is shared', () => {
  test('by a third of all people or more, who tell their part in it', () => {
    expect([shared(sixPeople(2)), shared(sixPeople(1))]).toEqual([['flight-of-example 2020-02-01 2'], []]);
  });

  test('by those whom it names, each counted once', () => {
    const touches = [{ person: 'persona-inventada' }, { person: 'cinco' }];
    expect(shared(sixPeople(1, { [flight]: aHappening({ touches }) }))).toEqual(['flight-of-example 2020-02-01 2']);
  });

  test('only where it has one exact day', () => {
    expect(shared(sixPeople(6, { [flight]: aHappening({ moments: [anEvent({ id: 'took-off', date: '2020-02' })] }) }))).toEqual([]);
  });

  test('by two at least', () => {
    expect(shared(wholeArchive({ [personFile]: aPerson({ events: [flown('persona')] }) }))).toEqual([]);
  });

  test('oldest first', () => {
    const touches = [{ person: 'persona-inventada' }, { person: 'uno' }];
    const visit = aHappening({ title: aText('The visit'), moments: [anEvent({ id: 'visited', date: '2020-01-20' })], touches });
    expect(shared(sixPeople(2, { 'events/visit.json': visit }))).toEqual(['visit 2020-01-20 2', 'flight-of-example 2020-02-01 2']);
  });
});
