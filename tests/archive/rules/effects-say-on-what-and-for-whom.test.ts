import { describe, test } from 'vitest';
import { verbsForPeople, verbsOnRulings } from '../../../src/values/effect.ts';
import { expectProblems } from '../../fixtures/problems.ts';
import { anEffect, aRuling, aStatement, aText, wholeArchive } from '../../fixtures/records.ts';

const file = 'rulings/2020-05-04-later.json';
const on = '2020-03-02-order';
const withEffect = (change: Parameters<typeof anEffect>[0]) =>
  wholeArchive({
    [file]: aRuling({ title: aText('Later'), date: '2020-05-04', holds: [aStatement({ id: 'held' })], effects: [anEffect(change)] }),
  });

describe.each(verbsOnRulings)('what %s', (does) => {
  test('names a ruling, with or without somebody', () => {
    expectProblems(withEffect({ does, on, for: undefined }));
    expectProblems(withEffect({ does, on, for: { cohort: 'class-of-example' } }));
  });

  test('is not said of no ruling', () => {
    expectProblems(withEffect({ does, for: undefined }), { file, at: '"does"', says: `"${does}" which ruling?` });
  });
});

describe.each(verbsForPeople)('what %s', (does) => {
  test('names a person or a cohort', () => {
    expectProblems(withEffect({ does, for: { person: 'persona-inventada' } }));
    expectProblems(withEffect({ does, for: { cohort: 'class-of-example' } }));
  });

  test('is not said for nobody, nor on a ruling', () => {
    expectProblems(withEffect({ does, for: undefined }), { file, at: '"does"', says: `"${does}" for whom?` });
    expectProblems(withEffect({ does, on }), { file, at: '"on"', says: `"${does}" does not act on a ruling` });
  });
});

test('an effect for somebody whose record is itself broken is not blamed for it', () => {
  const broken = 'cohorts/class-of-example.json';
  expectProblems(
    { ...withEffect({ for: { cohort: 'class-of-example' } }), [broken]: '[' },
    { file: broken, at: '[', says: 'lacks a closing bracket here' },
  );
});
