import { describe, expect, test } from 'vitest';
import { recordPath } from '../../src/routes.ts';
import { buildOrders } from '../../src/views/orders.ts';
import type { Locale } from '../../src/values/locale.ts';
import { litigationOfRulings, type Told } from '../fixtures/litigation.ts';
import { aMembership, aText, type Files, withPerson } from '../fixtures/records.ts';
import { contextOn, found, wordsOf } from './world.ts';

const rulings: Record<string, Told> = {
  order: { on: '2020-03-02', does: [['orders', 'person'], ['protects', 'class']] },
  stay: { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] },
  refusal: { on: '2020-03-12', does: [['leaves-standing', 'order']] },
  vacatur: { on: '2020-06-01', in: 'appeal', does: [['vacates', 'order'], ['remands', 'order'], ['lifts', 'stay']] },
  contempt: { on: '2020-04-01', does: [['finds-probably-disobeyed', 'order']] },
  mandamus: { on: '2020-05-06', in: 'above', does: [['vacates', 'contempt']] },
  again: { on: '2020-07-01', does: [['protects', 'class']], change: { unknowns: [aText('Was it appealed')] } },
};

function ordersOf(id = 'inventada-v-agency', locale: Locale = 'en', files: Files = {}, told = rulings) {
  const archive = litigationOfRulings(told, files);
  const proceeding = found(archive.proceedings, id);
  const orders = buildOrders(archive, proceeding, contextOn(recordPath(locale, proceeding), locale, archive));
  if (!orders) throw new Error('there are no orders');
  return orders;
}

describe('the diagram of orders', () => {
  const { rows, legend, whole } = ordersOf();

  test('has a row for each order, oldest first, with its letter and a link', () => {
    expect(rows.map(({ letter, anchor, date, link }) => [letter, anchor, date.text, link.href])).toEqual([
      ['A', 'order.A', 'Mar 2, 2020', '../../rulings/order/'],
      ['B', 'order.B', 'Apr 1, 2020', '../../rulings/contempt/'],
      ['C', 'order.C', 'Jul 1, 2020', '../../rulings/again/'],
    ]);
    expect(whole).toBeUndefined();
  });

  test('says of each what later rulings did to it, by which court, with a link to the statement of it', () => {
    expect(rows.map(({ acts }) => acts.map(({ date, actor, deed }) => `${date.text} ${actor} ${deed.text} ${deed.href}`))).toEqual([
      [
        'Mar 10, 2020 Court Above stayed it ../../rulings/stay/#effect-1',
        'Mar 12, 2020 The Court of Example, in English. left it standing ../../rulings/refusal/#effect-1',
        'Apr 1, 2020 The Court of Example, in English. found probable cause that it was disobeyed ../../rulings/contempt/#effect-1',
        'Jun 1, 2020 Court Above vacated it, sent the case back, and lifted the stay of Mar 10, 2020 ../../rulings/vacatur/#effect-1',
      ],
      ['May 6, 2020 Court Above vacated it ../../rulings/mandamus/#effect-1'],
      [],
    ]);
  });

  test('says what became of a ruling that acted on it, and which order that is', () => {
    const acts = rows[0]?.acts.map(({ deed, order, fate, bases }) => [deed.text.split(',')[0], order?.text, order?.href, fate, bases.map(({ word }) => word).join()]);
    expect(acts?.[2]).toEqual(['found probable cause that it was disobeyed', 'B', '#order.B', 'vacated May 6, 2020', 'Press report']);
  });

  test('tells of a stay the sentence itself, which says what was stayed', () => {
    expect(rows[0]?.acts.map(({ says }) => wordsOf(says))).toEqual(['The invented Gazette reports what never was, in English.', '', '', '']);
  });

  test('says in words how the orders belong together, with letters', () => {
    expect(rows.map(({ relations }) => relations.map(({ text }) => text))).toEqual([[], ['found probable cause that A was disobeyed'], ['on remand, after A was vacated']]);
    expect(ordersOf('inventada-v-agency', 'es').rows.map(({ relations }) => relations.map(({ text }) => text))).toEqual([
      [],
      ['halló causa probable del incumplimiento de A'],
      ['tras la devolución del caso (A: sin efecto)'],
    ]);
  });

  test('says that no end is known, and what nobody has answered, only of those without an end', () => {
    expect(rows.map(({ open, unknowns, bar }) => [open, unknowns, bar.words.text])).toEqual([
      [undefined, [], 'vacated, Court Above'],
      [undefined, [], 'vacated, Court Above'],
      ['Whether a later ruling stayed or ended it is not recorded here, as of December 31, 2021.', ['Was it appealed, in English.'], 'no later ruling on it recorded'],
    ]);
  });

  test('says whom each reaches, and of a group for whom that is established', () => {
    const reachOf = (orders: typeof rows) => orders.map(({ reach }) => reach.map(({ whom, how, people }) => [whom.remark ? `${whom.text} (${whom.remark})` : whom.text, how, ...people.map(({ text }) => text)]));
    const group = 'The invented class, in English.';
    expect(reachOf(rows)).toEqual([[['Persona Inventada (by name)', undefined], [group, 'membership established for nobody in this record']], [], [[group, 'membership established for nobody in this record']]]);
    const { rows: withMember } = ordersOf('inventada-v-agency', 'en', {
      'people/persona-inventada/person.json': withPerson({ memberships: [aMembership()] })['people/persona-inventada/person.json'],
    });
    expect(reachOf(withMember)[2]).toEqual([[group, 'membership established here for', 'Persona Inventada']]);
  });

  test('explains the shapes that it shows, and no other', () => {
    expect(legend.map(({ shape }) => shape)).toEqual(['in-force', 'stayed', 'end', 'kept', 'fade']);
  });
});

describe('of an appeal', () => {
  test('has the rows that it acted on, and leads to the rest', () => {
    const { rows, whole } = ordersOf('case-above');
    expect([rows.map(({ letter }) => letter), whole?.href]).toEqual([['B'], '../inventada-v-agency/#on.orders']);
  });

  test('has the same rows as the whole', () => {
    const [whole, part] = [ordersOf().rows[1], ordersOf('case-above').rows[0]];
    expect([part?.link, part?.bar, part?.acts.map(({ deed }) => deed)]).toEqual([whole?.link, whole?.bar, whole?.acts.map(({ deed }) => deed)]);
  });

  test('is not there where nothing was made or acted on', () => {
    const archive = litigationOfRulings({ order: rulings['order'] ?? { on: '2020' } });
    const appeal = found(archive.proceedings, 'appeal-of-example');
    expect(buildOrders(archive, appeal, contextOn(recordPath('en', appeal), 'en', archive))).toBeUndefined();
  });
});

test('names the court of an order that another than the trial court made', () => {
  const { rows } = ordersOf('inventada-v-agency', 'en', {}, { order: { on: '2020-03-02' }, above: { on: '2020-04-01', in: 'above', does: [['protects', 'class']] } });
  expect(rows.map(({ court }) => court)).toEqual([undefined, 'Court Above']);
});

test('says of an order that is stayed that it has no effect', () => {
  const { rows } = ordersOf('inventada-v-agency', 'en', {}, { order: { on: '2020-03-02' }, stay: { on: '2020-04-01', in: 'appeal', does: [['stays', 'order']] } });
  expect([rows[0]?.open, rows[0]?.bar.pieces.at(-1)?.shape]).toEqual(['A stay of it is recorded here, and no end of that stay. While it lasts, the order has no effect.', 'fading-stay']);
});
