import { describe, expect, test } from 'vitest';
import { buildPeoplePage, buildSourcesPage } from '../../src/views/lists.ts';
import { aCitation, aPerson, archiveOf, aSource, aSpell, aStatement, wholeArchive, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const named = (full: string, sorting: string) => aPerson({ name: { full, sorting } });

describe('the list of people', () => {
  const page = buildPeoplePage(world, 'en');

  test('counts who is shown, and who asked not to be', () => {
    expect([page.lead, page.withheld]).toEqual(['Every person in this record: 2 people.', 'One more person asked not to be shown here.']);
    expect(buildPeoplePage(world, 'es').withheld).toBe('Otra persona pidió no aparecer aquí.');
  });

  test('says nothing of withheld people where there are none', () => {
    expect(buildPeoplePage(archiveOf(wholeArchive()), 'en').withheld).toBeUndefined();
  });

  test('counts more than one', () => {
    const archive = archiveOf(wholeArchive({ 'people/withheld-abcdefgh/person.json': { withheld: true }, 'people/withheld-abcdefgi/person.json': { withheld: true } }));
    expect(buildPeoplePage(archive, 'en').withheld).toBe('2 more people asked not to be shown here.');
  });

  test('has a line for each, with the status and what it rests on', () => {
    expect(page.lanes.people.map(({ link, status, basisWord, origins }) => [link.text, link.href, status, basisWord, origins && `${origins.text} ${origins.href}`])).toEqual([
      ['“Señor X”', 'senor-x/', 'Not known where he is.', undefined, undefined],
      ['Inventada, Persona', 'persona-inventada/', 'At liberty in Example, as of June 1, 2021.', 'Press report', 'at least two origins persona-inventada/#is-free'],
    ]);
  });

  test('draws each on the same axis, and explains what is drawn', () => {
    expect(page.lanes.people.map(({ lane }) => lane.length > 0)).toEqual([false, true]);
    expect(page.lanes.years.map(({ year }) => year)).toEqual(['2020', '2021']);
    expect(page.lanes.legend.map(({ swatch }) => swatch)).toEqual(['united-states', 'line', 'hatch', 'last-known']);
  });

  test('is sorted by names, as the language of the page sorts them', () => {
    const archive = archiveOf(
      wholeArchive({
        'people/a/person.json': named('Ana Ñandú', 'Ñandú, Ana'),
        'people/b/person.json': named('Berta Zeta', 'Zeta, Berta'),
        'people/c/person.json': named('Carla Ábaco', 'Ábaco, Carla'),
        'people/d/person.json': named('Dora Nube', 'Nube, Dora'),
      }),
    );
    const names = (locale: 'en' | 'es') => buildPeoplePage(archive, locale).lanes.people.map(({ link }) => link.text);
    expect(names('en')).toEqual(['Ábaco, Carla', 'Inventada, Persona', 'Ñandú, Ana', 'Nube, Dora', 'Zeta, Berta']);
    expect(names('es')).toEqual(['Ábaco, Carla', 'Inventada, Persona', 'Nube, Dora', 'Ñandú, Ana', 'Zeta, Berta']);
  });
});

describe('the list of sources', () => {
  test('has the newest first, year by year, and those without a date last', () => {
    const others = [
      ['a-story', '2020-05-01'],
      ['b-story', '2021'],
      ['c-story', undefined],
      ['d-story', '2020-05'],
    ] as const;
    const citations = ['herald-story', ...others.map(([id]) => id)].map((source) => aCitation({ source }));
    const files = Object.fromEntries(others.map(([id, published]) => [`sources/${id}.json`, aSource({ title: id, url: `https://gazette.example.org/${id}`, published })]));
    const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations })] }, files));
    expect(buildSourcesPage(archive, 'en').years.map(({ year, sources }) => [year, ...sources.map(({ link }) => link.text)])).toEqual([
      ['2021', 'b-story', 'An invented story', 'An invented story'],
      ['2020', 'd-story', 'a-story', 'Order of an invented court'],
      ['no date', 'c-story'],
    ]);
    expect(buildSourcesPage(archive, 'en').years.at(-1)?.sources[0]?.label).toBe('The Gazette of Example, in English., no date');
  });

  test('says of each what it is, how it was read and how much rests on it', () => {
    const lines = buildSourcesPage(world, 'es').years.flatMap(({ sources }) => sources);
    const line = lines.find(({ link }) => link.href === 'copied-story/');
    expect(line).toEqual({
      link: { href: 'copied-story/', text: 'A story that was copied, en español.', lang: undefined },
      label: 'The Herald of Example, en español., 3 feb 2021',
      kind: 'artículo de prensa, inglés',
      read: 'Se leyó en una republicación de The Mirror. Se leyó completo.',
      statements: { href: 'copied-story/#on.statements', text: '9 afirmaciones' },
    });
  });

  test('marks the titles that are in another language', () => {
    const langs = (locale: 'en' | 'es') => buildSourcesPage(world, locale).years.flatMap(({ sources }) => sources.map(({ link }) => `${link.href} ${link.lang}`));
    expect(langs('en').filter((line) => !line.endsWith('undefined'))).toEqual(['cuento-inventado/ es']);
    expect(langs('es').filter((line) => line.endsWith(' en'))).toEqual(['gazette-story/ en', 'herald-story/ en', 'order-of-example/ en']);
  });

  test('counts a statement once, however many passages it cites', () => {
    const citations = [aCitation({ source: 'herald-story', passage: 'what never was' }), aCitation({ source: 'herald-story', passage: 'nor will be' })];
    const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations })], whereabouts: [aSpell()] }));
    const lines = buildSourcesPage(archive, 'en').years.flatMap(({ sources }) => sources);
    expect(lines.map(({ statements }) => [statements.href, statements.text])).toEqual([
      ['gazette-story/#on.statements', '7 statements'],
      ['herald-story/#on.statements', '1 statement'],
      ['order-of-example/#on.statements', '1 statement'],
    ]);
  });
});
