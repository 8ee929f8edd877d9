import { describe, expect, test } from 'vitest';
import { countsOf, valuesInOrder } from '../../../src/archive/derive/figures.ts';
import { aFigure, archiveOf, aText, aValue, wholeArchive } from '../../fixtures/records.ts';

/** The ids of values in their order, written as "id" or "part of whole". */
function orderOf(...written: string[]): string[] {
  const values = written.map((text) => {
    const [id = '', partOf] = text.split(' of ');
    return aValue({ id, partOf });
  });
  const figure = archiveOf(wholeArchive({ 'figures/people-who-were-not-there.json': aFigure({ values }) })).figures.get('people-who-were-not-there');
  return figure ? valuesInOrder(figure).map(({ id }) => id) : [];
}

describe('the values of a figure', () => {
  test('come as they were written down', () => {
    expect(orderOf('many', 'few', 'some')).toEqual(['many', 'few', 'some']);
  });

  test('have their parts under them, wherever these were written down', () => {
    expect(orderOf('few of some', 'many', 'some', 'others of many', 'fewer of few')).toEqual(['many', 'others', 'some', 'few', 'fewer']);
  });
});

test('accounts of one count stand together, where the first of them stands; what no longer stands is alone', () => {
  const superseded = { is: 'superseded', by: 'figures/people-who-were-not-there#many', because: aText('The Herald counted again') } as const;
  const values = [aValue({ id: 'few' }), aValue({ id: 'many' }), aValue({ id: 'part-of-few', partOf: 'few' }), aValue({ id: 'few-too' }), aValue({ id: 'fewer', standing: superseded })];
  const figure = archiveOf(wholeArchive({ 'figures/people-who-were-not-there.json': aFigure({ values, sameCount: [['few', 'few-too', 'fewer']] }) })).figures.get('people-who-were-not-there');
  expect(figure && countsOf(figure).map((accounts) => accounts.map(({ id }) => id))).toEqual([['few', 'few-too'], ['part-of-few'], ['many'], ['fewer']]);
});
