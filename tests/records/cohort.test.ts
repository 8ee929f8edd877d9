import { describe, expect, test } from 'vitest';
import { cohortSchema } from '../../src/records/cohort.ts';
import { aCohort, aStatement } from '../fixtures/records.ts';

const counted = (count: unknown) => ({ counts: [{ ...aStatement({ id: 'counted' }), count }] });

describe('a cohort', () => {
  test.each([
    ['as small as can be', {}],
    ['with two terms', { terms: [{ from: '2020-01', to: '2020-02-03' }, { from: '2020-05' }] }],
    ['with a count', counted(252)],
    ['within a larger one', { within: 'larger' }],
  ])('%s is accepted', (_name, change) => {
    expect(cohortSchema.safeParse({ ...aCohort(), ...change }).success).toBe(true);
  });

  test.each([
    ['with a list of members', { members: ['persona-inventada'] }],
    ['with a count of none', counted(0)],
    ['with a count of less than none', counted(-1)],
    ['with half a person', counted(1.5)],
    ['with a term without a beginning', { terms: [{ to: '2020' }] }],
    ['without a definition', { definition: undefined }],
  ])('%s is refused', (_name, change) => {
    expect(cohortSchema.safeParse({ ...aCohort(), ...change }).success).toBe(false);
  });
});
