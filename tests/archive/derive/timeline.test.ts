import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/archive/derive/timeline.ts';
import {
  anEffect,
  anEntry,
  anEvent,
  aMembership,
  aProceeding,
  archiveOf,
  aRuling,
  aStatement,
  aText,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';

function timeline(change: Parameters<typeof withPerson>[0], others: Files = {}): string[] {
  const archive = archiveOf(withPerson(change, others));
  const person = archive.people.get('persona-inventada');
  return person
    ? timelineOf(archive, person).map(
        ({ date, statement, ruling }) => `${date.text} ${statement.address}${ruling ? ` (${ruling.id})` : ''}`,
      )
    : [];
}

const order = '2020-03-02 rulings/2020-03-02-order#held (2020-03-02-order)';
const events = [anEvent({ id: 'left', date: '2020' }), anEvent({ id: 'arrived', date: '2020-02' })];

test('his events, the dockets of his cases and the rulings that reach him make one order', () => {
  const docket = { 'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ date: '2020-02-15' })] }) };
  const reaching = aRuling({
    title: aText('Elsewhere'),
    proceeding: 'elsewhere',
    date: '2020-06-01',
    holds: [aStatement({ id: 'first' }), aStatement({ id: 'second' })],
    effects: [anEffect({ for: { cohort: 'class-of-example' } })],
  });
  const elsewhere = { 'proceedings/elsewhere.json': aProceeding({ parties: [] }), 'rulings/elsewhere.json': reaching };
  expect(timeline({ events, memberships: [aMembership()] }, { ...docket, ...elsewhere })).toEqual([
    '2020 people/persona-inventada#left',
    '2020-02 people/persona-inventada#arrived',
    '2020-02-15 proceedings/inventada-v-agency#filed',
    order,
    '2020-06-01 rulings/elsewhere#first (elsewhere)',
  ]);
});

test('a ruling in his case that also reaches him is told once', () => {
  expect(timeline({}, { 'rulings/2020-03-02-order.json': aRuling({ effects: [anEffect()] }) })).toEqual([order]);
});

test('the cases of others are not his', () => {
  expect(timeline({ events }, { 'proceedings/inventada-v-agency.json': aProceeding({ parties: [] }) })).toEqual([
    '2020 people/persona-inventada#left',
    '2020-02 people/persona-inventada#arrived',
  ]);
});
