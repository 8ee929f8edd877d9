import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/values/fold.ts';

describe('folding leaves what names are compared by', () => {
  test.each([
    ['Persona Inventada', 'persona inventada'],
    ['ÁÉÍÓÚÜÑ', 'aeiouun'],
    ['Peña-Núñez', 'pena nunez'],
    ["D'Ejemplo", 'd ejemplo'],
    ['  Juez   de  Ejemplo ', 'juez de ejemplo'],
    ['“Inventada”, 3.ª', 'inventada 3 ª'],
    ['E\u0301jemplo', 'ejemplo'],
    ['—', ''],
    ['', ''],
  ])('%j folds to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('accents, capitals and spacing make no difference', () => {
    const words = fc.array(fc.constantFrom('persona', 'inventada', 'señor', 'ejemplo', 'ñandú'), { minLength: 1 });
    fc.assert(
      fc.property(words, (parts) => {
        const plain = parts.join(' ');
        expect(fold(parts.join('  —  ').toUpperCase().normalize('NFD'))).toBe(fold(plain));
      }),
    );
  });
});
