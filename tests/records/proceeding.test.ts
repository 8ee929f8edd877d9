import { describe, expect, test } from 'vitest';
import { continuations, partyRoles, proceedingKinds, proceedingSchema } from '../../src/records/proceeding.ts';
import { anEntry, aProceeding, aText } from '../fixtures/records.ts';

describe('a proceeding', () => {
  test.each([
    ...proceedingKinds.map((kind) => [`of the kind ${kind}`, { kind }] as const),
    ['without a docket number, for a reason', { dockets: [], noDocket: aText('The number is the A-number') }] as const,
    ['with every role', { parties: partyRoles.map((role) => ({ role, is: { actor: 'agency-of-example' } })) }] as const,
    ['with a cohort for a party', { parties: [{ role: 'plaintiff', is: { cohort: 'class-of-example' } }] }] as const,
    ['after another', { after: continuations.map((by) => ({ proceeding: 'earlier', by })) }] as const,
    ['with entries', { entries: [anEntry()] }] as const,
  ])('%s is accepted', (_name, change) => {
    expect(proceedingSchema.safeParse({ ...aProceeding(), ...change }).success).toBe(true);
  });

  test.each([
    ['of an unknown kind', { kind: 'trial' }],
    ['with a party that is two', { parties: [{ role: 'plaintiff', is: { person: 'a', actor: 'b' } }] }],
    ['with a party in an unknown role', { parties: [{ role: 'judge', is: { actor: 'a' } }] }],
    ['after nothing', { after: [{ by: 'appeal' }] }],
    ['with an event for an entry', { entries: [{ ...anEntry(), kind: 'journey' }] }],
  ])('%s is refused', (_name, change) => {
    expect(proceedingSchema.safeParse({ ...aProceeding(), ...change }).success).toBe(false);
  });
});
