import { describe, test } from 'vitest';
import { bases, basesWithoutSpeaker } from '../../../src/values/statement.ts';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aStatement, aTown, wholeArchive } from '../../fixtures/records.ts';
import type { Basis, SpeakerRecord } from '../../../src/values/statement.ts';

const file = 'places/town-of-example.json';

function said(basis: Basis, by?: SpeakerRecord) {
  const cited = [aCitation({ source: 'order-of-example', passage: 'three words here' })];
  const citations = basis === 'derived' ? [{ statement: 'people/persona-inventada#named' }] : cited;
  return wholeArchive({ [file]: aTown({ statements: [aStatement({ id: 'said', basis, by, citations })] }) });
}

describe.each(bases.filter((basis) => !basesWithoutSpeaker.includes(basis)))('a claim on the basis %s', (basis) => {
  test.each<SpeakerRecord>([
    { actor: 'agency-of-example' },
    { person: 'persona-inventada' },
    { role: { en: 'his mother', es: 'su madre' } },
  ])('names who makes it: %j', (by) => {
    expectProblems(said(basis, by));
  });

  test('is not made by nobody', () => {
    expectProblems(said(basis), { file, at: '"basis"', says: `"by" is missing beside the basis "${basis}"` });
  });
});

test.each(basesWithoutSpeaker)('what rests on the basis %s needs no speaker', (basis) => {
  expectProblems(said(basis));
});
