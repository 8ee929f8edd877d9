import { describe, expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { buildRulingsPage } from '../../src/views/rulings.ts';
import { litigationOfRulings } from '../fixtures/litigation.ts';
import { aProceeding, aRuling, aStatement, aText } from '../fixtures/records.ts';
import { world } from './world.ts';

const archive = litigationOfRulings(
  {
    order: { on: '2020-03-02', does: [['orders', 'person']] },
    second: { on: '2020-03-05', does: [['protects', 'class']] },
    stay: { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] },
    refusal: { on: '2020-03-11', in: 'above', does: [['declines-to-stay', 'second'], ['declines-to-stay', 'order']] },
    end: { on: '2020-05-06', in: 'appeal', does: [['vacates', 'second'], ['lifts', 'stay']] },
  },
  {
    'proceedings/other.json': aProceeding({ title: aText('Another suit'), caption: 'Doe v. Roe' }),
    'rulings/other.json': aRuling({ title: aText('Of another suit'), proceeding: 'other', date: '2019-05-01', document: { none: aText('Not found') }, bench: { sitting: 'one-judge', judges: [] }, holds: [aStatement({ id: 'held' })] }),
  },
);
const page = buildRulingsPage(archive, 'en');

describe('the list of rulings', () => {
  test('has each once, by litigation, those with the most rulings first', () => {
    expect(page.litigations.map(({ heading, caption, lines }) => [heading, caption, ...lines.map(({ link }) => link.href)])).toEqual([
      ['Inventada against the Agency, in English.', undefined, 'order/', 'second/', 'stay/', 'refusal/', 'end/'],
      ['Another suit, in English.', 'Doe v. Roe', 'other/'],
    ]);
    for (const locale of locales) expect(buildRulingsPage(world, locale).litigations.flatMap(({ lines }) => lines)).toHaveLength(world.rulings.size);
  });

  test('begins with how many there are, and a way to each litigation', () => {
    expect([page.lead.split('.')[0], buildRulingsPage(archive, 'es').lead.split('.')[0]]).toEqual(['6 rulings', '6 fallos']);
    expect(page.contents).toEqual([{ href: '#on.inventada-v-agency', text: 'Inventada against the Agency, in English.' }, { href: '#on.other', text: 'Doe v. Roe' }]);
  });

  test('says of each what it did, and what became of it', () => {
    expect(page.litigations[0]?.lines.map(({ letter, did, standing }) => [letter, did.join(), standing?.text, standing?.isKnown])).toEqual([
      ['A', '', 'no later ruling on it recorded', false],
      ['B', '', 'vacated May 6, 2020', true],
      [undefined, 'stayed A', 'lifted May 6, 2020', true],
      [undefined, 'declined to stay A and B', undefined, undefined],
      [undefined, 'vacated B,lifted the stay of Mar 10, 2020', undefined, undefined],
    ]);
  });

  test('says of what is stayed since when, and that no end is recorded', () => {
    const stayed = litigationOfRulings({ order: { on: '2020-03-02' }, stay: { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] } });
    expect(buildRulingsPage(stayed, 'es').litigations[0]?.lines[0]?.standing).toEqual({ text: 'suspendida desde el 10 mar 2020, sin que conste el fin', isKnown: true });
  });

  test('draws the orders, and leads to their diagram', () => {
    expect(page.litigations.map(({ orders, lines }) => [orders.href, lines.map(({ bar }) => bar !== undefined)])).toEqual([
      ['../proceedings/inventada-v-agency/#on.orders', [true, true, false, false, false]],
      ['../proceedings/other/#on.orders', [true]],
    ]);
  });
});
