import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import {
  aCitation,
  aCorrection,
  aDispute,
  aHappening,
  anAccusation,
  aPosition,
  aStatement,
  aTerm,
  aText,
  personFile,
  wholeArchive,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';

const person = { person: 'persona-inventada' };
const cohort = { cohort: 'class-of-example' };
const flight = 'events/flight-of-example.json';
const dispute = 'disputes/whether-it-took-off.json';
const second = aTerm({ term: { en: 'second writ', es: 'segundo auto' } });
const search = [aStatement({ id: 'search' })];

describe('a list may name', () => {
  test('several', () => {
    expectProblems(wholeArchive({ [flight]: aHappening({ touches: [person, cohort] }) }));
  });

  test('what another list names too', () => {
    expectProblems(wholeArchive({ [flight]: aHappening({ touches: [person] }), 'events/second-flight.json': aHappening({ touches: [person] }) }));
  });
});

describe('a list does not name twice', () => {
  test.each<[string, Files, string, string, string, string]>([
    [
      'whom an event touches',
      wholeArchive({ [flight]: aHappening({ touches: [person, cohort, person] }) }),
      flight,
      '"person"',
      'class-of-example',
      'persona-inventada',
    ],
    [
      'the cohort that an event touches',
      wholeArchive({ [flight]: aHappening({ touches: [cohort, cohort] }) }),
      flight,
      '"cohort"',
      'class-of-example',
      'class-of-example',
    ],
    [
      'what a dispute is about',
      wholeArchive({ [dispute]: aDispute({ about: [person, { event: 'flight-of-example' }, person] }) }),
      dispute,
      '"person"',
      'flight-of-example',
      'persona-inventada',
    ],
    [
      'a related term',
      wholeArchive({ 'glossary/invented-writ.json': aTerm({ seeAlso: ['second-writ', 'second-writ'] }), 'glossary/second-writ.json': second }),
      'glossary/invented-writ.json',
      '"second-writ"',
      '"second-writ"',
      'second-writ',
    ],
    [
      'what a correction is of',
      wholeArchive({
        'corrections/2021-07-01-1.json': aCorrection({ statements: ['people/persona-inventada#named', 'people/persona-inventada#named'] }),
      }),
      'corrections/2021-07-01-1.json',
      '#named',
      '#named',
      'people/persona-inventada#named',
    ],
    [
      'an answer that stands elsewhere',
      withPerson({
        accusations: [
          anAccusation({ answers: [], answeredAlsoBy: ['people/persona-inventada#named', 'people/persona-inventada#named'] }),
        ],
        convictionSearch: search,
      }),
      personFile,
      '#named',
      '#named',
      'people/persona-inventada#named',
    ],
  ])('%s', (_name, files, file, at, behind, name) => {
    expectProblems(files, { file, at, behind, says: `"${name}" stands twice in this list` });
  });

  test('a statement that gives an answer', () => {
    const address = 'people/persona-inventada#life';
    const life = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })], standing: { is: 'disputed', in: 'whether-it-took-off' } });
    const never = aPosition({ name: aText('Never'), accounts: [aStatement({ id: 'never' })], alsoIn: [address, address] });
    const files = withPerson({ about: [life] }, { [dispute]: aDispute({ positions: [aPosition(), never] }) });
    expectProblems(files, { file: dispute, at: address, behind: address, says: `"${address}" stands twice in this list` });
  });
});

test('nobody is blamed while a record is broken', () => {
  const broken = 'places/town-of-example.json';
  expectProblems(wholeArchive({ [flight]: aHappening({ touches: [person, person] }), [broken]: '[' }), {
    file: broken,
    at: '[',
    says: 'lacks a closing bracket here',
  });
});
