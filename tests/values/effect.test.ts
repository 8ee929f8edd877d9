import { expect, test } from 'vitest';
import { effectSchema, isOnRuling, verbsForPeople, verbsOnRulings } from '../../src/values/effect.ts';
import { anEffect } from '../fixtures/records.ts';

test('a verb is what a ruling does to another, or for people, and never both', () => {
  expect(verbsOnRulings.every(isOnRuling)).toBe(true);
  expect(verbsForPeople.some(isOnRuling)).toBe(false);
});

test('an effect is for a person or a cohort, not for both', () => {
  expect(effectSchema.safeParse(anEffect({ for: { person: 'persona-inventada' } })).success).toBe(true);
  expect(effectSchema.safeParse(anEffect({ for: { cohort: 'class-of-example' } })).success).toBe(true);
  expect(effectSchema.safeParse({ ...anEffect(), for: { person: 'persona-inventada', cohort: 'class-of-example' } }).success).toBe(false);
});

test.each(['obeyed', 'obeyed-in-part', 'not-obeyed'])('a ruling may be told as %s', (obeyed) => {
  expect(effectSchema.safeParse({ ...anEffect(), obeyed }).success).toBe(true);
});

test('whether it was obeyed is a word of the vocabulary, not yes or no', () => {
  expect(effectSchema.safeParse({ ...anEffect(), obeyed: true }).success).toBe(false);
});
