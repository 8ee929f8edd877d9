import { describe, expect, test } from 'vitest';
import { citationSchema, passageWords, sourceCitationSchema } from '../../src/values/citation.ts';
import { aCitation } from '../fixtures/records.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `palabra${index}`).join(' ');

describe('a passage is the few words that carry the claim', () => {
  test.each([
    [1, false],
    [2, false],
    [passageWords.least, true],
    [passageWords.most, true],
    [13, false],
    [40, false],
  ])('of %i words: accepted is %s', (count, accepted) => {
    expect(sourceCitationSchema.safeParse(aCitation({ passage: words(count) })).success).toBe(accepted);
  });

  test('punctuation between the words is no word', () => {
    expect(sourceCitationSchema.safeParse(aCitation({ passage: `${words(11)} — “fin”.` })).success).toBe(true);
    expect(sourceCitationSchema.safeParse(aCitation({ passage: '“sí” — “no”' })).success).toBe(false);
  });

  test('a passage out of measure is refused in words', () => {
    const issue = sourceCitationSchema.safeParse(aCitation({ passage: 'dos palabras' })).error?.issues[0];
    expect(issue?.message).toBe('does not have 3 to 12 words');
  });
});

describe('a passage may leave words out', () => {
  test.each([
    'was flown to […] the next morning',
    'was flown to the coast […] early the next morning',
    'it was so […] said the invented judge (who was not there)',
    'was flown there … the next morning',
  ])('%s', (passage) => {
    expect(sourceCitationSchema.safeParse(aCitation({ passage })).success).toBe(true);
  });

  test.each([
    ['with too few words in front', 'was flown […] the next morning'],
    ['with too few words behind', 'was flown to […] the morning'],
    ['at the beginning', '[…] was flown to the coast'],
    ['at the end', 'was flown to the coast […]'],
    ['twice', 'was flown to […] the next morning […] by nobody there'],
    ['with three dots of their own', 'was flown to [...] the next morning'],
    ['with a space in the brackets', 'was flown to [ … ] the next morning'],
    ['glued to a word', 'was flown to[…] the next morning'],
  ])('but not %s', (_, passage) => {
    const issue = sourceCitationSchema.safeParse(aCitation({ passage })).error?.issues[0];
    expect(issue?.message).toBe('leaves words out otherwise than once, in the middle, between two parts of at least 3 words');
  });

  test('and has as many words as any, those of both parts together', () => {
    expect(sourceCitationSchema.safeParse(aCitation({ passage: `${words(6)} […] ${words(6)}` })).success).toBe(true);
    expect(sourceCitationSchema.safeParse(aCitation({ passage: `${words(6)} […] ${words(7)}` })).success).toBe(false);
  });
});

describe('a sheet is a page of a PDF, counted from one', () => {
  test.each([
    [1, true],
    [412, true],
    [0, false],
    [-3, false],
    [2.5, false],
  ])('%d: accepted is %s', (sheet, accepted) => {
    expect(sourceCitationSchema.safeParse(aCitation({ page: 'iv', sheet })).success).toBe(accepted);
  });
});

describe('a time in a recording is minutes and seconds, with hours where it is long', () => {
  test.each(['1:06', '0:00', '59:59', '1:02:03', '12:34:56'])('%s', (at) => {
    expect(sourceCitationSchema.safeParse(aCitation({ at })).success).toBe(true);
  });

  test.each(['1:60', '66', '1:6', '1h02', '60:00', '100:00:00', '-1:06', ''])('%j is none', (at) => {
    expect(sourceCitationSchema.safeParse(aCitation({ at })).success).toBe(false);
  });
});

describe('a citation is of a source or of a statement', () => {
  test.each([
    [{ source: 'gazette-story' }, true],
    [{ source: 'gazette-story', repeats: 'herald-story', page: '12', prefix: 'the', suffix: 'end' }, true],
    [{ statement: 'people/persona-inventada#named' }, true],
    [{ source: 'gazette-story', statement: 'people/persona-inventada#named' }, false],
    [{ statement: 'people/persona-inventada#named', passage: 'three words here' }, false],
    [{ source: 'https://gazette.example.org' }, false],
    [{}, false],
  ])('%j: accepted is %s', (citation, accepted) => {
    expect(citationSchema.safeParse(citation).success).toBe(accepted);
  });
});
