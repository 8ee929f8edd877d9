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
