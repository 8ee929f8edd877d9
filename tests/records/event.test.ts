import { describe, expect, test } from 'vitest';
import { eventRecordSchema } from '../../src/records/event.ts';
import { eventKinds } from '../../src/values/event.ts';
import { aHappening, anEntry, anEvent, aStatement, aText } from '../fixtures/records.ts';

describe('an event', () => {
  test.each([
    ['as small as can be', {}],
    ['told in moments of every kind', { moments: eventKinds.map((kind) => anEvent({ id: kind, kind })) }],
    ['signed on one day and published on another', { moments: [anEvent({ id: 'signed' }), anEvent({ id: 'published', date: '2020-02-04' })] }],
    ['a moment of which was only announced', { moments: [anEvent({ date: '2023', scheduled: true })] }],
    ['a moment of which is a part of another event', { moments: [anEvent({ event: 'exchange-of-example' })] }],
    ['of which more is said', { about: [aStatement({ id: 'crew' })] }],
    ['that touches a person and a cohort', { touches: [{ person: 'persona-inventada' }, { cohort: 'class-of-example' }] }],
    ['of which not all is known', { unknowns: [aText('Who flew?')] }],
  ])('%s is accepted', (_name, change) => {
    expect(eventRecordSchema.safeParse({ ...aHappening(), ...change }).success).toBe(true);
  });

  test.each([
    ['without a title', { title: undefined }],
    ['without a moment', { moments: [] }],
    ['told in a statement without a date', { moments: [aStatement()] }],
    ['told in an entry of a docket', { moments: [anEntry()] }],
    ['with a date of its own', { date: '2020-02-01' }],
    ['that touches an actor', { touches: [{ actor: 'agency-of-example' }] }],
    ['that touches two in one line', { touches: [{ person: 'persona-inventada', cohort: 'class-of-example' }] }],
    ['that touches somebody by name', { touches: ['persona-inventada'] }],
  ])('%s is refused', (_name, change) => {
    expect(eventRecordSchema.safeParse({ ...aHappening(), ...change }).success).toBe(false);
  });
});
