import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import {
  aCitation,
  aHappening,
  anEntry,
  anEvent,
  aProceeding,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  personFile,
  wholeArchive,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';

/** The Gazette's story of 1 March 2020. */
const story: Files = { 'sources/gazette-story.json': aSource({ published: '2020-03-01' }) };
const older = (moment: string) => `the source "gazette-story" was published 2020-03-01, before what it is cited for (${moment})`;

describe('a source', () => {
  test.each(['2020-02-01', '2020-03-01', '2020', '2020-03-02~', '[2020-02-01..2020-05-01]'])(
    'of 1 March 2020 may report what happened on %s',
    (date) => {
      expectProblems(withPerson({ events: [anEvent({ date })] }, story));
    },
  );

  test('without a date may report anything', () => {
    const undated = { 'sources/gazette-story.json': aSource({ published: undefined }) };
    expectProblems(withPerson({ events: [anEvent({ date: '2021' })] }, undated));
  });

  test('may announce what is scheduled', () => {
    expectProblems(withPerson({ events: [anEvent({ date: '2020-03-15', scheduled: true })] }, story));
  });

  test('does not report an event after it', () => {
    expectProblems(withPerson({ events: [anEvent({ date: '2020-03-02' })] }, story), {
      file: personFile,
      at: '"source"',
      behind: '"happened"',
      says: older('2020-03-02'),
    });
  });

  test('does not report an entry or a ruling after it', () => {
    const [proceeding, ruling] = ['proceedings/inventada-v-agency.json', 'rulings/2020-03-02-order.json'] as const;
    expectProblems(
      wholeArchive({
        ...story,
        [proceeding]: aProceeding({ entries: [anEntry({ kind: 'hearing', date: '2020-03-02' })] }),
        [ruling]: aRuling({ holds: [aStatement({ id: 'held' })] }),
      }),
      { file: proceeding, at: '"source"', says: older('2020-03-02') },
      { file: ruling, at: '"source": "gazette-story"', says: older('2020-03-02') },
    );
  });

  test('may be older than a ruling that has another beside it: of what led to it', () => {
    const order = aCitation({ source: 'order-of-example' });
    const holds = [aStatement({ id: 'held', citations: [order, aCitation()] })];
    expectProblems(wholeArchive({ ...story, 'rulings/2020-03-02-order.json': aRuling({ holds }) }));
  });

  test('does not report a moment of an event after it', () => {
    const file = 'events/flight-of-example.json';
    expectProblems(wholeArchive({ ...story, [file]: aHappening({ moments: [anEvent({ date: '2020-03-02' })] }) }), {
      file,
      at: '"source"',
      says: older('2020-03-02'),
    });
  });
});

describe('a spell', () => {
  const spell = (change: Parameters<typeof aSpell>[0]) => withPerson({ whereabouts: [aSpell(change)] }, story);
  const both = [aCitation(), aCitation({ source: 'herald-story' })];

  test('may cite one source for its beginning and another for its end', () => {
    expectProblems(spell({ from: '2020-01-10', to: '2020-03-15', citations: both }));
    expectProblems(spell({ from: '2020-01-10', to: '..' }));
  });

  test('does not end after every source', () => {
    const says = 'every source is older than the end of the spell (2020-03-15)';
    expectProblems(spell({ from: '2020-01-10', to: '2020-03-15' }), { file: personFile, at: '"to"', says });
  });

  test('does not begin after a source that it cites', () => {
    expectProblems(spell({ from: '2020-03-15', to: '2020-04-01', citations: both }), {
      file: personFile,
      at: '"source"',
      behind: '"was-held"',
      says: older('2020-03-15'),
    });
  });

  test('is not blamed for a source whose record is itself broken', () => {
    const broken = 'sources/herald-story.json';
    expectProblems(
      { ...spell({ from: '2020-01-10', to: '2020-03-15', citations: both }), [broken]: '[' },
      { file: broken, at: '[', says: 'lacks a closing bracket here' },
    );
  });
});
