import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aTerm, aText, personFile, problemsOf, withPerson, type Files } from '../../fixtures/records.ts';

const because = aText('It is a time spent in a place');
const glossary = {
  'glossary/halt.json': aTerm({ term: { en: 'halt', es: 'suspensión' }, avoid: [{ form: 'estadía', because }] }),
  'glossary/halt-of-leaving.json': aTerm({ term: { en: 'halt of leaving', es: 'estadía de partida' } }),
};
const says = '"estadía" is a form that glossary/halt avoids: It is a time spent in a place, in English.';

/** A person of whom this is asked in Spanish. */
function saying(es: string, others: Files = {}): Files {
  return withPerson({ unknowns: [{ en: 'Was there a halt, as the Gazette says?', es }] }, { ...glossary, ...others });
}

describe('a form to avoid is a problem', () => {
  test('in a record, once, at its line', () => {
    expectProblems(saying('La Gaceta habla de una estadía y otra estadía.'), { file: personFile, at: '"es": "La Gaceta habla', says });
  });

  test('in prose, wherever it stands', () => {
    const narrative = 'people/persona-inventada/es.md';
    const text = 'La Gaceta informa de lo que\nnunca fue una Estadía. [@named]\n';
    expectProblems(withPerson({}, { ...glossary, [narrative]: text }), { file: narrative, at: 'nunca fue una', says });
  });

  test('and the way out is said', () => {
    expect(problemsOf(saying('Una estadía que la Gaceta cuenta.')).map(({ todo }) => todo)).toEqual(['Write "suspensión"; or put it in «…» where somebody else said it.']);
  });
});

describe('a form to avoid is none', () => {
  test.each([
    ['where somebody else said it', 'La Gaceta habla de una «estadía» de tres días.'],
    ['as part of another word', 'La Gaceta habla de estadías y bienestadía.'],
    ['as part of another term', 'La Gaceta habla de una estadía de partida.'],
  ])('%s', (_, es) => {
    expectProblems(saying(es));
  });

  test('in the English', () => {
    expectProblems(withPerson({ unknowns: [{ en: 'Was there an estadía, as the Gazette says?', es: '¿Hubo una suspensión, como dice la Gaceta?' }] }, glossary));
  });

  test('where it is right in another sense', () => {
    const lenient = aTerm({ term: { en: 'halt', es: 'suspensión' }, avoid: [{ form: 'estadía', because, fineElsewhere: true }] });
    expectProblems(saying('La Gaceta habla de una estadía de tres días.', { 'glossary/halt.json': lenient }));
  });
});
