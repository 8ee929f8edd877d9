import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aSpell, personFile as file, withPerson } from '../../fixtures/records.ts';

const spell = (id: string, from: string | undefined, to: string | undefined) => aSpell({ id, from, to });

describe('a spell', () => {
  test.each([
    ['2020-01-10', '2020-03-02'],
    ['2020-01-10', '2020-01-10'],
    ['2020-01', '2020-01-10'],
    ['2020-01-10~', '2020-01-09'],
    [undefined, '2020-03-02'],
    ['2020-01-10', undefined],
    ['2020-01-10', '..'],
  ])('may run from %s to %s', (from, to) => {
    expectProblems(withPerson({ whereabouts: [spell('one', from, to)] }));
  });

  test('does not end before it begins', () => {
    const says = 'the spell ends (2020-01-09) before it begins (2020-01-10)';
    expectProblems(withPerson({ whereabouts: [spell('one', '2020-01-10', '2020-01-09')] }), { file, at: '"to"', says });
  });
});

describe('the spells of a person', () => {
  test('stand oldest first, as far as can be known', () => {
    expectProblems(
      withPerson({
        whereabouts: [spell('one', '2020', '2020-01-10'), spell('two', undefined, '2020-01-15'), spell('three', '2020-01', '2020-02')],
      }),
    );
  });

  test('do not stand newest first', () => {
    expectProblems(withPerson({ whereabouts: [spell('one', '2020-02-10', '2020-02-20'), spell('two', '2020-01-05', '2020-01-10')] }), {
      file,
      at: '"from"',
      behind: '"id": "two"',
      says: '"two" begins before "one", which stands above it',
    });
  });
});
