import { describe, expect, test } from 'vitest';
import { aPerson, personFile, problemsOf, wholeArchive } from '../../fixtures/records.ts';
import { released } from '../../fixtures/released.ts';

const says = 'the name of somebody who has a pseudonym now stands here';
const hidden = aPerson({ name: { pseudonym: 'Inventado' } });

describe('whoever is shown by a pseudonym alone', () => {
  test('has no other name in a release of before', () => {
    const problems = problemsOf({ ...released(wholeArchive()), [personFile]: hidden });
    expect(problems.map((problem) => [problem.file, problem.says])).toEqual([['releases/2022-01-10.json', says]]);
  });

  test('may stand in releases under the pseudonym', () => {
    expect(problemsOf(released(wholeArchive({ [personFile]: hidden })))).toEqual([]);
  });

  test('is not asked about where the name is shown', () => {
    expect(problemsOf(released(wholeArchive()))).toEqual([]);
  });
});
