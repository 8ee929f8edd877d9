import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { wholeArchive } from '../../fixtures/records.ts';

const en = 'people/persona-inventada/en.md';
const es = 'people/persona-inventada/es.md';
const told = (english: string, spanish: string) => wholeArchive({ [en]: english, [es]: spanish });

describe('a narrative', () => {
  test('cites in every paragraph, and both languages cite the same in the same order', () => {
    expectProblems(
      told(
        'One [@named] two [@invented-life].\n\nThree [@rulings/2020-03-02-order#held].',
        'Uno [@named] dos [@invented-life].\n\nTres [@rulings/2020-03-02-order#held].',
      ),
    );
  });

  test('may cite a statement of its own by its whole address', () => {
    expectProblems(told('One [@named].', 'Uno [@people/persona-inventada#named].'));
  });

  test('has paragraphs only', () => {
    expectProblems(
      told('# One [@named]', '- Uno [@named]'),
      { file: en, at: '#', says: 'a narrative has paragraphs only, not a heading' },
      { file: es, at: '-', says: 'a narrative has paragraphs only, not a list' },
    );
  });

  test('does not say what no statement says', () => {
    expectProblems(
      told('One [@named].\n\nTwo.', 'Uno [@named].\n\nDos.'),
      { file: en, at: 'Two', says: 'the paragraph cites no statement' },
      { file: es, at: 'Dos', says: 'the paragraph cites no statement' },
    );
  });

  test('does not cite what is not there', () => {
    expectProblems(
      told('One\n[@nameed].', 'Uno\n[@nameed].'),
      { file: en, at: '[@', says: 'there is no statement "people/persona-inventada#nameed"' },
      { file: es, at: '[@', says: 'there is no statement "people/persona-inventada#nameed"' },
    );
  });

  test('is not blamed for a statement in a record that is itself broken, but for one in a record that is not', () => {
    const broken = 'rulings/2020-03-02-order.json';
    const cited = '[@rulings/2020-03-02-order#held] [@nameed]';
    expectProblems(
      { ...told(`One ${cited}`, `Uno ${cited}`), [broken]: '[' },
      { file: broken, at: '[', says: 'lacks a closing bracket here' },
      { file: en, at: 'One', says: 'there is no statement "people/persona-inventada#nameed"' },
      { file: es, at: 'Uno', says: 'there is no statement "people/persona-inventada#nameed"' },
    );
  });

  test('has as many paragraphs in Spanish as in English', () => {
    expectProblems(told('One [@named].\n\nTwo [@named].', 'Uno [@named].'), {
      file: es,
      at: 'Uno',
      says: 'has 1 paragraphs; the English has 2',
    });
  });

  test('cites the same in Spanish as in English, in the same order', () => {
    const [one, other] = ['people/persona-inventada#named', 'people/persona-inventada#invented-life'];
    expectProblems(
      told('One [@named].\n\nTwo [@named] [@invented-life].', 'Uno [@invented-life].\n\nDos [@invented-life] [@named].'),
      { file: es, at: 'Uno', says: `the paragraph cites ${other}; the English one cites ${one}` },
      { file: es, at: 'Dos', says: `the paragraph cites ${other}, ${one}; the English one cites ${one}, ${other}` },
    );
  });
});
