import { describe, expect, test } from 'vitest';
import { disputesAbout, positionsOf } from '../../../src/archive/derive/disputes.ts';
import { aCitation, aDispute, aPosition, archiveOf, aSource, aStatement, aText, wholeArchive } from '../../fixtures/records.ts';

describe('a record knows the disputes about it', () => {
  const archive = archiveOf(
    wholeArchive({
      'disputes/who-flew-it.json': aDispute({ about: [{ event: 'flight-of-example' }, { place: 'town-of-example' }] }),
    }),
  );

  test.each([
    ['a person', archive.people.get('persona-inventada'), ['whether-it-took-off']],
    ['an event of which two are', archive.events.get('flight-of-example'), ['who-flew-it', 'whether-it-took-off']],
    ['a place', archive.places.get('town-of-example'), ['who-flew-it']],
    ['a cohort of which none is', archive.cohorts.get('class-of-example'), []],
  ])('%s', (_name, record, ids) => {
    const disputes = record ? disputesAbout(archive, record) : undefined;
    expect(disputes?.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
});

describe('the positions of a dispute', () => {
  const published: Record<string, string | undefined> = { early: '2020-05-03', middle: '2020-05-04', month: '2020-05', late: '2021', undated: undefined };
  const sources = Object.fromEntries(
    Object.entries(published).map(([id, on]) => [
      `sources/${id}.json`,
      aSource({ published: on, url: `https://gazette.example.org/${id}` }),
    ]),
  );

  /** The order of positions each of which rests on some of the sources. */
  function inOrder(...resting: string[][]): string[] {
    const positions = resting.map((ids) =>
      aPosition({
        name: aText(ids.join(' and ')),
        accounts: ids.map((source) => aStatement({ id: `by-${source}`, citations: [aCitation({ source })] })),
      }),
    );
    const everySource = aStatement({ id: 'all', citations: Object.keys(published).map((source) => aCitation({ source })) });
    const files = { ...sources, 'disputes/whether-it-took-off.json': aDispute({ positions, context: [everySource] }) };
    const dispute = archiveOf(wholeArchive(files)).disputes.get('whether-it-took-off');
    return dispute ? positionsOf(dispute).map(({ accounts }) => accounts.map(({ id }) => id.replace('by-', '')).join(' and ')) : [];
  }

  test('come in the order in which their first sources appeared', () => {
    expect(inOrder(['late'], ['middle'], ['early'])).toEqual(['early', 'middle', 'late']);
    expect(inOrder(['middle'], ['late', 'early'])).toEqual(['early and late', 'middle']);
  });

  test('that rest on undated sources alone come last', () => {
    expect(inOrder(['undated'], ['late'])).toEqual(['late', 'undated']);
    expect(inOrder(['middle'], ['undated', 'early'])).toEqual(['early and undated', 'middle']);
  });

  test('that rest on a source of a month alone come when it had certainly appeared', () => {
    expect(inOrder(['month'], ['late'], ['middle'])).toEqual(['middle', 'month', 'late']);
  });

  test('have their accounts in the same order', () => {
    expect(inOrder(['undated', 'late', 'month', 'early'], ['middle'])).toEqual(['early and month and late and undated', 'middle']);
  });

  test('are dated by the source that each account cites first, not by what is cited behind it', () => {
    const account = (id: string, ...ids: string[]) => aPosition({ name: aText(id), accounts: [aStatement({ id, citations: ids.map((source) => aCitation({ source })) })] });
    const everySource = aStatement({ id: 'all', citations: Object.keys(published).map((source) => aCitation({ source })) });
    const record = aDispute({ positions: [account('told-late', 'late', 'early'), account('told-first', 'middle')], context: [everySource] });
    const dispute = archiveOf(wholeArchive({ ...sources, 'disputes/whether-it-took-off.json': record })).disputes.get('whether-it-took-off');
    expect(dispute && positionsOf(dispute).map(({ accounts }) => accounts.map(({ id }) => id))).toEqual([['told-first'], ['told-late']]);
  });

  test('that appeared together stay in the order of the record', () => {
    const positions = [aPosition({ accounts: [aStatement({ id: 'b' })] }), aPosition({ accounts: [aStatement({ id: 'a' })] })];
    const archive = archiveOf(wholeArchive({ 'disputes/whether-it-took-off.json': aDispute({ positions }) }));
    const dispute = archive.disputes.get('whether-it-took-off');
    expect(dispute && positionsOf(dispute)).toEqual(dispute?.positions);
  });
});
