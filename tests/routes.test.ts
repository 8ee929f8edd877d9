import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../src/records/kinds.ts';
import {
  absoluteUrl,
  anchors,
  changesPath,
  homePath,
  journeyPath,
  lanesPath,
  linkBetween,
  listPath,
  namesPath,
  notFoundPath,
  peopleFilterPath,
  pathIn,
  prosePath,
  recordPath,
  rootPath,
  timelinePath,
  unknownsPath,
  versionFilePath,
  versionPath,
  type Path,
} from '../src/routes.ts';
import { isId } from '../src/values/id.ts';
import { locales } from '../src/values/locale.ts';
import { strands } from '../src/values/strand.ts';

const ids = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const localeOrOther = fc.constantFrom(...locales);

/** Every sort of address that the site has, at every depth. */
const paths: fc.Arbitrary<Path> = fc.oneof(
  fc.constantFrom(rootPath, notFoundPath),
  localeOrOther.map(homePath),
  fc.tuple(localeOrOther, fc.constantFrom(...kinds)).map(([locale, kind]) => listPath(locale, kind)),
  fc.tuple(localeOrOther, fc.constantFrom(...kinds), ids).map(([locale, kind, id]) => recordPath(locale, { kind, id })),
  fc.tuple(localeOrOther, ids).map(([locale, id]) => journeyPath(locale, { kind: 'people', id })),
  fc.tuple(localeOrOther, ids).map(([locale, id]) => prosePath(locale, id)),
  localeOrOther.map(changesPath),
  fc.tuple(localeOrOther, fc.option(ids, { nil: undefined })).map(([locale, order]) => lanesPath(locale, order)),
  localeOrOther.map(namesPath),
  fc.tuple(localeOrOther, ids, ids).map(([locale, filter, value]) => peopleFilterPath(locale, filter, value)),
  ids.map(versionPath),
  fc.tuple(localeOrOther, fc.constantFrom(...strands)).map(([locale, strand]) => timelinePath(locale, strand)),
);

/** Where the site may stand: at the root of a host, under a path, or on a disk. */
const roots = fc.constantFrom('https://tracker.example.org/', 'https://example.org/mirror/tracker/', 'file:///home/reader/site/');

describe('a link from one page to another', () => {
  test('leads there, wherever the site stands', () => {
    fc.assert(
      fc.property(roots, paths, paths, fc.option(ids, { nil: undefined }), (root, from, to, fragment) => {
        const wanted = `${root}${to}${fragment === undefined ? '' : `#${fragment}`}`;
        expect(new URL(linkBetween(from, to, fragment), `${root}${from}`).href).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  test('never begins at the root of the host', () => {
    fc.assert(fc.property(paths, paths, (from, to) => /^(?:\.{1,2}\/|[a-z0-9])/.test(linkBetween(from, to))));
  });

  test.each([
    ['', 'en/', undefined, 'en/'],
    ['en/', '', undefined, '../'],
    ['en/', 'es/', undefined, '../es/'],
    ['en/people/', 'en/', undefined, '../'],
    ['en/people/', 'en/people/persona-inventada/', undefined, 'persona-inventada/'],
    ['en/people/persona-inventada/', 'en/people/', undefined, '../'],
    ['en/people/persona-inventada/', 'en/sources/gazette-story/', undefined, '../../sources/gazette-story/'],
    ['en/people/persona-inventada/', 'es/people/persona-inventada/', 'named', '../../../es/people/persona-inventada/#named'],
    ['en/people/', 'en/people/', undefined, './'],
    ['en/people/', 'en/people/', 'named', '#named'],
    ['404.html', '404.html', undefined, '404.html'],
    ['404.html', '', 'named', './#named'],
  ])('from "%s" to "%s" and fragment %s is "%s"', (from, to, fragment, link) => {
    expect(linkBetween(from, to, fragment)).toBe(link);
  });
});

test.each([
  [listPath('en', 'rulings'), 'en/rulings/'],
  [listPath('en', 'events'), 'en/timeline/'],
  [unknownsPath('es'), 'es/unknowns/'],
  [timelinePath('es'), 'es/timeline/'],
  [timelinePath('es', 'courts'), 'es/timeline/courts/'],
  [timelinePath('es', '2025-03'), 'es/timeline/2025-03/'],
  [recordPath('es', { kind: 'events', id: 'flight-of-example' }), 'es/events/flight-of-example/'],
])('what happened has one list, the timeline: "%s"', (path, is) => {
  expect(path).toBe(is);
});

test.each([
  ['es', 'en/', 'es/'],
  ['en', 'en/people/', 'en/people/'],
  ['es', 'en/people/en/', 'es/people/en/'],
  ['en', 'es/pages/about/', 'en/pages/about/'],
  ['es', '', ''],
  ['es', '404.html', '404.html'],
  ['es', 'entry/', 'entry/'],
] as const)('the same page in %s of "%s" is "%s"', (locale, path, same) => {
  expect(pathIn(locale, path)).toBe(same);
});

test('the same page in the other language and back is the page', () => {
  fc.assert(
    fc.property(localeOrOther, fc.constantFrom(...kinds), ids, (locale, kind, id) => {
      const path = recordPath(locale, { kind, id });
      expect(locales.map((other) => pathIn(locale, pathIn(other, path)))).toEqual([path, path]);
    }),
  );
});

test.each([
  ['/', 'https://tracker.example.org/en/people/'],
  ['/tracker/', 'https://tracker.example.org/tracker/en/people/'],
])('what leaves the site has the whole address, with the base "%s"', (base, url) => {
  expect(absoluteUrl({ origin: 'https://tracker.example.org', base }, 'en/people/')).toBe(url);
});

describe('an anchor', () => {
  test('of a statement at home is its id', () => {
    expect(anchors.statement({ id: 'named' })).toBe('named');
  });

  test('of anything else is no id, because it has a dot', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), ids, ids, fc.integer({ min: 1, max: 999 }), (kind, record, id, number) => {
        const address = `${kind}/${record}#${id}`;
        const others = [anchors.guest({ address }), anchors.source(number), anchors.section(id), anchors.correction({ id }), anchors.release('2020-01-01'), anchors.stay(number), anchors.place({ id })];
        for (const other of others) expect([other, isId(other)]).toEqual([other, false]);
        expect(new Set(others).size).toBe(others.length);
      }),
    );
  });

  test('of a statement on a page that is not its home says where its home is', () => {
    expect(anchors.guest({ address: 'people/persona-inventada#named' })).toBe('people.persona-inventada.named');
  });
});

test('a version has the same address in every language, and its file stands beside it', () => {
  expect(locales.map((locale) => pathIn(locale, versionPath('0123456789abcdef')))).toEqual(['versions/0123456789abcdef/', 'versions/0123456789abcdef/']);
  expect(linkBetween(versionPath('0123456789abcdef'), versionFilePath('0123456789abcdef'))).toBe('record.json');
});
