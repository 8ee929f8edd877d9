import { describe, expect, test } from 'vitest';
import { buildHappeningPage } from '../../src/views/happening.ts';
import { aHappening, anEvent, archiveOf, wholeArchive } from '../fixtures/records.ts';
import { found, sourcesIn, world } from './world.ts';

const flight = buildHappeningPage(world, found(world.events, 'flight-of-example'), 'en');
const visit = buildHappeningPage(world, found(world.events, 'visit-of-example'), 'en');

describe('the page of an event', () => {
  test('is called by what happened, and leads back to the timeline', () => {
    expect([flight.title, flight.breadcrumb]).toEqual(['The flight that never was, in English.', { href: '../../timeline/', text: 'Timeline' }]);
  });

  test.each([
    ['en', 'February 1, 2020 · The town of Example, in English.'],
    ['es', '1 de febrero de 2020 · The town of Example, en español.'],
  ] as const)('begins in %s with its first moment, when and where: "%s"', (locale, overline) => {
    const { lead, ...page } = buildHappeningPage(world, found(world.events, 'flight-of-example'), locale);
    expect([page.overline, lead?.anchor, lead?.isGuest]).toEqual([overline, 'took-off', false]);
  });

  test('says only when, where nobody says where', () => {
    expect(visit.overline).toBe('May 2021');
  });

  test('has the other moments, and what is said without a date', () => {
    expect([flight.moments, flight.about].map((part) => part.map(({ anchor, date }) => [anchor, date?.text]))).toEqual([[['landed', 'Feb 2, 2020']], [['flown-by', undefined]]]);
  });

  test('says whom it concerned, people and groups', () => {
    expect(flight.rows).toEqual([
      {
        term: 'Whom it concerned',
        details: [
          { href: '../../people/persona-inventada/', text: 'Persona Inventada' },
          { href: '../../cohorts/class-of-example/', text: 'The invented class, in English.' },
        ],
      },
    ]);
    expect(visit.rows).toEqual([]);
  });

  test('has the parts that people had in it, as guests from their records', () => {
    expect(flight.parts.map(({ anchor, isGuest, permalink }) => [anchor, isGuest, permalink.href])).toEqual([
      ['people.persona-inventada.happened', true, '../../people/persona-inventada/#happened'],
    ]);
    expect(visit.parts).toEqual([]);
  });

  test('says what is not known', () => {
    expect([flight.unknowns, visit.unknowns]).toEqual([['Who paid for it, in English.'], []]);
  });

  test('numbers its sources from the first moment on', () => {
    expect(sourcesIn(flight)).toEqual(['gazette-story', 'copied-story', 'cuento-inventado']);
    expect([flight.lead, ...flight.moments, ...flight.about, ...flight.parts].flatMap((one) => one?.citations.map(({ number }) => number))).toEqual([1, 2, 3, 3]);
  });
});

test('a moment that was only announced says so', () => {
  const moments = [anEvent({ id: 'announced', date: '2022-05-01', scheduled: true })];
  const archive = archiveOf(wholeArchive({ 'events/flight-of-example.json': aHappening({ moments }) }));
  expect(buildHappeningPage(archive, found(archive.events, 'flight-of-example'), 'en').lead?.isScheduled).toBe(true);
});
