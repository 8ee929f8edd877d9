import { test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCitation, aSource, aStatement, aTown, personFile as file, withPerson } from '../../fixtures/records.ts';

const about = (...citations: ReturnType<typeof aCitation>[]) => [aStatement({ id: 'life', citations })];
const herald = {
  'places/town-of-example.json': aTown({ statements: [aStatement({ citations: [aCitation({ source: 'herald-story' })] })] }),
};
const one = { file, at: '{', says: 'the record rests on 1 independent origin' };

test('two stories are two origins', () => {
  expectProblems(withPerson({ about: about(aCitation({ source: 'herald-story' })) }));
});

test('one story, cited twice, is one', () => {
  expectProblems(withPerson({ about: about(aCitation()) }, herald), { ...one, at: '{ "name"' });
});

test('a report that only repeats another is the other', () => {
  expectProblems(withPerson({ about: about(aCitation({ source: 'herald-story', repeats: 'gazette-story' })) }), one);
});

test('two reports of one story are one', () => {
  const wire = { grade: 'wire', origin: 'invented-wire' } as const;
  const sources = {
    'sources/gazette-story.json': aSource(wire),
    'sources/herald-story.json': aSource({ ...wire, publisher: 'herald-of-example', url: 'https://herald.example.org/invented-story' }),
  };
  expectProblems(withPerson({}, sources), one);
});

test('the record may say why it stands all the same', () => {
  const exempt = [{ rule: 'people-rest-on-two-origins', because: 'Nobody else wrote of this invented person.' }];
  expectProblems(withPerson({ about: about(aCitation()), exempt }, herald));
});
