import { describe, expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { buildNarrowedPage, buildPeoplePage, narrowedLists } from '../../src/views/people.ts';
import { aPerson, archiveOf, wholeArchive } from '../fixtures/records.ts';
import { textsUnder, world } from './world.ts';

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
    expect(page.people.rows.map(({ link, status, basisWord, origins }) => [link.text, link.href, status, basisWord, origins && `${origins.text} ${origins.href}`])).toEqual([
      ['“Señor X”', 'senor-x/', 'Not known where he is.', undefined, undefined],
      ['Inventada, Persona', 'persona-inventada/', 'At liberty in Example, as of June 1, 2021.', 'Press report', 'at least two origins persona-inventada/#is-free'],
    ]);
  });

  test('draws each on the same axis, and explains what is drawn', () => {
    expect(page.people.rows.map(({ lane }) => lane.length > 0)).toEqual([false, true]);
    expect(page.people.years.map(({ year }) => year)).toEqual(['2020', '2021']);
    expect(page.people.legend.map(({ swatch }) => swatch)).toEqual(['united-states', 'line', 'hatch', 'last-known']);
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
    const names = (locale: 'en' | 'es') => buildPeoplePage(archive, locale).people.rows.map(({ link }) => link.text);
    expect(names('en')).toEqual(['Ábaco, Carla', 'Inventada, Persona', 'Ñandú, Ana', 'Nube, Dora', 'Zeta, Berta']);
    expect(names('es')).toEqual(['Ábaco, Carla', 'Inventada, Persona', 'Nube, Dora', 'Ñandú, Ana', 'Zeta, Berta']);
  });

  test('tells a script by what each is found and narrowed', () => {
    expect(page.people.rows.map(({ traits }) => traits)).toEqual([
      'status=unknown accusation=none language=en',
      'status=at-liberty country=zz place=prison-of-example place=town-of-example proceeding=inventada-v-agency cohort=class-of-example accusation=press-report language=en language=es',
    ]);
    expect(page.people.told).toEqual({ shown: 'Shown: # of 2.', nobody: 'No record here matches “#”.' });
  });

  test('may run a script and send what is typed to the search; a narrowed list does neither', () => {
    expect([page.frame.needs, page.find?.action]).toEqual([{ scripts: true, forms: true }, '../search/']);
    for (const list of narrowedLists(world)) {
      const narrowed = buildNarrowedPage(world, list, 'en');
      expect([narrowed.frame.needs, narrowed.find, narrowed.people.told]).toEqual([undefined, undefined, undefined]);
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  const whole = buildPeoplePage(world, locale);
  const narrowed = narrowedLists(world).map((list) => ({ list, page: buildNarrowedPage(world, list, locale) }));
  const linksOn = ({ narrowing }: typeof whole) => [narrowing.first, ...narrowing.rest].flatMap(({ choices }) => choices);

  test('a choice counts whom the list that it opens shows, from every list', () => {
    const pages = [whole, ...narrowed.map(({ page }) => page)];
    for (const from of pages) {
      for (const { href, count } of linksOn(from)) {
        const path = new URL(href, `https://tracker.example.org/${from.frame.path}`).pathname.slice(1);
        expect(pages.find(({ frame }) => frame.path === path)?.people.rows).toHaveLength(count);
      }
    }
  });

  test('everyone comes first, every value that a filter offers has a list, and no list is empty', () => {
    const [everyone, ...offered] = linksOn(whole).map(({ choice }) => choice);
    expect(everyone).toBe('');
    expect(offered.toSorted()).toEqual(narrowed.map(({ list }) => `${list.filter}=${list.choice.value}`).toSorted());
    expect(narrowed.filter(({ page }) => page.people.rows.length === 0)).toEqual([]);
  });

  test('a list marks its own choice and no other', () => {
    const markedOn = (page: typeof whole) => linksOn(page).filter(({ isCurrent }) => isCurrent).map(({ choice }) => choice);
    expect(markedOn(whole)).toEqual(['']);
    for (const { list, page } of narrowed) expect(markedOn(page)).toEqual([`${list.filter}=${list.choice.value}`]);
  });

  test('search engines are not led to a list of those who are accused', () => {
    for (const { list, page } of narrowed) expect(page.frame.isIndexed).toBe(list.filter !== 'accusation');
  });

  test('a list is drawn on the axis of the whole one', () => {
    for (const { page } of narrowed) expect([page.people.axis, page.people.years]).toEqual([whole.people.axis, whole.people.years]);
  });

  test('every list has a title and a description of its own, which say what it holds', () => {
    const frames = [whole, ...narrowed.map(({ page }) => page)].map(({ frame }) => frame);
    expect(new Set(frames.map(({ title }) => title)).size).toBe(frames.length);
    expect(new Set(frames.map(({ description }) => description)).size).toBe(frames.length);
  });
});

describe('where a name is not found', () => {
  test('is said what that means, what to try, and where to go on', () => {
    const absence = buildPeoplePage(world, 'en').find?.absence;
    expect(textsUnder(absence, 'href').slice(0, 3)).toEqual(['../search/', '../figures/', '../unknowns/']);
    expect(absence?.why).toHaveLength(4);
  });

  test('the editors are named as far as the site says how to reach them', () => {
    const site = { contact: { url: 'https://tracker.example.org/contact' } };
    expect(buildPeoplePage(archiveOf(wholeArchive()), 'en').find?.absence.tell).toEqual([]);
    expect(buildPeoplePage({ ...world, site: { ...world.site, ...site } }, 'en').find?.absence.tell[0]?.href).toBe(site.contact.url);
  });
});
