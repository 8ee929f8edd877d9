import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import {
  aCitation,
  aDispute,
  aPosition,
  aStatement,
  aText,
  personFile,
  problemsOf,
  wholeArchive,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';
import type { StandingRecord } from '../../../src/values/statement.ts';

const disputeFile = 'disputes/whether-it-took-off.json';
const otherFile = 'disputes/whether-it-landed.json';
const address = 'people/persona-inventada#life';
const disputed = (dispute: string): StandingRecord => ({ is: 'disputed', in: dispute });
const disputeWith = (...alsoIn: string[][]) =>
  aDispute({ positions: alsoIn.map((addresses, index) => aPosition({ accounts: [aStatement({ id: `account-${index}` })], alsoIn: addresses })) });

/** A statement of the person, with its standing, and the dispute, with what it lists. */
function told(standing: StandingRecord | undefined, dispute: unknown, others: Files = {}): Files {
  const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })], ...(standing ? { standing } : {}) });
  return withPerson({ about: [life] }, { [disputeFile]: dispute, ...others });
}

describe('a disputed statement', () => {
  test('is one that its dispute lists', () => {
    expectProblems(told(disputed('whether-it-took-off'), disputeWith([address], [])));
    expectProblems(told(disputed('whether-it-took-off'), disputeWith([], [address])));
  });

  test('is not one that its dispute does not list', () => {
    const files = told(disputed('whether-it-took-off'), disputeWith([], ['people/persona-inventada#named']));
    expectProblems(
      files,
      { file: personFile, at: '"in"', says: 'the dispute "whether-it-took-off" does not list this statement' },
      { file: disputeFile, at: '#named', says: '"people/persona-inventada#named" is not marked as disputed' },
    );
    expect(problemsOf(files).map(({ todo }) => todo)).toEqual([
      'Give it "standing": { "is": "disputed", "in": "whether-it-took-off" }.',
      `Add "${address}" to "alsoIn" of the position that it supports, or remove the standing.`,
    ]);
  });

  test('is not one that only another dispute lists', () => {
    expectProblems(
      told(disputed('whether-it-took-off'), aDispute(), { [otherFile]: disputeWith([address], []) }),
      { file: personFile, at: '"in"', says: 'the dispute "whether-it-took-off" does not list this statement' },
      { file: otherFile, at: '#life', says: `"${address}" is not marked as disputed` },
    );
  });
});

describe('a statement that a dispute lists', () => {
  test.each([
    ['stands as if nobody disputed it', undefined],
    ['was withdrawn', { is: 'withdrawn', because: aText('It was another') }],
    ['was replaced', { is: 'superseded', by: 'people/persona-inventada#named', because: aText('It was another') }],
  ] satisfies [string, StandingRecord | undefined][])('is not one that %s', (_name, standing) => {
    expectProblems(told(standing, disputeWith([], [address])), {
      file: disputeFile,
      at: '#life',
      says: `"${address}" is not marked as disputed`,
    });
  });
});

test('the accounts that stand in the dispute itself need no mark', () => {
  expectProblems(wholeArchive({ [disputeFile]: aDispute() }));
});

test('nobody is blamed while a record is broken', () => {
  const broken = 'places/town-of-example.json';
  expectProblems(told(disputed('whether-it-took-off'), aDispute(), { [broken]: '[' }), {
    file: broken,
    at: '[',
    says: 'lacks a closing bracket here',
  });
});
