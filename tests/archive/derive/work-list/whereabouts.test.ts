import { describe, expect, test } from 'vitest';
import { oldOpenSpells, oldStatuses, unknownWhereabouts } from '../../../../src/archive/derive/work-list/whereabouts.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { aCitation, aPerson, archiveOf, aSource, aSpell, aStatement, aText, personFile, wholeArchive, withPerson } from '../../../fixtures/records.ts';

// The newest source of the smallest archive is of 1 June 2021.
const before = { today: '2021-12-01', oldBefore: '2021-06-01' };
const after = { today: '2021-12-02', oldBefore: '2021-06-02' };
const undated = { 'sources/gazette-story.json': aSource({ published: undefined }) };

describe('the last known whereabouts of a person are old', () => {
  const archive = archiveOf(withPerson({ whereabouts: [aSpell({ to: '..' })] }));

  test('when the status line is of before the horizon', () => {
    expect(toldBy(oldStatuses(archive, after))).toEqual([`${personFile} whereabouts.0 — "was-held", as of 2021-06-01`]);
  });

  test('and not on the day itself', () => {
    expect(toldBy(oldStatuses(archive, before))).toEqual([]);
  });

  test('as of the end of a spell, when that is known', () => {
    const ended = archiveOf(withPerson({ whereabouts: [aSpell({ to: '2020-03-02' })] }));
    expect(toldBy(oldStatuses(ended, before))).toEqual([`${personFile} whereabouts.0 — "was-held", as of 2020-03-02`]);
  });

  test('when nothing gives them a date', () => {
    const never = archiveOf(withPerson({ whereabouts: [aSpell({ from: undefined, to: '..' })] }, undated));
    expect(toldBy(oldStatuses(never, before))).toEqual([`${personFile} whereabouts.0 — "was-held": nothing that it rests on has a date`]);
  });

  test('by the last spell that stands', () => {
    const withdrawn = aSpell({ id: 'elsewhere', from: '2020-04', to: '2021', standing: { is: 'withdrawn', because: aText('It was another') } });
    const archived = archiveOf(withPerson({ whereabouts: [aSpell(), withdrawn] }));
    expect(toldBy(oldStatuses(archived, before))).toEqual([`${personFile} whereabouts.0 — "was-held", as of 2020-03-02`]);
  });

  test('and the oldest come first', () => {
    const other = aPerson({ name: { pseudonym: 'Otra' }, whereabouts: [aSpell({ to: '2020-01-20' })] });
    const both = archiveOf(withPerson({ whereabouts: [aSpell()] }, { 'people/z-otra/person.json': other }));
    expect(toldBy(oldStatuses(both, before)).map((line) => line.slice(-10))).toEqual(['2020-01-20', '2020-03-02']);
  });
});

test('of a person without a spell nothing is told', () => {
  expect(toldBy(unknownWhereabouts(archiveOf(wholeArchive())))).toEqual([`${personFile} whereabouts — no spell stands here`]);
  expect(toldBy(unknownWhereabouts(archiveOf(withPerson({ whereabouts: [aSpell()] }))))).toEqual([]);
});

describe('an earlier spell that was still open', () => {
  const earlier = aSpell({ id: 'first', to: '..', citations: [aCitation({ source: 'older-story' })] });
  const files = withPerson(
    { whereabouts: [earlier, aSpell({ from: '2020-03', to: '..' })], about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] })] },
    { 'sources/older-story.json': aSource({ url: 'https://gazette.example.org/older', published: '2020-02' }) },
  );

  test('is told as of its newest source, and that of the status line is not told again', () => {
    expect(toldBy(oldOpenSpells(archiveOf(files), after))).toEqual([`${personFile} whereabouts.0 — "first", as of 2020-02`]);
  });

  test('is not told while it is young', () => {
    expect(toldBy(oldOpenSpells(archiveOf(files), { today: '2020-08-01', oldBefore: '2020-02-01' }))).toEqual([]);
  });
});
