import { describe, expect, test } from 'vitest';
import { figureSchema, precisions, units } from '../../src/records/figure.ts';
import { aFigure, aStatement, aText, aValue } from '../fixtures/records.ts';

const counted = (change: Record<string, unknown>) => ({ values: [{ ...aValue(), ...change }] });

describe('a figure', () => {
  test.each<[string, Record<string, unknown>]>([
    ['as small as can be', {}],
    ...units.map((unit) => [`in ${unit}`, counted({ unit })] satisfies [string, unknown]),
    ...precisions.map((is) => [`meant ${is}`, counted({ is })] satisfies [string, unknown]),
    ['of none', counted({ number: 0 })],
    ['of a part of a percent', counted({ number: 0.5, unit: 'percent' })],
    ['as of a day', counted({ asOf: '2021-03-04' })],
    ['as of a time', counted({ asOf: '2020/2021' })],
    ['with a part', { values: [aValue(), aValue({ id: 'counted-there', number: 3, partOf: 'counted' })] }],
    ['with how its values fit', { fit: [aStatement({ id: 'fits' })] }],
    ['of which not all is known', { unknowns: [aText('Who counted?')] }],
  ])('%s is accepted', (_name, change) => {
    expect(figureSchema.safeParse({ ...aFigure(), ...change }).success).toBe(true);
  });

  test.each([
    ['without a value', { values: [] }],
    ['of less than nothing', counted({ number: -1 })],
    ['in words', counted({ number: 'twelve' })],
    ['without an end', counted({ number: Infinity })],
    ['of nothing in particular', counted({ unit: undefined })],
    ['of what nobody counts here', counted({ unit: 'euros' })],
    ['meant in no known way', counted({ is: 'roughly' })],
    ['that does not say what it counts', counted({ counts: undefined })],
    ['as of no date that exists', counted({ asOf: '2021-02-29' })],
    ['that is part of a statement elsewhere', counted({ partOf: 'figures/other#counted' })],
    ['that rests on nothing', counted({ citations: [] })],
  ])('%s is refused', (_name, change) => {
    expect(figureSchema.safeParse({ ...aFigure(), ...change }).success).toBe(false);
  });
});
