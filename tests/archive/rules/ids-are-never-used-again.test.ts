import { describe, expect, test } from 'vitest';
import { expectProblems, lineWith, told } from '../../fixtures/problems.ts';
import { aFigure, aPerson, aStatement, aText, aValue, personFile, problemsOf, wholeArchive } from '../../fixtures/records.ts';
import { corrections, correctionsOf, days, released, rewritten } from '../../fixtures/released.ts';

const address = 'people/persona-inventada';
const about = aPerson().about;
const said = aStatement({ id: 'said' });
const figure = 'figures/people-who-were-not-there.json';
const used = (id: string, day: string = days[0]) => `"${id}" was published on ${day} as the id of a statement that is gone`;

/** A statement was released, and then taken out with a correction. */
const first = released(wholeArchive({ [personFile]: aPerson({ about: [...about, said] }) }));
const without = released({ ...first, [personFile]: aPerson(), ...corrections([`${address}#said`]) }, days[1]);

describe('the id of a statement that is gone', () => {
  test('is not used again, for another statement or the same', () => {
    for (const again of [said, aStatement({ id: 'said', says: aText('Something else') })]) {
      expectProblems({ ...without, [personFile]: aPerson({ about: [...about, again] }) }, { file: personFile, at: '"said"', says: used('said') });
    }
  });

  test('is told with what to do', () => {
    expect(problemsOf({ ...without, [personFile]: aPerson({ about: [...about, said] }) })[0]?.todo).toBe('Choose an id that was never used.');
  });

  test('is known after any number of releases, by the last that held it', () => {
    const reworded = { ...said, says: aText('Otherwise') };
    const second = released({ ...first, [personFile]: aPerson({ about: [...about, reworded] }), ...corrections([`${address}#said`]) }, days[1]);
    const third = released({ ...second, [personFile]: aPerson(), ...correctionsOf(days[1], [`${address}#said`]) }, days[2]);
    const fourth = released({ ...third, [personFile]: aPerson({ verified: days[2] }) }, '2022-04-10');
    expectProblems({ ...fourth, [personFile]: aPerson({ about: [...about, said] }) }, { file: personFile, at: '"said"', says: used('said', days[1]) });
  });

  test('may be used in another record', () => {
    expectProblems({ ...without, [figure]: aFigure({ fit: [said] }) });
  });

  test('is a problem even where the record would be exempt', () => {
    const exempt = [{ rule: 'ids-are-never-used-again', because: 'The very same statement came back.' }];
    expect(() => released({ ...without, [personFile]: aPerson({ about: [...about, said], exempt }) }, days[2])).toThrow('no record is exempt from');
  });
});

describe('the ids of a record that was taken out', () => {
  const gone = released({ ...first, [figure]: undefined, ...corrections(['figures/people-who-were-not-there#counted']) }, days[1]);

  test('are not used again where the record comes back', () => {
    const back = { ...gone, [figure]: aFigure() };
    expect(told(back)).toEqual([`${lineWith(back, figure, '"counted"')} — ${used('counted')}`]);
    expectProblems({ ...gone, [figure]: aFigure({ values: [aValue({ id: 'counted-anew' })] }) });
  });
});

describe('quiet is', () => {
  test('an id that was always there', () => {
    expectProblems(released({ ...first, [personFile]: aPerson({ about: [...about, said], verified: days[0] }) }, days[1]));
  });

  test('an id that was never released', () => {
    expectProblems({ ...without, [personFile]: aPerson({ about: [...about, aStatement({ id: 'new' })] }) });
  });

  test('an id of which nobody can tell any more, since the record was cleared', () => {
    expectProblems(rewritten({ ...without, [personFile]: aPerson({ about: [...about, said] }) }, days[1], { [address]: { cleared: true } }));
    expectProblems(rewritten({ ...without, [personFile]: aPerson({ about: [...about, said] }) }, days[0], { [address]: { cleared: true } }));
  });
});
