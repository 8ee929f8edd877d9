import { describe, expect, test } from 'vitest';
import { searchedKinds } from '../../src/exports/search-entries.ts';
import { pathIn, searchPath } from '../../src/routes.ts';
import { say } from '../../src/searching/settings.ts';
import { locales } from '../../src/values/locale.ts';
import { buildSearchPage } from '../../src/views/search.ts';
import { world } from './world.ts';

describe.each(locales)('the search in %s', (locale) => {
  const { frame, ways, settings } = buildSearchPage(world, locale);

  test('may run our script and compile its program, and send its words to itself; it may be found', () => {
    expect(frame).toMatchObject({ path: searchPath(locale), needs: { scripts: true, search: true, forms: true }, isIndexed: true });
  });

  test('names the ways in that need no script', () => {
    expect(ways.map(({ link }) => link.href)).toEqual(['../people/', '../rulings/', '../disputes/', '../figures/', '../timeline/', '../sources/', '../glossary/', '../unknowns/']);
    for (const { count } of ways) expect(count).toMatch(/^\d/);
  });

  test('tells its script where everything is, from the page', () => {
    expect(settings).toMatchObject({ root: '../../', pagefind: '../../search/pagefind.js', kinds: `../../search/kinds.${locale}.json`, names: '../people/names.json' });
    expect(settings.absence.href).toBe('../people/#on.absent');
  });

  test('has a word for every kind that is searched', () => {
    for (const kind of searchedKinds) expect(settings.kindNames[kind]).toBeTruthy();
  });

  test('has its twin', () => {
    expect(frame.twin.href).toContain(pathIn(locale === 'en' ? 'es' : 'en', searchPath(locale)));
  });
});

test('a saying keeps a gap that nobody fills', () => {
  expect(say('{count} of {all}', { count: '2' })).toBe('2 of {all}');
});

test('both languages have the same gaps', () => {
  const gapsOf = (locale: 'en' | 'es') => Object.entries(buildSearchPage(world, locale).settings.sayings).map(([name, saying]: [string, string]) => [name, saying.match(/\{[a-z]+\}/g)]);
  expect(gapsOf('es')).toEqual(gapsOf('en'));
});
