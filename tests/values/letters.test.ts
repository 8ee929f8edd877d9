import { expect, test } from 'vitest';
import { letterAt } from '../../src/values/letters.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [53, 'BB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the place %i in a row has the letter %s', (place, letter) => {
  expect(letterAt(place)).toBe(letter);
});

test('no two places have the same letter', () => {
  expect(new Set(Array.from({ length: 2_000 }, (_, place) => letterAt(place))).size).toBe(2_000);
});
