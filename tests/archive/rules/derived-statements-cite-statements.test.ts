import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aStatement, personFile as file, withPerson } from '../../fixtures/records.ts';

const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] });
const derived = (id: string, ...from: string[]) =>
  aStatement({ id, basis: 'derived', citations: from.map((other) => ({ statement: `people/persona-inventada#${other}` })) });

describe('a derived statement', () => {
  test('cites statements, in turn derived or not', () => {
    expectProblems(withPerson({ about: [life, derived('counted', 'named', 'life'), derived('doubled', 'counted')] }));
  });

  test('cites no source', () => {
    const counted = aStatement({ id: 'counted', basis: 'derived' });
    expectProblems(withPerson({ about: [life, counted] }), {
      file,
      at: '"citations"',
      behind: '"counted"',
      says: 'a derived statement cites a source',
    });
  });

  test('does not follow from itself', () => {
    const says = '"counted" follows from itself';
    expectProblems(withPerson({ about: [life, derived('counted', 'counted')] }), { file, at: '"citations"', behind: '"counted"', says });
  });

  test('does not follow from what follows from it', () => {
    expectProblems(
      withPerson({ about: [life, derived('one', 'two'), derived('two', 'one'), derived('three', 'one', 'named')] }),
      { file, at: '"citations"', behind: '"id": "one"', says: '"one" follows from itself' },
      { file, at: '"citations"', behind: '"id": "two"', says: '"two" follows from itself' },
    );
  });
});

test('a statement on any other basis cites no statement', () => {
  const report = { ...derived('report', 'named'), basis: 'press-report' as const };
  const says = 'a statement on the basis "press-report" cites a statement';
  expectProblems(withPerson({ about: [life, report] }), { file, at: '"citations"', behind: '"report"', says });
});
