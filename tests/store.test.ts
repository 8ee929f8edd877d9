import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Archive } from '../src/archive/archive.ts';
import { aFolder, type Folder } from './fixtures/folder.ts';
import { anActor, aText, wholeArchive } from './fixtures/records.ts';

/** The store over a folder of records; it reads the name of the folder once, when it is loaded. */
async function storeOver({ path }: Folder) {
  vi.stubEnv('TRACKER_CONTENT', path);
  vi.resetModules();
  return import('../src/store.ts');
}

let folder: Folder;
let store: Awaited<ReturnType<typeof storeOver>>;

beforeAll(async () => {
  folder = aFolder(wholeArchive());
  store = await storeOver(folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  folder.remove();
});

const paramsOf = (paths: readonly { params: object }[]) => paths.map(({ params }) => params);
const titleIn = (archive: Archive, locale: 'en' | 'es') => archive.site.name[locale];

describe('the store', () => {
  test('reads the records once', () => {
    expect(store.archive()).toBe(store.archive());
    expect(store.archive().people.has('persona-inventada')).toBe(true);
  });

  test('has a path a language for one page', () => {
    expect(store.pagePaths(titleIn).map(({ params, props }) => [params, props.view])).toEqual([
      [{ locale: 'en' }, 'Invented Record'],
      [{ locale: 'es' }, 'Registro inventado'],
    ]);
  });

  test('has a path a language for each record', () => {
    const paths = store.recordPaths(({ places }) => places.values(), (_archive, { id }, locale) => `${id} ${locale}`);
    expect(paths.map(({ params, props }) => [params, props.view])).toEqual(
      ['en', 'es'].flatMap((locale) => ['prison-of-example', 'town-of-example'].map((id) => [{ locale, id }, `${id} ${locale}`])),
    );
  });

  test('has a path a language for each word, whether it is always one or the archive has it', () => {
    const paths = store.wordPaths('part', ({ places }) => [...places.keys()], (_archive, word, locale) => `${word} ${locale}`);
    expect(paramsOf(paths)).toEqual(['en', 'es'].flatMap((locale) => ['prison-of-example', 'town-of-example'].map((part) => ({ locale, part }))));
    expect(paths.map(({ props }) => props.view).slice(0, 2)).toEqual(['prison-of-example en', 'town-of-example en']);
    expect(paramsOf(store.wordPaths('list', () => ['rulings'], () => ''))).toEqual(['en', 'es'].map((locale) => ({ locale, list: 'rulings' })));
  });

  test('has a path a language for each value of a filter', () => {
    const paths = store.narrowedPaths(() => [{ filter: 'status', choice: { value: 'held' } }], (_archive, { choice }, locale) => `${choice.value} ${locale}`);
    expect(paths.map(({ params, props }) => [params, props.view])).toEqual(['en', 'es'].map((locale) => [{ locale, filter: 'status', value: 'held' }, `held ${locale}`]));
  });

  test('knows an unchanged page by its key, and a changed one by another', () => {
    const keysOf = (view: unknown) => store.pagePaths(() => view).map(({ cacheKey }) => cacheKey);
    expect(keysOf({ title: 'A page' })).toEqual(keysOf({ title: 'A page' }));
    expect(keysOf({ title: 'A page' })[0]).not.toBe(keysOf({ title: 'Another page' })[0]);
  });
});

test('has one path for each version, which is in no language', () => {
  const paths = store.versionPaths(() => [{ id: '0123456789abcdef' }], (_archive, { id }) => id);
  expect(paths.map(({ params, props }) => [params, props.view])).toEqual([[{ id: '0123456789abcdef' }, '0123456789abcdef']]);
});

test('records that do not agree are no archive: every problem is said, with the file and the line', async () => {
  const broken = aFolder(wholeArchive({ 'actors/court-of-example.json': { ...anActor({ name: aText('The Court') }), kind: 'cort' }, 'places/town-of-example.json': { kind: 'town' } }));
  const { archive } = await storeOver(broken);
  expect(() => archive()).toThrow(/court-of-example\.json:\d+:\d+ — [^\n]+\n(?:[^\n]+\n)*[^\n]*town-of-example\.json/);
  broken.remove();
});
