import { describe, expect, test } from 'vitest';
import { findWithheldNames, hashesOfName } from '../../src/values/withheld-name.ts';

const key = 'an invented key';
const hashes = new Set(hashesOfName('Persona Inventada De Ejemplo', key));

describe('a withheld name', () => {
  test.each([
    ['Persona Inventada de Ejemplo was here.', [0, 8]],
    ['Here was PERSONA INVENTADA.', [9]],
    ['EJEMPLO? No: persóna, ejemplo.', [13]],
    ['The case of Inventada-Ejemplo began.', [12]],
  ])('is found in "%s"', (text, offsets) => {
    expect(findWithheldNames(text, hashes, key)).toEqual(offsets);
  });

  test.each(['Persona alone is nobody.', 'Ejemplo and Inventada, turned round, are two other words.', 'An inventadapersona.', ''])(
    'is not found in "%s"',
    (text) => {
      expect(findWithheldNames(text, hashes, key)).toEqual([]);
    },
  );

  test('is found once where it stands once, however long it is', () => {
    const long = 'Primero Segundo Tercero Cuarto Quinto Sexto Octavo';
    expect(findWithheldNames(`The name ${long} stands here.`, new Set(hashesOfName(long, key)), key)).toEqual([9, 17, 25, 33, 40, 47]);
    expect(findWithheldNames('Inventado is a pseudonym, as inventado is.', new Set(hashesOfName('Inventado', key)), key)).toEqual([0, 29]);
  });

  test('is found by nobody who has another key', () => {
    expect(findWithheldNames('Persona Inventada', hashes, 'another key')).toEqual([]);
  });

  test('leaves nothing that says it', () => {
    expect([...hashes].join()).toMatch(/^(?:[0-9a-f]{64},?)+$/);
  });
});
