import { describe, expect, test } from 'vitest';
import type { PersonRecord } from '../../../src/records/person.ts';
import { expectProblems, lineWith, told } from '../../fixtures/problems.ts';
import {
  aCitation,
  aCorrection,
  aDispute,
  aFigure,
  aHappening,
  aMembership,
  anAccusation,
  anActor,
  anEffect,
  anEvent,
  aPerson,
  aPosition,
  aRole,
  aRuling,
  aSpell,
  aStatement,
  aTerm,
  aText,
  aValue,
  aWording,
  personFile,
  problemsOf,
  wholeArchive,
  type Files,
} from '../../fixtures/records.ts';
import { corrections, days, released, rewritten } from '../../fixtures/released.ts';

const address = 'people/persona-inventada';
const ruling = 'rulings/2020-03-02-order.json';
const dispute = 'disputes/whether-it-took-off.json';
const figure = 'figures/people-who-were-not-there.json';
const judge = 'actors/judge-of-example.json';
const flight = 'events/flight-of-example.json';
const twice = [aCitation({ passage: 'nobody was ever there' }), aCitation({ source: 'herald-story' })];

function answered(...answers: string[]) {
  return anAccusation({ answers: answers.map((id) => aStatement({ id })) });
}

function unanswered(noAnswerAsOf: string) {
  return anAccusation({ id: 'accused-again', answers: [], noAnswerAsOf });
}

/** A person with statements of every sort. */
const person = {
  about: [aStatement({ id: 'invented-life', citations: twice })],
  whereabouts: [aSpell()],
  events: [anEvent({ place: 'prison-of-example', scheduled: true })],
  memberships: [aMembership()],
  accusations: [answered('denied', 'again'), unanswered('2021')],
  convictionSearch: [aStatement({ id: 'searched' })],
} satisfies Partial<PersonRecord>;

/** A figure with two values. */
const cost = aValue({ id: 'cost', unit: 'us-dollars', says: { en: 'It cost $5, or 10%.', es: 'Costó $5, o el 10 %.' } });
const numbers = { values: [aValue({ asOf: '2020' }), cost] };

/** A dispute the second answer of which several give. */
function disputed(...accounts: ReturnType<typeof aStatement>[]) {
  const follows = ['once', 'never'].map((id) => ({ statement: `disputes/whether-it-took-off#${id}` }));
  return aDispute({ positions: [aPosition(), aPosition({ name: aText('Never'), accounts })], wording: aWording({ basis: 'derived', citations: follows }) });
}

const [never, hardly] = [aStatement({ id: 'never' }), aStatement({ id: 'hardly' })];

const archive = released(
  wholeArchive({
    [personFile]: aPerson(person),
    [ruling]: aRuling({ effects: [anEffect({ obeyed: 'obeyed' })] }),
    [judge]: anActor({ name: aText('Judge Juez de Ejemplo'), kind: 'judge', roles: [aRole({ from: '2019' })] }),
    [figure]: aFigure(numbers),
    [dispute]: disputed(never, hardly),
  }),
);

const withPerson = (change: Partial<PersonRecord>): Files => ({ ...archive, [personFile]: aPerson({ ...person, ...change }) });
const published = (id: string, changes: string) => `"${id}" was published on ${days[0]} and has changed: ${changes}`;
const gone = (id: string) => `"${id}" was published on ${days[0]}, and is gone`;

test('what was released and is as it was is quiet', () => {
  expectProblems(archive);
});

describe('a change of what a statement says needs a correction:', () => {
  const life = aStatement({ id: 'invented-life', citations: twice });
  const lives = (change: Partial<typeof life>) => withPerson({ about: [{ ...life, ...change }] });
  const valued = (change: Parameters<typeof aValue>[0]) => ({ ...archive, [figure]: aFigure({ values: [aValue({ asOf: '2020', ...change }), cost] }) });
  const costing = (en: string) => ({ ...archive, [figure]: aFigure({ values: [aValue({ asOf: '2020' }), { ...cost, says: { ...cost.says, en } }] }) });
  const effecting = (change: Parameters<typeof anEffect>[0]) => ({ ...archive, [ruling]: aRuling({ effects: [anEffect({ obeyed: 'obeyed', ...change })] }) });
  const sitting = (change: Parameters<typeof aRole>[0]) => ({ ...archive, [judge]: anActor({ name: aText('Judge Juez de Ejemplo'), kind: 'judge', roles: [aRole({ from: '2019', ...change })] }) });
  const accused = (...accusations: PersonRecord['accusations']) => withPerson({ accusations });
  const happened = (change: Parameters<typeof anEvent>[0]) => withPerson({ events: [anEvent({ place: 'prison-of-example', scheduled: true, ...change })] });
  const held = (change: Parameters<typeof aSpell>[0]) => withPerson({ whereabouts: [aSpell(change)] });
  const { says } = aStatement();

  test.each<[string, Files, string, string, string, string]>([
    ['a word', lives({ says: { ...says, es: 'Otra cosa.' } }), personFile, '"says"', 'invented-life', `its "says" was {"es":"${says.es}"}`],
    ['the sign of a currency', costing('It cost €5, or 10%.'), figure, '€5', 'cost', 'its "says" was {"en":"It cost $5, or 10%."}'],
    ['the sign of percent', costing('It cost $5, or 10.'), figure, 'or 10.', 'cost', 'its "says" was {"en":"It cost $5, or 10%."}'],
    ['the basis', lives({ basis: 'organization-report', by: { actor: 'agency-of-example' } }), personFile, 'organization-report', 'invented-life', 'its "basis" was "press-report"; it had no "by"'],
    ['the speaker', lives({ by: { actor: 'agency-of-example' } }), personFile, '"by"', 'invented-life', 'it had no "by"'],
    ['the standing', lives({ standing: { is: 'withdrawn', because: aText('It was another') } }), personFile, '"standing"', 'invented-life', 'it had no "standing"'],
    ['a citation that is lost', lives({ citations: twice.slice(0, 1) }), personFile, '"citations"', 'invented-life', 'it lost or changed its citation of "herald-story"'],
    ['a citation that is swapped', lives({ citations: [...twice.slice(0, 1), aCitation({ source: 'order-of-example' })] }), personFile, '"citations"', 'invented-life', 'it lost or changed its citation of "herald-story"'],
    ['the passage of a citation', lives({ citations: [aCitation({ passage: 'somebody was ever there' }), aCitation({ source: 'herald-story' })] }), personFile, '"citations"', 'invented-life', 'it lost or changed its citation of "gazette-story"'],
    ['the date of an event', happened({ date: '2020-02' }), personFile, '"2020-02"', 'happened', 'its "date" was "2020-02-01"'],
    ['the place of an event', happened({ place: 'town-of-example' }), personFile, 'town-of-example', 'happened', 'its "place" was "prison-of-example"'],
    ['the place of an event, gone', happened({ place: undefined }), personFile, '"id": "happened"', 'happened', 'its "place" was "prison-of-example"'],
    ['that an event was only announced', happened({ scheduled: undefined }), personFile, '"id": "happened"', 'happened', 'its "scheduled" was true'],
    ['the beginning of a spell', held({ from: '2020-01' }), personFile, '"2020-01"', 'was-held', 'its "from" was "2020-01-10"'],
    ['the end of a spell', held({ to: '..' }), personFile, '".."', 'was-held', 'its "to" was "2020-03-02"'],
    ['where a spell was', held({ where: aText('On the way') }), personFile, 'On the way', 'was-held', 'it had no "where"'],
    ['what a spell was, and who held him', held({ as: 'at-liberty', authority: undefined }), personFile, '"at-liberty"', 'was-held', 'its "as" was "held"; its "authority" was "agency-of-example"'],
    ['who held him', held({ authority: 'court-of-example' }), personFile, 'court-of-example', 'was-held', 'its "authority" was "agency-of-example"'],
    ['until when no answer was found', accused(answered('denied', 'again'), unanswered('2022')), personFile, '"2022"', 'accused-again', 'its "noAnswerAsOf" was "2021"'],
    ['the answer to an accusation', accused(anAccusation({ answers: [aStatement({ id: 'denied', says: aText('Otherwise') }), aStatement({ id: 'again' })] }), unanswered('2021')), personFile, 'Otherwise', 'denied', `its "says" was {"en":"${says.en}","es":"${says.es}"}`],
    ['the number of a figure', valued({ number: 13 }), figure, '13', 'counted', 'its "number" was 12'],
    ['the unit of a figure', valued({ unit: 'cases' }), figure, '"cases"', 'counted', 'its "unit" was "people"'],
    ['what a figure counts', valued({ counts: aText('Others') }), figure, 'Others', 'counted', 'its "counts" was {"en":"People who were never there, in English.","es":"People who were never there, en español."}'],
    ['as of when a figure counts', valued({ asOf: '2021' }), figure, '"2021"', 'counted', 'its "asOf" was "2020"'],
    ['what a ruling does', effecting({ does: 'protects' }), ruling, '"protects"', 'orders', 'its "does" was "orders"'],
    ['for whom it does so', effecting({ for: { cohort: 'class-of-example' } }), ruling, 'class-of-example', 'orders', 'its "for" was {"person":"persona-inventada"}'],
    ['whether it was obeyed', effecting({ obeyed: 'not-obeyed' }), ruling, 'not-obeyed', 'orders', 'its "obeyed" was "obeyed"'],
    ['the title of a role', sitting({ title: aText('Clerk of an invented court') }), judge, 'Clerk of', 'sat', 'its "title" was {"en":"Judge of an invented court, in English.","es":"Judge of an invented court, en español."}'],
    ['since when somebody had it', sitting({ from: '2018' }), judge, '"2018"', 'sat', 'its "from" was "2019"'],
    ['an account of a dispute', { ...archive, [dispute]: disputed({ ...never, says: aText('Never ever') }, hardly) }, dispute, 'Never ever', 'never', `its "says" was {"en":"${says.en}","es":"${says.es}"}`],
    ['a moment of an event', { ...archive, [flight]: aHappening({ touches: [{ person: 'persona-inventada' }], moments: [anEvent({ id: 'took-off', date: '2020-02-02' })] }) }, flight, '2020-02-02', 'took-off', 'its "date" was "2020-02-01"'],
  ])('%s', (_name, files, file, at, id, changes) => {
    const behind = `"id": "${id}"`;
    const ours = ofThisRule(files);
    expect(ours).toEqual([`${lineWith(files, file, at, at === behind ? '' : behind)} — ${published(id, changes)}`]);
    const named = `${file.replace('/person.json', '').replace('.json', '')}#${id}`;
    expect(ofThisRule({ ...files, ...corrections([named]) })).toEqual([]);
    expect(ofThisRule({ ...files, ...corrections([`${address}#named`]) })).toEqual(ours);
  });

  test('with what to write and what is free', () => {
    expect(problemsOf(happened({ date: '2020-02' }))[0]?.todo).toBe(
      `Undo it, or write content/corrections/${days[0]}-1.json, with the day of today in its name, that names "people/persona-inventada#happened" and says what changed and why. ` +
        'Free of that are added citations, the order of citations and their "prefix", "suffix" and "sheet"; case, accents, punctuation and spacing, but not %, signs of money or the signs in a number; "kind" and "event".',
    );
  });

  test.each<[string, Files, number]>([
    ['first of the day', {}, 1],
    ['next after one that is not released yet', corrections([`${address}#named`]), 2],
    ['next after one that was withheld', rewritten(archive, days[0], { [`corrections/${days[0]}-1`]: { cleared: true } }), 2],
  ])('as the %s', (_name, others, number) => {
    const todos = problemsOf({ ...archive, ...others, [personFile]: aPerson({ ...person, events: [] }) }).map(({ todo }) => todo);
    expect(todos).toEqual([expect.stringContaining(`content/corrections/${days[0]}-${number}.json`)]);
  });

  test('for each field that changed, in one line of the statement', () => {
    expect(ofThisRule(happened({ date: '2020', place: 'town-of-example', says: aText('All of it') }))).toEqual([
      expect.stringMatching(/its "date" was "2020-02-01"; its "place" was "prison-of-example"; its "says" was \{"en":"The invented .*"\}$/),
    ]);
  });
});

describe('free is', () => {
  const life = (change: Partial<ReturnType<typeof aStatement>>) => withPerson({ about: [aStatement({ id: 'invented-life', citations: twice, ...change })] });

  test.each<[string, Files]>([
    ['an added citation', life({ citations: [aCitation({ source: 'order-of-example' }), ...twice] })],
    ['the order of citations', life({ citations: twice.toReversed() })],
    ['what a passage stands between', life({ citations: [aCitation({ passage: 'nobody was ever there', prefix: 'said', suffix: 'then' }), ...twice.slice(1)] })],
    ['case, accents and punctuation', life({ says: { en: 'The INVENTED “Gazette” reports, what never wás — in English', es: 'The invented Gazette reports what never was: en espanol' } })],
    ['the kind of an event', withPerson({ events: [anEvent({ place: 'prison-of-example', scheduled: true, kind: 'court' })] })],
    ['the larger event of an event', withPerson({ events: [anEvent({ place: 'prison-of-example', scheduled: true, event: 'flight-of-example' })] })],
    ['an added statement', withPerson({ about: [...person.about, aStatement({ id: 'more' })] })],
    ['an added answer', withPerson({ accusations: [answered('denied', 'again', 'once-more'), unanswered('2021')] })],
    ['the order of statements, and the list in which one stands', withPerson({ about: [aStatement({ id: 'searched' })], convictionSearch: person.about })],
    ['an added record', { ...archive, 'glossary/other-writ.json': aTerm({ term: { en: 'other writ', es: 'otro auto' }, usage: [aStatement({ id: 'stands' })], spanish: 'press' }) }],
    ['a fact that is no statement', withPerson({ verified: days[0] })],
    ['how a file is written', { ...archive, [personFile]: JSON.stringify(Object.fromEntries(Object.entries(aPerson(person)).toReversed())) }],
  ])('%s', (_name, files) => {
    expectProblems(files);
  });
});

describe('what was published does not vanish without a correction:', () => {
  test.each<[string, Files, string, string, string[], string?]>([
    ['a statement', withPerson({ events: [] }), personFile, address, ['happened']],
    ['an answer', withPerson({ accusations: [answered('denied'), unanswered('2021')] }), personFile, address, ['again']],
    ['an accusation with its answers', withPerson({ accusations: [unanswered('2021')] }), personFile, address, ['accused', 'again', 'denied']],
    ['an account of a dispute', { ...archive, [dispute]: disputed(never) }, dispute, 'disputes/whether-it-took-off', ['hardly']],
    ['a whole record', { ...archive, [figure]: undefined }, figure, 'figures/people-who-were-not-there', ['cost', 'counted']],
    ['a record that became a draft', { ...archive, [figure]: { ...aFigure(numbers), draft: true } }, figure, 'figures/people-who-were-not-there', ['cost', 'counted'], ', once the drafts are left out'],
  ])('%s', (_name, files, file, record, ids, end = '') => {
    expect(ofThisRule(files)).toEqual(ids.map((id) => `${file}:1 — ${gone(id)}${end}`));
    expectProblems({ ...files, ...corrections(ids.map((id) => `${record}#${id}`)) });
  });

  test('and a correction of another statement does not help', () => {
    const files = withPerson({ events: [] });
    expect(ofThisRule({ ...files, ...corrections([`${address}#named`]) })).toEqual(ofThisRule(files));
  });

  test('with what to do', () => {
    expect(problemsOf(withPerson({ events: [] }))[0]?.todo).toBe(
      `Put it back and say in "standing" why it no longer stands; or, if it truly has to go, write content/corrections/${days[0]}-1.json, with the day of today in its name, that names "${address}#happened" and says what changed and why.`,
    );
  });

  test('nothing is said to be gone where something could not be read; what changed is', () => {
    const files = { ...withPerson({ events: [], whereabouts: [aSpell({ from: '2020' })] }), [figure]: '{' };
    expect(ofThisRule(files)).toEqual([expect.stringContaining('"was-held" was published')]);
  });
});

describe('a correction', () => {
  const changed = withPerson({ events: [anEvent({ place: 'prison-of-example', scheduled: true, date: '2020' })], whereabouts: [] });
  const corrected = { ...changed, ...corrections([`${address}#happened`], [`${address}#was-held`, `${address}#named`]) };

  test('may name several statements, and several may be written', () => {
    expect(ofThisRule(changed)).toHaveLength(2);
    expectProblems(corrected);
  });

  test('that was released has done its duty: all is quiet, and the next change needs another', () => {
    const again = released(corrected, days[1]);
    expectProblems(again);
    const after = { ...again, [personFile]: aPerson({ ...person, whereabouts: [] }) };
    expect(told(after)).toEqual([`${lineWith(after, personFile, '"2020-02-01"')} — "happened" was published on ${days[1]} and has changed: its "date" was "2020"`]);
    expectProblems({ ...after, [`corrections/${days[1]}-1.json`]: aCorrection({ statements: [`${address}#happened`] }) });
  });

  test('that is a draft is none yet', () => {
    const files = { ...changed, [`corrections/${days[0]}-1.json`]: draftOf([`${address}#happened`, `${address}#was-held`]) };
    expect(ofThisRule(files)).toHaveLength(2);
  });

  const draftOf = (statements: string[]) => ({ ...aCorrection({ statements }), draft: true });
});

describe('what a release does not know of needs no correction:', () => {
  const changed = withPerson({ events: [], named: aStatement({ id: 'named', says: aText('Otherwise') }) });

  test('a record that was cleared', () => {
    expectProblems(rewritten(changed, days[0], { [address]: { cleared: true } }));
  });

  test('a record that was never released', () => {
    expectProblems(rewritten(changed, days[0], { [address]: undefined }));
  });
});

/** The problems of this rule. */
function ofThisRule(files: Files): string[] {
  return told(files).filter((problem) => problem.includes(`was published on ${days[0]}`));
}
