import { describe, expect, test } from 'vitest';
import { expectProblems } from '../fixtures/problems.ts';
import {
  aCorrection,
  aDispute,
  aHappening,
  aPosition,
  archiveOf,
  aRuling,
  aStatement,
  aTerm,
  aText,
  problemsOf,
  wholeArchive,
  type Files,
} from '../fixtures/records.ts';

const flight = 'events/flight-of-example.json';
const dispute = 'disputes/whether-it-took-off.json';
const writ = 'glossary/invented-writ.json';
const order = 'rulings/2020-03-02-order.json';

describe('a record points at records:', () => {
  const archive = archiveOf(
    wholeArchive({
      [flight]: aHappening({ touches: [{ cohort: 'class-of-example' }, { person: 'persona-inventada' }] }),
      [dispute]: aDispute({
        about: [
          { person: 'persona-inventada' },
          { proceeding: 'inventada-v-agency' },
          { ruling: '2020-03-02-order' },
          { event: 'flight-of-example' },
          { place: 'town-of-example' },
          { cohort: 'class-of-example' },
        ],
      }),
      [writ]: aTerm({ seeAlso: ['invented-stay'] }),
      'glossary/invented-stay.json': aTerm({ term: { en: 'halt', es: 'suspensión' }, seeAlso: ['invented-writ', 'invented-stay'] }),
      [order]: aRuling({
        bench: { sitting: 'panel', judges: [{ actor: 'judge-of-example', part: 'dissented' }], remark: aText('One vote is not known') },
      }),
    }),
  );
  const person = archive.people.get('persona-inventada');
  const cohort = archive.cohorts.get('class-of-example');
  const terms = [archive.glossary.get('invented-writ'), archive.glossary.get('invented-stay')];

  test('an event at whom it touches', () => {
    expect(archive.events.get('flight-of-example')?.touches).toEqual([cohort, person]);
  });

  test('a dispute at what it is about', () => {
    expect(archive.disputes.get('whether-it-took-off')?.about).toEqual([
      person,
      archive.proceedings.get('inventada-v-agency'),
      archive.rulings.get('2020-03-02-order'),
      archive.events.get('flight-of-example'),
      archive.places.get('town-of-example'),
      cohort,
    ]);
  });

  test('a term at others, whichever stands first', () => {
    expect(terms.map((term) => term?.seeAlso)).toEqual([[terms[1]], terms]);
  });

  test('a bench at its judges, with how it sat', () => {
    const judge = archive.actors.get('judge-of-example');
    expect(archive.rulings.get('2020-03-02-order')?.bench).toEqual({
      sitting: 'panel',
      judges: [{ actor: judge, part: 'dissented' }],
      remark: aText('One vote is not known'),
    });
  });
});

describe('an id that leads nowhere is told at its place:', () => {
  const touching = (...touches: NonNullable<Parameters<typeof aHappening>[0]>['touches'] & {}) => wholeArchive({ [flight]: aHappening({ touches }) });
  const about = (what: Parameters<typeof aDispute>[0]) => wholeArchive({ [dispute]: aDispute(what) });

  test.each<[string, Files, string, string, string]>([
    ['a person touched', touching({ person: 'nobody' }), flight, 'nobody', 'person "nobody"'],
    ['a cohort touched', touching({ person: 'persona-inventada' }, { cohort: 'none' }), flight, '"none"', 'cohort "none"'],
    ['a person asked about', about({ about: [{ person: 'nobody' }] }), dispute, 'nobody', 'person "nobody"'],
    ['a proceeding asked about', about({ about: [{ proceeding: 'none' }] }), dispute, '"none"', 'proceeding "none"'],
    ['a ruling asked about', about({ about: [{ ruling: 'none' }] }), dispute, '"none"', 'ruling "none"'],
    ['an event asked about', about({ about: [{ event: 'none' }] }), dispute, '"none"', 'event "none"'],
    ['a place asked about', about({ about: [{ place: 'nowhere' }] }), dispute, 'nowhere', 'place "nowhere"'],
    ['a cohort asked about', about({ about: [{ person: 'persona-inventada' }, { cohort: 'none' }] }), dispute, '"none"', 'cohort "none"'],
    ['a related term', wholeArchive({ [writ]: aTerm({ seeAlso: ['invented-writ', 'none'] }) }), writ, '"none"', 'term "none"'],
  ])('%s', (_name, files, file, at, nothing) => {
    expectProblems(files, { file, at, says: `there is no ${nothing}` });
  });

  test.each([
    [touching({ person: 'persona-inventad' }), 'Did you mean "persona-inventada"?'],
    [touching({ cohort: 'class-of-exampel' }), 'Did you mean "class-of-example"?'],
    [about({ about: [{ event: 'flight-of-exampel' }] }), 'Did you mean "flight-of-example"?'],
    [about({ about: [{ event: 'something-never-heard-of' }] }), 'Write content/events/something-never-heard-of.json first.'],
    [wholeArchive({ [writ]: aTerm({ seeAlso: ['invented-writs'] }) }), 'Did you mean "invented-writ"?'],
    [wholeArchive({ [writ]: aTerm({ seeAlso: ['never-heard-of'] }) }), 'Write content/glossary/never-heard-of.json first.'],
  ])('with what to do about it', (files, todo) => {
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });
});

test('who points at a record that is itself broken is not blamed', () => {
  const files = {
    [flight]: { ...aHappening(), moments: [] },
    [dispute]: aDispute({
      about: [{ event: 'flight-of-example' }],
      positions: [aPosition(), aPosition({ accounts: [aStatement({ id: 'never' })], alsoIn: ['events/flight-of-example#took-off'] })],
    }),
    'corrections/2021-07-01-1.json': aCorrection({ statements: ['events/flight-of-example#took-off'] }),
  };
  expectProblems(wholeArchive(files), {
    file: flight,
    at: '[]',
    says: '"moments" is empty: tell in at least one dated statement what happened',
  });
});
