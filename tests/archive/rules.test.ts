import { describe, expect, test } from 'vitest';
import { rules } from '../../src/archive/rules.ts';
import { expectProblems } from '../fixtures/problems.ts';
import { released } from '../fixtures/released.ts';
import { aPerson, aPlace, archiveOf, aSource, aStatement, aText, personFile, problemsOf, wholeArchive, withPerson } from '../fixtures/records.ts';

const number = 'A000-000-000';
const looks = `this looks like an A-number: "${number}"`;
const exempt = (...names: string[]) => names.map((rule) => ({ rule, because: 'It is invented.' }));

describe('every rule', () => {
  const archive = archiveOf(wholeArchive());

  test.each(Object.entries(rules))('%s is quiet about records that agree', (_name, rule) => {
    expect(rule(archive)).toEqual([]);
  });
});

describe('an exemption', () => {
  test('silences its rule in its record', () => {
    expectProblems(withPerson({ unknowns: [aText(number)], exempt: exempt('nothing-private-is-published') }));
  });

  test('silences it in the narrative of its person too', () => {
    const narrative = { 'people/persona-inventada/en.md': `His number was ${number}. [@named]\n` };
    expectProblems(withPerson({ exempt: exempt('nothing-private-is-published') }, narrative));
  });

  test('silences it in no other record', () => {
    const file = 'sources/gazette-story.json';
    const other = { [file]: aSource({ title: `The case of ${number}` }) };
    expectProblems(withPerson({ unknowns: [aText(number)], exempt: exempt('nothing-private-is-published') }, other), {
      file,
      at: '"title"',
      says: looks,
    });
  });

  test('silences no other rule', () => {
    const changed = withPerson({ unknowns: [aText(number)], exempt: exempt('people-rest-on-two-origins') });
    expectProblems(
      changed,
      { file: personFile, at: '"en": "A000', says: looks },
      { file: personFile, at: '"es": "A000', says: looks },
      { file: personFile, at: '"rule"', says: 'the exemption from "people-rest-on-two-origins" is not needed' },
    );
  });

  test('that is not needed is a problem', () => {
    const file = 'places/prison-of-example.json';
    expectProblems(wholeArchive({ [file]: aPlace({ exempt: exempt('names-are-told-apart') }) }), {
      file,
      at: '"rule"',
      says: 'the exemption from "names-are-told-apart" is not needed',
    });
  });

  test('may be needed where a broken record keeps a rule from seeing everything', () => {
    const broken = 'places/town-of-example.json';
    const files = withPerson({ about: [], exempt: exempt('people-rest-on-two-origins') }, { [broken]: '[' });
    expectProblems(files, { file: broken, at: '[', says: 'lacks a closing bracket here' });
  });

  test.each(['nothing-private-is-publishd', 'constructor', 'toString', 'a-rule-that-nobody-wrote'])('from "%s" is from no rule', (name) => {
    expectProblems(withPerson({ exempt: exempt(name) }), { file: personFile, at: '"rule"', says: `there is no rule "${name}"` });
  });

  test('from a misspelled rule says which was meant', () => {
    expect(problemsOf(withPerson({ exempt: exempt('nothing-private-is-publishd') }))[0]?.todo).toBe(
      'Did you mean "nothing-private-is-published"?',
    );
  });

  test('is granted from nothing that readers were promised', () => {
    const first = released(withPerson({}));
    const changed = aPerson({ named: aStatement({ id: 'named', basis: 'organization-report', by: { actor: 'gazette-of-example' } }), exempt: exempt('published-statements-change-with-a-correction') });
    expect(problemsOf({ ...first, [personFile]: changed }).map(({ says }) => says)).toEqual([
      expect.stringContaining('"named" was published on 2022-01-10'),
      'no record is exempt from "published-statements-change-with-a-correction"',
    ]);
  });

  test('from one rule leaves the next in place', () => {
    const both = aPerson({
      about: [],
      unknowns: [aText(number)],
      exempt: exempt('nothing-private-is-published', 'people-rest-on-two-origins'),
    });
    const herald = { 'sources/herald-story.json': undefined, 'actors/herald-of-example.json': undefined };
    expectProblems(wholeArchive({ [personFile]: both, ...herald }));
  });
});
