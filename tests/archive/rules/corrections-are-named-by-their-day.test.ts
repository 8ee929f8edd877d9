import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { released } from '../../fixtures/released.ts';
import { aCorrection, aSite, problemsOf, wholeArchive } from '../../fixtures/records.ts';

const fileOf = (id: string) => `corrections/${id}.json`;
const named = (id: string) => wholeArchive({ [fileOf(id)]: aCorrection() });

describe('the id of a correction', () => {
  test.each(['2021-07-01-2', '2021-07-01-10', '2020-02-29-1', '2021-12-31-1'])('%s is its day and a number', (id) => {
    expectProblems(named(id));
  });

  test.each(['2021-07-01', '2021-07-01-0', '2021-07-01-01', '2021-07-01-a', '2021-02-29-1', '2021-13-01-1', 'first'])(
    '%s is not a day and a number',
    (id) => {
      expectProblems(named(id), { file: fileOf(id), at: '{', says: `"${id}" is not a day and a number` });
    },
  );

  test('is told how to be written', () => {
    expect(problemsOf(named('first'))[0]?.todo).toBe(
      'Name the file after the day of the correction, and count within the day: 2030-01-31-1.json.',
    );
  });
});

describe('a correction', () => {
  test('is not of a later day than the site speaks of', () => {
    const id = '2022-01-01-1';
    const says = 'the correction is of 2022-01-01, and the site speaks as of 2021-12-31';
    expectProblems(named(id), { file: fileOf(id), at: '{', says });
    expectProblems({ ...named(id), 'site.json': aSite({ asOf: '2022-01-01' }) });
  });
});

describe('a correction that waits for its release', () => {
  const first = released(wholeArchive());

  test('is not of a day before the last one, whose words it corrects', () => {
    const says = 'the correction is of 2022-01-09, and what it corrects was still released on 2022-01-10';
    expectProblems({ ...first, [fileOf('2022-01-09-1')]: aCorrection() }, { file: fileOf('2022-01-09-1'), at: '{', says });
  });

  test('may be of the same day, or of a later one than the site speaks of: releasing it moves that', () => {
    expectProblems({ ...first, [fileOf('2022-01-10-1')]: aCorrection(), [fileOf('2022-02-01-1')]: aCorrection() });
  });

  test('is not released before its day', () => {
    expect(() => released({ ...first, [fileOf('2022-03-01-1')]: aCorrection() }, '2022-02-20')).toThrow('the correction is of 2022-03-01');
  });
});
