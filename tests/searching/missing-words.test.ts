import { expect, test } from 'vitest';
import { missingWords, partsOf } from '../../src/searching/missing-words.ts';

const record = (content: string, meta = {}) => ({ raw_url: '', content, meta, anchors: [], locations: content.split(' ').map((_, index) => index) });

test.each([
  ['deportations', 'deported', []],
  ['leyes', 'ley', []],
  ['Inventáda', 'inventada', []],
  ['inv', 'Inventada', []],
  ['12-cv-34', '12-cv-34', []],
  ['9:12-cv-00034', '9:12-cv-00034-ABC', []],
  // Pagefind takes the longest beginning that it has.
  ['Rodríguez', 'rod', ['Rodríguez']],
  ['xyz', 'x', ['xyz']],
  ['judge Nadie', 'The judge', ['Nadie']],
])('of "%s", a record with "%s" lacks %o', (words, content, missing) => {
  expect(missingWords(words, record(content))).toEqual(missing);
});

test('what its name or its other words have is not missing', () => {
  expect(missingWords('Persona Inventada', record('He was held', { title: 'Persona Inventada' }))).toEqual([]);
});

test('signs alone are no word', () => {
  expect(partsOf('“habeas corpus” – ¿qué?')).toEqual(['habeas', 'corpus', '¿qué?']);
});
