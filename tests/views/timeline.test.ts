import { describe, expect, test } from 'vitest';
import { entryKinds, eventKinds } from '../../src/values/event.ts';
import { strandOfKind, strands } from '../../src/values/strand.ts';
import { buildTimelineOverview, buildTimelinePage, partsOfTimeline } from '../../src/views/timeline.ts';
import { aHappening, anEntry, anEvent, aProceeding, archiveOf, aText, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const overview = buildTimelineOverview(world, 'en');
const months = ['2020-01', '2020-02', '2020-03', '2020-04', '2021-05', '2022-02'];
type Page = ReturnType<typeof buildTimelinePage>;
const entriesOf = ({ years }: Page) => years.flatMap(({ entries }) => entries.map(({ statement }) => statement));
const february = buildTimelinePage(world, '2020-02', 'en');

describe('the timeline', () => {
  test('has a page for each strand and for each month in which something is dated', () => {
    expect(partsOfTimeline(world)).toEqual([...strands, ...months]);
  });

  test('tells each month: its events and rulings by their titles, everything where there is little, and how much is dated in it', () => {
    expect(overview.years.map(({ heading, months: told }) => [heading, ...told.map(({ name, count, lines }) => [name, count.href, count.text, ...lines.map(({ date, link }) => `${date} ${link.href}`)])])).toEqual([
      [
        '2020',
        ['January 2020', '2020-01/', '1 dated statement', 'Jan 15, 2020 ../proceedings/inventada-v-agency/#filed'],
        ['February 2020', '2020-02/', '3 dated statements', 'Feb 1, 2020 ../events/flight-of-example/'],
        ['March 2020', '2020-03/', '1 dated statement', 'Mar 2, 2020 ../rulings/2020-03-02-order/'],
        ['April 2020', '2020-04/', '1 dated statement', 'Apr 1, 2020 ../rulings/2020-04-01-reversal/'],
      ],
      ['2021', ['May 2021', '2021-05/', '1 dated statement', 'May 2021 ../events/visit-of-example/']],
      ['2022', ['February 2022', '2022-02/', '1 dated statement', 'Feb 1, 2022 ../proceedings/inventada-v-agency/#to-be-heard']],
    ]);
  });

  test('tells what has no title in its own words where they are few, else by its record: no sentence is cut before it says who says it', () => {
    const says = (words: number) => aText(Array.from({ length: words }, () => 'word').join(' '));
    const linksWith = (words: number) => {
      const archive = archiveOf(withPerson({ events: [anEvent({ id: 'told', date: '2019-01-02', says: says(words) })] }));
      return buildTimelineOverview(archive, 'en').years[0]?.months[0]?.lines.map(({ link }) => link);
    };
    const href = '../people/persona-inventada/#told';
    expect(linksWith(25)).toEqual([{ href, text: says(25).en }]);
    expect(linksWith(40)).toEqual([{ href, text: 'Persona Inventada' }]);
  });

  test('puts the years before the first with more than two statements under one heading', () => {
    const events = ['1798-07', '1918', '2019-01-02', '2019-02-02', '2020-01-01', '2020-01-02', '2020-01-03'].map((date, index) => anEvent({ id: `happened-${index}`, date }));
    const archive = archiveOf(withPerson({ events }));
    const headingsIn = (locale: 'en' | 'es') => buildTimelineOverview(archive, locale).years.map(({ heading, months: told }) => [heading, told.length]);
    expect(headingsIn('en')).toEqual([['Before 2020', 4], ['2020', 3]]);
    expect(headingsIn('es')[0]).toEqual(['Antes de 2020', 4]);
  });

  test('says what became of a ruling, as all lists do', () => {
    const lines = overview.years.flatMap((year) => year.months.flatMap((month) => month.lines));
    expect(lines.filter(({ note }) => note !== '').map(({ link }) => link.href)).toEqual(['../rulings/2020-03-02-order/']);
  });

  test('puts what has only a year in front of its months, and tells an event once a month', () => {
    const moments = [anEvent({ id: 'first', date: '2020-02-01' }), anEvent({ id: 'second', date: '2020-02-03' }), anEvent({ id: 'third', date: '2020-05' }), anEvent({ id: 'vague', date: '2020~' })];
    const visit = aHappening({ title: aText('A visit'), moments: [anEvent({ id: 'visited', date: '2020-02-02' })] });
    const archive = archiveOf(withPerson({}, { 'events/flight-of-example.json': aHappening({ moments }), 'events/visit.json': visit }));
    const flight = '../events/flight-of-example/';
    expect(buildTimelineOverview(archive, 'es').years[0]?.months.map(({ name, lines }) => [name, ...lines.map(({ date, link }) => `${date} ${link.href}`)])).toEqual([
      ['2020, sin mes conocido', `hacia 2020 ${flight}`],
      ['febrero de 2020', `1 feb 2020 ${flight}`, '2 feb 2020 ../events/visit/'],
      ['marzo de 2020', '2 mar 2020 ../rulings/2020-03-02-order/'],
      ['mayo de 2020', `may 2020 ${flight}`],
    ]);
    expect(entriesOf(buildTimelinePage(archive, '2020', 'es')).map(({ anchor }) => anchor)).toEqual(['events.flight-of-example.vague']);
  });

  test('says how much it has', () => {
    expect(overview.lead).toBe('Everything in this record that has a date. 8 dated statements.');
    expect(february.lead).toBe('3 dated statements.');
    expect(buildTimelinePage(world, 'public', 'es').lead).toBe('1 afirmación con fecha.');
  });

  test('leaves out what was replaced or withdrawn, and keeps what is disputed', () => {
    const events = [
      anEvent({ id: 'stands' }),
      anEvent({ id: 'was-told', standing: { is: 'superseded', by: 'people/persona-inventada#stands', because: aText('It was wrong') } }),
      anEvent({ id: 'was-withdrawn', standing: { is: 'withdrawn', because: aText('It was wrong') } }),
    ];
    const archive = archiveOf(withPerson({ events }, { 'events/flight-of-example.json': undefined, 'disputes/whether-it-took-off.json': undefined }));
    expect(strands.flatMap((strand) => entriesOf(buildTimelinePage(archive, strand, 'en'))).map(({ anchor }) => anchor)).toEqual(['people.persona-inventada.stands', 'rulings.2020-03-02-order.held']);
  });
});

describe('a month of the timeline', () => {
  test('has everything that is dated in it, in order: what happened to people, events, dockets and rulings', () => {
    expect(entriesOf(february).map(({ date, anchor }) => `${date?.text} ${anchor}`)).toEqual([
      'Feb 1, 2020 people.persona-inventada.happened',
      'Feb 1, 2020 events.flight-of-example.took-off',
      'Feb 2, 2020 events.flight-of-example.landed',
    ]);
    expect(months.flatMap((month) => entriesOf(buildTimelinePage(world, month, 'en'))).length).toBe(8);
  });

  test('has no heading for its year, which its title says; a strand has', () => {
    expect(february.years.map(({ year }) => year)).toEqual([undefined]);
    expect(buildTimelinePage(world, 'custody', 'en').years.map(({ year }) => year)).toEqual(['2020']);
  });

  test('tells each in brief, with a link home that names the record', () => {
    const [first] = entriesOf(buildTimelinePage(world, '2020-01', 'en'));
    expect([first?.isBrief, first?.permalink]).toEqual([
      true,
      { href: '../../proceedings/inventada-v-agency/#filed', text: 'Inventada against the Agency, in English.' },
    ]);
    expect(entriesOf(february).map(({ isBrief, citations }) => isBrief && citations.length)).toEqual([1, 1, 1]);
  });

  test('is named in its title, and leads to the months before and after that have something', () => {
    expect([february.title, buildTimelinePage(world, '2020-02', 'es').title]).toEqual(['Timeline: February 2020', 'Cronología: febrero de 2020']);
    expect(february.around).toEqual([
      { href: '../2020-01/', text: 'January 2020' },
      { href: '../2020-03/', text: 'March 2020' },
    ]);
    expect(buildTimelinePage(world, '2022-02', 'en').around.map(({ href }) => href)).toEqual(['../2021-05/']);
    expect(buildTimelinePage(world, '2020-01', 'en').around.map(({ href }) => href)).toEqual(['../2020-02/']);
  });
});

describe('a strand of the timeline', () => {
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
    expect([courts.title, courts.around]).toEqual(['Cronología: Tribunales', []]);
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
  const pages = [buildTimelineOverview(archive, 'en'), ...strands.map((strand) => buildTimelinePage(archive, strand, 'en'))];

  test.each(strands)('is the same on every page, and as much as its own page lists: %s', (strand) => {
    const listed = entriesOf(buildTimelinePage(archive, strand, 'en')).length;
    const index = 1 + strands.indexOf(strand);
    expect(listed).toBeGreaterThan(0);
    expect(pages.map((other) => other.strands[index]?.count)).toEqual(pages.map(() => listed));
  });

  test('is together as much as there is, and as much as the months have', () => {
    const [all, ...parts] = pages[0]?.strands.map(({ count }) => count) ?? [];
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(all).toBe(2 * eventKinds.length + entryKinds.length + 1);
    const inMonths = partsOfTimeline(archive).slice(strands.length).map((month) => entriesOf(buildTimelinePage(archive, month, 'en')).length);
    expect(inMonths.reduce((sum, count) => sum + count, 0)).toBe(all);
  });

  test('goes by the kind of what happened', () => {
    const governments = entriesOf(buildTimelinePage(archive, 'governments', 'en')).map(({ anchor }) => anchor.split('.').at(-1)?.replace(/-(?:of-him|of-all)$/, ''));
    expect(new Set(governments)).toEqual(new Set(eventKinds.filter((kind) => strandOfKind[kind] === 'governments')));
  });
});
