import { describe, expect, test } from 'vitest';
import { benchParts, dispositions, rulingSchema } from '../../src/records/ruling.ts';
import { anEffect, aRuling, aStatement, aText } from '../fixtures/records.ts';

describe('a ruling', () => {
  test.each([
    ['as small as can be', {}],
    ['by the whole court', { bench: { sitting: 'full-court', perCuriam: true, judges: [] } }],
    ['by several judges', { bench: { sitting: 'panel', judges: benchParts.map((part) => ({ actor: 'judge-of-example', part })) } }],
    ['with reporters', { document: { source: 'order-of-example', reporters: ['1 Ex. 1'] } }],
    ['without a document, for a reason', { document: { none: aText('The order is sealed') } }],
    ['with effects', { effects: [anEffect()] }],
    ['from the bench, by the clock', { date: '2020-03-02T18:45:00-05:00[America/New_York]' }],
    ['with every disposition', { dispositions: [...dispositions] }],
  ])('%s is accepted', (_name, change) => {
    expect(rulingSchema.safeParse({ ...aRuling(), ...change }).success).toBe(true);
  });

  test.each([
    ['without a bench', { bench: undefined }],
    ['by a bench that never sat', { bench: { judges: [] } }],
    ['by a judge who did nothing', { bench: { sitting: 'panel', judges: [{ actor: 'judge-of-example' }] } }],
    ['without a disposition', { dispositions: [] }],
    ['that holds nothing', { holds: [] }],
    ['with a document and a reason for none', { document: { source: 'order-of-example', none: aText() } }],
    ['with an effect that does nothing', { effects: [aStatement()] }],
    ['with an effect for a person and a cohort', { effects: [{ ...anEffect(), for: { person: 'a', cohort: 'b' } }] }],
    ['with an effect on nothing known', { effects: [{ ...anEffect(), does: 'annuls' }] }],
  ])('%s is refused', (_name, change) => {
    expect(rulingSchema.safeParse({ ...aRuling(), ...change }).success).toBe(false);
  });
});
