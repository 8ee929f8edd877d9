import { describe, expect, test } from 'vitest';
import { expectProblems } from '../fixtures/problems.ts';
import { aCorrection, archiveOf, problemsOf, wholeArchive, type Files } from '../fixtures/records.ts';
import { corrections, days, released, rewritten } from '../fixtures/released.ts';

const figure = 'figures/people-who-were-not-there.json';
const correction = 'corrections/2021-07-01-1.json';

describe('a correction of what is gone', () => {
  const gone = 'figures/people-who-were-not-there#counted';
  const first = released(wholeArchive());
  const later = corrections([gone, 'people/persona-inventada#named']);
  const without = { ...first, [figure]: undefined };
  const linked = (files: Files) => archiveOf(files).corrections.get(`${days[0]}-1`);

  test('names it by its old address, beside those that still stand', () => {
    expect(linked({ ...without, ...later })?.former).toEqual([gone]);
    expect(linked({ ...without, ...later })?.statements.map(({ address }) => address)).toEqual(['people/persona-inventada#named']);
  });

  test('still does so after any number of releases', () => {
    expect(linked(released({ ...without, ...later }, days[1]))?.former).toEqual([gone]);
  });

  test('names what stands, where it still does', () => {
    expect(linked({ ...first, ...later })).toMatchObject({ former: [], statements: [{ address: gone }, { address: 'people/persona-inventada#named' }] });
  });

  test.each([
    ['figures/people-who-were-not-there#countde', 'Did you mean "figures/people-who-were-not-there#counted"?'],
    ['figures/people-who-were-not-here#counted', 'Did you mean "figures/people-who-were-not-there#counted"?'],
    ['figures/people-who-were-not-there#never-heard-of-this', 'Statements have addresses such as people/<id>#<statement>.'],
    ['people/persona-inventada#constructor', 'Did you mean "people/persona-inventada#named"?'],
  ])('names nothing that never was: not %s', (address, todo) => {
    const files = { ...without, ...later, ...corrections([gone, address]) };
    expectProblems(files, { file: `corrections/${days[0]}-1.json`, at: address, says: `there is no statement "${address}"` });
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });

  test('names nothing that was never released', () => {
    expectProblems(wholeArchive({ [figure]: undefined, [correction]: aCorrection({ statements: [gone] }) }), {
      file: correction,
      at: gone,
      says: `there is no statement "${gone}"`,
    });
  });

  describe('whose record was cleared since', () => {
    const second = rewritten(released({ ...without, ...later }, days[1]), days[0], { 'figures/people-who-were-not-there': { cleared: true } });

    test('still stands, word for word, since it was released', () => {
      expect(linked(second)?.former).toEqual([gone]);
    });

    test('is not written anew: nobody can tell any more what was there', () => {
      const file = `corrections/${days[1]}-1.json`;
      expectProblems({ ...second, [file]: aCorrection({ statements: [gone] }) }, { file, at: gone, says: `there is no statement "${gone}"` });
    });
  });
});
