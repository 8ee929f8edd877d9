import { describe, expect, test } from 'vitest';
import { abridge, counted, isUntranslated, lineSchema, textSchema, wordsOf } from '../../src/values/text.ts';

describe('words are counted without the punctuation around them', () => {
  test.each([
    ['one two three', 3],
    ['“One,” two — three!', 3],
    ['¿Qué pasó?', 2],
    ["the judge's order", 3],
    ['the judge’s order', 3],
    ['a well-known case', 3],
    ['1,234.56 pesos', 2],
    ['the U.S. order', 3],
    ['No. 0:20-xx-00001', 3],
    ['—', 0],
    ['', 0],
  ])('%j has %i', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  test('words keep their accents and capitals, in order', () => {
    expect(wordsOf('«Él dijo: “Nunca estuve allí”.»')).toEqual(['Él', 'dijo', 'Nunca', 'estuve', 'allí']);
  });
});

describe('a line is what a reader will see', () => {
  const schema = lineSchema('An invented line.');

  test.each([
    ['', 'is empty'],
    [' edge', 'has white space at an edge, two spaces in a row or a line break'],
    ['edge ', 'has white space at an edge, two spaces in a row or a line break'],
    ['two  spaces', 'has white space at an edge, two spaces in a row or a line break'],
    ['two\u00a0 spaces', 'has white space at an edge, two spaces in a row or a line break'],
    ['a\nbreak', 'has white space at an edge, two spaces in a row or a line break'],
    ['a\ttab', 'has white space at an edge, two spaces in a row or a line break'],
    ['=SUM(A1)', 'begins with a sign that spreadsheets take for a formula'],
    ['+1', 'begins with a sign that spreadsheets take for a formula'],
    ['-1', 'begins with a sign that spreadsheets take for a formula'],
    ['@name', 'begins with a sign that spreadsheets take for a formula'],
    ['x'.repeat(2001), 'is longer than 2,000 characters'],
  ])('%j is refused: it %s', (line, message) => {
    expect(schema.safeParse(line).error?.issues[0]?.message).toBe(message);
  });

  test.each(['One line.', '“Quoted”', '¿Y?', 'a = b', '— no', 'x'.repeat(2000)])('%j is accepted', (line) => {
    expect(schema.safeParse(line).success).toBe(true);
  });
});

describe('a text of five words or more differs between the languages', () => {
  test.each([
    ['The same five words here', 'The same five words here', true],
    ['Only four words here', 'Only four words here', false],
    ['The same five words here', 'Las mismas cinco palabras aquí', false],
    ['Corte de Ejemplo', 'Corte de Ejemplo', false],
  ])('%j and %j: untranslated is %s', (en, es, untranslated) => {
    expect(isUntranslated({ en, es })).toBe(untranslated);
    expect(textSchema('An invented text.').safeParse({ en, es }).success).toBe(!untranslated);
  });

  test('both languages are required, and no other is known', () => {
    const schema = textSchema('An invented text.');
    expect(schema.safeParse({ en: 'Invented' }).success).toBe(false);
    expect(schema.safeParse({ en: 'Invented', es: 'Inventado', fr: 'Inventé' }).success).toBe(false);
  });
});

describe('a sentence is abridged', () => {
  test('to its first words, without what would hang behind them', () => {
    expect(abridge('Nobody, the Gazette reports, was ever there.', 4)).toBe('Nobody, the Gazette reports\u00a0…');
  });

  test('and not where it is short already', () => {
    expect(abridge('Nobody was there.', 3)).toBe('Nobody was there.');
  });
});

describe('a number stands with its noun', () => {
  test.each([
    [0, '0 sources'],
    [1, '1 source'],
    [2, '2 sources'],
    [1200, '1,200 sources'],
  ])('%i', (number, words) => {
    expect(counted(number, 'source')).toBe(words);
  });

  test('whose plural may be irregular', () => {
    expect([1, 3].map((number) => counted(number, 'person', 'people'))).toEqual(['1 person', '3 people']);
  });
});
