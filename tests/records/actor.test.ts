import { describe, expect, test } from 'vitest';
import { actorKinds, actorSchema } from '../../src/records/actor.ts';
import { anActor, aRole, aStatement, aText } from '../fixtures/records.ts';

describe('an actor', () => {
  test.each([
    ...actorKinds.map((kind) => [`of the kind ${kind}`, { kind }] as const),
    ['with roles and statements', { roles: [aRole({ from: '2019', to: '2021-05' })], statements: [aStatement()] }] as const,
    ['that is part of a larger one', { partOf: 'agency-of-example', short: aText('AoE') }] as const,
  ])('%s is accepted', (_name, change) => {
    expect(actorSchema.safeParse({ ...anActor(), ...change }).success).toBe(true);
  });

  test.each([
    ['of an unknown kind', { kind: 'senator' }],
    ['with a role without a title', { roles: [aStatement()] }],
    ['with a name in one language', { name: 'The Gazette' }],
    ['with an address', { email: 'nobody' }],
  ])('%s is refused', (_name, change) => {
    expect(actorSchema.safeParse({ ...anActor(), ...change }).success).toBe(false);
  });
});
