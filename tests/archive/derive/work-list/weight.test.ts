import { expect, test } from 'vitest';
import { heaviestFirst, keptRecords } from '../../../../src/archive/derive/work-list/weight.ts';
import { recordsOf } from '../../../../src/archive/archive.ts';
import { aCitation, archiveOf, aStatement, wholeArchive, withPerson } from '../../../fixtures/records.ts';

test('a source weighs as many statements as rest on it, each once; another record as many as stand in it', () => {
  const twice = aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story', page: '1' }), aCitation({ source: 'herald-story', page: '2' })] });
  const archive = archiveOf(withPerson({ about: [twice] }));
  const weights = heaviestFirst(archive, [...archive.sources.values(), ...archive.people.values()]).map(({ record, statements }) => [record.id, statements]);
  expect(weights).toEqual([
    ['gazette-story', 6],
    ['persona-inventada', 2],
    ['herald-story', 1],
    ['order-of-example', 1],
  ]);
});

test('every record is kept up, save corrections', () => {
  const archive = archiveOf(wholeArchive());
  expect(keptRecords(archive)).toEqual(recordsOf(archive).filter(({ kind }) => kind !== 'corrections'));
});
