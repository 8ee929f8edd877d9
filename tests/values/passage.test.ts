import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextFor, foldTypography, placesOf, wordsLeftOut } from '../../src/values/passage.ts';
import { omission } from '../../src/values/quoted.ts';

const lines = ['The invented judge said that nobody was there, and that nobody came.', 'On another line nobody was heard.'];

describe('typography is folded', () => {
  test.each([
    ['curly quotes', 'the judge’s “order”', `the judge's "order"`],
    ['angle quotes', '«orden»', '"orden"'],
    ['dashes', 'March 14–15 — a night', 'March 14-15 - a night'],
    ['spaces that do not break', 'US$ 6\u00A0million', 'US$ 6 million'],
    ['soft hyphens', 'de\u00ADten\u00ADtion', 'detention'],
    ['letters written in two parts', 'Ine\u0301s', 'Inés'],
    ['letters written in two parts with a soft hyphen between them', 'Ine\u00AD\u0301s', 'Inés'],
    ['several spaces', 'one  two\n three', 'one two three'],
  ])('%s', (_, written, folded) => {
    expect(foldTypography(written)).toBe(folded);
  });

  test('words are not: neither case nor accents', () => {
    expect(foldTypography('Inés')).not.toBe(foldTypography('Ines'));
    expect(foldTypography('Order')).not.toBe(foldTypography('order'));
  });

  test('what is folded stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldTypography(text);
        expect(foldTypography(folded)).toBe(folded);
      }),
    );
  });
});

describe('a passage', () => {
  test('stands where its words stand, whatever the quotes', () => {
    expect(placesOf({ passage: 'the judge’s order' }, ["He read the judge's order."])).toEqual([{ line: 0, start: 8, lastLine: 0, end: 25 }]);
  });

  test('stands as whole words only', () => {
    expect(placesOf({ passage: 'an order' }, ['Texan orders'])).toEqual([]);
  });

  test('may follow a time that a machine glued to it', () => {
    expect(placesOf({ passage: 'nobody was there' }, ['01:09nobody was there'])).toHaveLength(1);
  });

  test('does not run from one line into the next', () => {
    expect(placesOf({ passage: 'came On another' }, lines)).toEqual([]);
  });

  test('that stands several times is settled by its prefix or its suffix', () => {
    expect(placesOf({ passage: 'nobody was' }, lines)).toHaveLength(2);
    expect(placesOf({ passage: 'nobody was', suffix: 'heard' }, lines)).toMatchObject([{ line: 1 }]);
    expect(placesOf({ passage: 'nobody was', prefix: 'said that' }, lines)).toMatchObject([{ line: 0 }]);
  });

  test('is not settled by half a word beside it', () => {
    expect(placesOf({ passage: 'nobody was', suffix: 'hear' }, lines)).toEqual([]);
    expect(placesOf({ passage: 'nobody was', prefix: 'hat' }, lines)).toEqual([]);
  });

  test('cut out of a text anywhere is found in it', () => {
    const word = fc.stringMatching(/^[a-zñé]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), fc.nat(), fc.integer({ min: 3, max: 12 }), (words, start, length) => {
        const from = start % words.length;
        const passage = words.slice(from, from + length).join(' ');
        expect(placesOf({ passage }, [words.join('\u00A0')]).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a passage that leaves words out', () => {
  const story = ['The invented judge said that it was late.', 'He went home.', 'Nobody was there, said the invented judge.'];

  test('stands where its last part follows the first, on the same line or some lines on', () => {
    expect(placesOf({ passage: 'The invented judge […] it was late' }, story)).toEqual([{ line: 0, start: 0, lastLine: 0, end: 40 }]);
    expect(placesOf({ passage: 'that it was […] Nobody was there' }, story)).toEqual([{ line: 0, start: 24, lastLine: 2, end: 16 }]);
  });

  test('does not stand where its last part comes first, or lies within the first', () => {
    expect(placesOf({ passage: 'Nobody was there […] it was late' }, story)).toEqual([]);
    expect(placesOf({ passage: 'judge said that […] said that it' }, story)).toEqual([]);
  });

  test.each([
    [wordsLeftOut, 1],
    [wordsLeftOut + 1, 0],
  ])('with %i words left out stands %i times, on one line and on several', (count, times) => {
    const between = Array.from({ length: count }, () => 'word');
    const passage = 'it was late […] he went home';
    expect(placesOf({ passage }, [`it was late ${between.join(' ')} he went home`])).toHaveLength(times);
    expect(placesOf({ passage }, ['it was late', ...between, 'he went home'])).toHaveLength(times);
  });

  test('has its prefix in front of the first part and its suffix behind the last', () => {
    const quoted = { passage: 'invented judge said […] said the invented' };
    expect(placesOf({ ...quoted, prefix: 'The', suffix: 'judge' }, story)).toHaveLength(1);
    expect(placesOf({ ...quoted, prefix: 'An' }, story)).toEqual([]);
    expect(placesOf({ ...quoted, suffix: 'clerk' }, story)).toEqual([]);
  });

  test('stands several times where either part does within reach', () => {
    expect(placesOf({ passage: 'He went home […] said the invented' }, [...story, 'And so said the invented clerk.'])).toHaveLength(2);
    expect(placesOf({ passage: 'He went home […] said the invented' }, ['He went home.', ...story])).toHaveLength(2);
  });

  test('stands several times where its first part stands in front of it, however far: there a browser would begin', () => {
    const far = Array.from({ length: wordsLeftOut }, () => 'word');
    const passage = 'it was late […] Nobody was there';
    expect(placesOf({ passage }, ['Then it was late.', ...far, ...story]).map(({ line }) => line)).toEqual([0, far.length + 1]);
    expect(placesOf({ passage }, [...story, ...far, 'Then it was late.']).map(({ line }) => line)).toEqual([0]);
  });

  test('cut out of a text anywhere is found in it', () => {
    const word = fc.stringMatching(/^[a-zñé]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 30 }), fc.nat(), fc.nat(), fc.nat(), (words, start, gap, line) => {
        const from = start % (words.length - 6);
        const behind = from + 3 + (gap % (words.length - from - 5));
        const passage = [words.slice(from, from + 3), words.slice(behind, behind + 3)].map((part) => part.join(' ')).join(omission);
        const breakAt = from + 3 + (line % (behind - from - 2));
        const lines = [words.slice(0, breakAt).join(' '), words.slice(breakAt).join(' ')];
        expect(placesOf({ passage }, lines).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('where a passage stands several times', () => {
  test('the shortest words beside it settle which is meant', () => {
    const [first, second] = placesOf({ passage: 'nobody was' }, lines);
    expect(first && contextFor(first, { passage: 'nobody was' }, lines)).toEqual({ prefix: 'that' });
    expect(second && contextFor(second, { passage: 'nobody was' }, lines)).toEqual({ prefix: 'line' });
  });

  test('words in front of its first part or behind its last settle which is meant, where words are left out', () => {
    const passage = 'it was late […] nobody was there';
    const twice = ['So it was late.', 'But it was late.', 'And nobody was there now.'];
    expect(placesOf({ passage }, twice).map((place) => contextFor(place, { passage }, twice))).toEqual([{ prefix: 'So' }, { prefix: 'But' }]);
    const ends = ['So it was late.', 'And nobody was there now.', 'And nobody was there then.'];
    expect(placesOf({ passage }, ends).map((place) => contextFor(place, { passage }, ends))).toEqual([{ suffix: 'now.' }, { suffix: 'then.' }]);
  });

  test('a sign alone does not settle it, nor words that a record may not begin with', () => {
    const signs = ['Yes - nobody was, there', 'Yes nobody was, here'];
    const [first, second] = placesOf({ passage: 'nobody was' }, signs);
    expect(first && contextFor(first, { passage: 'nobody was' }, signs)).toEqual({ prefix: 'Yes -' });
    expect(second && contextFor(second, { passage: 'nobody was' }, signs)).toEqual({ prefix: 'Yes' });
  });

  test('nothing settles it where the same line stands twice', () => {
    const twice = ['nobody was there', 'nobody was there'];
    const [first] = placesOf({ passage: 'nobody was there' }, twice);
    expect(first && contextFor(first, { passage: 'nobody was there' }, twice)).toBeUndefined();
  });
});
