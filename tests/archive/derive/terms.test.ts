import { describe, expect, test } from 'vitest';
import { splitByTerms } from '../../../src/archive/derive/terms.ts';
import { archiveOf, aTerm, wholeArchive } from '../../fixtures/records.ts';

const archive = archiveOf(
  wholeArchive({
    'glossary/invented-writ.json': aTerm({ term: { en: 'invented writ', es: 'auto inventado' }, forms: { en: ['invented writs', 'I.W.'], es: ['autos inventados'] } }),
    'glossary/invented-stay.json': aTerm({ term: { en: 'halt', es: 'suspensión' } }),
    'glossary/short-stay.json': aTerm({ term: { en: 'short halt', es: 'suspensión breve' } }),
    'glossary/invented-office.json': aTerm({ term: { en: 'RAIN', es: 'LLUVIA' } }),
  }),
);
const stretches = (text: string, locale: 'en' | 'es' = 'en') => splitByTerms(archive, text, locale);
const found = (text: string, locale: 'en' | 'es' = 'en') => stretches(text, locale).flatMap(({ term }) => term?.id ?? []);

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

  test('with capitals where it is a name', () => {
    expect(found('RAIN said that it would rain.')).toEqual(['invented-office']);
  });

  test('in the longer form, where a shorter one stands in it', () => {
    expect(found('A short halt, and then a halt.')).toEqual(['short-stay', 'invented-stay']);
  });

  test('as often as it is said, and the stretches together are the text', () => {
    const text = 'A halt, and then an invented writ, and a halt again';
    expect(found(text)).toEqual(['invented-stay', 'invented-writ', 'invented-stay']);
    expect(stretches(text).map((stretch) => stretch.text).join('')).toBe(text);
  });

  test('of which there are none where there is no glossary', () => {
    const files = Object.entries(wholeArchive()).filter(([path]) => !path.startsWith('glossary/'));
    expect(splitByTerms(archiveOf(Object.fromEntries(files)), 'An invented writ.', 'en')).toEqual([{ text: 'An invented writ.', term: undefined }]);
  });
});
