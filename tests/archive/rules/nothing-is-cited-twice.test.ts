import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aStatement, personFile, withPerson } from '../../fixtures/records.ts';
import type { SourceCitationRecord } from '../../../src/values/citation.ts';

type Change = Partial<SourceCitationRecord>;

const passage = 'three invented words';
const herald = aCitation({ source: 'herald-story' });

/** A statement that cites the Herald, and then the Gazette in these ways. */
const citing = (...changes: Change[]) =>
  withPerson({ about: [aStatement({ id: 'life', citations: [herald, ...changes.map((change) => aCitation(change))] })] });

describe('one statement may cite', () => {
  test.each<[string, Change[]]>([
    ['two passages of a source', [{ passage }, { passage: 'three other words' }]],
    ['the same words at two places of a text', [{ passage, prefix: 'first' }, { passage, prefix: 'then' }]],
    ['the same words at two moments of a recording', [{ passage, at: '0:33' }, { passage, at: '1:06' }]],
    ['two pages', [{ page: '3' }, { page: '4' }]],
    ['two moments', [{ at: '0:33' }, { at: '1:06' }]],
    ['the same words of two sources', [{ passage }, { source: 'herald-story', passage }]],
    ['a source as a whole, and a passage of it', [{}, { passage }]],
  ])('%s', (_name, changes) => {
    expectProblems(citing(...changes));
  });

  test('what another statement cites', () => {
    expectProblems(withPerson({ named: aStatement({ id: 'named', citations: [aCitation({ passage }), herald] }), about: [aStatement({ citations: [aCitation({ passage })] })] }));
  });
});

describe('one statement does not cite twice', () => {
  test.each<[string, Change, Change]>([
    ['the same passage', { passage }, { passage }],
    ['the same passage, though only once with its page', { passage }, { passage, page: '3' }],
    ['the same passage, though only once for another source', { passage }, { passage, repeats: 'herald-story' }],
  ])('%s', (_name, first, second) => {
    expectProblems(citing(first, second), {
      file: personFile,
      at: '"source"',
      behind: passage,
      says: 'this passage of "gazette-story" is cited twice by one statement',
    });
  });

  test('a source as a whole', () => {
    expectProblems(citing({}, { source: 'herald-story' }), {
      file: personFile,
      at: 'herald-story',
      behind: 'herald-story',
      says: '"herald-story" is cited twice by one statement',
    });
  });

  test('another statement', () => {
    const statement = 'people/persona-inventada#named';
    const derived = aStatement({ id: 'derived', basis: 'derived', citations: [{ statement }, { statement }] });
    expectProblems(withPerson({ about: [aStatement({ id: 'life', citations: [herald] }), derived] }), {
      file: personFile,
      at: '"citations"',
      behind: '"derived"',
      says: `"${statement}" is cited twice by one statement`,
    });
  });
});
