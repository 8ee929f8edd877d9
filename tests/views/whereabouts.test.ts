import { describe, expect, test } from 'vitest';
import type { SpellRecord } from '../../src/values/spell.ts';
import { buildEveryone } from '../../src/views/everyone.ts';
import type { LaneOrder } from '../../src/views/lane-order.ts';
import { buildLanesPage } from '../../src/views/whereabouts.ts';
import { aHappening, anEvent, aPerson, archiveOf, aSpell, aTown, wholeArchive } from '../fixtures/records.ts';
import { because } from './spells.ts';

const free = (change: Partial<SpellRecord>) => aSpell({ id: 'is-free', as: 'at-liberty', authority: undefined, place: undefined, ...change });

/** The archive of invented people with these spells; each has a part in the flight. */
function peopleWith(spells: Readonly<Record<string, SpellRecord[]>>) {
  const people = Object.entries(spells).map(([id, whereabouts]) => [
    `people/${id}/person.json`,
    aPerson({ name: { full: `Nadie ${id}`, sorting: id }, whereabouts, events: [anEvent({ id: 'flew', event: 'flight-of-example' })] }),
  ]);
  return archiveOf(
    wholeArchive({
      'people/persona-inventada/person.json': undefined,
      'people/persona-inventada/en.md': undefined,
      'people/persona-inventada/es.md': undefined,
      'corrections/2021-07-01-1.json': undefined,
      'disputes/whether-it-took-off.json': undefined,
      'proceedings/inventada-v-agency.json': undefined,
      'rulings/2020-03-02-order.json': undefined,
      'sources/order-of-example.json': undefined,
      'events/flight-of-example.json': aHappening({ moments: [anEvent({ id: 'took-off', kind: 'flight', date: '2020-02-01' })] }),
      'places/town-of-example.json': aTown({ country: 'US' }),
      ...Object.fromEntries(people),
    }),
  );
}

const archive = peopleWith({
  // Held, then free when last heard of.
  zeta: [aSpell({ from: '2020-01-10', to: '2020-03-02' }), free({ place: 'town-of-example', from: '2020-03-02', to: '..' })],
  // Held since an earlier day, the end not known.
  alfa: [aSpell({ from: '2019-12', to: undefined })],
  // Nothing known after custody; and a spell that was taken back.
  mike: [
    aSpell({ from: undefined, to: '2020-01-20' }),
    free({ id: 'gone', as: 'unknown', from: '2020-01-20', to: undefined }),
    aSpell({ id: 'taken-back', from: '2020-05-01', to: '2020-06-01', standing: { is: 'withdrawn', because } }),
  ],
});

const pageIn = (order?: LaneOrder) => buildLanesPage(archive, order, 'en');
const namesIn = (order?: LaneOrder) => pageIn(order).groups.map(({ heading, rows }) => [heading, ...rows.map(({ person, says }) => (says ? `${person.text}: ${says}` : person.text))]);

describe('the page of lanes', () => {
  test('has every spell that stands, with a link to its statement and a name', () => {
    const spells = pageIn().groups.flatMap(({ rows }) => rows.flatMap((row) => row.spells));
    expect(spells.map(({ link, name }) => `${link.href} ${name}`)).toEqual([
      '../people/alfa/#was-held Nadie alfa: The prison of Example, in English., from Dec 2019; end not known, held',
      '../people/mike/#was-held Nadie mike: The prison of Example, in English., beginning not known; until Jan 20, 2020, held',
      '../people/mike/#gone Nadie mike: Not known, from Jan 20, 2020; end not known, not known',
      '../people/zeta/#was-held Nadie zeta: The prison of Example, in English., Jan 10, 2020 – Mar 2, 2020, held',
      '../people/zeta/#is-free Nadie zeta: The town of Example, in English., Mar 2, 2020 – last known Jun 1, 2021, at liberty',
    ]);
    expect(pageIn().lead).toMatch(/^3 men, 5 stretches of time\./);
  });

  test('says of each in the table from when to when, as what, and in whose custody', () => {
    const rows = pageIn().groups.flatMap((group) => group.rows);
    expect(rows.flatMap(({ spells }) => spells.map(({ from, to, state, authority }) => [from, to, state, authority]))).toEqual([
      ['Dec 2019', 'not known', 'held', 'The Agency of Example, in English.'],
      ['not known', 'Jan 20, 2020', 'held', 'The Agency of Example, in English.'],
      ['Jan 20, 2020', 'not known', 'not known', undefined],
      ['Jan 10, 2020', 'Mar 2, 2020', 'held', 'The Agency of Example, in English.'],
      ['Mar 2, 2020', 'last known Jun 1, 2021', 'at liberty', undefined],
    ]);
  });

  test('stands in four orders, each at its own address', () => {
    expect(namesIn()).toEqual([[undefined, 'alfa', 'mike', 'zeta']]);
    expect(namesIn('first-held')).toEqual([[undefined, 'alfa: first held Dec 2019', 'zeta: first held Jan 10, 2020', 'mike: beginning not known; until Jan 20, 2020']]);
    expect(namesIn('last-known')).toEqual([[undefined, 'zeta: last known Jun 1, 2021', 'mike: last known Jan 20, 2020', 'alfa: end not known']]);
    expect(namesIn('last-place')).toEqual([['The prison of Example, in English.', 'alfa'], ['The town of Example, in English.', 'zeta'], ['Not known where they are', 'mike']]);
  });

  test('leads from each order to the others', () => {
    expect(pageIn('last-known').sortings.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([['../', false], ['../first-held/', false], ['./', true], ['../last-place/', false]]);
    expect(pageIn().sortings[1]?.href).toBe('first-held/');
  });

  test('has a rule on the day of an event that many share', () => {
    expect(pageIn().days.map(({ letter, date, link }) => [letter, date, link.href])).toEqual([['A', 'February 1, 2020', '../events/flight-of-example/']]);
  });

  test('says in either language what it shows', () => {
    const spanish = buildLanesPage(archive, 'first-held', 'es');
    expect(spanish.frame.title).toMatch(/^Dónde estuvo cada hombre y cuándo: por primera detención/);
    expect(spanish.groups[0]?.rows[1]?.says).toBe('primera detención: 10 ene 2020');
  });
});

describe('the drawing of everybody', () => {
  const everyone = buildEveryone({ archive, path: 'en/', locale: 'en' });

  test('has a line for each, and says in numbers what it shows', () => {
    expect(everyone.lanes).toHaveLength(3);
    expect(everyone.alternative).toBe(
      'One line for each of 3 men, from January 2019 to December 31, 2021, the latest news first. 3 of the lines show custody outside the United States. Last known: 1 held, 1 at liberty, 1 not known. What is known stops in 2019 for 1, in 2020 for 1, in 2021 for 1; after that the lines are empty.',
    );
  });

  test('leads to the lanes and to the names', () => {
    expect([everyone.toLanes.href, everyone.toNames.href]).toEqual(['whereabouts/', 'people/']);
  });

  test('says "not known" only where there is room for it', () => {
    const known = peopleWith({ alfa: [aSpell({ from: '2020-01-10', to: '2021-06-01' })] });
    expect([everyone.isEmptyAtTheEnd, buildEveryone({ archive: known, path: 'en/', locale: 'en' }).isEmptyAtTheEnd]).toEqual([true, false]);
  });
});
