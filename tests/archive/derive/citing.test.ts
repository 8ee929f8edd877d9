import { expect, test } from 'vitest';
import { citingOf, statementsIn } from '../../../src/archive/derive/citing.ts';
import { aCitation, archiveOf, aStatement, aTown, withPerson } from '../../fixtures/records.ts';

const archive = archiveOf(
  withPerson(
    { about: [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' }), aCitation({ passage: 'three words here' })] })] },
    { 'places/town-of-example.json': aTown({ statements: [aStatement({ id: 'lies' })] }) },
  ),
);
const person = archive.people.get('persona-inventada');
const [gazette, order] = [archive.sources.get('gazette-story'), archive.sources.get('order-of-example')];

test('the statements of a record are its own, in its order', () => {
  expect(person && statementsIn(archive, person).map(({ id }) => id)).toEqual(['named', 'life']);
});

test('a record without statements has none', () => {
  const judge = archive.actors.get('judge-of-example');
  expect(judge && statementsIn(archive, judge)).toEqual([]);
});

test('a source knows every statement that cites it, with the citation', () => {
  const citing = gazette ? citingOf(archive, gazette) : [];
  expect(citing.map(({ statement, citation }) => [statement.address, citation.passage])).toEqual([
    ['places/town-of-example#lies', undefined],
    ['cohorts/class-of-example#defined', undefined],
    ['people/persona-inventada#named', undefined],
    ['people/persona-inventada#life', 'three words here'],
    ['events/flight-of-example#took-off', undefined],
    ['disputes/whether-it-took-off#once', undefined],
    ['disputes/whether-it-took-off#never', undefined],
    ['figures/people-who-were-not-there#counted', undefined],
  ]);
  expect(order && citingOf(archive, order).map(({ statement }) => statement.address)).toEqual(['rulings/2020-03-02-order#held']);
});
