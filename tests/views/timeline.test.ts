import { describe, expect, test } from 'vitest';
import { entryKinds, eventKinds, strandOfKind, strands } from '../../src/values/statement.ts';
import { buildTimelinePage } from '../../src/views/timeline.ts';
import { aHappening, anEntry, anEvent, aProceeding, archiveOf, aText, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const page = buildTimelinePage(world, undefined, 'en');
const entriesOf = ({ years }: typeof page) => years.flatMap(({ entries }) => entries.map(({ statement }) => statement));

describe('the timeline', () => {
  test('has everything that is dated, year by year: what happened to people, events, dockets and rulings', () => {
    expect(page.years.map(({ year, entries }) => [year, ...entries.map(({ statement }) => `${statement.date?.text} ${statement.anchor}`)])).toEqual([
      [
        '2020',
        'Jan 15, 2020 proceedings.inventada-v-agency.filed',
        'Feb 1, 2020 people.persona-inventada.happened',
        'Feb 1, 2020 events.flight-of-example.took-off',
        'Feb 2, 2020 events.flight-of-example.landed',
        'Mar 2, 2020 rulings.2020-03-02-order.held',
        'Apr 1, 2020 rulings.2020-04-01-reversal.reversed',
      ],
      ['2021', 'May 2021 events.visit-of-example.visited'],
      ['2022', 'Feb 1, 2022 proceedings.inventada-v-agency.to-be-heard'],
    ]);
  });

  test('tells each in brief, with a link home that names the record', () => {
    const [first] = entriesOf(page);
    expect([first?.isBrief, first?.permalink]).toEqual([
      true,
      { href: '../proceedings/inventada-v-agency/#filed', text: 'Inventada against the Agency, in English.' },
    ]);
    expect(entriesOf(page).map(({ isBrief, citations }) => isBrief && citations.length)).toEqual(entriesOf(page).map(() => 1));
  });

  test('says how much it has', () => {
    expect(page.lead).toBe('Everything in this record that has a date. 8 dated statements.');
    expect(buildTimelinePage(world, 'public', 'es').lead).toBe('1 afirmación con fecha.');
  });

  test('leaves out what was replaced or withdrawn, and keeps what is disputed', () => {
    const events = [
      anEvent({ id: 'stands' }),
      anEvent({ id: 'was-told', standing: { is: 'superseded', by: 'people/persona-inventada#stands', because: aText('It was wrong') } }),
      anEvent({ id: 'was-withdrawn', standing: { is: 'withdrawn', because: aText('It was wrong') } }),
    ];
    const archive = archiveOf(withPerson({ events }, { 'events/flight-of-example.json': undefined, 'disputes/whether-it-took-off.json': undefined }));
    expect(entriesOf(buildTimelinePage(archive, undefined, 'en')).map(({ anchor }) => anchor)).toEqual(['people.persona-inventada.stands', 'rulings.2020-03-02-order.held']);
  });
});

describe('a strand of the timeline', () => {
  test.each(strands)('"%s" is a part of the whole, in its order', (strand) => {
    const all = entriesOf(page).map(({ anchor }) => anchor);
    const some = entriesOf(buildTimelinePage(world, strand, 'en')).map(({ anchor }) => anchor);
    expect(some).toEqual(all.filter((anchor) => some.includes(anchor)));
    expect(some.length).toBeLessThan(all.length);
  });

  test('has what belongs to it', () => {
    expect(strands.map((strand) => [strand, ...entriesOf(buildTimelinePage(world, strand, 'en')).map(({ anchor }) => anchor.split('.').at(-1))])).toEqual([
      ['custody', 'happened', 'took-off', 'landed'],
      ['courts', 'filed', 'held', 'reversed', 'to-be-heard'],
      ['governments'],
      ['public', 'visited'],
    ]);
  });

  test('is named in its title, and marked among the others', () => {
    const courts = buildTimelinePage(world, 'courts', 'es');
    expect(courts.title).toBe('Cronología: Tribunales');
    expect(courts.strands.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
      ['../', false],
      ['../custody/', false],
      ['./', true],
      ['../governments/', false],
      ['../public/', false],
    ]);
  });
});

describe('how much each strand has', () => {
  /** One event or entry of each kind. */
  const archive = archiveOf(
    withPerson(
      { events: eventKinds.map((kind) => anEvent({ id: `${kind}-of-him`, kind })) },
      {
        'events/flight-of-example.json': aHappening({ moments: eventKinds.map((kind) => anEvent({ id: `${kind}-of-all`, kind })) }),
        'proceedings/inventada-v-agency.json': aProceeding({ entries: entryKinds.map((kind) => anEntry({ id: `${kind}-in-court`, kind })) }),
      },
    ),
  );
  const pages = [undefined, ...strands].map((strand) => buildTimelinePage(archive, strand, 'en'));

  test.each([undefined, ...strands])('is the same on every page, and as much as its own page lists: %s', (strand) => {
    const listed = entriesOf(buildTimelinePage(archive, strand, 'en')).length;
    const index = [undefined, ...strands].indexOf(strand);
    expect(listed).toBeGreaterThan(0);
    expect(pages.map((other) => other.strands[index]?.count)).toEqual(pages.map(() => listed));
  });

  test('is together as much as there is', () => {
    const [all, ...parts] = pages[0]?.strands.map(({ count }) => count) ?? [];
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(all).toBe(2 * eventKinds.length + entryKinds.length + 1);
  });

  test('goes by the kind of what happened', () => {
    const governments = entriesOf(buildTimelinePage(archive, 'governments', 'en')).map(({ anchor }) => anchor.split('.').at(-1)?.replace(/-(?:of-him|of-all)$/, ''));
    expect(new Set(governments)).toEqual(new Set(eventKinds.filter((kind) => strandOfKind[kind] === 'governments')));
  });
});
