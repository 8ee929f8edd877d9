import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/values/event.ts';
import { strands } from '../../src/values/strand.ts';
import { buildPersonTimelinePage, strandsOf } from '../../src/views/person-timeline.ts';
import { buildPersonPage } from '../../src/views/person.ts';
import { aHappening, anEvent, archiveOf, withPerson } from '../fixtures/records.ts';
import { personIn } from './world.ts';

/** Beside what is given, a flight that touched him and the docket of his own case are on his timeline. */
const happened = (...kinds: EventRecord['kind'][]) =>
  archiveOf(withPerson({ events: kinds.map((kind, index) => anEvent({ id: `event-${index}`, kind, date: `2020-02-0${index + 3}` })) }));

const archive = happened('transfer', 'protest', 'custody', 'court');
const person = personIn(archive);

describe('the timeline of a person', () => {
  test('is narrowed to each strand on which something is, at an address below his', () => {
    expect(strandsOf(archive, person)).toEqual(['custody', 'courts', 'public']);
    expect(buildPersonPage(archive, person, 'en').strands).toEqual([
      { href: '#on.timeline', text: 'Everything', count: 6, isCurrent: true },
      { href: 'timeline/custody/', text: 'Custody', count: 3, isCurrent: false },
      { href: 'timeline/courts/', text: 'Courts', count: 2, isCurrent: false },
      { href: 'timeline/public/', text: 'In public', count: 1, isCurrent: false },
    ]);
  });

  test('has nothing to narrow where all of it is of one strand, or there is none', () => {
    const flight = { 'events/flight-of-example.json': aHappening() };
    const alike = archiveOf(withPerson({ events: [anEvent({ kind: 'court' })] }, flight));
    const bare = archiveOf(withPerson({}, flight));
    expect([alike, bare].map((one) => [strandsOf(one, personIn(one)), buildPersonPage(one, personIn(one), 'en').strands])).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});

describe('a strand of it', () => {
  const page = buildPersonTimelinePage(archive, person, 'custody', 'en');
  const entries = page.timeline.flatMap((year) => year.entries);

  test('shows that strand and no other, each in brief with a link home', () => {
    expect(entries.map((entry) => (entry.statement ? [entry.statement.isBrief, entry.statement.permalink.href] : entry.link.href))).toEqual([
      '../../../../events/flight-of-example/',
      [true, '../../#event-0'],
      [true, '../../#event-2'],
    ]);
  });

  test('says how much it is and what it leaves out, and leads back to the whole', () => {
    expect(page.lead).toBe('3 of the 6 entries of his timeline. Left out here: Courts\u00a02, In public\u00a01.');
    expect([page.breadcrumb, page.strands[0]]).toEqual([
      { href: '../../', text: 'Persona Inventada' },
      { href: '../../#on.timeline', text: 'Everything', count: 6, isCurrent: false },
    ]);
    expect(buildPersonTimelinePage(archive, person, 'custody', 'es').lead).toBe('3 de las 6 entradas de su cronología. Aquí no aparecen: Tribunales\u00a02, En público\u00a01.');
  });

  test('is canonical itself, and has its twin in the other language', () => {
    const { canonical, twin, path } = page.frame;
    expect([path, canonical, twin.href]).toEqual([
      'en/people/persona-inventada/timeline/custody/',
      'https://tracker.example.org/en/people/persona-inventada/timeline/custody/',
      '../../../../../es/people/persona-inventada/timeline/custody/',
    ]);
  });

  test('together with the others is the whole', () => {
    const parts = strands.filter((strand) => strandsOf(archive, person).includes(strand)).map((strand) => buildPersonTimelinePage(archive, person, strand, 'en'));
    const shown = parts.flatMap(({ timeline }) => timeline.flatMap((year) => year.entries));
    expect(shown.length).toBe(buildPersonPage(archive, person, 'en').timeline.flatMap((year) => year.entries).length);
  });

  test('of whoever asks search engines to leave him out asks the same', () => {
    const quiet = archiveOf(withPerson({ noindex: true, events: [anEvent({ id: 'moved', kind: 'transfer' }), anEvent({ id: 'stood', kind: 'protest' })] }));
    expect(buildPersonTimelinePage(quiet, personIn(quiet), 'custody', 'en').frame.isIndexed).toBe(false);
  });
});
