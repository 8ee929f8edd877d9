import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import {
  aCitation,
  aFigure,
  aMembership,
  anEntry,
  anEvent,
  aPlace,
  aProceeding,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  aValue,
  wholeArchive,
  withPerson,
  personFile,
  problemsOf,
  type Files,
} from '../../fixtures/records.ts';

const undated = { 'sources/gazette-story.json': aSource({ published: undefined }) };
const after = (date: string) => `${date} lies after the day as of which the site speaks (2021-12-31)`;

describe('what happened by the day of the site', () => {
  test.each(['2021-12-31', '2021', '2021-12', '2022-01-01~', '[2021-12-31..2022-05]', '2021-05/..'])('on %s may be told', (date) => {
    expectProblems(withPerson({ events: [anEvent({ date })] }, undated));
  });

  test('or what is only announced may be told', () => {
    expectProblems(withPerson({ events: [anEvent({ date: '2022-03-01', scheduled: true })] }, undated));
  });
});

describe('what happened later is a problem', () => {
  test.each(['2022-01-01', '2022', '2022-01-02~', '[2022-01-01..2022-02-01]'])('an event on %s', (date) => {
    expectProblems(withPerson({ events: [anEvent({ date })] }, undated), { file: personFile, at: '"date"', says: after(date) });
  });

  test('both ends of a spell', () => {
    expectProblems(
      withPerson({ whereabouts: [aSpell({ from: '2022-01-01', to: '2022-02-01' })] }, undated),
      { file: personFile, at: '"from"', says: after('2022-01-01') },
      { file: personFile, at: '"to"', says: after('2022-02-01') },
    );
  });

  test('an entry on a docket', () => {
    const file = 'proceedings/inventada-v-agency.json';
    const entries = [anEntry({ kind: 'hearing', date: '2022-01-01' })];
    expectProblems(wholeArchive({ ...undated, [file]: aProceeding({ entries }) }), { file, at: '"date"', says: after('2022-01-01') });
  });

  test('a ruling', () => {
    const file = 'rulings/2022-01-01-later.json';
    const ruling = aRuling({ date: '2022-01-01', holds: [aStatement({ id: 'held' })] });
    expectProblems(wholeArchive({ ...undated, [file]: ruling }), { file, at: '"date"', says: after('2022-01-01') });
  });

  test('a source', () => {
    const file = 'sources/third-story.json';
    const cited = aPlace({ statements: [aStatement({ citations: [aCitation({ source: 'third-story' })] })] });
    const files = wholeArchive({
      'places/prison-of-example.json': cited,
      [file]: aSource({ url: 'https://gazette.example.org/3', published: '2022' }),
    });
    expectProblems(files, { file, at: '"published"', says: after('2022') });
  });

  test('the day as of which a value holds', () => {
    const file = 'figures/people-who-were-not-there.json';
    expectProblems(wholeArchive({ [file]: aFigure({ values: [aValue({ asOf: '2030' })] }) }), { file, at: '"asOf"', says: after('2030') });
  });

  test('the day on which someone joined a cohort', () => {
    expectProblems(withPerson({ memberships: [aMembership({ from: '2022-01-01' })] }), { file: personFile, at: '"from"', says: after('2022-01-01') });
  });
});

test('what to do depends on whether it can be announced', () => {
  const todosOf = (files: Files) => problemsOf(files).map(({ todo }) => todo);
  expect(todosOf(withPerson({ events: [anEvent({ date: '2022-01-01' })] }, undated))).toEqual([
    'Check the date. If it is only announced, set "scheduled": true; if it has happened, move "asOf" in site.json.',
  ]);
  expect(todosOf(wholeArchive({ 'sources/gazette-story.json': aSource({ published: '2022' }) }))).toEqual([
    'Check the date; if it is right, move "asOf" in site.json.',
  ]);
});
