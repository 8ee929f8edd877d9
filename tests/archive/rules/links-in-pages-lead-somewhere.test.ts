import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { wholeArchive } from '../../fixtures/records.ts';

const file = 'pages/about/en.md';
const page = (text: string) => wholeArchive({ [file]: `# About\n\n${text}\n`, 'pages/about/es.md': 'Acerca de.\n' });

describe('a link in a page', () => {
  test.each([
    'people',
    'sources',
    'people/persona-inventada',
    'rulings/2020-03-02-order',
    'pages/about',
    'people/persona-inventada#named',
    'https://example.org/anything',
  ])('may lead to %s', (href) => {
    expectProblems(page(`See [it](${href}).`));
  });

  test.each(['people/persona-inventadda', 'prisons', 'people/persona-inventada#nameed', 'pages/abuot'])('may not lead to %s', (href) => {
    expectProblems(page(`- **See [it](${href}).**`), { file, at: '- **See', says: `there is no page "${href}"` });
  });
});

describe('a citation in a page', () => {
  test('leads to a statement', () => {
    expectProblems(page('He was named [@people/persona-inventada#named].'));
  });

  test('does not lead nowhere', () => {
    const says = (address: string) => `there is no statement "${address}"`;
    expectProblems(page('He was\nnamed [@people/persona-inventada#nameed].'), {
      file,
      at: 'named',
      says: says('people/persona-inventada#nameed'),
    });
    expectProblems(page('He was named [@named].'), { file, at: 'He was', says: says('named') });
  });
});
