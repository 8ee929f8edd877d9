import { describe, expect, test } from 'vitest';
import { expectProblems } from '../fixtures/problems.ts';
import {
  aCitation,
  aCohort,
  aMembership,
  anAccusation,
  anActor,
  anEffect,
  anEntry,
  anEvent,
  aPerson,
  aPlace,
  aProceeding,
  archiveOf,
  aRole,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  aText,
  aTown,
  personFile,
  problemsOf,
  wholeArchive,
  withPerson,
  type Files,
} from '../fixtures/records.ts';

const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] });
const because = aText('It was invented anew');

describe('ids become objects', () => {
  const archive = archiveOf(
    withPerson(
      {
        about: [life, aStatement({ id: 'counted', basis: 'derived', citations: [{ statement: 'people/persona-inventada#life' }] })],
        whereabouts: [
          aSpell({ to: '..' }),
          aSpell({
            id: 'free',
            as: 'at-liberty',
            authority: undefined,
            place: undefined,
            from: '2021-07-01',
            to: undefined,
            citations: [aCitation({ source: 'undated' })],
          }),
        ],
        events: [anEvent({ place: 'town-of-example', scheduled: true, by: { person: 'persona-inventada' } })],
        memberships: [aMembership({ from: '2020' })],
        accusations: [anAccusation({ answers: [], answeredAlsoBy: ['places/town-of-example#denied'], date: '2020-01' })],
        convictionSearch: [aStatement({ id: 'search', standing: { is: 'superseded', by: 'people/persona-inventada#life', because } })],
      },
      {
        'actors/agency-of-example.json': anActor({
          name: aText('The Agency'),
          kind: 'agency',
          partOf: 'court-of-example',
          roles: [aRole()],
        }),
        'cohorts/class-of-example.json': aCohort({ within: 'larger', terms: [{ from: '2020-01', to: '2020-06' }, { from: '2021' }] }),
        'cohorts/larger.json': aCohort({ counts: [{ ...aStatement({ id: 'counted' }), count: 252 }] }),
        'places/prison-of-example.json': aPlace({ within: 'town-of-example', operator: 'agency-of-example' }),
        'places/town-of-example.json': aTown({ statements: [aStatement({ id: 'denied', by: { role: aText('A brother') } })] }),
        'proceedings/inventada-v-agency.json': aProceeding({
          parties: [
            { role: 'plaintiff', is: { person: 'persona-inventada' } },
            { role: 'plaintiff', is: { cohort: 'class-of-example' } },
            { role: 'defendant', is: { actor: 'agency-of-example' } },
          ],
          about: [aStatement()],
          entries: [anEntry()],
        }),
        'proceedings/appeal.json': aProceeding({ after: [{ proceeding: 'inventada-v-agency', by: 'appeal' }] }),
        'rulings/2020-03-02-order.json': aRuling({
          place: 'town-of-example',
          bench: { sitting: 'panel', perCuriam: true, judges: [] },
          effects: [anEffect({ by: { actor: 'agency-of-example' }, obeyed: 'not-obeyed' })],
        }),
        'sources/undated.json': aSource({ published: undefined, url: 'https://gazette.example.org/undated' }),
        'sources/herald-story.json': aSource({ publisher: 'herald-of-example', url: 'https://herald.example.org/x', published: '2021~' }),
      },
    ),
  );
  const person = archive.people.get('persona-inventada');
  const proceeding = archive.proceedings.get('inventada-v-agency');
  const ruling = archive.rulings.get('2020-03-02-order');
  const [town, prison, agency] = [
    archive.places.get('town-of-example'),
    archive.places.get('prison-of-example'),
    archive.actors.get('agency-of-example'),
  ];
  const cohort = archive.cohorts.get('class-of-example');

  test('for places, actors and cohorts', () => {
    expect(prison).toMatchObject({ within: town, operator: agency });
    expect(agency).toMatchObject({
      partOf: archive.actors.get('court-of-example'),
      roles: [{ body: archive.actors.get('court-of-example') }],
    });
    expect(cohort?.within).toBe(archive.cohorts.get('larger'));
    expect(cohort?.terms.map(({ from, to }) => [from.text, to?.text])).toEqual([
      ['2020-01', '2020-06'],
      ['2021', undefined],
    ]);
    expect(archive.cohorts.get('larger')?.counts[0]).toMatchObject({ count: 252, address: 'cohorts/larger#counted' });
  });

  test('for sources, with the dates they have', () => {
    expect(archive.sources.get('herald-story')).toMatchObject({
      publisher: archive.actors.get('herald-of-example'),
      published: { text: '2021~' },
    });
    expect(archive.sources.get('undated')?.published).toBeUndefined();
  });

  test('for what happened to a person', () => {
    expect(person?.whereabouts).toMatchObject([
      { as: 'held', authority: agency, place: prison, from: { text: '2020-01-10' }, to: 'still' },
      { as: 'at-liberty', authority: undefined, place: undefined, to: undefined },
    ]);
    expect(person?.events[0]).toMatchObject({ kind: 'journey', place: town, scheduled: true, by: { person } });
    expect(person?.memberships[0]).toMatchObject({ cohort, from: { text: '2020' }, to: undefined });
    expect(person?.accusations[0]).toMatchObject({ answeredAlsoBy: [archive.statements.get('places/town-of-example#denied')] });
  });

  test('for cases and rulings', () => {
    expect(proceeding?.parties.map(({ is }) => is)).toEqual([person, cohort, agency]);
    expect(proceeding?.court).toBe(archive.actors.get('court-of-example'));
    expect(archive.proceedings.get('appeal')?.after).toEqual([{ proceeding, by: 'appeal' }]);
    expect(ruling).toMatchObject({ proceeding, place: town, bench: { judges: [] }, date: { text: '2020-03-02' } });
    expect(ruling?.document).toEqual({ source: archive.sources.get('order-of-example'), entry: 'ECF 1', reporters: [] });
    expect(ruling?.effects[0]).toMatchObject({ does: 'orders', on: undefined, for: person, by: { actor: agency }, obeyed: 'not-obeyed' });
  });

  test('for what statements rest on and lead to', () => {
    const at = (id: string) => archive.statements.get(`people/persona-inventada#${id}`);
    expect(at('life')?.citations[0]?.source).toBe(archive.sources.get('herald-story'));
    expect(at('counted')).toMatchObject({ citations: [], derivedFrom: [at('life')] });
    expect(at('search')?.standing).toEqual({ is: 'superseded', by: at('life'), because });
    expect(archive.statements.get('places/town-of-example#denied')?.by).toEqual({ role: aText('A brother') });
  });

  test('every statement has its address, its home and its place in the file', () => {
    for (const [address, statement] of archive.statements) {
      expect(address).toBe(`${statement.home.kind}/${statement.home.id}#${statement.id}`);
      expect(statement.address).toBe(address);
      expect(statement.at.file).toBe(statement.home.at.file);
      expect(statement.at.path.length).toBeGreaterThan(0);
    }
    expect(archive.statements.get('people/persona-inventada#search')?.at.path).toEqual(['convictionSearch', 0]);
  });
});

describe('an id that leads nowhere is told at its place, with the nearest', () => {
  const town = 'places/town-of-example.json';
  const docket = 'proceedings/inventada-v-agency.json';
  const order = 'rulings/2020-03-02-order.json';
  const story = 'sources/gazette-story.json';
  const named = (change: Parameters<typeof aStatement>[0]) => withPerson({ named: aStatement({ id: 'named', ...change }) });

  test.each<[string, Files, string, string, string]>([
    ['a publisher', wholeArchive({ [story]: aSource({ publisher: 'gazete-of-example' }) }), story, 'gazete', 'actor "gazete-of-example"'],
    [
      'a larger actor',
      wholeArchive({ 'actors/agency-of-example.json': anActor({ name: aText('A'), partOf: 'agency' }) }),
      'actors/agency-of-example.json',
      '"agency"',
      'actor "agency"',
    ],
    ['a larger place', wholeArchive({ [town]: aTown({ within: 'country' }) }), town, '"within"', 'place "country"'],
    ['an operator', wholeArchive({ [town]: aTown({ operator: 'nobody' }) }), town, 'nobody', 'actor "nobody"'],
    [
      'a larger cohort',
      wholeArchive({ 'cohorts/class-of-example.json': aCohort({ within: 'all' }) }),
      'cohorts/class-of-example.json',
      '"all"',
      'cohort "all"',
    ],
    ['a court', wholeArchive({ [docket]: aProceeding({ court: 'curt' }) }), docket, '"curt"', 'actor "curt"'],
    [
      'a party',
      wholeArchive({ [docket]: aProceeding({ parties: [{ role: 'plaintiff', is: { person: 'nobody' } }] }) }),
      docket,
      'nobody',
      'person "nobody"',
    ],
    [
      'a proceeding before',
      wholeArchive({ [docket]: aProceeding({ after: [{ proceeding: 'none', by: 'appeal' }] }) }),
      docket,
      '"none"',
      'proceeding "none"',
    ],
    [
      'the place of an entry',
      wholeArchive({ [docket]: aProceeding({ entries: [anEntry({ place: 'nowhere' })] }) }),
      docket,
      'nowhere',
      'place "nowhere"',
    ],
    ['a proceeding of a ruling', wholeArchive({ [order]: aRuling({ proceeding: 'none' }) }), order, '"none"', 'proceeding "none"'],
    ['the place of a ruling', wholeArchive({ [order]: aRuling({ place: 'nowhere' }) }), order, 'nowhere', 'place "nowhere"'],
    ['a document', wholeArchive({ [order]: aRuling({ document: { source: 'none' } }) }), order, '"none"', 'source "none"'],
    ['a judge', wholeArchive({ [order]: aRuling({ bench: { sitting: 'one-judge', judges: [{ actor: 'nobody', part: 'wrote' }] } }) }), order, '"nobody"', 'actor "nobody"'],
    ['a ruling acted on', wholeArchive({ [order]: aRuling({ effects: [anEffect({ on: 'none' })] }) }), order, '"none"', 'ruling "none"'],
    [
      'somebody reached',
      wholeArchive({ [order]: aRuling({ effects: [anEffect({ for: { cohort: 'none' } })] }) }),
      order,
      '"none"',
      'cohort "none"',
    ],
    ['a source', named({ citations: [aCitation({ source: 'none' })] }), personFile, '"none"', 'source "none"'],
    ['a source repeated', named({ citations: [aCitation({ repeats: 'none' })] }), personFile, '"none"', 'source "none"'],
    ['a speaker', named({ by: { actor: 'nobody' } }), personFile, 'nobody', 'actor "nobody"'],
    ['a place', withPerson({ events: [anEvent({ place: 'nowhere' })] }), personFile, 'nowhere', 'place "nowhere"'],
    ['an authority', withPerson({ whereabouts: [aSpell({ authority: 'nobody' })] }), personFile, 'nobody', 'actor "nobody"'],
    ['a cohort', withPerson({ memberships: [aMembership({ cohort: 'none' })] }), personFile, '"none"', 'cohort "none"'],
    [
      'a court of a role',
      wholeArchive({ 'actors/judge-of-example.json': anActor({ name: aText('J'), roles: [aRole({ at: 'none' })] }) }),
      'actors/judge-of-example.json',
      '"none"',
      'actor "none"',
    ],
    [
      'a statement followed',
      named({ basis: 'derived', citations: [{ statement: 'people/nobody#named' }] }),
      personFile,
      'people/nobody',
      'statement "people/nobody#named"',
    ],
    [
      'a statement that replaces',
      named({ standing: { is: 'superseded', by: 'people/nobody#named', because } }),
      personFile,
      'people/nobody',
      'statement "people/nobody#named"',
    ],
    ['a dispute', named({ standing: { is: 'disputed', in: 'none' } }), personFile, '"none"', 'dispute "none"'],
  ])('%s', (_name, files, file, at, nothing) => {
    expectProblems(files, { file, at, says: `there is no ${nothing}` });
  });

  test('an answer among several', () => {
    const answeredAlsoBy = ['people/persona-inventada#named', 'people/persona-inventada#denyed'];
    const files = withPerson({ accusations: [anAccusation({ answeredAlsoBy })], convictionSearch: [life] });
    expectProblems(files, { file: personFile, at: 'denyed', says: 'there is no statement "people/persona-inventada#denyed"' });
  });

  test('a single answer', () => {
    const answeredAlsoBy = ['people/persona-inventada#denyed'];
    const files = withPerson({ accusations: [anAccusation({ answeredAlsoBy })], convictionSearch: [life] });
    expectProblems(files, { file: personFile, at: 'denyed', says: 'there is no statement "people/persona-inventada#denyed"' });
  });

  test.each([
    [named({ by: { actor: 'agency-of-exampel' } }), 'Did you mean "agency-of-example"?'],
    [named({ by: { actor: 'somebody-never-heard-of' } }), 'Write content/actors/somebody-never-heard-of.json first.'],
    [named({ by: { person: 'somebody-never-heard-of' } }), 'Write content/people/somebody-never-heard-of/person.json first.'],
    [named({ standing: { is: 'disputed', in: 'none' } }), 'Write content/disputes/none.json first.'],
    [
      named({ basis: 'derived', citations: [{ statement: 'people/persona-inventada#invented-lief' }] }),
      'Did you mean "people/persona-inventada#invented-life"?',
    ],
    [
      named({ basis: 'derived', citations: [{ statement: 'people/x#never-heard-of-this' }] }),
      'Statements have addresses such as people/<id>#<statement>.',
    ],
  ])('with what to do about it', (files, todo) => {
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });
});

describe('the id of a statement', () => {
  const says = '"named" is already the id of a statement in this record';

  test('is unique in its record, wherever in it', () => {
    expectProblems(withPerson({ about: [life, aStatement({ id: 'named' })] }), {
      file: personFile,
      at: '"id": "named"',
      behind: '"about"',
      says,
    });
    const accusations = [anAccusation({ answers: [aStatement({ id: 'named' })] })];
    expectProblems(withPerson({ about: [life], accusations, convictionSearch: [aStatement({ id: 'search' })] }), {
      file: personFile,
      at: '"id": "named"',
      behind: '"answers"',
      says,
    });
  });

  test('may be that of a statement in another record', () => {
    expectProblems(wholeArchive({ 'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' } }) }));
  });
});

test('without a site there is no archive, but every problem is told', () => {
  const files = wholeArchive({ 'site.json': undefined, 'places/town-of-example.json': aTown({ within: 'nowhere' }) });
  expect(problemsOf(files).map(({ says }) => says)).toEqual(['there is no place "nowhere"', 'is missing']);
});
