import { expect, test } from 'vitest';
import { exactFirst, groupsOf } from '../../src/searching/groups.ts';

const kinds = { people: ['en_1', 'en_2'], rulings: ['en_3'], events: ['en_4'] };
const named = (title: string, also = '') => ({ meta: { title, also } });

test('kinds come in their order, and within each the best first', () => {
  const results = ['en_4', 'en_2', 'en_3', 'en_1'].map((id) => ({ id }));
  expect(groupsOf(results, kinds).map(({ kind, results: own }) => [kind, own.map(({ id }) => id)])).toEqual([
    ['people', ['en_2', 'en_1']],
    ['rulings', ['en_3']],
    ['events', ['en_4']],
  ]);
});

test('a kind without results is not there', () => {
  expect(groupsOf([{ id: 'en_3' }], kinds).map(({ kind }) => kind)).toEqual(['rulings']);
});

test('what is called exactly as asked comes first, in either language', () => {
  const [long, short, other] = [named('expulsion of many'), named('Expulsión'), named('moción', 'motion · motions')];
  expect(exactFirst([long, short], 'expulsion')).toEqual([short, long]);
  expect(exactFirst([long, other], 'motion')).toEqual([other, long]);
  expect(exactFirst([long, short], 'asilo')).toEqual([long, short]);
});
