import { describe, expect, test } from 'vitest';
import { gapsOf, type Gap } from '../../../src/archive/derive/gaps.ts';
import { aCitation, archiveOf, aSource, aSpell, aStatement, aText, withPerson } from '../../fixtures/records.ts';

type Written = Partial<ReturnType<typeof aSpell>>;

const free = { as: 'at-liberty', authority: undefined, place: 'town-of-example' } as const;
const older = aCitation({ source: 'older-story' });

/** The gaps of a person with these spells, the first called "a", the next "b". */
function gapsIn(...spells: Written[]): string[] {
  const whereabouts = spells.map((spell, index) => aSpell({ id: 'abcd'.charAt(index), ...spell }));
  const person = archiveOf(
    withPerson(
      { whereabouts, about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' }), older] })] },
      { 'sources/older-story.json': aSource({ url: 'https://gazette.example.org/older', published: '2020-02-20' }) },
    ),
  ).people.get('persona-inventada');
  return person ? gapsOf(person).map(written) : [];
}

function written(gap: Gap): string {
  if (gap.is === 'between') return `between ${gap.after.id} and ${gap.before.id}`;
  return gap.is === 'incomplete' ? `in ${gap.spell.id}` : `after ${gap.lastKnown?.text}`;
}

describe('between two spells', () => {
  test.each([
    ['2020-03-02', '2020-03-04', true],
    ['2020-03-02', '2020-03-03', false],
    ['2020-03-02', '2020-03-02', false],
    ['2020-03', '2020-05', true],
    ['2020-03', '2020-04', false],
    ['2020-03-02~', '2020-03-04', false],
    ['2020-03-02', '[2020-03-03..2020-03-20]', false],
    ['2020-03-02', '[2020-03-04..2020-03-20]', true],
  ])('of which one ended on %s and the next began on %s there is a gap: %s', (to, from, isGap) => {
    expect(gapsIn({ to }, { ...free, from, to: '..' })).toEqual([...(isGap ? ['between a and b'] : []), 'after 2021-06-01']);
  });

  test('a gap begins after the newest source of what was still so', () => {
    expect(gapsIn({ ...free, to: '..', citations: [older] }, { from: '2020-02-21', to: '..' })).toEqual(['after 2021-06-01']);
    expect(gapsIn({ ...free, to: '..', citations: [older] }, { from: '2020-02-22', to: '..' })).toEqual(['between a and b', 'after 2021-06-01']);
  });

  test('an end that is not known is a gap, told once', () => {
    expect(gapsIn({ to: undefined }, { ...free, from: '2020-05', to: '..' })).toEqual(['between a and b', 'after 2021-06-01']);
  });

  test('an end that is not known is a gap in the spell where no day is left between the two', () => {
    expect(gapsIn({ from: '2020-01', to: undefined }, { ...free, from: '2020-02', to: '..' })).toEqual(['in a', 'after 2021-06-01']);
  });

  test('a beginning that is not known is a gap in the spell', () => {
    expect(gapsIn({}, { ...free, from: undefined, to: '..' })).toEqual(['in b', 'after 2021-06-01']);
  });

  test('what the record calls unknown is no spell, and leaves a gap', () => {
    const unknown: Written = { ...free, as: 'unknown', place: undefined, from: '2020-03-02', to: '2020-05-01' };
    expect(gapsIn({}, unknown, { ...free, from: '2020-05-01', to: '..' })).toEqual(['between a and c', 'after 2021-06-01']);
  });

  test('a spell that was replaced or withdrawn fills no gap', () => {
    const withdrawn: Written = { ...free, from: '2020-03-02', to: '2020-05-01', standing: { is: 'withdrawn', because: aText() } };
    expect(gapsIn({}, withdrawn, { ...free, from: '2020-05-01', to: '..' })).toEqual(['between a and c', 'after 2021-06-01']);
  });
});

describe('in a spell', () => {
  test('there is a gap where it has no place, unless he was on the way', () => {
    const nowhere = { as: 'at-liberty', authority: undefined, place: undefined } as const;
    expect(gapsIn(nowhere)).toEqual(['in a', 'after 2020-03-02']);
    expect(gapsIn({ ...nowhere, where: aText('Somewhere') })).toEqual(['after 2020-03-02']);
    expect(gapsIn({ as: 'in-transit', authority: undefined, place: undefined })).toEqual(['after 2020-03-02']);
  });

  test('the end of the last that is not known is told by what follows it', () => {
    expect(gapsIn({ to: undefined })).toEqual(['after 2021-06-01']);
  });
});

test('of a person of whom nothing is known there is one gap, without a date', () => {
  expect(gapsIn()).toEqual(['after undefined']);
});
