import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/reading/source-text.ts';

describe('a place in a text', () => {
  const file = new SourceText('x.json', 'one\ntwo\r\n\nfour');

  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [9, 3, 1],
    [10, 4, 1],
    [14, 4, 5],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(file.positionOf(offset)).toEqual({ line, column });
  });

  test('is found again from its line and column', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ñ', '\n') }), fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const { line, column } = new SourceText('x', text).positionOf(offset);
        const before = text.split('\n').slice(0, line - 1);
        expect(before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});

describe('a value in a JSON text', () => {
  const file = new SourceText('x.json', '{\n  "a": {\n    "b": [1,\n      { "c": "d" }]\n  }\n}\n');

  test.each([
    [[], 1, 1],
    [['a'], 2, 8],
    [['a', 'b'], 3, 10],
    [['a', 'b', 0], 3, 11],
    [['a', 'b', 1, 'c'], 4, 14],
    [['a', 'b', 7], 3, 10],
    [['a', 'nothing', 'deeper'], 2, 8],
  ])('at %j stands at line %i, column %i; one that is not there, at the nearest around it', (path, line, column) => {
    expect(file.locate(path)).toEqual({ line, column });
  });

  test('has a key that stands in front of it', () => {
    expect(file.locateKey(['a'], 'b')).toEqual({ line: 3, column: 5 });
    expect(file.locateKey(['a', 'b', 1], 'c')).toEqual({ line: 4, column: 9 });
    expect(file.locateKey(['a'], 'nothing')).toEqual({ line: 2, column: 8 });
  });

  test('of nothing stands at the beginning', () => {
    expect(new SourceText('x.json', '').locate(['a'])).toEqual({ line: 1, column: 1 });
  });
});
