import { describe, expect, test } from 'vitest';
import { homePath, notFoundPath, rootPath } from '../../src/routes.ts';
import { buildFrame, linkFrom, linkToProse, titleOfPage } from '../../src/views/frame.ts';
import { archiveOf, aSite, wholeArchive, withPerson } from '../fixtures/records.ts';
import { pagesOf } from './pages.ts';
import { world } from './world.ts';

const frameAt = (path: string, locale: 'en' | 'es' = 'en', title = 'A page') =>
  buildFrame({ archive: world, locale, path, title, description: 'What it is.' });

describe('the title of a page', () => {
  test.each([
    ['en/people/', 'en', 'People', 'People · Invented Record'],
    ['es/people/', 'es', 'Personas', 'Personas · Registro inventado'],
    ['en/', 'en', 'Invented Record', 'Invented Record'],
    ['', 'en', 'Invented Record', 'Invented Record'],
  ] as const)('at /%s in %s, called "%s", is "%s"', (path, locale, title, whole) => {
    expect(frameAt(path, locale, title).title).toBe(whole);
  });
});

test('the ways to the rest are relative, in the language of the page', () => {
  const { navigation, home, search, twin } = frameAt('es/people/persona-inventada/', 'es');
  expect(navigation.map(({ href, text }) => [href, text])).toEqual([
    ['../', 'Personas'],
    ['../../rulings/', 'Fallos'],
    ['../../timeline/', 'Cronología'],
    ['../../disputes/', 'Quién dice qué'],
    ['../../figures/', 'Cifras'],
  ]);
  expect([home.href, home.text]).toEqual(['../../', 'Registro inventado']);
  expect(search).toEqual({ href: '../../search/', text: 'Buscar', isCurrent: false });
  expect(twin).toEqual({ href: '../../../en/people/persona-inventada/', text: 'English', lang: 'en' });
});

test('the foot of a page has all of them, the search and the pages of prose', () => {
  const { navigation, footer } = frameAt('en/people/');
  expect(footer.slice(0, navigation.length)).toEqual(navigation);
  expect(footer.slice(navigation.length).map(({ href, text }) => [href, text])).toEqual([
    ['../search/', 'Search'],
    ['../whereabouts/', 'Where each man was, and when'],
    ['../proceedings/', 'Cases'],
    ['../cohorts/', 'Groups'],
    ['../places/', 'Places'],
    ['../sources/', 'Sources'],
    ['../glossary/', 'Glossary'],
    ['../unknowns/', 'What is not known'],
    ['../corrections/', 'Corrections'],
    ['../changes/', 'What is new'],
    ['../pages/about/', 'About this record'],
  ]);
});

test.each([
  ['en/people/persona-inventada/', ['People']],
  ['en/timeline/courts/', ['Timeline']],
  ['en/events/flight-of-example/', ['Timeline']],
  ['en/places/town-of-example/', []],
  ['en/', []],
])('a reader of /%s stands in the part %j', (path, parts) => {
  expect(frameAt(path).navigation.flatMap(({ text, isCurrent }) => (isCurrent ? [text] : []))).toEqual(parts);
});

test('the page that answers anywhere leads on from the root of the site', () => {
  const archive = archiveOf(wholeArchive({ 'site.json': aSite({ base: '/tracker/' }) }));
  const frame = buildFrame({ archive, locale: 'en', path: notFoundPath, title: 'None', description: 'None.' });
  expect([frame.home.href, ...frame.navigation.map(({ href }) => href)]).toEqual([
    '/tracker/en/',
    ...['people', 'rulings', 'timeline', 'disputes', 'figures'].map((part) => `/tracker/en/${part}/`),
  ]);
  expect(frame.canonical).toBe('https://tracker.example.org/tracker/404.html');
  expect(linkFrom(archive, homePath('en'))('en/people/', 'named')).toBe('people/#named');
});

test('the door belongs to no language, and has no twin but a home', () => {
  const { alternates, twin, canonical } = frameAt(rootPath);
  expect([alternates, twin.href, canonical]).toEqual([[], 'es/', 'https://tracker.example.org/']);
});

test.each([
  ['en', 'Records as of December 31, 2021.'],
  ['es', 'Registro al 31 de diciembre de 2021.'],
] as const)('every page says in %s as of when the site speaks', (locale, words) => {
  expect(frameAt(homePath(locale), locale).recordsAsOf).toBe(words);
});

test('a page is found by search engines unless it asks not to be', () => {
  expect(frameAt('en/').isIndexed).toBe(true);
  expect(buildFrame({ archive: world, locale: 'en', path: 'en/', title: 'A', description: 'B', isIndexed: false }).isIndexed).toBe(false);
});

test.each([
  ['about', 'en', 'About this record'],
  ['about', 'es', 'Acerca de este registro'],
  ['none', 'en', 'none'],
] as const)('the page "%s" is called in %s by its first heading: "%s"', (id, locale, title) => {
  expect(titleOfPage(world, id, locale)).toBe(title);
});

test('a page of prose is linked by its title, and only where the site has it', () => {
  expect(linkToProse(world, 'about', 'en/people/', 'en')).toEqual({ href: '../pages/about/', text: 'About this record' });
  expect(linkToProse(world, 'statements', 'en/people/', 'en')).toBeUndefined();
});

test('the editors are linked at the foot where the site says how to reach them', () => {
  const archive = archiveOf(wholeArchive({ 'site.json': aSite({ contact: { url: 'https://tracker.example.org/contact' } }) }));
  const frame = buildFrame({ archive, locale: 'es', path: 'es/', title: 'A', description: 'B' });
  expect(frame.contact).toEqual({ href: 'https://tracker.example.org/contact', text: 'Escribir a los editores' });
  expect(frameAt('en/people/').contact).toBeUndefined();
});

test('a person whose record asks to be left out is left out in both languages, and named in no other title or description', () => {
  const frames = [...pagesOf(archiveOf(withPerson({ noindex: true }))).values()].map(({ frame }) => frame);
  const own = frames.filter(({ path }) => path.includes('/people/persona-inventada/'));
  expect(own.map(({ path }) => path)).toEqual(expect.arrayContaining(['en/people/persona-inventada/timeline/custody/', 'es/people/persona-inventada/timeline/courts/']));
  expect(own.filter(({ isIndexed }) => isIndexed)).toEqual([]);
  // Besides, only versions, the page for what is not there, and lists of who is accused.
  expect(frames.filter(({ isIndexed, path }) => !isIndexed && !own.some((frame) => frame.path === path) && !/^(?:versions\/|404|..\/people\/accusation\/)/.test(path))).toEqual([]);
  const naming = frames.filter(({ title, description, card }) => `${title} ${description} ${card.alt}`.includes('Persona Inventada'));
  expect(naming.filter((frame) => !own.includes(frame))).toEqual([]);
});

test('the whole site as a file is linked where a reader looks for it, and not from thousands of pages', () => {
  const linking = [...pagesOf(world).values()].filter(({ frame }) => frame.footer.some(({ href }) => href.endsWith('invented-record.zip')));
  expect(linking.map(({ frame }) => frame.path).toSorted()).toEqual(['', 'en/', 'en/pages/about/', 'es/', 'es/pages/about/']);
});
