import { describe, expect, test } from 'vitest';
import { disputeSchema } from '../../src/records/dispute.ts';
import { aDispute, aPosition, aStatement, aText, aWording } from '../fixtures/records.ts';

const elsewhere = 'people/persona-inventada#named';
const beside = (change: Record<string, unknown>) => ({ positions: [aPosition(), { ...aPosition({ name: aText('Never') }), ...change }] });

describe('a dispute', () => {
  test.each([
    ['as small as can be', {}],
    [
      'about a record of every kind that shows it',
      {
        about: [
          { person: 'persona-inventada' },
          { proceeding: 'inventada-v-agency' },
          { ruling: '2020-03-02-order' },
          { event: 'flight-of-example' },
          { place: 'town-of-example' },
          { cohort: 'class-of-example' },
        ],
      },
    ],
    ['with three answers', { positions: [aPosition(), aPosition(), aPosition()] }],
    ['whose answer several give', beside({ accounts: [aStatement({ id: 'one' }), aStatement({ id: 'two' })] })],
    ['whose answer other records give too', beside({ alsoIn: [elsewhere] })],
    ['with what helps to understand it', { context: [aStatement({ id: 'context' })] }],
    ['with what would settle it', { wouldSettle: [aText('The list of those on board')] }],
  ])('%s is accepted', (_name, change) => {
    expect(disputeSchema.safeParse({ ...aDispute(), ...change }).success).toBe(true);
  });

  test.each([
    ['about nothing', { about: [] }],
    ['about an actor', { about: [{ actor: 'agency-of-example' }] }],
    ['about a person and a place in one line', { about: [{ person: 'persona-inventada', place: 'town-of-example' }] }],
    ['with one answer', { positions: [aPosition()] }],
    ['whose answer nobody gives', beside({ accounts: [] })],
    ['whose answer only another record gives', beside({ accounts: undefined, alsoIn: [elsewhere] })],
    ['whose answer has no name', beside({ name: undefined })],
    ['that names another record without a statement of it', beside({ alsoIn: ['people/persona-inventada'] })],
    ['worded in no way', { wording: undefined }],
    ['worded for no reason', { wording: aStatement({ id: 'worded' }) }],
    ['worded by nobody', { wording: aWording({ citations: [] }) }],
  ])('%s is refused', (_name, change) => {
    expect(disputeSchema.safeParse({ ...aDispute(), ...change }).success).toBe(false);
  });
});
