import { describe, expect, test } from 'vitest';
import { neverVerified, verifiedBeforeTheyChanged, verifiedLongAgo } from '../../../../src/archive/derive/work-list/verified.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { aCitation, aPerson, aPlace, archiveOf, aSource, aStatement, aText, personFile, wholeArchive, withPerson } from '../../../fixtures/records.ts';
import { days, released } from '../../../fixtures/released.ts';

const horizon = { today: '2021-12-15', oldBefore: '2021-06-15' };
const verified = (day: string) => archiveOf(withPerson({ verified: day }, { 'corrections/2021-07-01-1.json': undefined }));

describe('a record that was never verified', () => {
  const told = toldBy(neverVerified(archiveOf(wholeArchive({ 'places/prison-of-example.json': aPlace({ verified: '2021-12-01', statements: [aStatement()] }) }))));

  test('is told with the statements that stand in it, or rest on it; the most come first', () => {
    expect(told).toEqual([
      'sources/gazette-story.json — 7 statements',
      'disputes/whether-it-took-off.json — 3 statements',
      `${personFile} — 2 statements`,
      'rulings/2020-03-02-order.json — 1 statement',
      'events/flight-of-example.json — 1 statement',
      'cohorts/class-of-example.json — 1 statement',
      'figures/people-who-were-not-there.json — 1 statement',
      'sources/herald-story.json — 1 statement',
      'sources/order-of-example.json — 1 statement',
    ]);
  });

  test('is not told where nothing stands that could be', () => {
    expect(told.filter((line) => /actors|town|glossary|corrections/.test(line))).toEqual([]);
  });
});

describe('a record that was verified long ago', () => {
  test('is told with the day', () => {
    expect(toldBy(verifiedLongAgo(verified('2021-06-14'), horizon))).toEqual([`${personFile} verified — last verified on 2021-06-14`]);
    expect(toldBy(verifiedLongAgo(verified('2021-06-15'), horizon))).toEqual([]);
  });

  test('comes before what was verified after it', () => {
    const archive = archiveOf(withPerson({ verified: '2021-05-01' }, { 'places/prison-of-example.json': aPlace({ verified: '2021-04-01' }) }));
    expect(toldBy(verifiedLongAgo(archive, horizon)).map((line) => line.slice(-10))).toEqual(['2021-04-01', '2021-05-01']);
  });
});

describe('a record changed since it was verified', () => {
  const citing = (published: string) => {
    const about = [aStatement({ id: 'life', citations: [aCitation({ source: 'herald-story' })] })];
    const herald = aSource({ publisher: 'herald-of-example', url: 'https://herald.example.org/invented-story', published });
    return archiveOf(withPerson({ about, verified: '2021-06-15' }, { 'sources/herald-story.json': herald, 'corrections/2021-07-01-1.json': undefined }));
  };

  test.each(['2021-06-16', '2021-07', '2021-08~'])('when a source that it cites appeared after that, on %s', (published) => {
    expect(toldBy(verifiedBeforeTheyChanged(citing(published)))).toEqual([
      `${personFile} verified — verified on 2021-06-15; it cites "herald-story", published ${published}`,
    ]);
  });

  test.each(['2021-06-15', '2021-06', '2021', '2021-07~'])('not when that source may have been there, being of %s', (published) => {
    expect(toldBy(verifiedBeforeTheyChanged(citing(published)))).toEqual([]);
  });

  test('when a statement of it was corrected after that', () => {
    expect(toldBy(verifiedBeforeTheyChanged(archiveOf(withPerson({ verified: '2021-06-30' }))))).toEqual([
      `${personFile} verified — verified on 2021-06-30; the correction 2021-07-01-1 changed it`,
    ]);
    expect(toldBy(verifiedBeforeTheyChanged(archiveOf(withPerson({ verified: '2021-07-01' }))))).toEqual([]);
  });

  describe('by another way than a correction,', () => {
    const people = (change: Parameters<typeof aPerson>[0]) => ({ [personFile]: aPerson({ verified: '2022-01-09', ...change }) });
    const begun = { ...wholeArchive(), ...people({}) };
    const since = `${personFile} verified — verified on 2022-01-09; it has changed since it was released so, on 2022-01-10`;
    const toldAfter = (change: Parameters<typeof aPerson>[0]) => toldBy(verifiedBeforeTheyChanged(archiveOf({ ...released(begun), ...people(change) })));

    test('whether that is released or not', () => {
      const changed = { unknowns: [aText('Where was he then?')] };
      expect(toldAfter(changed)).toEqual([since]);
      expect(toldBy(verifiedBeforeTheyChanged(archiveOf(released({ ...released(begun), ...people(changed) }, days[1]))))).toEqual([since]);
    });

    test('not by being released, read with care, or verified again', () => {
      expect(toldAfter({})).toEqual([]);
      expect(toldAfter({ reviewed: { en: '2022-01-20' } })).toEqual([]);
      expect(toldAfter({ verified: '2022-01-20', unknowns: [aText('Where was he then?')] })).toEqual([]);
    });
  });

  test('and is told once, whatever changed', () => {
    expect(toldBy(verifiedBeforeTheyChanged(archiveOf(withPerson({ verified: '2020-01-01' }))))).toHaveLength(1);
  });

  test('only if it ever was', () => {
    expect(toldBy(verifiedBeforeTheyChanged(archiveOf(wholeArchive())))).toEqual([]);
  });
});
