import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, isKeyed, shortHash } from '../../src/values/canonical.ts';

const values = fc.json({ maxDepth: 4 }).map((json): unknown => JSON.parse(json));

/** The same value, with the keys of each object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isKeyed(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, turned(inner)]));
}

describe('a value in its canonical form', () => {
  test('has no white space, and its keys in order at any depth', () => {
    expect(canonical({ b: [{ d: 1, c: 'Año 1' }], a: null })).toBe('{"a":null,"b":[{"c":"Año 1","d":1}]}');
  });

  test('keeps the order of a list', () => {
    expect(canonical([2, 1])).toBe('[2,1]');
  });

  test('says the same as before', () => {
    fc.assert(fc.property(values, (value) => void expect(JSON.parse(canonical(value))).toEqual(value)));
  });

  test('reads the same in whatever order its keys were written', () => {
    fc.assert(fc.property(values, (value) => void expect(canonical(turned(value))).toBe(canonical(value))));
  });

  test('leaves out what is undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('the short hash of a value', () => {
  test('has sixteen hexadecimal digits', () => {
    expect(shortHash({ a: 1 })).toBe('015abd7f5cc57a2d');
  });

  test('is the same for the same value, and another for another', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        expect(shortHash(turned(one))).toBe(shortHash(one));
        expect(shortHash(one) === shortHash(other)).toBe(canonical(one) === canonical(other));
      }),
    );
  });
});

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['text', false],
  [undefined, false],
])('%j has keys: %s', (value, is) => {
  expect(isKeyed(value)).toBe(is);
});
