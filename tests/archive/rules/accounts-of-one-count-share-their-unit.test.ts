import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aFigure, aValue, problemsOf, wholeArchive } from '../../fixtures/records.ts';

const file = 'figures/people-who-were-not-there.json';
const values = [aValue(), aValue({ id: 'again', number: 14 }), aValue({ id: 'share', unit: 'percent' }), aValue({ id: 'part', number: 3, partOf: 'counted' })];
const behind = '"sameCount"';
const grouped = (...sameCount: string[][]) => wholeArchive({ [file]: aFigure({ values, sameCount }) });

describe('the accounts of one count', () => {
  test('may differ in their numbers', () => {
    expectProblems(grouped(['counted', 'again']));
  });

  test('are of one unit', () => {
    expectProblems(grouped(['counted', 'share']), { file, at: '"share"', behind, says: 'percent are no account of people' });
  });

  test('are parts of the same whole', () => {
    expectProblems(grouped(['again', 'part']), { file, at: '"part"', behind, says: '"part" and "again" are not parts of the same whole' });
  });

  test.each([
    ['another count', [['counted', 'again'], ['again', 'counted']]],
    ['the same count twice', [['counted', 'counted', 'again', 'again']]],
  ])('are not named for %s', (_name, groups) => {
    const says = (id: string) => `"${id}" is named as an account of a count already`;
    expect(problemsOf(grouped(...groups)).map((problem) => problem.says).toSorted()).toEqual([says('again'), says('counted')]);
  });

  test('are values of the figure', () => {
    expectProblems(grouped(['counted', 'cuonted']), { file, at: '"cuonted"', behind, says: 'there is no value "cuonted" in this figure' });
  });

  test('are two at least', () => {
    expect(problemsOf(grouped(['counted'])).map(({ says }) => says)).toEqual(['"sameCount" names fewer than two values']);
  });
});
