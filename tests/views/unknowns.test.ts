import { describe, expect, test } from 'vitest';
import { buildUnknownsPage, mostPointsPrinted } from '../../src/views/unknowns.ts';
import { aPerson, archiveOf, aRuling, aSource, aSpell, aStatement, aText, wholeArchive, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const page = buildUnknownsPage(world, 'en');
const spanish = buildUnknownsPage(world, 'es');

const partOf = (view: typeof page, name: string) => view.parts.find((part) => part.name === name);
const pointsOf = (view: typeof page, name: string) => partOf(view, name)?.lines.flatMap(({ points }) => points);

describe('the page of what is not known', () => {
  test('begins with how many points are open, as of when', () => {
    expect(page.lead.split('. ').at(-1)).toBe('10 open points, as of December 31, 2021.');
    expect(spanish.lead.split('. ').at(-1)).toBe('10 puntos sin resolver, al 31 de diciembre de 2021.');
  });

  test('has a count for each part, which leads to it, and no part without a point', () => {
    expect(page.parts.map(({ count, heading }) => [count.href, count.text, heading])).toEqual([
      ['#on.people', '1', 'Questions about people'],
      ['#on.proceedings', '1', 'Questions about cases'],
      ['#on.events', '1', 'Questions about events'],
      ['#on.figures', '1', 'Questions about numbers'],
      ['#on.settling', '1', 'What would settle a disputed question'],
      ['#on.people-since', '2', 'After which day nothing was found about each person'],
      ['#on.accusations', '1', 'Accusations without a known answer'],
      ['#on.documents', '1', 'Rulings without a link to their document'],
      ['#on.rulings-since', '1', 'Rulings after which nothing more of the case was found'],
    ]);
  });

  test('leads from each record to where its points stand', () => {
    const links = page.parts.flatMap(({ name, lines }) => lines.map(({ link }) => `${name} ${link.href}`));
    expect(links).toEqual([
      'people ../people/persona-inventada/#on.unknowns',
      'proceedings ../proceedings/inventada-v-agency/#on.unknowns',
      'events ../events/flight-of-example/#on.unknowns',
      'figures ../figures/people-who-were-not-there/#on.unknowns',
      'settling ../disputes/whether-it-took-off/#on.settle',
      'people-since ../people/persona-inventada/#on.whereabouts',
      // Nothing is known of where he was, so that his page has no such part.
      'people-since ../people/senor-x/',
      'accusations ../people/persona-inventada/#accused-again',
      'documents ../rulings/2020-04-01-reversal/#on.record',
      'rulings-since ../rulings/2020-04-01-reversal/#on.docket',
    ]);
  });

  test('asks in the words of the records, in either language', () => {
    expect([pointsOf(page, 'people'), pointsOf(spanish, 'settling')]).toEqual([['Who drove, in English.'], ['The list of passengers, en español.']]);
  });

  test('repeats no accusation: it only says that none was answered, and as of when', () => {
    expect(partOf(page, 'accusations')?.lines.map(({ link, points }) => [link.text, ...points])).toEqual([['Persona Inventada', 'No answer found, as of May 2, 2021.']]);
  });

  test('says where the record of a person stops', () => {
    expect(pointsOf(page, 'people-since')).toEqual(['Last known: June 1, 2021. Nothing later found, as of December 31, 2021.', 'Nothing with a date found, as of December 31, 2021.']);
    expect(pointsOf(spanish, 'people-since')).toEqual([
      'Último dato: 1 de junio de 2021. No se encontró nada posterior (al 31 de diciembre de 2021).',
      'No se encontró nada con fecha (al 31 de diciembre de 2021).',
    ]);
  });

  test('says of a ruling when it was made', () => {
    expect([partOf(page, 'documents')?.lines[0]?.small, partOf(page, 'rulings-since')?.lines[0]?.small]).toEqual(['Apr 1, 2020', undefined]);
  });
});

describe('a gap in where a person was', () => {
  test('leads to the spell that it begins at', () => {
    const part = partOf(buildUnknownsPage(archiveOf(withPerson({ whereabouts: [aSpell({ from: undefined })] })), 'en'), 'gaps');
    expect(part?.lines.map(({ link }) => [link.text, link.href])).toEqual([['Persona Inventada', '../people/persona-inventada/#was-held']]);
  });

  const gapsOf = (locale: 'en' | 'es', ...whereabouts: ReturnType<typeof aSpell>[]) => pointsOf(buildUnknownsPage(archiveOf(withPerson({ whereabouts })), locale), 'gaps');
  const later = aSpell({ id: 'later', as: 'at-liberty', authority: undefined, place: 'town-of-example', from: '2020-05~', to: '..' });

  test('is told with the dates on either side, as precise as they are', () => {
    expect(gapsOf('en', aSpell(), later)).toEqual(['The prison of Example, in English. (Jan 10, 2020 – Mar 2, 2020) – The town of Example, in English. (about May 2020 – last known Jun 1, 2021): nothing found in between.']);
    expect(gapsOf('es', aSpell({ to: undefined }), later)).toEqual([
      'The prison of Example, en español. (desde el 10 ene 2020; final desconocido) – The town of Example, en español. (hacia may 2020 – último dato: 1 jun 2021): no se encontró nada sobre el tiempo que hay en medio.',
    ]);
  });

  test.each([
    ['en', ['The prison of Example, in English. (beginning not known; until Mar 2, 2020).', 'At liberty (place not known; Mar 2, 2020 – Mar 3, 2020).']],
    ['es', ['The prison of Example, en español. (comienzo desconocido; hasta el 2 mar 2020).', 'En libertad (lugar desconocido; 2 mar 2020 – 3 mar 2020).']],
  ] as const)('is told in %s with what is missing', (locale, told) => {
    const spells = [aSpell({ from: undefined }), aSpell({ id: 'somewhere', as: 'at-liberty', authority: undefined, place: undefined, from: '2020-03-02', to: '2020-03-03' })];
    expect(gapsOf(locale, ...spells)).toEqual(told);
  });
});

test('a source without an address is named by its title, in the language of that, and by who published it when', () => {
  const files = wholeArchive({ 'sources/gazette-story.json': aSource({ url: undefined, unlinked: aText('It was taken down') }) });
  expect(partOf(buildUnknownsPage(archiveOf(files), 'es'), 'addresses')?.lines).toEqual([
    {
      link: { href: '../sources/gazette-story/', text: 'An invented story', lang: 'en' },
      small: 'The Gazette of Example, en español., 1 jun 2021',
      count: undefined,
      points: ['It was taken down, en español.'],
    },
  ]);
});

describe('a part with more points than can be printed', () => {
  const questions = Array.from({ length: mostPointsPrinted }, (_, index) => aText(`Question ${index}`));
  const withQuestions = (count: number) => archiveOf(wholeArchive({ 'people/persona-inventada/person.json': aPerson({ unknowns: questions }), 'people/otra/person.json': aPerson({ name: { full: 'Otra Inventada', sorting: 'Inventada, Otra' }, unknowns: questions.slice(0, count) }) }));

  test('prints as many as it may', () => {
    const part = partOf(buildUnknownsPage(withQuestions(0), 'en'), 'people');
    expect([part?.note, part?.lines[0]?.points.length, part?.lines[0]?.count]).toEqual([undefined, mostPointsPrinted, undefined]);
  });

  test('has for each record how many there are, as a link to their list on its own page', () => {
    const part = partOf(buildUnknownsPage(withQuestions(1), 'en'), 'people');
    expect([part?.count.text, part?.note]).toEqual(['201', 'Too many to print here. Each line leads to the record in which they stand.']);
    expect(part?.lines.map(({ count, points }) => [count?.href, count?.text, points])).toEqual([
      ['../people/otra/#on.unknowns', '1 open point', []],
      ['../people/persona-inventada/#on.unknowns', '200 open points', []],
    ]);
  });

  test('has no count where the page of a record does not list them', () => {
    const rulings = Object.fromEntries(
      Array.from({ length: mostPointsPrinted + 1 }, (_, index) => [`rulings/order-${index}.json`, aRuling({ title: aText(`Order ${index}`), document: { none: aText('Not found') }, holds: [aStatement({ id: 'held' })] })]),
    );
    const part = partOf(buildUnknownsPage(archiveOf(wholeArchive(rulings)), 'en'), 'documents');
    expect(part?.lines.map(({ count, points }) => [count, points.length])).toEqual(Array.from({ length: mostPointsPrinted + 1 }, () => [undefined, 0]));
  });
});
