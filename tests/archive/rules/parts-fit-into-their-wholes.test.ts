import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aFigure, aValue, wholeArchive } from '../../fixtures/records.ts';

const file = 'figures/people-who-were-not-there.json';
const counting = (...values: Parameters<typeof aValue>[0][]) => wholeArchive({ [file]: aFigure({ values: values.map(aValue) }) });

describe('a part', () => {
  test.each([
    ['is smaller than its whole', { number: 3 }],
    ['is as large as its whole', { number: 12 }],
    ['is none', { number: 0 }],
  ])('%s', (_name, part) => {
    expectProblems(counting({}, { id: 'part', partOf: 'counted', ...part }));
  });

  test('may have parts', () => {
    expectProblems(counting({}, { id: 'part', number: 5, partOf: 'counted' }, { id: 'least', number: 2, partOf: 'part' }));
  });

  test('may stand before its whole', () => {
    expectProblems(counting({ id: 'part', number: 5, partOf: 'counted' }, {}));
  });

  test('is not larger than its whole', () => {
    const says = 'the part (13) is larger than "counted" (12)';
    expectProblems(counting({}, { id: 'part', number: 13, partOf: 'counted' }), { file, at: '"partOf"', says });
  });

  test('is of no other unit', () => {
    const says = 'cases are no part of people';
    expectProblems(counting({}, { id: 'part', number: 3, unit: 'cases', partOf: 'counted' }), { file, at: '"partOf"', says });
  });

  test('is not a part of itself', () => {
    expectProblems(counting({ partOf: 'counted' }), { file, at: '"partOf"', says: '"counted" is a part of itself' });
  });

  test('is not a part of itself by way of others; what is a part of them is not blamed', () => {
    expectProblems(
      counting({ id: 'one', partOf: 'two' }, { id: 'two', partOf: 'one' }, { id: 'three', partOf: 'two' }),
      { file, at: '"partOf": "two"', says: '"one" is a part of itself' },
      { file, at: '"partOf": "one"', says: '"two" is a part of itself' },
    );
  });
});
