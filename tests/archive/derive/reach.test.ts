import { describe, expect, test } from 'vitest';
import { reachOf } from '../../../src/archive/derive/reach.ts';
import { aDisputeOver, aMembership, anEffect, archiveOf, aRuling, aSource, aStatement, aText, withPerson, type Files } from '../../fixtures/records.ts';
import type { MembershipRecord } from '../../../src/values/statement.ts';

const forClass = { cohort: 'class-of-example' };
const ruling = (date: string, ...effects: ReturnType<typeof anEffect>[]) =>
  aRuling({ title: aText(date), date, holds: [aStatement({ id: 'held', citations: [{ source: 'undated' }] })], effects });

/** A ruling for the class on 4 May 2020. */
const classwide: Files = { 'rulings/classwide.json': ruling('2020-05-04', anEffect({ for: forClass })) };

function reached(memberships: MembershipRecord[], rulings: Files): string[] {
  const undated = aSource({ url: 'https://gazette.example.org/undated', published: undefined });
  const archive = archiveOf(withPerson({ memberships }, { 'sources/undated.json': undated, ...rulings }));
  const person = archive.people.get('persona-inventada');
  return person
    ? reachOf(archive, person).map(({ ruling: { id }, effects }) => `${id}: ${effects.map(({ does }) => does).join(', ')}`)
    : [];
}

describe('a ruling reaches a person', () => {
  test('by an effect that names him', () => {
    expect(reached([], { 'rulings/named.json': ruling('2020-05-04', anEffect()) })).toEqual(['named: orders']);
  });

  test.each([
    ['of whom nothing else is said', {}],
    ['from before it', { from: '2020-05-03' }],
    ['from the very day', { from: '2020-05-04' }],
    ['until after it', { to: '2020-05-05' }],
    ['for a span around it', { from: '2020-01', to: '2020-06' }],
  ])('through a cohort of which he was a member %s', (_name, change) => {
    expect(reached([aMembership(change)], classwide)).toEqual(['classwide: orders']);
  });
});

describe('a ruling is not his', () => {
  test('when he belonged to no cohort that it reaches', () => {
    expect(reached([], classwide)).toEqual([]);
  });

  test.each([
    ['from after it', { from: '2020-05-05' }],
    ['until before it', { to: '2020-05-03' }],
    ['until the very day', { to: '2020-05-04' }],
    ['from about the day', { from: '2020-05-03~' }],
    ['from some day of that month', { from: '2020-05' }],
    ['until some day of that month', { to: '2020-05' }],
    ['by a statement that was withdrawn', { standing: { is: 'withdrawn' as const, because: aText() } }],
  ])('when he was a member %s', (_name, change) => {
    expect(reached([aMembership(change)], classwide)).toEqual([]);
  });

  test('when it is disputed that he was a member', () => {
    const disputed = { standing: { is: 'disputed', in: 'whether-it-took-off' } } as const;
    const dispute = { 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#belongs') };
    expect(reached([aMembership(disputed)], { ...classwide, ...dispute })).toEqual([]);
  });
});

describe('what reaches him', () => {
  test('is told oldest first, each ruling once with all that it does for him', () => {
    const rulings = {
      'rulings/later.json': ruling('2020-06-01', anEffect({ does: 'closes' })),
      'rulings/both.json': ruling('2020-05-04', anEffect({ for: forClass }), anEffect({ id: 'protects', does: 'protects' })),
      'rulings/earlier.json': ruling('2020-04', anEffect({ does: 'releases' })),
    };
    expect(reached([aMembership({})], rulings)).toEqual(['earlier: releases', 'both: protects, orders', 'later: closes']);
  });

  test('is told once where two memberships lead to it', () => {
    expect(reached([aMembership({}), aMembership({ id: 'still-belongs', from: '2020-02-01' })], classwide)).toEqual(['classwide: orders']);
  });
});
