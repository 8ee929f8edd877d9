import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { anEffect, aProceeding, aRuling, aStatement, aText, wholeArchive } from '../../fixtures/records.ts';

const file = 'rulings/later.json';
const order = '2020-03-02-order';

function acting(on: string, change: Parameters<typeof aRuling>[0] = {}) {
  return aRuling({
    title: aText('Another order'),
    date: '2020-05-04',
    holds: [aStatement({ id: 'held' })],
    effects: [anEffect({ does: 'affirms', on, for: undefined })],
    ...change,
  });
}

describe('a ruling', () => {
  test('acts on an earlier one, or on one of which it cannot be said', () => {
    expectProblems(wholeArchive({ [file]: acting(order) }));
    expectProblems(wholeArchive({ [file]: acting(order, { date: '2020' }) }));
  });

  test('does not act on a later one', () => {
    const says = `the ruling (2020-02-03) acts on "${order}", which is later (2020-03-02)`;
    expectProblems(wholeArchive({ [file]: acting(order, { date: '2020-02-03' }) }), { file, at: '"on"', says });
  });

  test('does not act on itself', () => {
    expectProblems(wholeArchive({ [file]: acting('later') }), { file, at: '"on"', says: 'a ruling cannot act on itself' });
  });

  test('does not act on one that acts on it, though their dates are not told apart', () => {
    const other = 'rulings/other.json';
    expectProblems(
      wholeArchive({ [file]: acting('other'), [other]: acting('later') }),
      { file, at: '"on"', says: '"other" acts on "later" in turn' },
      { file: other, at: '"on"', says: '"later" acts on "other" in turn' },
    );
  });
});

describe('a proceeding', () => {
  const [first, second, third] = ['proceedings/a.json', 'proceedings/b.json', 'proceedings/c.json'] as const;
  const after = (...ids: string[]) => aProceeding({ after: ids.map((proceeding) => ({ proceeding, by: 'appeal' })) });

  test('may follow several, and be followed by several', () => {
    expectProblems(wholeArchive({ [first]: after(), [second]: after('a', 'inventada-v-agency'), [third]: after('a', 'b') }));
  });

  test('does not follow itself', () => {
    expectProblems(wholeArchive({ [first]: after('a') }), { file: first, at: '"proceeding"', says: '"a" leads back to "a"' });
  });

  test('does not follow one that follows it by way of others', () => {
    expectProblems(
      wholeArchive({ [first]: after('c'), [second]: after('a'), [third]: after('b') }),
      { file: first, at: '"proceeding"', says: '"c" leads back to "a"' },
      { file: second, at: '"proceeding"', says: '"a" leads back to "b"' },
      { file: third, at: '"proceeding"', says: '"b" leads back to "c"' },
    );
  });
});
