import { describe, expect, test } from 'vitest';
import { buildDocket } from '../../src/views/docket.ts';
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

/** The docket, line by line: the date, what is told, and the ruling that it leads to. */
function docket(...owned: (typeof own)[]) {
  return buildDocket(archive, proceeding, contextOn('en/proceedings/inventada-v-agency/'), ...owned).map((line) =>
    line.statement ? [line.statement.date?.text, line.statement.anchor, line.ruling?.href] : [line.date.text, line.title],
  );
}

describe('a docket', () => {
  test('has entries and rulings in order, a ruling told by the first thing that it held, on its own date', () => {
    expect(docket()).toEqual([
      ['Jan 2020', 'filed', undefined],
      ['Feb 10, 2020', 'rulings.2020-02-10-first.held', '../../rulings/2020-02-10-first/'],
      ['Mar 2, 2020', 'heard', undefined],
      ['Mar 2, 2020', 'rulings.2020-03-02-order.held', '../../rulings/2020-03-02-order/'],
    ]);
  });

  test('only marks the place of the ruling whose page it stands on', () => {
    expect(docket(own).at(-1)).toEqual(['Mar 2, 2020', 'An order that nobody made, in English.']);
  });
});
