import { expect, test } from 'vitest';
import { docketOf, effectsOn, latestRulingIn, nothingFollowed, proceedingsAfter, proceedingsOf, rulingsIn } from '../../../src/archive/derive/cases.ts';
import { anEffect, anEntry, aProceeding, archiveOf, aRuling, aStatement, aText, wholeArchive } from '../../fixtures/records.ts';

const later = (date: string, change: Parameters<typeof aRuling>[0] = {}) =>
  aRuling({ title: aText(date), date, holds: [aStatement({ id: 'held' })], ...change });

const archive = archiveOf(
  wholeArchive({
    'proceedings/inventada-v-agency.json': aProceeding({
      entries: [
        anEntry({ id: 'filed', date: '2020-01-15' }),
        anEntry({ id: 'heard', kind: 'hearing', date: '2020-03-02T09:00:00-05:00[America/New_York]' }),
      ],
    }),
    'proceedings/appeal.json': aProceeding({
      title: aText('Appeal'),
      parties: [],
      after: [{ proceeding: 'inventada-v-agency', by: 'appeal' }],
    }),
    'rulings/2020-02-01-interim.json': later('2020-02-01'),
    'rulings/2020-05-04-affirmed.json': later('2020-05-04', {
      proceeding: 'appeal',
      effects: [anEffect({ does: 'affirms', on: '2020-03-02-order', for: undefined })],
    }),
  }),
);
const proceeding = archive.proceedings.get('inventada-v-agency');
const appeal = archive.proceedings.get('appeal');
const order = archive.rulings.get('2020-03-02-order');
const person = archive.people.get('persona-inventada');
if (!proceeding || !appeal || !order || !person) throw new Error('the invented records are not there');

test('the rulings of a proceeding are its own, oldest first', () => {
  expect(rulingsIn(archive, proceeding).map(({ id }) => id)).toEqual(['2020-02-01-interim', '2020-03-02-order']);
  expect(rulingsIn(archive, appeal).map(({ id }) => id)).toEqual(['2020-05-04-affirmed']);
});

test.each([
  { date: '2020-05-04', latest: 'the-other' },
  { date: '2020-01-31', latest: '2020-03-02-order' },
  { date: '2020-03-02', latest: undefined },
  { date: '2020-03', latest: undefined },
  { date: '[2020-02-20..2020-03-10]', latest: undefined },
])('the latest ruling is told only where the dates say which it is: $date and 2020-03-02', ({ date, latest }) => {
  const two = archiveOf(wholeArchive({ 'rulings/the-other.json': later(date) }));
  const [inBoth] = two.proceedings.values();
  expect(inBoth && latestRulingIn(two, inBoth)?.id).toBe(latest);
});

test('a ruling knows what later ones did to it', () => {
  expect(effectsOn(archive, order).map(({ home, does }) => `${home.id} ${does}`)).toEqual(['2020-05-04-affirmed affirms']);
});

test('a proceeding knows what appeals or continues it', () => {
  expect(proceedingsAfter(archive, proceeding).map(({ later: { id }, by }) => `${id} by ${by}`)).toEqual(['appeal by appeal']);
  expect(proceedingsAfter(archive, appeal)).toEqual([]);
});

test('a person has the cases to which he is a party', () => {
  expect(proceedingsOf(archive, person).map(({ id }) => id)).toEqual(['inventada-v-agency']);
});

test('nothing followed a ruling only where neither its docket, nor a later ruling, nor a later case goes on', () => {
  const ids = [...archive.rulings.values()].filter((ruling) => nothingFollowed(archive, ruling)).map(({ id }) => id);
  expect(ids).toEqual(['2020-05-04-affirmed']);
});

test('a docket has entries and rulings in one order; on one day the ruling whose clock is not known stands first', () => {
  const lines = docketOf(archive, proceeding).map(({ entry, ruling }) => entry?.id ?? ruling?.id);
  expect(lines).toEqual(['filed', '2020-02-01-interim', '2020-03-02-order', 'heard']);
});

test('something followed a ruling on appeal where the case below went on', () => {
  const followed = (entries: ReturnType<typeof anEntry>[]) => {
    const files = wholeArchive({
      'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ id: 'began' }), ...entries] }),
      'proceedings/appeal.json': aProceeding({ title: aText('The appeal'), dockets: ['0:20-xx-00002'], after: [{ proceeding: 'inventada-v-agency', by: 'appeal' }] }),
      'rulings/2020-05-04-affirmed.json': aRuling({ title: aText('Affirmed'), proceeding: 'appeal', date: '2020-05-04', holds: [aStatement({ id: 'affirmed' })], document: { none: aText('It is sealed') } }),
    });
    const below = archiveOf(files);
    const ruling = below.rulings.get('2020-05-04-affirmed');
    return ruling && !nothingFollowed(below, ruling);
  };
  expect(followed([])).toBe(false);
  expect(followed([anEntry({ date: '2020-06-01' })])).toBe(true);
});
