import { describe, expect, test } from 'vitest';
import { differenceBetween, nearestWords } from '../../src/values/nearest-words.ts';

const lines = ['The invented judge said that nobody was there, and that nobody came.', 'On another line nobody was heard.'];

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
