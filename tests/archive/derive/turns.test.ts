import { describe, expect, test } from 'vitest';
import { lastSeenOf, marksOf, turnsOf } from '../../../src/archive/derive/turns.ts';
import { litigationOfRulings, rulingIn, type Told } from '../../fixtures/litigation.ts';

/** An order of a day, and what became of it. */
function orderAfter(later: Readonly<Record<string, Told>>, on = '2020-03-02') {
  const archive = litigationOfRulings({ order: { on, does: [['orders', 'person']] }, ...later });
  return { archive, order: rulingIn(archive, 'order') };
}

/** The turns of its life, a line each: "2020-03-10 stayed". */
const turnsAfter = (later: Readonly<Record<string, Told>>, on?: string) => {
  const { archive, order } = orderAfter(later, on);
  return turnsOf(archive, order).map(({ days: { min, max }, becomes, isPart }) => `${min === max ? min : `${min}..${max}`} ${becomes}${isPart ? ' in part' : ''}`);
};

const stay: Told = { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] };

describe('the life of an order', () => {
  test('begins on the days on which it can have been made, and goes on while nothing else is known', () => {
    expect(turnsAfter({}, '2020-03')).toEqual(['2020-03-01..2020-03-31 in-force']);
  });

  test('is stayed, in force again, and vacated', () => {
    const later: Record<string, Told> = { stay, lifted: { on: '2020-04-01', in: 'above', does: [['lifts', 'stay']] }, end: { on: '2020-05', in: 'above', does: [['vacates', 'order']] } };
    expect(turnsAfter(later)).toEqual(['2020-03-02 in-force', '2020-03-10 stayed', '2020-04-01 in-force', '2020-05-01..2020-05-31 ended']);
  });

  test('does not come back when its stay falls with it', () => {
    expect(turnsAfter({ stay, end: { on: '2020-08', in: 'appeal', does: [['vacates', 'order'], ['lifts', 'stay']] } })).toEqual(['2020-03-02 in-force', '2020-03-10 stayed', '2020-08-01..2020-08-31 ended']);
  });

  test('does not turn after its end', () => {
    expect(turnsAfter({ end: { on: '2020-03-05', in: 'appeal', does: [['reverses', 'order']] }, stay })).toEqual(['2020-03-02 in-force', '2020-03-05 ended']);
  });

  test('is in force again on a day not known, where it was enforced after a stay of which nobody gives the end', () => {
    expect(turnsAfter({ stay, again: { on: '2020-04-05', does: [['enforces', 'order']] } })).toEqual(['2020-03-02 in-force', '2020-03-10 stayed', '2020-03-10..2020-04-05 in-force']);
  });

  test('is stayed until the last of two stays is over', () => {
    const second: Told = { on: '2020-03-20', in: 'above', does: [['stays', 'order']] };
    const ends: Record<string, Told> = { first: { on: '2020-03-25', in: 'appeal', does: [['lifts', 'stay']] }, last: { on: '2020-04-10', in: 'above', does: [['lifts', 'second']] } };
    expect(turnsAfter({ stay, second, ...ends })).toEqual(['2020-03-02 in-force', '2020-03-10 stayed', '2020-04-10 in-force']);
  });

  test('goes on in part, also stayed, after a part of it fell', () => {
    const part: Told = { on: '2020-03-05', in: 'appeal', does: [['vacates', 'order'], ['affirms', 'order']] };
    expect(turnsAfter({ part, stay })).toEqual(['2020-03-02 in-force', '2020-03-05 in-force in part', '2020-03-10 stayed in part']);
    expect(turnsAfter({ stay, part: { ...part, on: '2020-03-15' } })).toEqual(['2020-03-02 in-force', '2020-03-10 stayed', '2020-03-15 stayed in part']);
  });
});

describe('what is known of an order', () => {
  test('ends with the last ruling that treated it as in force', () => {
    const later: Record<string, Told> = { kept: { on: '2020-04-01', in: 'appeal', does: [['affirms', 'order']] }, found: { on: '2020-06-01', does: [['finds-disobeyed', 'order']] } };
    const { archive, order } = orderAfter(later);
    expect(lastSeenOf(archive, order)).toBe('2020-04-01');
    expect(lastSeenOf(archive, rulingIn(archive, 'found'))).toBe('2020-06-01');
  });

  test('are also the exact days on which it was kept or changed, until it ended', () => {
    const { archive, order } = orderAfter({
      kept: { on: '2020-03-04', in: 'appeal', does: [['declines-to-stay', 'order']] },
      vague: { on: '2020-03', in: 'appeal', does: [['leaves-standing', 'order']] },
      both: { on: '2020-03-06', in: 'above', does: [['amends', 'order'], ['leaves-standing', 'order']] },
      end: { on: '2020-03-08', in: 'above', does: [['vacates', 'order']] },
      late: { on: '2020-03-09', in: 'above', does: [['extends', 'order']] },
    });
    expect(marksOf(archive, order)).toEqual([{ is: 'kept', day: '2020-03-04' }, { is: 'kept', day: '2020-03-06' }, { is: 'changed', day: '2020-03-06' }]);
  });
});
