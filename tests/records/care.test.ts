import { describe, expect, test } from 'vitest';
import { kinds, schemas, type Kind } from '../../src/records/kinds.ts';
import {
  aCohort,
  aCorrection,
  aDispute,
  aFigure,
  aHappening,
  anActor,
  aPerson,
  aPlace,
  aProceeding,
  aRuling,
  aSource,
  aTerm,
} from '../fixtures/records.ts';

const smallest = {
  people: aPerson(),
  proceedings: aProceeding(),
  rulings: aRuling(),
  events: aHappening(),
  cohorts: aCohort(),
  disputes: aDispute(),
  figures: aFigure(),
  places: aPlace(),
  actors: anActor(),
  sources: aSource(),
  glossary: aTerm(),
  corrections: aCorrection(),
} as const satisfies Record<Kind, unknown>;

describe.each(kinds)('%s', (kind) => {
  const accepts = (change: Record<string, unknown>) => schemas[kind].safeParse({ ...smallest[kind], ...change }).success;

  test('are accepted as small as can be', () => {
    expect(accepts({})).toBe(true);
  });

  test('may say how they are looked after', () => {
    expect(accepts({ verified: '2021-01-01', draft: true, noindex: true })).toBe(true);
    expect(accepts({ reviewed: {} })).toBe(true);
    expect(accepts({ reviewed: { en: '2021-01-01', es: '2021-01-02' } })).toBe(true);
    expect(accepts({ exempt: [{ rule: 'every-source-is-cited', because: 'It is invented.' }] })).toBe(true);
  });

  test('are refused with care that says nothing', () => {
    expect(accepts({ verified: '2021-01' })).toBe(false);
    expect(accepts({ verified: null })).toBe(false);
    expect(accepts({ draft: false })).toBe(false);
    expect(accepts({ reviewed: { fr: '2021-01-01' } })).toBe(false);
    expect(accepts({ exempt: [{ rule: 'every-source-is-cited' }] })).toBe(false);
    expect(accepts({ exempt: [{ rule: 'every-source-is-cited', because: '' }] })).toBe(false);
  });

  test('are refused with an id: the name of the file is the id', () => {
    expect(accepts({ id: 'invented' })).toBe(false);
  });
});
