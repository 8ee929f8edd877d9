import { describe, expect, test } from 'vitest';
import { valuesInOrder } from '../../../src/archive/derive/figures.ts';
import { aFigure, archiveOf, aValue, wholeArchive } from '../../fixtures/records.ts';

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
