import { describe, expect, test } from 'vitest';
import { usages } from '../../src/records/term.ts';
import { buildTermPage } from '../../src/views/term.ts';
import { archiveOf, aTerm, wholeArchive } from '../fixtures/records.ts';
import { found, sourcesIn, wordsOf, world } from './world.ts';

const english = buildTermPage(world, found(world.glossary, 'invented-writ'), 'en');
const spanish = buildTermPage(world, found(world.glossary, 'invented-writ'), 'es');

describe('the page of a term', () => {
  test('is called by the term in the language of the page, and leads back to the glossary', () => {
    expect([english.title, english.breadcrumb]).toEqual(['invented writ', { href: '../', text: 'Glossary' }]);
    expect([spanish.title, spanish.breadcrumb]).toEqual(['auto inventado', { href: '../', text: 'Glosario' }]);
  });

  test('says what it means', () => {
    expect([wordsOf(english.means), wordsOf(spanish.means)]).toEqual(['An order that no court ever made, in English.', 'An order that no court ever made, en español.']);
    expect(english.frame.description).toBe(wordsOf(english.means));
  });

  test('has the word of the other language, marked as that language', () => {
    expect([english.rows[0], spanish.rows[0]]).toEqual([
      { term: 'In Spanish', details: [{ text: 'auto inventado', lang: 'es' }] },
      { term: 'En inglés', details: [{ text: 'invented writ', lang: 'en' }] },
    ]);
  });

  test('leads to related terms', () => {
    expect(english.rows.at(-1)).toEqual({ term: 'See also', details: [{ href: '../order-of-nobody/', text: 'order of nobody' }] });
  });

  test('says which Spanish to avoid, and why in the language of the page', () => {
    expect([english.avoid, spanish.avoid]).toEqual([
      [{ form: 'escrito imaginario', because: 'It is another thing, in English.' }],
      [{ form: 'escrito imaginario', because: 'It is another thing, en español.' }],
    ]);
  });

  test('says where the Spanish stands, with its source', () => {
    expect([english.usage.map(({ anchor }) => anchor), sourcesIn(english)]).toEqual([['used'], ['cuento-inventado']]);
  });

  test('is whole where nobody but this site uses the Spanish', () => {
    const page = buildTermPage(world, found(world.glossary, 'order-of-nobody'), 'en');
    expect([page.usage, page.avoid, page.notes, page.rows.map(({ term }) => term)]).toEqual([[], [], [], ['In Spanish', 'The Spanish term']]);
  });
});

test('who uses the Spanish is said differently of each, in both languages', () => {
  const said = usages.flatMap((spanishOf) => {
    const archive = archiveOf(wholeArchive({ 'glossary/invented-writ.json': aTerm({ spanish: spanishOf }) }));
    return (['en', 'es'] as const).map((locale) => buildTermPage(archive, found(archive.glossary, 'invented-writ'), locale).rows[1]?.details[0]?.text ?? '');
  });
  expect([new Set(said).size, said.includes('')]).toEqual([2 * usages.length, false]);
});
