import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aDispute, aPosition, aStatement, aText, withPerson } from '../../fixtures/records.ts';

const file = 'disputes/whether-it-took-off.json';
const address = 'people/persona-inventada#life';

/** A dispute with three answers, each with the addresses of the statements of other records that give it. */
function answered(...alsoIn: string[][]) {
  const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })], standing: { is: 'disputed', in: 'whether-it-took-off' } });
  const positions = alsoIn.map((addresses, index) =>
    aPosition({ name: aText(`Answer ${index}`), accounts: [aStatement({ id: `account-${index}` })], alsoIn: addresses }),
  );
  return withPerson({ about: [life] }, { [file]: aDispute({ positions }) });
}

const twice = `"${address}" already gives the answer "Answer 0, in English."`;

test('a statement gives one answer', () => {
  expectProblems(answered([address], [], []));
  expectProblems(answered([], [], [address]));
});

describe('a statement does not give', () => {
  test('two answers', () => {
    expectProblems(answered([address], [], [address]), { file, at: address, behind: 'account-2', says: twice });
  });

  test('three, and each but the first is told', () => {
    expectProblems(
      answered([address], [address], [address]),
      { file, at: address, behind: 'account-1', says: twice },
      { file, at: address, behind: 'account-2', says: twice },
    );
  });
});

test('what stands in the dispute itself gives one answer too', () => {
  const own = 'disputes/whether-it-took-off#account-0';
  const says = [`"${own}" is not marked as disputed`, `"${own}" already gives the answer "Answer 0, in English."`];
  expectProblems(answered([address], [own]), ...says.map((words) => ({ file, at: own, says: words })));
});

test('nobody is blamed while a record is broken', () => {
  const broken = 'places/town-of-example.json';
  expectProblems({ ...answered([address], [address]), [broken]: '[' }, { file: broken, at: '[', says: 'lacks a closing bracket here' });
});
