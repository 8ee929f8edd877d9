import { describe, expect, test } from 'vitest';
import { buildDocket, buildPlaceOnDocket } from '../../src/views/docket.ts';
import { anEntry, aProceeding, archiveOf, aRuling, aText, wholeArchive } from '../fixtures/records.ts';
import { contextOn, found } from './world.ts';

const archive = archiveOf(
  wholeArchive({
    'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ date: '2020-01' }), anEntry({ id: 'heard', kind: 'hearing', date: '2020-03-02' })] }),
    'rulings/2020-02-10-first.json': aRuling({ title: aText('A first order'), date: '2020-02-10' }),
  }),
);
const proceeding = found(archive.proceedings, 'inventada-v-agency');
const own = found(archive.rulings, '2020-03-02-order');

describe('a docket', () => {
  const lines = buildDocket(archive, proceeding, contextOn('en/proceedings/inventada-v-agency/'));

  test('has entries and rulings in order, a ruling told by the first thing that it held, on its own date', () => {
    expect(lines.map(({ statement, ruling }) => [statement.date?.text, statement.anchor, ruling?.href])).toEqual([
      ['Jan 2020', 'filed', undefined],
      ['Feb 10, 2020', 'rulings.2020-02-10-first.held', '../../rulings/2020-02-10-first/'],
      ['Mar 2, 2020', 'heard', undefined],
      ['Mar 2, 2020', 'rulings.2020-03-02-order.held', '../../rulings/2020-03-02-order/'],
    ]);
  });

  test('is a list of links on the page of a ruling, with the ruling itself marked in its place', () => {
    const places = buildPlaceOnDocket(archive, own, contextOn('en/rulings/2020-03-02-order/'));
    expect(places.map(({ date, link }) => [date, link.href, link.isCurrent])).toEqual([
      ['Jan 2020', '../../proceedings/inventada-v-agency/#filed', undefined],
      ['Feb 10, 2020', '../2020-02-10-first/', false],
      ['Mar 2, 2020', '../../proceedings/inventada-v-agency/#heard', undefined],
      ['Mar 2, 2020', './', true],
    ]);
  });

  test('where an entry, which may be cut short before it says so, has who stands behind it', () => {
    const places = buildPlaceOnDocket(archive, own, contextOn('en/rulings/2020-03-02-order/'));
    expect(places.map(({ note }) => note)).toEqual(['Press report', '', 'Press report', '']);
  });
});
