import { describe, expect, test } from 'vitest';
import { termSchema, usages } from '../../src/records/term.ts';
import { aStatement, aTerm, aText } from '../fixtures/records.ts';

describe('a term', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as small as can be', {}],
    ...usages.map((spanish) => [`whose Spanish is ${spanish}`, { spanish }] satisfies [string, unknown]),
    ['the same in both languages', { term: { en: 'habeas corpus', es: 'habeas corpus' } }],
    ['with other forms', { forms: { en: ['invented writs', 'IW'], es: ['autos inventados'] } }],
    ['with other forms in one language', { forms: { en: ['invented writs'] } }],
    ['with where the Spanish stands', { spanish: 'official', usage: [aStatement()] }],
    ['with a form to avoid', { avoid: [{ form: 'escrito inventado', because: aText('It is another paper') }] }],
    ['beside others', { seeAlso: ['invented-stay', 'invented-appeal'] }],
  ])('%s is accepted', (_name, change) => {
    expect(termSchema.safeParse({ ...aTerm(), ...change }).success).toBe(true);
  });

  test.each([
    ['in one language', { term: { en: 'invented writ' } }],
    ['that means nothing', { means: undefined }],
    ['whose Spanish nobody is said to use', { spanish: undefined }],
    ['whose Spanish is used by readers', { spanish: 'readers' }],
    ['with forms in a third language', { forms: { fr: ['acte inventé'] } }],
    ['with an empty form', { forms: { en: [''] } }],
    ['with a form to avoid for no reason', { avoid: [{ form: 'escrito inventado' }] }],
    ['beside a word that is no id', { seeAlso: ['Invented Stay'] }],
  ])('%s is refused', (_name, change) => {
    expect(termSchema.safeParse({ ...aTerm(), ...change }).success).toBe(false);
  });
});
