import { describe, expect, test } from 'vitest';
import { litigationOf } from '../../../src/archive/derive/litigation.ts';
import { orderOf, ordersOf } from '../../../src/archive/derive/orders.ts';
import { litigationOfRulings, rulingIn, type Told } from '../../fixtures/litigation.ts';
import { found } from '../../views/world.ts';

function ordersIn(rulings: Readonly<Record<string, Told>>) {
  const archive = litigationOfRulings(rulings);
  return ordersOf(archive, litigationOf(archive, found(archive.proceedings, 'inventada-v-agency')));
}

const order: Told = { on: '2020-03-02', does: [['orders', 'person']] };
const lettersOf = (rulings: Readonly<Record<string, Told>>) => ordersIn(rulings).map(({ letter, ruling }) => `${letter} ${ruling.id}`);

describe('the orders of a litigation', () => {
  test('have letters, oldest first, whichever court made them', () => {
    expect(lettersOf({ order, denied: { on: '2020-01-05' }, injunction: { on: '2020-04-01', in: 'above', does: [['protects', 'class']] } })).toEqual(['A denied', 'B order', 'C injunction']);
  });

  test.each(['stays', 'declines-to-stay', 'extends', 'affirms', 'vacates', 'remands', 'leaves-standing'] as const)('are not those rulings that only %s another', (does) => {
    expect(lettersOf({ order, other: { on: '2020-04-01', in: 'appeal', does: [[does, 'order']] } })).toEqual(['A order']);
  });

  test.each(['finds-disobeyed', 'finds-probably-disobeyed', 'carries-out', 'enforces'] as const)('are also those that %s another, which are orders beside it', (does) => {
    expect(lettersOf({ order, other: { on: '2020-04-01', does: [[does, 'order']] } })).toEqual(['A order', 'B other']);
  });

  test('are also those that vacate another and order something of their own', () => {
    expect(lettersOf({ order, other: { on: '2020-04-01', in: 'above', does: [['vacates', 'order'], ['protects', 'class']] } })).toEqual(['A order', 'B other']);
    expect(lettersOf({ order, other: { on: '2020-04-01', in: 'above', does: [['vacates', 'order'], ['decertifies', 'class']] } })).toEqual(['A order']);
  });

  test('are not those that only say why', () => {
    expect(lettersOf({ order, opinion: { on: '2020-03-05', change: { dispositions: ['reasons-given'] } } })).toEqual(['A order']);
    expect(lettersOf({ order, both: { on: '2020-03-05', change: { dispositions: ['reasons-given', 'report-ordered'] } } })).toEqual(['A order', 'B both']);
  });

  test('go on after Z', () => {
    const many = Object.fromEntries(Array.from({ length: 28 }, (_, day) => [`order-${String(day).padStart(2, '0')}`, { on: `2020-01-${String(day + 1).padStart(2, '0')}` }]));
    expect(ordersIn(many).map(({ letter }) => letter).slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
});

test('under an order stands what was done to it, and to what acted on it; not what was done to another order', () => {
  const rulings: Record<string, Told> = {
    order,
    stay: { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] },
    lifted: { on: '2020-03-20', in: 'above', does: [['vacates', 'stay'], ['amends', 'order']] },
    contempt: { on: '2020-04-01', does: [['finds-disobeyed', 'order']] },
    mandamus: { on: '2020-05-01', in: 'appeal', does: [['vacates', 'contempt']] },
    rehearing: { on: '2020-06', in: 'appeal', does: [['leaves-standing', 'mandamus']] },
  };
  expect(ordersIn(rulings).map(({ ruling, acts }) => [ruling.id, ...acts.map((act) => `${act.ruling.id}: ${act.effects.map(({ does, on }) => `${does} ${on?.id}`).join(', ')}`)])).toEqual([
    ['order', 'stay: stays order', 'lifted: amends order, vacates stay', 'contempt: finds-disobeyed order'],
    ['contempt', 'mandamus: vacates contempt', 'rehearing: leaves-standing mandamus'],
  ]);
});

describe('an order is made on remand', () => {
  const remand: Told = { on: '2020-05-01', in: 'appeal', does: [['vacates', 'order'], ['remands', 'order']] };
  const remandsIn = (rulings: Readonly<Record<string, Told>>) => ordersIn({ order, remand, ...rulings }).map(({ ruling, remanded }) => [ruling.id, remanded?.letter, remanded?.ending]);

  test('when it is the first of its case after an order was sent back', () => {
    expect(remandsIn({ first: { on: '2020-06-01' }, second: { on: '2020-07-01' } })).toEqual([['order', undefined, undefined], ['first', 'A', 'vacates'], ['second', undefined, undefined]]);
  });

  test('but not when it may have been made before, nor what follows that', () => {
    expect(remandsIn({ first: { on: '2020-05' }, second: { on: '2020-07-01' } }).flatMap(([, letter]) => letter ?? [])).toEqual([]);
  });

  test('but not in another case', () => {
    expect(remandsIn({ first: { on: '2020-06-01', in: 'above' } }).flatMap(([, letter]) => letter ?? [])).toEqual([]);
  });
});

test('a ruling that only acts on others is no order', () => {
  const archive = litigationOfRulings({ order, stay: { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] } });
  expect([orderOf(archive, rulingIn(archive, 'order'))?.letter, orderOf(archive, rulingIn(archive, 'stay'))]).toEqual(['A', undefined]);
});
