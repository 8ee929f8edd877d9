import { describe, expect, test } from 'vitest';
import { termsIn } from '../../../src/archive/derive/terms.ts';
import { archiveOf, aTerm, wholeArchive } from '../../fixtures/records.ts';

const archive = archiveOf(
  wholeArchive({
    'glossary/invented-writ.json': aTerm({ term: { en: 'invented writ', es: 'auto inventado' }, forms: { en: ['invented writs', 'I.W.'], es: ['autos inventados'] } }),
    'glossary/invented-stay.json': aTerm({ term: { en: 'halt', es: 'suspensión' } }),
  }),
);
const found = (text: string, locale: 'en' | 'es' = 'en') => termsIn(archive, text, locale).map(({ id }) => id);

describe('a term stands in a text', () => {
  test.each([
    ['in its own form', 'The judge gave an invented writ.'],
    ['in another form', 'Invented writs were given.'],
    ['as initials with dots', 'The I.W. of that day.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['invented-writ']);
  });

  test('as a whole word only', () => {
    expect(found('They halted at Haltown.')).toEqual([]);
  });

  test('in the language of the text', () => {
    expect(found('La suspensión duró poco.', 'es')).toEqual(['invented-stay']);
    expect(found('La suspensión duró poco.', 'en')).toEqual([]);
  });

  test('and several come in the order in which a reader meets them', () => {
    expect(found('A halt, and then an invented writ, and a halt again.')).toEqual(['invented-stay', 'invented-writ']);
  });
});
