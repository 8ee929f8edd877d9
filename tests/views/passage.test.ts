import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../src/records/source.ts';
import type { SourceCitationRecord } from '../../src/values/citation.ts';
import type { Locale } from '../../src/values/locale.ts';
import { buildPassages } from '../../src/views/passage.ts';
import { aCitation, archiveOf, aSource, aStatement, aText, withPerson } from '../fixtures/records.ts';
import { statementIn } from './world.ts';

const url = 'https://gazette.example.org/other';

/** What a page shows of the passages cited from one source, which is changed, so and so. */
function passagesOf(source: Partial<SourceRecord>, change: Partial<SourceCitationRecord>[] = [{}], locale: Locale = 'en') {
  const citations = change.map((one) => aCitation({ source: 'other-story', ...one }));
  const archive = archiveOf(
    withPerson({ about: [aStatement({ id: 'life', citations: [...citations, aCitation({ source: 'herald-story' })] })] }, { 'sources/other-story.json': aSource({ url, ...source }) }),
  );
  return buildPassages(statementIn(archive, 'people/persona-inventada#life').citations.slice(0, change.length), locale);
}

describe('a passage', () => {
  test.each<[string, Partial<SourceRecord>, Partial<SourceCitationRecord>, string | undefined]>([
    ['opens its source', {}, {}, url],
    ['opens it at the passage', {}, { passage: 'what never was' }, `${url}#:~:text=what%20never%20was`],
    ['says between which words, where the passage stands twice', {}, { passage: 'what never was', prefix: 'it reports', suffix: 'at all' }, `${url}#:~:text=it%20reports-,what%20never%20was,-at%20all`],
    ['keeps the place that the address has', { url: `${url}#part-two` }, { passage: 'one-two three four' }, `${url}#part-two:~:text=one%2Dtwo%20three%20four`],
    ['opens the page on which it was read, not that of the publisher', { grade: 'copy', origin: 'story', readAt: { url: 'https://mirror.example.org/other', name: 'The Mirror' } }, { passage: 'what never was' }, 'https://mirror.example.org/other#:~:text=what%20never%20was'],
    ['opens it from the first part to the last, where words are left out', {}, { passage: 'what never was […] nor will be' }, `${url}#:~:text=what%20never%20was,nor%20will%20be`],
    ['opens a page with a recording as a whole', { kind: 'broadcast' }, { passage: 'what never was', at: '1:06' }, url],
    ['opens a recording at its time', { kind: 'broadcast', url: 'https://radio.example.org/other.mp3' }, { passage: 'what never was', at: '1:06' }, 'https://radio.example.org/other.mp3#t=66'],
    ['opens a video at its time', { kind: 'broadcast', url: 'https://www.youtube.com/watch?v=inventado' }, { at: '1:06' }, 'https://www.youtube.com/watch?v=inventado&t=66s'],
    ['opens a PDF on its sheet, not on the page that is printed there', { url: `${url}.pdf` }, { passage: 'what never was', page: '3', sheet: 5 }, `${url}.pdf#page=5:~:text=what%20never%20was`],
    ['opens nothing where there is no address', { url: undefined, unlinked: aText('It was taken down') }, { passage: 'what never was' }, undefined],
  ])('%s', (_name, source, change, href) => {
    expect(passagesOf(source, [change]).map(({ href }) => href)).toEqual([href]);
  });

  test.each<[string, Partial<SourceRecord>, Partial<SourceCitationRecord>, string[], string[]]>([
    ['nothing of a source on its own page', {}, {}, [], []],
    ['that it was read in a republication', { grade: 'copy', origin: 'story', readAt: { url: 'https://mirror.example.org/other', name: 'The Mirror' } }, {}, ['copy'], ['copia']],
    ['that it has no address', { url: undefined, unlinked: aText('It was taken down') }, {}, ['no address'], ['sin dirección']],
    ['whom it only repeats', {}, { repeats: 'herald-story' }, ['repeats The Herald of Example, in English.'], ['repite a The Herald of Example, en español.']],
    ['on which page as printed, or when in a recording', {}, { page: 'p. 3', sheet: 5, at: '1:06' }, ['p. 3', '1:06'], ['p. 3', '1:06']],
  ])('says behind it %s', (_name, source, change, en, es) => {
    expect([passagesOf(source, [change]), passagesOf(source, [change], 'es')].map(([passage]) => passage?.remarks)).toEqual([en, es]);
  });

  test('says only once what holds for the whole source', () => {
    const readAt = { url: 'https://mirror.example.org/other', name: 'The Mirror' };
    const passages = passagesOf({ grade: 'copy', origin: 'story', readAt }, [{ passage: 'what never was', page: 'p. 1' }, { passage: 'nor will be', page: 'p. 2' }]);
    expect(passages.map(({ text, remarks }) => [text, remarks])).toEqual([
      ['what never was', ['copy', 'p. 1']],
      ['nor will be', ['p. 2']],
    ]);
  });
});
