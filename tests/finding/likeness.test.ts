import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closenessOf, hear } from '../../src/finding/likeness.ts';

const closeness = (typed: string, word: string) => closenessOf(hear(typed), hear(word));
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 5, maxLength: 12 });
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

describe('what is typed is', () => {
  test.each([
    ['inventado', 'inventado', 'same'],
    ['inv', 'inventado', 'beginning'],
    ['inventapo', 'inventado', 'one-letter'],
    ['inbentado', 'inventado', 'same-sound'],
    ['inbent', 'inventado', 'same-sound'],
    ['imbentado', 'inventado', 'one-sound'],
    ['imvent', 'inventado', 'beginning-but-one-letter'],
    ['inventado', 'inv', undefined],
    ['ivn', 'inventado', undefined],
    ['xnvxntado', 'inventado', undefined],
  ] as const)('%s of %s: %s', (typed, of, expected) => {
    expect(closeness(typed, of)).toBe(expected);
  });
});

describe('one letter wrong is close, wherever it stands', () => {
  const at = fc.nat({ max: 4 });

  test('added, left out, mistaken or exchanged', () => {
    fc.assert(
      fc.property(word, at, letter, (right, place, other) => {
        const [before, after] = [right.slice(0, place), right.slice(place)];
        const wrong = [before + other + after, before + other + after.slice(1), before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)];
        expect(wrong.filter((typed) => closeness(typed, right) === undefined)).toEqual([]);
        if (right.length > 4) expect(closeness(before + after.slice(1), right)).toBeDefined();
      }),
    );
  });
});

test('letters that are heard alike sound the same', () => {
  expect(hear('vizcaillo').sound).toBe(hear('biscayo').sound);
  expect(hear('hynbento').sound).toBe(hear('invento').sound);
  expect(hear('cecilia').sound).toBe(hear('sesilia').sound);
  expect(hear('chacha').sound).toBe('chacha');
  expect(hear('edwuardo').sound).toBe(hear('eduardo').sound);
});
