import { describe, expect, test } from 'vitest';
import { findWithheldNames, gluedFormsOf, hashesOfName, partsOfName, wordsLike } from '../../src/values/withheld-name.ts';

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
  });

  test('of one word is left to a reader: it would be found wherever the word stands', () => {
    expect(hashesOfName('Inventado', key)).toEqual([]);
    expect(wordsLike('Inventado is a pseudonym.', partsOfName('Inventado'), [])).toEqual([{ word: 'Inventado', offset: 0 }]);
  });

  test('is found by nobody who has another key', () => {
    expect(findWithheldNames('Persona Inventada', hashes, 'another key')).toEqual([]);
  });

  test('leaves nothing that says it', () => {
    expect([...hashes].join()).toMatch(/^(?:[0-9a-f]{64},?)+$/);
  });
});

describe('what may mean the person besides the whole name', () => {
  test('is each part of it that has four letters', () => {
    expect(partsOfName('Ana de la Inventada Ríos')).toEqual(['inventada', 'rios']);
  });

  test('is two parts written as one word, within a longer one too', () => {
    expect(gluedFormsOf('Persona Inventada')).toEqual(['personainventada']);
    expect(wordsLike('the tag #FreePersonaInventada2', [], gluedFormsOf('Persona Inventada')).map(({ word }) => word)).toEqual(['FreePersonaInventada2']);
  });

  test('is no part of another word', () => {
    expect(wordsLike('inventadas y una persona', partsOfName('Inventada Ríos'), [])).toEqual([]);
  });
});
