import { describe, expect, test } from 'vitest';
import type { DisputeRecord } from '../../src/records/dispute.ts';
import { buildCohortPage } from '../../src/views/cohort.ts';
import { buildDisputePage } from '../../src/views/dispute.ts';
import { buildHappeningPage } from '../../src/views/happening.ts';
import { buildPersonPage } from '../../src/views/person.ts';
import { buildPlacePage } from '../../src/views/place.ts';
import { buildProceedingPage } from '../../src/views/proceeding.ts';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { aCitation, aDispute, aPosition, archiveOf, aSource, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { found, personIn, sourcesIn, world } from './world.ts';

const dispute = found(world.disputes, 'whether-it-took-off');
const page = buildDisputePage(world, dispute, 'en');
const spanish = buildDisputePage(world, dispute, 'es');

describe('the page of a dispute', () => {
  test('asks the question, and leads back to the others', () => {
    expect([page.title, page.breadcrumb]).toEqual(['Did it take off?, in English.', { href: '../', text: 'Who says what' }]);
    expect([spanish.title, spanish.breadcrumb]).toEqual(['Did it take off?, en español.', { href: '../', text: 'Quién dice qué' }]);
  });

  test('leads to everything that the question is about', () => {
    expect(page.about.map(({ href }) => href)).toEqual([
      '../../people/persona-inventada/',
      '../../proceedings/inventada-v-agency/',
      '../../rulings/2020-03-02-order/',
      '../../events/flight-of-example/',
      '../../places/prison-of-example/',
      '../../cohorts/class-of-example/',
    ]);
  });

  test('says how the site words it and why, and from which accounts that follows', () => {
    expect([page.wording?.anchor, page.wording?.basisWord, page.because, spanish.because]).toEqual([
      'worded',
      'Worked out here',
      'Nobody saw it, in English.',
      'Nobody saw it, en español.',
    ]);
    expect(page.wording?.derivedFrom.map(({ href }) => href)).toEqual(['#once', '../../people/persona-inventada/#never-flew']);
    expect(page.wording?.citations).toEqual([]);
  });

  test('has each account under its answer, at home', () => {
    expect(page.positions.map(({ name, accounts }) => [name, ...accounts.map(({ anchor }) => anchor)])).toEqual([
      ['Once, in English.', 'once', 'twice', 'once-too'],
      ['Never, in English.', 'never'],
    ]);
    expect([page.heading, spanish.heading]).toEqual(['Two answers', 'Dos versiones']);
  });

  test('says of each account when its first source appeared', () => {
    const published = ({ positions }: typeof page) => positions.flatMap(({ accounts }) => accounts.map((account) => `${account.anchor} ${account.published}`));
    expect(published(page)).toEqual(['once Published: Feb 3, 2021', 'twice Published: Mar 2021', 'once-too Published: Jun 1, 2021', 'never Published: Jun 1, 2021']);
    expect(published(spanish)[1]).toBe('twice Publicado: mar 2021');
  });

  test('keeps an account that was withdrawn, and says so', () => {
    const [once] = page.positions;
    expect(once?.accounts.map(({ anchor, isStanding, standing }) => [anchor, isStanding, standing?.word])).toEqual([
      ['once', true, undefined],
      ['twice', false, 'Withdrawn'],
      ['once-too', true, undefined],
    ]);
  });

  test('leads to what other records say to the same effect', () => {
    expect(page.positions.map(({ alsoIn }) => alsoIn.map(({ href }) => href))).toEqual([[], ['../../people/persona-inventada/#never-flew']]);
  });

  test('helps to understand it, and says what would settle it', () => {
    expect([page.context.map(({ anchor }) => anchor), page.wouldSettle, spanish.wouldSettle]).toEqual([
      ['two-flights'],
      ['The list of passengers, in English.'],
      ['The list of passengers, en español.'],
    ]);
  });

  test('numbers its sources as a reader meets them: the accounts by their answers, then what helps', () => {
    expect(sourcesIn(page)).toEqual(['copied-story', 'cuento-inventado', 'gazette-story']);
    expect(page.positions.flatMap(({ accounts }) => accounts.map(({ citations }) => citations.map(({ number }) => number)))).toEqual([[1], [2], [3, 1], [3]]);
  });

  test('is left out by search engines where the record asks for it', () => {
    expect(buildDisputePage(world, found(world.disputes, 'who-flew-it'), 'en').frame.isIndexed).toBe(false);
    expect(page.frame.isIndexed).toBe(true);
  });
});

describe('the answers', () => {
  /** The names of the answers as the page has them, when the sources of each appeared on such days. */
  function orderOf(...answers: (string | undefined)[][]): string[] {
    const sources = answers.flatMap((days, answer) => days.map((published, index) => ({ id: `story-${answer}-${index}`, published })));
    const positions = answers.map((days, answer) =>
      aPosition({
        name: { en: `Answer ${answer + 1}`, es: `Respuesta ${answer + 1}` },
        accounts: days.map((_, index) => aStatement({ id: `account-${answer}-${index}`, citations: [aCitation({ source: `story-${answer}-${index}` })] })),
      }),
    );
    const record: Partial<DisputeRecord> = { positions };
    const archive = archiveOf(
      wholeArchive({
        'disputes/whether-it-took-off.json': aDispute(record),
        ...Object.fromEntries(sources.map(({ id, published }) => [`sources/${id}.json`, aSource({ title: id, url: `https://gazette.example.org/${id}`, published })])),
      }),
    );
    return buildDisputePage(archive, found(archive.disputes, 'whether-it-took-off'), 'en').positions.map(({ name }) => name);
  }

  test('come in the order in which their first sources appeared, not as they were written down', () => {
    expect(orderOf(['2021-05-02'], ['2021-05-01'], ['2021-04'])).toEqual(['Answer 3', 'Answer 2', 'Answer 1']);
  });

  test('are as old as the oldest of their accounts', () => {
    expect(orderOf(['2021-05-02'], ['2021-06-01', '2021-05-01'])).toEqual(['Answer 2', 'Answer 1']);
  });

  test('without any dated source come last', () => {
    expect(orderOf([undefined], ['2021-05-02'])).toEqual(['Answer 2', 'Answer 1']);
  });

  test('of the same day stay as they were written down', () => {
    expect(orderOf(['2021-05-02'], ['2021-05-02'])).toEqual(['Answer 1', 'Answer 2']);
  });

  test.each([
    [2, 'Two answers'],
    [3, 'Three answers'],
    [4, '4 answers'],
  ])('are counted: %i are "%s"', (count, words) => {
    const positions = Array.from({ length: count }, (_, index) => aPosition({ accounts: [aStatement({ id: `account-${index}` })] }));
    const archive = archiveOf(wholeArchive({ 'disputes/whether-it-took-off.json': aDispute({ positions }) }));
    expect(buildDisputePage(archive, found(archive.disputes, 'whether-it-took-off'), 'en').heading).toBe(words);
  });
});

describe('a question stands on the page of', () => {
  const ofPlace = buildPlacePage(world, found(world.places, 'prison-of-example'), 'en').questions;

  test.each([
    ['a person', buildPersonPage(world, personIn(world), 'en').questions],
    ['a ruling', buildRulingPage(world, found(world.rulings, '2020-03-02-order'), 'en').questions],
    ['a proceeding', buildProceedingPage(world, found(world.proceedings, 'inventada-v-agency'), 'en').questions],
    ['an event', buildHappeningPage(world, found(world.events, 'flight-of-example'), 'en').questions],
    ['a cohort', buildCohortPage(world, found(world.cohorts, 'class-of-example'), 'en').questions],
    ['a place', ofPlace.slice(0, 1)],
  ])('%s that it is about, with the wording of the site and without the accounts', (_name, questions) => {
    expect(questions).toEqual([
      {
        link: { href: '../../disputes/whether-it-took-off/', text: 'Did it take off?, in English.' },
        wording: 'The invented Gazette reports what never was, in English.',
      },
    ]);
  });

  test('a place beside the others about it', () => {
    expect(ofPlace.map(({ link }) => link.text)).toEqual(['Did it take off?, in English.', 'Who flew it?, in English.']);
  });

  test.each([
    ['a place', buildPlacePage(world, found(world.places, 'town-of-example'), 'en').questions],
    ['an event', buildHappeningPage(world, found(world.events, 'visit-of-example'), 'en').questions],
    ['a cohort', buildCohortPage(world, found(world.cohorts, 'everyone-of-example'), 'en').questions],
    ['a proceeding', buildProceedingPage(world, found(world.proceedings, 'appeal-of-example'), 'en').questions],
  ])('not %s that nobody asks about', (_name, questions) => {
    expect(questions).toEqual([]);
  });
});

test('a question that is asked in Spanish is worded in Spanish', () => {
  expect(buildPlacePage(world, found(world.places, 'prison-of-example'), 'es').questions.map(({ link, wording }) => [link.text, wording])).toContainEqual([
    'Who flew it?, en español.',
    aText('The invented Gazette reports what never was').es,
  ]);
});
