import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aStatement, aText, personFile as file, withPerson } from '../../fixtures/records.ts';

const says = { en: 'He was an invented puppet player, the Gazette reports.', es: 'Era un Extitiritero inventado, informa la Gaceta.' };
const life = aStatement({ id: 'invented-life', says, citations: [aCitation({ source: 'herald-story' })] });
const working = (word: { en: string; es: string }, statement = 'invented-life') => withPerson({ about: [life], occupations: [{ word, statement }] });

describe('what somebody worked as', () => {
  test.each([
    [{ en: 'puppet player', es: 'extitiritero' }],
    [{ en: 'Púppet', es: 'titiritero' }],
  ])('%j stands in the statement, folded, in both languages', (word) => {
    expectProblems(working(word));
  });

  test.each([
    [{ en: 'player of puppets', es: 'titiritero' }, '"en"', '"player of puppets" does not stand in "invented-life"'],
    [{ en: 'pet player', es: 'titiritero' }, '"en"', '"pet player" does not stand in "invented-life"'],
    [{ en: 'puppet', es: 'titiriteros' }, '"es"', '"titiriteros" does not stand in "invented-life"'],
    [{ en: 'puppet', es: 'puppet' }, '"es"', '"puppet" does not stand in "invented-life"'],
  ])('%j does not', (word, at, problem) => {
    expectProblems(working(word), { file, behind: '"occupations"', at, says: problem });
  });

  test('is a problem in each language in which it does not stand', () => {
    expectProblems(
      working({ en: 'juggler', es: 'malabarista' }),
      { file, at: '"juggler"', says: '"juggler" does not stand in "invented-life"' },
      { file, at: '"malabarista"', says: '"malabarista" does not stand in "invented-life"' },
    );
  });

  test('names a statement that is there, among those that say who he is', () => {
    const word = { en: 'puppet', es: 'titiritero' };
    expectProblems(working(word, 'invented-lives'), { file, at: '"invented-lives"', says: 'there is no statement "invented-lives" in "about"' });
    expectProblems(working(word, 'named'), { file, behind: '"occupations"', at: '"named"', says: 'there is no statement "named" in "about"' });
  });

  test('names a statement that stands', () => {
    const standing = { is: 'withdrawn', because: aText('The Gazette took it back') } as const;
    const files = withPerson({ about: [life, { ...life, id: 'told-before', standing }], occupations: [{ word: { en: 'puppet', es: 'titiritero' }, statement: 'told-before' }] });
    expectProblems(files, { file, behind: '"occupations"', at: '"told-before"', says: '"told-before" does not stand' });
  });
});
