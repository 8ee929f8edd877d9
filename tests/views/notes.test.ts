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
  const [citation] = new Notes(path, locale).cite(statementIn(archive, 'people/persona-inventada#life').citations);
  if (!citation) throw new Error('nothing is cited');
  return citation;
}

describe('a citation', () => {
  test('has a number, and an anchor that its source leads back to', () => {
    const { number, anchor, noteHref, noteLabel, label } = cite({});
    expect([number, anchor, noteHref, noteLabel, label]).toEqual([1, 'cite.1.1', '#source.1', 'Source 1', 'The Gazette of Example, in English., Jun 1, 2021']);
  });

  const url = 'https://gazette.example.org/other';
  test.each<[string, Partial<SourceRecord>, Partial<SourceCitationRecord>, string | undefined]>([
    ['opens its source', {}, {}, url],
    ['opens it at the passage', {}, { passage: 'what never was' }, `${url}#:~:text=what%20never%20was`],
    ['says between which words, where the passage stands twice', {}, { passage: 'what never was', prefix: 'it reports', suffix: 'at all' }, `${url}#:~:text=it%20reports-,what%20never%20was,-at%20all`],
    ['keeps the place that the address has', { url: `${url}#part-two` }, { passage: 'one-two three four' }, `${url}#part-two:~:text=one%2Dtwo%20three%20four`],
    ['opens the page on which it was read, not that of the publisher', { grade: 'copy', origin: 'story', readAt: { url: 'https://mirror.example.org/other', name: 'The Mirror' } }, { passage: 'what never was' }, 'https://mirror.example.org/other#:~:text=what%20never%20was'],
    ['opens a recording as a whole', { kind: 'broadcast' }, { passage: 'what never was', at: '1:06' }, url],
    ['opens nothing where there is no address', { url: undefined, unlinked: aText('It was taken down') }, { passage: 'what never was' }, undefined],
  ])('%s', (_name, source, change, href) => {
    expect(cite(source, [change]).passages.map((passage) => passage.href)).toEqual([href]);
  });

  test.each<[string, Partial<SourceRecord>, Partial<SourceCitationRecord>, string[], string[]]>([
    ['nothing of a source on its own page', {}, {}, [], []],
    ['that it was read in a republication', { grade: 'copy', origin: 'story', readAt: { url: 'https://mirror.example.org/other', name: 'The Mirror' } }, {}, ['copy'], ['copia']],
    ['that it has no address', { url: undefined, unlinked: aText('It was taken down') }, {}, ['no address'], ['sin dirección']],
    ['whom it only repeats', {}, { repeats: 'herald-story' }, ['repeats The Herald of Example, in English.'], ['repite a The Herald of Example, en español.']],
    ['on which page, or when in a recording', {}, { page: 'p. 3', at: '1:06' }, ['p. 3', '1:06'], ['p. 3', '1:06']],
  ])('says behind it %s', (_name, source, change, en, es) => {
    expect([cite(source, [change]), cite(source, [change], 'es')].map(({ passages }) => passages[0]?.remarks)).toEqual([en, es]);
  });

  test('of two passages is one line, and says only once what holds for both', () => {
    const readAt = { url: 'https://mirror.example.org/other', name: 'The Mirror' };
    const { passages } = cite({ grade: 'copy', origin: 'story', readAt }, [{ passage: 'what never was', page: 'p. 1' }, { passage: 'nor will be', page: 'p. 2' }]);
    expect(passages.map(({ text, remarks }) => [text, remarks])).toEqual([
      ['what never was', ['copy', 'p. 1']],
      ['nor will be', ['p. 2']],
    ]);
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
  const cited = (id: string) => notes.cite(statementIn(world, `people/persona-inventada#${id}`).citations).map(({ number }) => number);
  const numbers = ['is-free', 'was-held', 'happened'].map(cited);

  test('are numbered as they come', () => {
    expect(numbers).toEqual([[1, 2], [3, 4], [1]]);
    expect(notes.list().map(({ number, anchor }) => [number, anchor])).toEqual([
      [1, 'source.1'],
      [2, 'source.2'],
      [3, 'source.3'],
      [4, 'source.4'],
    ]);
  });

  test('lead back to each place in which they are cited', () => {
    expect(notes.list()[0]?.backLinks).toEqual([
      { href: '#cite.1.1', label: 'a' },
      { href: '#cite.1.2', label: 'b' },
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
    for (let index = 0; index < 54; index++) many.cite(statementIn(world, 'people/persona-inventada#named').citations);
    const labels = many.list()[0]?.backLinks.map(({ label }) => label) ?? [];
    expect([labels[0], labels[25], labels[26], labels[53], new Set(labels).size]).toEqual(['a', 'z', 'a1', 'b2', 54]);
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
