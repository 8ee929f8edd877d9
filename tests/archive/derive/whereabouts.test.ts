import { describe, expect, test } from 'vitest';
import {
  asOfSpell,
  certainDaysOf,
  firstDayOf,
  isStepCertain,
  lastSpellOf,
  newestSourceOf,
  standingSpellsOf,
} from '../../../src/archive/derive/whereabouts.ts';
import { aCitation, aDisputeOver, archiveOf, aSource, aSpell, aStatement, aText, withPerson } from '../../fixtures/records.ts';

const gazette = aCitation();
const older = aCitation({ source: 'older-story' });
const vague = aCitation({ source: 'vague-story' });
const undated = aCitation({ source: 'undated-story' });

/** A person with these spells, and stories of 2020, of 1 June 2021 and of no date. */
function personWith(...whereabouts: ReturnType<typeof aSpell>[]) {
  const person = archiveOf(
    withPerson(
      { whereabouts, about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' }), older, vague, undated] })] },
      {
        'sources/older-story.json': aSource({ url: 'https://gazette.example.org/older', published: '2020-02-20' }),
        'sources/vague-story.json': aSource({ url: 'https://gazette.example.org/vague', published: '2021' }),
        'sources/undated-story.json': aSource({ url: 'https://gazette.example.org/undated', published: undefined }),
      },
    ),
  ).people.get('persona-inventada');
  if (!person) throw new Error('there is no person');
  return person;
}

function spellOf(change: Parameters<typeof aSpell>[0]) {
  const [spell] = personWith(aSpell(change)).whereabouts;
  if (!spell) throw new Error('there is no spell');
  return spell;
}

describe('the newest source of a spell', () => {
  test.each([
    [[gazette, older], 'gazette-story'],
    [[older, undated], 'older-story'],
    [[gazette, vague], 'vague-story'],
    [[undated], undefined],
  ])('among %j is %s', (citations, newest) => {
    expect(newestSourceOf(spellOf({ from: '2020-01', to: undefined, citations }))?.id).toBe(newest);
  });
});

describe('a spell was known to be so as of', () => {
  test.each([
    ['its newest source, when it was still so then', { from: '2020-01-10', to: '..', citations: [older, gazette] }, '2021-06-01'],
    ['nothing, when that source has no date', { from: '2020-01-10', to: '..', citations: [undated] }, undefined],
    ['its end, when that is known', { from: '2020-01-10', to: '2020-03-02' }, '2020-03-02'],
    ['its newest source, when its end is not known', { from: '2020-01-10', to: undefined, citations: [older] }, '2020-02-20'],
    ['its beginning, when nothing else has a date', { from: '2020-01-10', to: undefined, citations: [undated] }, '2020-01-10'],
    ['nothing, when nothing has a date', { from: undefined, to: undefined, citations: [undated] }, undefined],
  ])('%s', (_name, change, text) => {
    expect(asOfSpell(spellOf(change))?.text).toBe(text);
  });
});

describe('the days of a spell', () => {
  test.each([
    ['2020-01-10', '2020-03-02', '2020-01-10', '2020-03-02', '2020-01-10'],
    ['2020-01', '2020-03', '2020-01-31', '2020-03-01', '2020-01-01'],
    ['2020-01-10~', '2020-03-02?', '2020-01-11', '2020-03-01', '2020-01-09'],
    ['2020-01-10', '2020-01-10', '2020-01-10', '2020-01-10', '2020-01-10'],
    ['2020-01-10', '..', '2020-01-10', '2021-06-01', '2020-01-10'],
    ['2020-01', '2020-01', undefined, undefined, '2020-01-01'],
    ['2020-01-10', undefined, undefined, undefined, '2020-01-10'],
    [undefined, '2020-03-02', undefined, undefined, '2020-03-02'],
    [undefined, undefined, undefined, undefined, undefined],
  ])('from %s to %s are certainly %s to %s, and touch %s at the earliest', (from, to, first, last, earliest) => {
    const spell = spellOf({ from, to });
    expect(certainDaysOf(spell)).toEqual(first === undefined ? undefined : { first, last });
    expect(firstDayOf(spell)).toBe(earliest);
  });
});

describe('the spell that the status line tells', () => {
  const held = aSpell();
  const free = aSpell({ id: 'free', as: 'at-liberty', authority: undefined, from: '2020-03-02', to: '..' });

  test('is the last in the record', () => {
    expect(lastSpellOf(personWith(held, free))?.id).toBe('free');
  });

  test('is the last that stands', () => {
    const person = personWith(held, { ...free, standing: { is: 'withdrawn', because: aText() } });
    expect(standingSpellsOf(person).map(({ id }) => id)).toEqual(['was-held']);
    expect(lastSpellOf(person)?.id).toBe('was-held');
  });

  test('may be disputed', () => {
    const disputed = { ...free, standing: { is: 'disputed', in: 'whether-it-took-off' } } as const;
    const dispute = { 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#free') };
    const person = archiveOf(withPerson({ whereabouts: [held, disputed] }, dispute)).people.get('persona-inventada');
    expect(person && lastSpellOf(person)?.id).toBe('free');
  });

  test('is none where nothing is known', () => {
    expect(lastSpellOf(personWith())).toBeUndefined();
  });
});

describe('a step from one spell to the next', () => {
  const disputed = { is: 'disputed', in: 'whether-it-took-off' } as const;

  test.each<[string, Parameters<typeof aSpell>[0], Parameters<typeof aSpell>[0], boolean]>([
    ['one began before the other', { from: '2020-01', to: undefined }, { from: '2020-02', to: undefined }, true],
    ['one ended before the other ended', { from: undefined, to: '2020-01' }, { from: undefined, to: '2020-02' }, true],
    ['one ended before the other began', { from: undefined, to: '2020-01' }, { from: '2020-02', to: '..' }, true],
    ['both began in the same month', { from: '2020-01', to: undefined }, { from: '2020-01', to: undefined }, false],
    ['of one nothing is known', { from: undefined, to: undefined }, { from: '2020-01', to: '2020-02' }, false],
    ['it was still so', { from: undefined, to: '..' }, { from: '2020-01', to: '..' }, false],
    ['the first is disputed', { from: '2020-01', to: '2020-02', standing: disputed }, { from: '2020-03', to: '2020-04' }, false],
    ['the second is disputed', { from: '2020-01', to: '2020-02' }, { from: '2020-03', to: '2020-04', standing: disputed }, false],
  ])('where %s', (_, first, second, isCertain) => {
    const [earlier] = stepOf(first, second);
    const [, later] = stepOf(first, second);
    expect(earlier && later && isStepCertain(earlier, later)).toBe(isCertain);
  });

  function stepOf(first: Parameters<typeof aSpell>[0], second: Parameters<typeof aSpell>[0]) {
    const spells = [aSpell(first), aSpell({ id: 'second', ...second })];
    const listed = spells.filter(({ standing }) => standing).map(({ id }) => `people/persona-inventada#${id}`);
    return archiveOf(withPerson({ whereabouts: spells }, listed.length > 0 ? { 'disputes/whether-it-took-off.json': aDisputeOver(...listed) } : {})).people.get('persona-inventada')?.whereabouts ?? [];
  }
});
