import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
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
