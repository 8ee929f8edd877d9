import { describe, expect, test } from 'vitest';
import { buildSourcesPage } from '../../src/views/lists.ts';
import { aCitation, archiveOf, aSource, aSpell, aStatement, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

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
