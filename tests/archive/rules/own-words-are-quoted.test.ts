import { describe, test } from 'vitest';
import { basesInOwnWords } from '../../../src/values/statement.ts';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aSource, aStatement, personFile as file, withPerson } from '../../fixtures/records.ts';
import type { Basis } from '../../../src/values/statement.ts';

const by = { actor: 'agency-of-example' };
const said = (basis: Basis, ...citations: ReturnType<typeof aCitation>[]) =>
  withPerson({
    about: [
      aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] }),
      aStatement({ id: 'said', basis, by, citations }),
    ],
  });

describe.each(basesInOwnWords)('what rests on the basis %s', (basis) => {
  test('shows at least one passage', () => {
    expectProblems(said(basis, aCitation(), aCitation({ passage: 'three words here' })));
  });

  test('is not without a passage', () => {
    expectProblems(said(basis, aCitation()), { file, at: '"citations"', behind: '"said"', says: `"${basis}" without a passage` });
  });
});

test('what a paper paraphrases needs none', () => {
  expectProblems(said('press-report', aCitation()));
});

test('a passage from a source whose record is itself broken is not missed', () => {
  const broken = 'sources/third-story.json';
  const quoted = aCitation({ source: 'third-story', passage: 'three words here' });
  const says = '"language" cannot be "xx"';
  expectProblems(
    { ...said('personal-account', aCitation(), quoted), [broken]: { ...aSource(), language: 'xx' } },
    { file: broken, at: '"language"', says },
  );
});
