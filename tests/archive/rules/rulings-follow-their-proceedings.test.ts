import { test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { anEntry, aProceeding, wholeArchive } from '../../fixtures/records.ts';

const filedOn = (...dates: string[]) =>
  wholeArchive({
    'proceedings/inventada-v-agency.json': aProceeding({ entries: dates.map((date, index) => anEntry({ id: `filed-${index}`, date })) }),
  });

test.each(['2020-01-15', '2020-03-02', '2020', '2020-03-03~'])('a case filed on %s may be ruled on, on 2 March 2020', (date) => {
  expectProblems(filedOn(date));
});

test('a ruling does not precede the filing of its case', () => {
  expectProblems(filedOn('2020-03-04'), {
    file: 'rulings/2020-03-02-order.json',
    at: '"date"',
    says: 'the ruling (2020-03-02) precedes the filing of "inventada-v-agency" (2020-03-04)',
  });
});

test('what was filed again later does not matter', () => {
  expectProblems(filedOn('2020-01-15', '2020-06-01'));
});
