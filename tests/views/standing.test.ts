import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/values/locale.ts';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { litigationOfRulings, rulingIn, type Told } from '../fixtures/litigation.ts';

/** What is said of a ruling under its title, a line each. */
function standingOf(rulings: Readonly<Record<string, Told>>, id = 'order', locale: Locale = 'en') {
  const archive = litigationOfRulings({ order: { on: '2020-03-02', does: [['orders', 'person']] }, ...rulings });
  const { standing } = buildRulingPage(archive, rulingIn(archive, id), locale);
  return standing.map(({ word, text, link, then }) => [word, text, link && `${link.text} ${link.href}`, then].filter(Boolean).join(' | '));
}

const vacatur: Told = { on: '2020-06', in: 'appeal', does: [['vacates', 'order']] };
const stay: Told = { on: '2020-03-10', in: 'appeal', does: [['stays', 'order']] };

describe('whether a ruling is law is said first', () => {
  test('where nothing is known to have touched it', () => {
    expect(standingOf({})).toEqual(['Whether a later ruling stayed or ended it is not recorded here, as of December 31, 2021.']);
  });

  test('where it was vacated, by whom, with a link to who says so', () => {
    expect(standingOf({ vacatur })).toEqual(['Vacated | June 2020, by the The Court Above, in English. | Ruling vacatur, in English. ../vacatur/#effect-1 | It is no longer in force.']);
    expect(standingOf({ vacatur }, 'order', 'es')).toEqual(['Sin efecto | desde junio de 2020 (The Court Above, en español.) | Ruling vacatur, en español. ../vacatur/#effect-1 | Ya no está en vigor.']);
  });

  test('where what vacated it was itself undone', () => {
    const reversal: Told = { on: '2020-08-01', in: 'above', does: [['reverses', 'vacatur']] };
    expect(standingOf({ vacatur, reversal })[0]).toMatch(/It is no longer in force\. That ruling was itself reversed Aug 1, 2020\.$/);
  });

  test('where it is stayed, or was', () => {
    expect(standingOf({ stay })).toEqual([
      'A stay of it is recorded here, and no end of that stay. While it lasts, the order has no effect.',
      'Stayed | March 10, 2020, by the The Court Above, in English. | Ruling stay, in English. ../stay/#effect-1',
    ]);
    expect(standingOf({ stay, lifted: { on: '2020-04-01', in: 'above', does: [['lifts', 'stay']] } })).toEqual([
      'Whether a later ruling ended it is not recorded here, as of December 31, 2021.',
      'Stayed | from March 10, 2020 to April 1, 2020 | Ruling stay, in English. ../stay/',
    ]);
    expect(standingOf({ stay, again: { on: '2020-04-05', does: [['enforces', 'order']] } })[1]).toBe('Stayed | from March 10, 2020; over by April 5, 2020, the day not known | Ruling stay, in English. ../stay/');
  });

  test('where a part of it fell, or was amended', () => {
    const part: Told = { on: '2020-06-01', in: 'appeal', does: [['vacates', 'order'], ['affirms', 'order']] };
    expect(standingOf({ part })[0]).toBe('Vacated in part | June 1, 2020, by the The Court Above, in English. | Ruling part, in English. ../part/#effect-1');
    expect(standingOf({ amendment: { on: '2020-06-01', does: [['amends', 'order']] } })[1]).toMatch(/^Amended \| June 1, 2020/);
  });

  test('where it is a stay that was lifted: it was no order that could be in force', () => {
    expect(standingOf({ stay, lifted: { on: '2020-04-01', in: 'above', does: [['lifts', 'stay']] } }, 'stay')).toEqual(['Lifted | April 1, 2020, by the The Court Above, in English. | Ruling lifted, in English. ../lifted/#effect-1']);
  });

  test('and what it acted on is no law either, where that was undone by another', () => {
    const refused: Told = { on: '2020-04-01', in: 'appeal', does: [['declines-to-stay', 'order']] };
    expect(standingOf({ refused, vacatur }, 'refused')[1]).toBe('What it acted on | Ruling order, in English. ../order/ | Vacated Jun 2020');
    expect(standingOf({ vacatur }, 'vacatur')).toHaveLength(1);
  });
});

test('its life stands above what later rulings did to it, and only where they did something', () => {
  const archive = litigationOfRulings({ order: { on: '2020-03-02' }, stay, other: { on: '2020-05-01' } });
  const lifeOf = (id: string) => buildRulingPage(archive, rulingIn(archive, id), 'en').life;
  expect(lifeOf('order')?.bar.pieces.map(({ shape }) => shape)).toEqual(['in-force', 'stayed', 'fading-stay']);
  expect(lifeOf('order')?.order?.href).toBe('../../proceedings/inventada-v-agency/#order.A');
  expect(lifeOf('other')).toBeUndefined();
});
