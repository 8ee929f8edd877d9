import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../src/records/source.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { SourceCitationRecord } from '../../src/values/citation.ts';
import { labelOf, Notes, readingOf, titleOf } from '../../src/views/notes.ts';
import { aCitation, archiveOf, aSource, aStatement, aText, withPerson } from '../fixtures/records.ts';
import { sourceIn, statementIn, world } from './world.ts';

const path = 'en/people/persona-inventada/';

/** What a statement shows that cites one source, which is changed, so and so. */
function cite(source: Partial<SourceRecord>, change: Partial<SourceCitationRecord>[] = [{}], locale: Locale = 'en') {
  const citations = change.map((one) => aCitation({ source: 'other-story', ...one }));
  const archive = archiveOf(
    withPerson({ about: [aStatement({ id: 'life', citations: [...citations, aCitation({ source: 'herald-story' })] })] }, { 'sources/other-story.json': aSource({ url: 'https://gazette.example.org/other', ...source }) }),
  );
  const [citation] = new Notes(path, locale).cite(statementIn(archive, 'people/persona-inventada#life').citations, 'life');
  if (!citation) throw new Error('nothing is cited');
  return citation;
}

/** An archive in which a statement cites one source, which is changed, and another. */
function archiveWith(source: Partial<SourceRecord>) {
  const citations = [aCitation({ source: 'other-story' }), aCitation({ source: 'herald-story' })];
  return archiveOf(withPerson({ about: [aStatement({ id: 'life', citations })] }, { 'sources/other-story.json': aSource({ url: 'https://gazette.example.org/other', ...source }) }));
}

/** The list of sources of a page that cites them. */
function listOf(source: Partial<SourceRecord>) {
  const notes = new Notes(path, 'en');
  notes.cite(statementIn(archiveWith(source), 'people/persona-inventada#life').citations, 'life');
  return notes.list();
}

const noteOf = (source: Partial<SourceRecord>) => listOf(source)[0];

describe('a citation', () => {
  test('has a number, and leads to its source', () => {
    const { number, noteHref, label } = cite({});
    expect([number, noteHref, label]).toEqual([1, '#s.1', 'The Gazette of Example, in English., Jun 1, 2021']);
  });

  test('carries the first archived copy of its source, for programs that find it when the source is gone; once on a page', () => {
    const archives = [
      { url: 'https://web.archive.org/web/20210702/other', captured: '2021-07-02' },
      { url: 'https://perma.cc/0000', captured: '2021-08-01' },
    ];
    expect(cite({ archives }).robust).toEqual({
      'data-originalurl': 'https://gazette.example.org/other',
      'data-versionurl': 'https://web.archive.org/web/20210702/other',
      'data-versiondate': '2021-07-02',
    });
    expect(cite({}).robust).toBeUndefined();
    const archive = archiveWith({ archives });
    const notes = new Notes(path, 'en');
    const cited = () => notes.cite(statementIn(archive, 'people/persona-inventada#life').citations, 'life').map(({ robust }) => robust !== undefined);
    expect([cited(), cited()]).toEqual([[true, false], [false, false]]);
  });

  test.each([
    ['en', 'en', undefined],
    ['es', 'en', 'es'],
    ['en', 'es', 'en'],
    ['es', 'es', undefined],
  ] as const)('of a source in %s on a page in %s is marked as %s', (language, locale, lang) => {
    expect(cite({ language }, [{ passage: 'what never was' }], locale).lang).toBe(lang);
  });
});

describe('the sources of a page', () => {
  const notes = new Notes(path, 'en');
  const cited = (id: string) => notes.cite(statementIn(world, `people/persona-inventada#${id}`).citations, id).map(({ number }) => number);
  const numbers = ['is-free', 'was-held', 'happened'].map(cited);

  test('are numbered as they come', () => {
    expect(numbers).toEqual([[1, 2], [3, 4], [1]]);
    expect(notes.list().map(({ number, anchor }) => [number, anchor])).toEqual([
      [1, 's.1'],
      [2, 's.2'],
      [3, 's.3'],
      [4, 's.4'],
    ]);
  });

  test('lead back to each statement that cites them', () => {
    expect(notes.list()[0]?.backLinks).toEqual([
      { href: '#is-free', label: 'a' },
      { href: '#happened', label: 'b' },
    ]);
  });

  test('lead to their own pages, and have an address to be printed', () => {
    expect(notes.list().map(({ href, url }) => [href, url])).toEqual([
      ['../../sources/cuento-inventado/', 'https://gazette.example.org/cuento#primero'],
      ['../../sources/herald-story/', 'https://herald.example.org/invented-story'],
      ['../../sources/gazette-story/', 'https://gazette.example.org/invented-story'],
      ['../../sources/copied-story/', 'https://mirror.example.org/copied-story'],
    ]);
  });

  test('say in which language they are, how they were read, and that they have no date', () => {
    expect(notes.list().map(({ label, details }) => [label, ...details])).toEqual([
      ['The Gazette of Example, in English., Mar 2021', 'Spanish', 'On the publisher’s own page. Read in full.'],
      ['The Herald of Example, in English., Jun 1, 2021', 'English', 'On the publisher’s own page. Read in full.'],
      ['The Gazette of Example, in English., Jun 1, 2021', 'English', 'On the publisher’s own page. Read in full.'],
      ['The Herald of Example, in English., Feb 3, 2021', 'English', 'Read in a republication by The Mirror. Read in full.'],
    ]);
    expect(noteOf({ published: undefined })?.details).toEqual(['no date', 'English', 'On the publisher’s own page. Read in full.']);
  });

  test('say why they have no address', () => {
    const { url, details } = noteOf({ url: undefined, unlinked: aText('It was taken down') }) ?? {};
    expect([url, details]).toEqual([undefined, ['English', 'On the publisher’s own page. Read in full. No address: It was taken down, in English.']]);
  });

  test('lead to their archived copies by the day, or say that none is recorded, once any of the page has one', () => {
    const archives = [{ url: 'https://web.archive.org/web/20210702/other', captured: '2021-07-02' }];
    expect(notes.list().map(({ archived }) => archived)).toEqual([undefined, undefined, undefined, undefined]);
    expect(listOf({ archives }).map(({ archived }) => archived)).toEqual([
      [{ href: 'https://web.archive.org/web/20210702/other', text: 'archived copy of July 2, 2021', original: 'https://gazette.example.org/other' }],
      [{ text: 'no archived copy recorded' }],
    ]);
  });

  test('are marked where their titles are in another language', () => {
    expect(notes.list().map(({ title, lang }) => [title, lang])).toEqual([
      ['Un cuento inventado', 'es'],
      ['An invented story', undefined],
      ['An invented story', undefined],
      ['A story that was copied, in English.', undefined],
    ]);
  });

  test('have letters enough', () => {
    const many = new Notes(path, 'en');
    for (let index = 0; index < 54; index++) many.cite(statementIn(world, 'people/persona-inventada#named').citations, 'named');
    const labels = many.list()[0]?.backLinks.map(({ label }) => label) ?? [];
    expect([labels[0], labels[25], labels[26], labels[53], new Set(labels).size]).toEqual(['a', 'z', 'aa', 'bb', 54]);
  });
});

describe('a source is called', () => {
  test.each([
    ['gazette-story', 'en', 'An invented story', undefined],
    ['gazette-story', 'es', 'An invented story', 'en'],
    ['cuento-inventado', 'es', 'Un cuento inventado', undefined],
    ['copied-story', 'es', 'A story that was copied, en español.', undefined],
  ] as const)('%s in %s: "%s", marked as %s', (id, locale, title, lang) => {
    expect(titleOf(sourceIn(world, id), locale)).toEqual({ title, lang });
  });

  test.each([
    ['cuento-inventado', 'en', 'The Gazette of Example, in English., Mar 2021'],
    ['cuento-inventado', 'es', 'The Gazette of Example, en español., mar 2021'],
  ] as const)('%s in %s by its publisher and date', (id, locale, label) => {
    expect(labelOf(sourceIn(world, id), locale)).toBe(label);
  });
});

describe('how a source was read', () => {
  const mirrored = { readAt: { url: 'https://mirror.example.org/other', name: 'The Mirror' }, origin: 'story' };

  test.each<[Partial<SourceRecord>, string]>([
    [{}, 'On the publisher’s own page. Read in full.'],
    [{ read: { extent: 'in-part' } }, 'On the publisher’s own page. Read in part: selected passages.'],
    [{ ...mirrored, grade: 'copy' }, 'Read in a republication by The Mirror. Read in full.'],
    [{ ...mirrored, grade: 'translation' }, 'In a translation. Read in a republication by The Mirror. Read in full.'],
    [{ grade: 'wire', origin: 'story' }, 'As a wire story. Read in full.'],
  ])('%j is said: "%s"', (source, words) => {
    const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations: [aCitation({ source: 'other-story' }), aCitation({ source: 'herald-story' })] })] }, { 'sources/other-story.json': aSource({ url: 'https://gazette.example.org/other', ...source }) }));
    expect(readingOf(sourceIn(archive, 'other-story'), 'en')).toBe(words);
  });
});
