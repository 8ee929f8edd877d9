import { describe, expect, test } from 'vitest';
import { correctionsIn, correctionsInOrder, correctionsOf } from '../../../src/archive/derive/corrections.ts';
import { released } from '../../fixtures/released.ts';
import { aCorrection, archiveOf, aPlace, aStatement, wholeArchive, type Files } from '../../fixtures/records.ts';
import { found, personIn, statementIn } from '../../views/world.ts';

const named = 'people/persona-inventada#named';
const life = 'people/persona-inventada#invented-life';
const files: Files = wholeArchive({
  'corrections/2021-07-01-2.json': aCorrection({ statements: [named, life] }),
  'corrections/2021-07-01-10.json': aCorrection({ statements: [life, 'events/flight-of-example#took-off'] }),
});
const archive = archiveOf(files);
const ids = (corrections: readonly { id: string }[]) => corrections.map(({ id }) => id);

describe('corrections', () => {
  test('are in order, the newest first, the tenth of a day behind no second', () => {
    expect(ids(correctionsInOrder(archive))).toEqual(['2021-07-01-10', '2021-07-01-2', '2021-07-01-1']);
  });

  test('concern the statements that they name', () => {
    expect(ids(correctionsOf(archive, statementIn(archive, named)))).toEqual(['2021-07-01-2', '2021-07-01-1']);
    expect(ids(correctionsOf(archive, statementIn(archive, 'events/flight-of-example#took-off')))).toEqual(['2021-07-01-10']);
    expect(correctionsOf(archive, statementIn(archive, 'rulings/2020-03-02-order#held'))).toEqual([]);
  });

  test('concern a record once, however many of its statements they name', () => {
    expect(ids(correctionsIn(archive, personIn(archive)))).toEqual(['2021-07-01-10', '2021-07-01-2', '2021-07-01-1']);
    expect(correctionsIn(archive, found(archive.sources, 'gazette-story'))).toEqual([]);
  });

  test('concern the record of a statement that is gone', () => {
    const prison = 'places/prison-of-example.json';
    const before = released({ ...files, [prison]: aPlace({ statements: [aStatement({ id: 'built' })] }) }, '2022-01-10');
    const after = archiveOf({ ...before, [prison]: aPlace(), 'corrections/2022-01-10-1.json': aCorrection({ statements: ['places/prison-of-example#built'] }) });
    expect(ids(correctionsIn(after, found(after.places, 'prison-of-example')))).toEqual(['2022-01-10-1']);
  });
});
