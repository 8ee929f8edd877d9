import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCohort, aHappening, anActor, anEvent, aPlace, aSpell, aText, wholeArchive, withPerson } from '../../fixtures/records.ts';

const place = (name: string, within: string) => aPlace({ name: aText(name), within });

describe('what is larger', () => {
  test('may lie within something larger still', () => {
    expectProblems(
      wholeArchive({
        'places/yard.json': place('Yard', 'prison-of-example'),
        'places/prison-of-example.json': place('Prison', 'town-of-example'),
      }),
    );
  });

  test('does not lie within itself', () => {
    const file = 'places/yard.json';
    expectProblems(wholeArchive({ [file]: place('Yard', 'yard') }), { file, at: '"within"', says: '"yard" lies within itself' });
  });

  test('does not lie within itself by way of others; what lies within them is not blamed', () => {
    const files = {
      'places/yard.json': place('Yard', 'wing'),
      'places/wing.json': place('Wing', 'yard'),
      'places/cell.json': place('Cell', 'wing'),
    };
    expectProblems(
      withPerson(
        { whereabouts: [aSpell({ place: 'cell' }), aSpell({ id: 'also-held', place: 'town-of-example', to: '2020-01-10' })] },
        files,
      ),
      { file: 'places/yard.json', at: '"within"', says: '"yard" lies within itself' },
      { file: 'places/wing.json', at: '"within"', says: '"wing" lies within itself' },
    );
  });

  test('be it a cohort or an actor', () => {
    const cohort = 'cohorts/class-of-example.json';
    expectProblems(wholeArchive({ [cohort]: aCohort({ within: 'class-of-example' }) }), {
      file: cohort,
      at: '"within"',
      says: '"class-of-example" lies within itself',
    });
    const actor = 'actors/gazette-of-example.json';
    expectProblems(wholeArchive({ [actor]: anActor({ partOf: 'gazette-of-example' }) }), {
      file: actor,
      at: '"partOf"',
      says: '"gazette-of-example" lies within itself',
    });
  });

  test('be it an event, whose moments stand in it already', () => {
    const file = 'events/flight-of-example.json';
    expectProblems(wholeArchive({ [file]: aHappening({ moments: [anEvent({ event: 'flight-of-example' })] }) }), {
      file,
      at: '"event"',
      says: '"flight-of-example" is a part of itself',
    });
  });
});
