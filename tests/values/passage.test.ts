import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextFor, differenceBetween, foldTypography, nearestWords, placesOf } from '../../src/values/passage.ts';

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
    expect(placesOf({ passage: 'the judge’s order' }, ["He read the judge's order."])).toEqual([{ line: 0, start: 8, end: 25 }]);
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

describe('where a passage stands several times', () => {
  test('the shortest words beside it settle which is meant', () => {
    const [first, second] = placesOf({ passage: 'nobody was' }, lines);
    expect(first && contextFor(first, { passage: 'nobody was' }, lines)).toEqual({ prefix: 'that' });
    expect(second && contextFor(second, { passage: 'nobody was' }, lines)).toEqual({ prefix: 'line' });
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

describe('where a passage does not stand', () => {
  test('the nearest words are shown, with the difference', () => {
    const nearest = nearestWords('that anybody was there', lines);
    expect(nearest).toEqual({ words: 'that nobody was there,', line: 0 });
    expect(differenceBetween('that anybody was there', 'that nobody was there')).toEqual({
      passage: 'that [anybody] was there',
      standing: 'that [nobody] was there',
    });
  });

  test('a line of fewer words is shown whole, and one of none is passed over', () => {
    expect(nearestWords('that nobody was ever there', ['', 'nobody there'])).toEqual({ words: 'nobody there', line: 1 });
    expect(nearestWords('that nobody was there', ['', ' '])).toBeUndefined();
  });

  test('a sign behind the words is no difference', () => {
    expect(differenceBetween('that anybody was there', '“that nobody was there,')).toEqual({
      passage: 'that [anybody] was there',
      standing: 'that [nobody] was there',
    });
  });

  test('a word that was taken out is shown as missing', () => {
    expect(differenceBetween('nobody was ever there', 'nobody was there')).toEqual({ passage: 'nobody was [ever] there', standing: 'nobody was [] there' });
  });
});
