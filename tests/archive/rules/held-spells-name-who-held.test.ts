import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aSpell, aText, personFile as file, withPerson } from '../../fixtures/records.ts';

const was = (change: Parameters<typeof aSpell>[0]) => withPerson({ whereabouts: [aSpell(change)] });

describe('a spell', () => {
  test('in custody names who held him; any other does not', () => {
    expectProblems(was({}));
    for (const as of ['in-transit', 'at-liberty', 'unknown'] as const) expectProblems(was({ as, authority: undefined }));
  });

  test('in custody by nobody is a problem', () => {
    expectProblems(was({ authority: undefined }), { file, at: '"id": "was-held"', says: '"authority" is missing: he was held, by whom?' });
  });

  test.each(['in-transit', 'at-liberty', 'unknown'] as const)('%s is in nobody’s hands', (as) => {
    expectProblems(was({ as }), { file, at: '"authority"', says: `nobody holds a person who is ${as}` });
  });

  test('in custody names a place, if only the country; words may stand beside it', () => {
    expectProblems(was({ where: aText('In some jail') }));
    for (const where of [undefined, aText('In some jail')]) {
      expectProblems(was({ place: undefined, where }), { file, at: '"id": "was-held"', says: '"place" is missing: he was held, where?' });
    }
  });

  test.each(['in-transit', 'at-liberty', 'unknown'] as const)('%s may be nowhere that is known', (as) => {
    expectProblems(was({ as, authority: undefined, place: undefined }));
  });
});
