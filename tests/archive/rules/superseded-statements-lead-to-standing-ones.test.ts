import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aDisputeOver, aStatement, aText, personFile as file, withPerson } from '../../fixtures/records.ts';
import type { StandingRecord } from '../../../src/values/statement.ts';

const because = aText('It was invented anew');
const by = (id: string): StandingRecord => ({ is: 'superseded', by: `people/persona-inventada#${id}`, because });
const withdrawn: StandingRecord = { is: 'withdrawn', because };
const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] });
const told = (standings: Record<string, StandingRecord>) =>
  withPerson({ about: [life, ...Object.entries(standings).map(([id, standing]) => aStatement({ id, standing }))] });
const says = 'what superseded it does not stand';

describe('what superseded a statement', () => {
  test('stands, itself or by what superseded it in turn', () => {
    expectProblems(told({ one: by('life') }));
    expectProblems(told({ one: by('two'), two: by('life') }));
    expectProblems(told({ one: withdrawn }));
  });

  test('may be disputed: it stands beside the others', () => {
    const files = told({ one: by('two'), two: { is: 'disputed', in: 'whether-it-took-off' } });
    expectProblems({ ...files, 'disputes/whether-it-took-off.json': aDisputeOver('people/persona-inventada#two') });
  });

  test('was not withdrawn', () => {
    expectProblems(told({ one: by('two'), two: withdrawn }), { file, at: '"by"', behind: '"id": "one"', says });
  });

  test('was not superseded by what it superseded', () => {
    expectProblems(told({ one: by('one') }), { file, at: '"by"', behind: '"id": "one"', says });
    expectProblems(
      told({ one: by('two'), two: by('one') }),
      { file, at: '"by"', behind: '"id": "one"', says },
      { file, at: '"by"', behind: '"id": "two"', says },
    );
  });
});
