import { expect, test } from 'vitest';
import { isKind, kinds, schemas } from '../../src/records/kinds.ts';

test('every kind has a schema, and every schema is of a kind', () => {
  expect(kinds.toSorted()).toEqual(Object.keys(schemas).toSorted());
});

test.each([
  ['people', true],
  ['sources', true],
  ['person', false],
  ['pages', false],
  ['constructor', false],
  ['__proto__', false],
  ['', false],
])('%j is a kind: %s', (word, isOne) => {
  expect(isKind(word)).toBe(isOne);
});
