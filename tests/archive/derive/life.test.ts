import { describe, expect, test } from 'vitest';
import { actsOn, endingOf, openStayOf, staysOf, undoneBy, undoneInPartBy } from '../../../src/archive/derive/life.ts';
import { litigationOfRulings, rulingIn, type Told } from '../../fixtures/litigation.ts';
import { anEffect, aText } from '../../fixtures/records.ts';

/** An order, and what became of it. */
function orderAfter(later: Readonly<Record<string, Told>>) {
  const archive = litigationOfRulings({ order: { on: '2020-03-02', does: [['orders', 'person']] }, ...later });
  return { archive, order: rulingIn(archive, 'order') };
}

const staysIn = (later: Readonly<Record<string, Told>>) => {
  const { archive, order } = orderAfter(later);
  return staysOf(archive, order).map(({ by, to, overBy }) => [by.ruling.id, to?.text, overBy?.text]);
};

describe('what was done to an order', () => {
  test('is told ruling by ruling, oldest first, all that each did together', () => {
    const { archive, order } = orderAfter({
      a: { on: '2020-06-01', in: 'above', does: [['vacates', 'order'], ['remands', 'order']] },
      b: { on: '2020-04-01', in: 'appeal', does: [['declines-to-stay', 'order']] },
    });
    expect(actsOn(archive, order).map(({ ruling, effects }) => [ruling.id, ...effects.map(({ does }) => does)])).toEqual([
      ['b', 'declines-to-stay'],
      ['a', 'vacates', 'remands'],
    ]);
  });

  test('is nothing where the statement of it was withdrawn', () => {
    const withdrawn = anEffect({ id: 'effect-1', does: 'vacates', on: 'order', for: undefined, standing: { is: 'withdrawn', because: aText('The Gazette took it back') } });
    const { archive, order } = orderAfter({ a: { on: '2020-06-01', change: { effects: [withdrawn] } } });
    expect([actsOn(archive, order), endingOf(archive, order)]).toEqual([[], undefined]);
  });
});

describe('an order ends', () => {
  test.each(['vacates', 'reverses', 'supersedes'] as const)('when another ruling %s it', (does) => {
    const { archive, order } = orderAfter({ a: { on: '2020-06-01', in: 'appeal', does: [[does, 'order']] } });
    expect([endingOf(archive, order)?.does, endingOf(archive, order)?.ruling.id]).toEqual([does, 'a']);
  });

  test.each(['stays', 'lifts', 'affirms', 'amends', 'remands', 'finds-disobeyed'] as const)('not when another ruling %s it', (does) => {
    const { archive, order } = orderAfter({ a: { on: '2020-06-01', in: 'appeal', does: [[does, 'order']] } });
    expect(endingOf(archive, order)).toBeUndefined();
  });

  test.each(['affirms', 'leaves-standing', 'amends'] as const)('only in part when the ruling that vacates it also %s it', (does) => {
    const { archive, order } = orderAfter({ a: { on: '2020-06-01', in: 'appeal', does: [['vacates', 'order'], [does, 'order']] } });
    expect([undoneBy(archive, order), endingOf(archive, order), undoneInPartBy(archive, order)?.ruling.id]).toEqual([undefined, undefined, 'a']);
  });
});

describe('a stay', () => {
  const stay: Told = { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] };

  test.each(['lifts', 'vacates', 'reverses'] as const)('lasts until another ruling %s it', (does) => {
    expect(staysIn({ stay, end: { on: '2020-04', in: 'above', does: [[does, 'stay']] } })).toEqual([['stay', '2020-04', undefined]]);
  });

  test('is a ruling that ends when it is lifted', () => {
    const { archive } = orderAfter({ stay, end: { on: '2020-04', in: 'above', does: [['lifts', 'stay']] } });
    expect(endingOf(archive, rulingIn(archive, 'stay'))?.does).toBe('lifts');
  });

  test('ends when it is lifted from the order itself', () => {
    expect(staysIn({ stay, end: { on: '2020-04-05', does: [['lifts', 'order']] } })).toEqual([['stay', '2020-04-05', undefined]]);
  });

  test('falls with the order', () => {
    expect(staysIn({ stay, end: { on: '2020-05-01', in: 'appeal', does: [['vacates', 'order']] } })).toEqual([['stay', '2020-05-01', undefined]]);
  });

  test('was over, on a day not known, when the order was enforced', () => {
    expect(staysIn({ stay, refused: { on: '2020-03-20', in: 'above', does: [['declines-to-stay', 'order']] }, again: { on: '2020-04-05', does: [['enforces', 'order']] } })).toEqual([['stay', undefined, '2020-04-05']]);
  });

  test('lasts as far as is known, where nothing ended it', () => {
    const { archive, order } = orderAfter({ stay, before: { on: '2020-03-08', does: [['enforces', 'order']] } });
    expect(openStayOf(archive, order)?.by.ruling.id).toBe('stay');
  });
});
