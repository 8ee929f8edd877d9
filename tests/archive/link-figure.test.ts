import { describe, expect, test } from 'vitest';
import { expectProblems } from '../fixtures/problems.ts';
import { aFigure, archiveOf, aStatement, aValue, problemsOf, wholeArchive, type Files } from '../fixtures/records.ts';

const file = 'figures/people-who-were-not-there.json';
const filesWith = (figure: Parameters<typeof aFigure>[0]): Files => wholeArchive({ [file]: aFigure(figure) });

describe('the values of a figure', () => {
  const figure = archiveOf(
    filesWith({
      values: [aValue({ id: 'part', number: 5, partOf: 'counted', asOf: '2020-03' }), aValue({ is: 'at-least' }), aValue({ id: 'again' })],
      sameCount: [['again', 'counted']],
      fit: [aStatement({ id: 'fits', basis: 'derived', citations: [{ statement: 'figures/people-who-were-not-there#part' }] })],
    }),
  ).figures.get('people-who-were-not-there');
  const [part, whole, again] = figure?.values ?? [];

  test('are linked as parts of one another, whichever stands first', () => {
    expect(part).toMatchObject({ is: 'exactly', number: 5, unit: 'people', asOf: { text: '2020-03' }, partOf: whole });
    expect(whole).toMatchObject({ is: 'at-least', number: 12, asOf: undefined, partOf: undefined });
  });

  test('as accounts of one count', () => {
    expect(figure?.sameCount).toEqual([[again, whole]]);
  });

  test('and to the sentence that says how they fit', () => {
    expect(figure?.fit[0]?.derivedFrom).toEqual([part]);
  });
});

describe('a value that the figure does not have', () => {
  const partly = (partOf: string) => filesWith({ values: [aValue(), aValue({ id: 'part', partOf })] });

  test.each<[string, Files, string]>([
    ['as a whole', partly('none'), 'none'],
    ['as a whole that is a statement, but no value', filesWith({ values: [aValue({ partOf: 'fits' })], fit: [aStatement({ id: 'fits' })] }), 'fits'],
    ['as an account of one count', filesWith({ values: [aValue(), aValue({ id: 'again' })], sameCount: [['again', 'none']] }), 'none'],
  ])('is told at its place: %s', (_name, files, id) => {
    expectProblems(files, { file, at: `"${id}"`, says: `there is no value "${id}" in this figure` });
  });

  test.each([
    [partly('countde'), 'Did you mean "counted"?'],
    [partly('never-heard-of-this'), 'Name a value of the same figure.'],
  ])('with what to do about it', (files, todo) => {
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });
});
