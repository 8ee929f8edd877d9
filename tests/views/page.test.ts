import { describe, expect, test } from 'vitest';
import { buildNotFoundPage, buildProsePage, buildRootPage } from '../../src/views/page.ts';
import { archiveOf, aSite, wholeArchive } from '../fixtures/records.ts';
import { world } from './world.ts';

describe('a page of prose', () => {
  test.each([
    ['en', 'About this record'],
    ['es', 'Acerca de este registro'],
  ] as const)('in %s is called by its heading, which is not repeated', (locale, title) => {
    const { title: called, blocks, frame } = buildProsePage(world, 'about', locale);
    expect([called, frame.path, blocks.map(({ type }) => type)]).toEqual([title, `${locale}/pages/about/`, ['paragraph', 'list']]);
  });
});

describe('the page that stands where nothing is', () => {
  const page = buildNotFoundPage(archiveOf(wholeArchive({ 'site.json': aSite({ base: '/tracker/' }) })));

  test('says so in both languages, and leads home, to the search and to the people from the root of the site', () => {
    expect(page.sections.map(({ lang, title, links }) => [lang, title, links])).toEqual([
      ['en', 'There is no page here', [{ href: '/tracker/en/', text: 'To the home page' }, { href: '/tracker/en/search/', text: 'Search' }, { href: '/tracker/en/people/', text: 'People' }]],
      ['es', 'Aquí no hay ninguna página', [{ href: '/tracker/es/', text: 'Ir a la página de inicio' }, { href: '/tracker/es/search/', text: 'Buscar' }, { href: '/tracker/es/people/', text: 'Personas' }]],
    ]);
  });

  test('is not for search engines', () => {
    expect(page.frame.isIndexed).toBe(false);
  });
});

describe('the door', () => {
  const page = buildRootPage(world);

  test('leads to both languages, in their own words', () => {
    expect(page.sections.map(({ lang, title, links }) => [lang, title, links])).toEqual([
      ['en', 'Invented Record', [{ href: 'en/', text: 'English' }]],
      ['es', 'Registro inventado', [{ href: 'es/', text: 'Español' }]],
    ]);
  });

  test('is called by the name of the site, once in each language', () => {
    expect(page.frame.title).toBe('Invented Record · Registro inventado');
  });
});
