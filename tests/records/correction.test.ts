import { describe, expect, test } from 'vitest';
import { correctionKinds, correctionSchema, findDayOf } from '../../src/records/correction.ts';
import { aCorrection } from '../fixtures/records.ts';

describe('a correction', () => {
  test.each<[string, Record<string, unknown>]>([
    ...correctionKinds.map((kind) => [`of ${kind}`, { kind }] satisfies [string, unknown]),
    ['of several statements', { statements: ['people/persona-inventada#named', 'figures/people-who-were-not-there#counted'] }],
  ])('%s is accepted', (_name, change) => {
    expect(correctionSchema.safeParse({ ...aCorrection(), ...change }).success).toBe(true);
  });

  test.each([
    ['of nothing', { statements: [] }],
    ['of a whole record', { statements: ['people/persona-inventada'] }],
    ['of a statement without its record', { statements: ['named'] }],
    ['of no known kind', { kind: 'spelling' }],
    ['that does not say what changed', { what: undefined }],
    ['that does not say why', { why: undefined }],
    ['with a day beside that of its name', { date: '2021-07-01' }],
  ])('%s is refused', (_name, change) => {
    expect(correctionSchema.safeParse({ ...aCorrection(), ...change }).success).toBe(false);
  });
});

test.each([
  ['2021-07-01-1', '2021-07-01'],
  ['2021-07-01-12', '2021-07-01'],
  ['2021-02-30-1', '2021-02-30'],
  ['2021-07-01', undefined],
  ['2021-07-01-0', undefined],
  ['2021-07-01-01', undefined],
  ['2021-07-1', undefined],
  ['2021-07-01-a', undefined],
  ['2021-07-01-1-2', undefined],
  ['a-2021-07-01-1', undefined],
])('the day of the correction %s is %s', (id, day) => {
  expect(findDayOf(id)).toBe(day);
});
