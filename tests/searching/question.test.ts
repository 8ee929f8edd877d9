import { describe, expect, test } from 'vitest';
import { queryOf, questionIn, termOf } from '../../src/searching/question.ts';

describe('a question', () => {
  test.each([
    { words: 'asilo', kind: undefined, shown: 10 },
    { words: 'Inventada & Ejemplo', kind: 'rulings', shown: 30 },
    { words: '“so said”', kind: 'people', shown: 10 },
  ])('is read from the address that it makes: %o', (question) => {
    expect(questionIn(queryOf(question))).toEqual(question);
  });

  test('leaves out of the address what goes without saying', () => {
    expect(queryOf({ words: 'asilo', kind: undefined, shown: 10 })).toBe('?q=asilo');
  });

  test.each([
    ['', 10],
    ['?q=a&show=-5', 10],
    ['?q=a&show=many', 10],
    ['?q=a&show=1e9', 1000],
  ])('of an address such as "%s" shows %i', (query, shown) => {
    expect(questionIn(query).shown).toBe(shown);
  });
});

test.each([
  ['asilo político', 'asilo político'],
  ['“so it was”', '"so it was"'],
  ['«así fue»', '"así fue"'],
  ['"due process" "habeas"', 'due process habeas'],
  ['“so” it was «so»', 'so it was so'],
  ['he said “no” twice', 'he said no twice'],
  ['"', ''],
])('%s is asked as %s', (words, term) => {
  expect(termOf(words)).toBe(term);
});
