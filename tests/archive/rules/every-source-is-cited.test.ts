import { test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aRuling, aSource, aStatement, wholeArchive, withPerson } from '../../fixtures/records.ts';

const file = 'sources/third-story.json';
const third = { [file]: aSource({ url: 'https://gazette.example.org/third' }) };
const about = (citation: Parameters<typeof aCitation>[0]) =>
  withPerson({ about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story', ...citation })] })] }, third);

test('a source is cited by a statement, as what another repeats, or as the document of a ruling', () => {
  expectProblems(about({ source: 'third-story' }), {
    file: 'sources/herald-story.json',
    at: '{',
    says: 'nothing cites the source "herald-story"',
  });
  expectProblems(about({ repeats: 'third-story' }));
  expectProblems(wholeArchive({ ...third, 'rulings/other.json': aRuling({ document: { source: 'third-story' } }) }));
});

test('a source that nothing cites is a problem', () => {
  expectProblems(wholeArchive(third), { file, at: '{', says: 'nothing cites the source "third-story"' });
});

test('a source is not blamed while a record that may cite it is broken', () => {
  expectProblems(wholeArchive({ ...third, 'rulings/other.json': '[' }), {
    file: 'rulings/other.json',
    at: '[',
    says: 'lacks a closing bracket here',
  });
});
