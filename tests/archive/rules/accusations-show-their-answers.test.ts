import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { anAccusation, aStatement, aTown, personFile as file, withPerson } from '../../fixtures/records.ts';

const convictionSearch = [aStatement({ id: 'search' })];
const accused = (change: Parameters<typeof anAccusation>[0]) => withPerson({ accusations: [anAccusation(change)], convictionSearch });
const elsewhere = { 'places/town-of-example.json': aTown({ statements: [aStatement({ id: 'denied-there' })] }) };

describe('an accusation', () => {
  test('may be answered beside it, elsewhere, or by nobody as of a day', () => {
    expectProblems(accused({}));
    expectProblems({ ...accused({ answers: [], answeredAlsoBy: ['places/town-of-example#denied-there'] }), ...elsewhere });
    expectProblems(accused({ answers: [], noAnswerAsOf: '2021-10-01' }));
  });

  test('without an answer says so', () => {
    expectProblems(accused({ answers: [] }), { file, at: '"id": "accused"', says: 'the accusation stands without an answer' });
  });

  test('is not both answered and unanswered', () => {
    const says = 'says that no answer was found, beside an answer';
    expectProblems(accused({ noAnswerAsOf: '2021-10-01' }), { file, at: '"noAnswerAsOf"', says });
  });

  test('stands beside what a search for a conviction found', () => {
    const says = 'nothing is said of a search for a conviction';
    expectProblems(withPerson({ accusations: [anAccusation()] }), { file, at: '"accusations"', says });
  });

  test('is not blamed for an answer in a record that is itself broken', () => {
    const broken = 'places/town-of-example.json';
    const files = { ...accused({ answers: [], answeredAlsoBy: ['places/town-of-example#denied-there'] }), [broken]: '{}}' };
    expectProblems(files, { file: broken, at: '{}}', says: 'goes on here after its end' });
  });
});
