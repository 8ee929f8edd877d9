import { expect, test } from 'vitest';
import { isEvent, isScheduled, isSpell, momentOf } from '../../../src/archive/derive/happening.ts';
import {
  aMembership,
  anAccusation,
  anEntry,
  anEvent,
  aProceeding,
  archiveOf,
  aSpell,
  aStatement,
  withPerson,
} from '../../fixtures/records.ts';

const { statements } = archiveOf(
  withPerson(
    {
      whereabouts: [aSpell()],
      events: [anEvent({ scheduled: true })],
      memberships: [aMembership({ from: '2020-01' })],
      accusations: [anAccusation({ date: '2019' })],
      convictionSearch: [aStatement({ id: 'search' })],
    },
    { 'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry()] }) },
  ),
);

test.each([
  ['people/persona-inventada#named', 'plain', undefined],
  ['people/persona-inventada#happened', 'event', '2020-02-01'],
  ['people/persona-inventada#was-held', 'spell', '2020-01-10'],
  ['people/persona-inventada#belongs', 'plain', undefined],
  ['people/persona-inventada#accused', 'plain', undefined],
  ['proceedings/inventada-v-agency#filed', 'event', '2020-01-15'],
  ['events/flight-of-example#took-off', 'event', '2020-02-01'],
  ['disputes/whether-it-took-off#once', 'plain', undefined],
  ['figures/people-who-were-not-there#counted', 'plain', undefined],
  ['rulings/2020-03-02-order#held', 'plain', '2020-03-02'],
])('%s is of the sort %s and reports the moment %s', (address, sort, moment) => {
  const statement = statements.get(address);
  if (!statement) throw new Error(`there is no ${address}`);
  expect({ isEvent: isEvent(statement), isSpell: isSpell(statement) }).toEqual({ isEvent: sort === 'event', isSpell: sort === 'spell' });
  expect(momentOf(statement)?.text).toBe(moment);
});

test('only an event can be scheduled', () => {
  expect([...statements.values()].filter(isScheduled).map(({ id }) => id)).toEqual(['happened']);
});
