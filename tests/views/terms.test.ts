import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/views/statement.ts';
import { archiveOf, aTerm, wholeArchive } from '../fixtures/records.ts';
import { wordsOf } from './world.ts';

const archive = archiveOf(
  wholeArchive({
    'glossary/invented-writ.json': aTerm({ term: { en: 'invented writ', es: 'auto inventado' } }),
    'glossary/invented-stay.json': aTerm({ term: { en: 'halt', es: 'suspensión' } }),
  }),
);
const page = 'en/people/persona-inventada/';

describe('on a page', () => {
  test('a term leads to the glossary where it is used first, and nowhere else', () => {
    const { terms } = contextOf(archive, page, 'en');
    expect(terms.link('An invented writ, and an invented writ again.')).toEqual([
      { text: 'An ' },
      { text: 'invented writ', href: '../../glossary/invented-writ/' },
      { text: ', and an ' },
      { text: 'invented writ' },
      { text: ' again.' },
    ]);
    expect(terms.link('Invented writs? An invented writ.').filter(({ href }) => href)).toEqual([]);
  });

  test('the words are those of the text', () => {
    const { terms } = contextOf(archive, page, 'es');
    expect(wordsOf(terms.link('Un auto inventado y una suspensión.'))).toBe('Un auto inventado y una suspensión.');
  });

  test('of a term itself, that term leads nowhere, and another does', () => {
    const { terms } = contextOf(archive, 'en/glossary/invented-stay/', 'en');
    expect(terms.link('A halt is no invented writ.').flatMap(({ href }) => href ?? [])).toEqual(['../invented-writ/']);
  });
});
