import { expect, test } from 'vitest';
import { entrySchema, eventSchema } from '../../src/values/event.ts';
import { spellSchema } from '../../src/values/spell.ts';
import { anEntry, anEvent, aSpell } from '../fixtures/records.ts';

test('an event, and an entry on a docket, may be a part of an event of the records', () => {
  expect(eventSchema.safeParse(anEvent({ event: 'flight-of-example' })).success).toBe(true);
  expect(entrySchema.safeParse(anEntry({ event: 'flight-of-example' })).success).toBe(true);
  expect(eventSchema.safeParse({ ...anEvent(), event: 'Flight of Example' }).success).toBe(false);
  expect(spellSchema.safeParse({ ...aSpell(), event: 'flight-of-example' }).success).toBe(false);
});

test('scheduled is true or absent', () => {
  expect(eventSchema.safeParse(anEvent({ scheduled: true })).success).toBe(true);
  expect(eventSchema.safeParse({ ...anEvent(), scheduled: false }).success).toBe(false);
});
