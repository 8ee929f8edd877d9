import { describe, expect, test } from 'vitest';
import type { SourceRecord } from '../../src/records/source.ts';
import { buildSourcePage } from '../../src/views/source.ts';
import { aCitation, archiveOf, aSource, aStatement, aText, withPerson } from '../fixtures/records.ts';
import { sourceIn, world } from './world.ts';

const pageOf = (id: string, locale: 'en' | 'es' = 'en') => buildSourcePage(world, sourceIn(world, id), locale);
const rowOf = ({ rows }: ReturnType<typeof pageOf>, term: string) => rows.find((row) => row.term === term)?.details;

/** The page of a source that is so and so. */
function pageWith(source: Partial<SourceRecord>, locale: 'en' | 'es' = 'en') {
  const citations = [aCitation({ source: 'herald-story' }), aCitation({ source: 'other-story' })];
  const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations })] }, { 'sources/other-story.json': aSource({ url: 'https://gazette.example.org/other', ...source }) }));
  return buildSourcePage(archive, sourceIn(archive, 'other-story'), locale);
}

describe('the page of a source', () => {
  test('is called by its title, marked where that is in another language', () => {
    expect([pageOf('cuento-inventado').title, pageOf('cuento-inventado').lang, pageOf('cuento-inventado', 'es').lang]).toEqual(['Un cuento inventado', 'es', undefined]);
    expect([pageOf('copied-story', 'es').title, pageOf('copied-story', 'es').lang]).toEqual(['A story that was copied, en español.', undefined]);
  });

  test('opens it where it was read', () => {
    expect(pageOf('gazette-story').open?.href).toBe('https://gazette.example.org/invented-story');
    expect(pageOf('copied-story').open?.href).toBe('https://mirror.example.org/copied-story');
  });

  test('says of a republication that it is one, and whose story it tells', () => {
    const page = pageOf('copied-story');
    expect(rowOf(page, 'Read')?.[0]?.text).toBe('Read in a republication by The Mirror. Read in full.');
    expect(rowOf(page, 'Whose story')?.map(({ href }) => href)).toEqual([undefined, '../herald-story/']);
    expect(rowOf(pageOf('herald-story'), 'Whose story')?.map(({ href }) => href)).toEqual([undefined, '../copied-story/']);
    expect(rowOf(pageOf('gazette-story'), 'Whose story')).toBeUndefined();
  });

  test('says why there is no address, and opens nothing', () => {
    const page = pageWith({ url: undefined, unlinked: aText('It was taken down') });
    expect([page.open, rowOf(page, 'Read')?.map(({ text }) => text)]).toEqual([undefined, ['On the publisher’s own page. Read in full. No address: It was taken down, in English.']]);
  });

  test('of which nothing was kept says so', () => {
    const page = pageWith({ read: { extent: 'in-part', uncaptured: true } });
    expect(rowOf(page, 'Read')?.map(({ text }) => text)).toContain('No capture of it was kept.');
  });

  test('says when it was read, who wrote it, what to watch for and where copies are kept', () => {
    const page = pageWith({
      read: { extent: 'in-part', on: '2021-07-01' },
      authors: ['Autora Inventada'],
      stake: aText('It is a party'),
      notes: aText('The dates are wrong'),
      archives: [{ url: 'https://web.archive.org/web/2021/other', captured: '2021-07-02' }],
      published: undefined,
    });
    expect(page.rows.map(({ term, details }) => [term, ...details.map(({ text }) => text)])).toEqual([
      ['Kind', 'news article, English'],
      ['Published by', 'The Gazette of Example, in English.'],
      ['Date', 'no date'],
      ['By', 'Autora Inventada'],
      ['Read', 'On the publisher’s own page. Read in part: selected passages.', 'July 1, 2021'],
      ['Archived copies', 'July 2, 2021'],
      ['Stake', 'It is a party, in English.'],
      ['Take care', 'The dates are wrong, in English.'],
    ]);
    expect(rowOf(pageWith({}), 'Archived copies')).toEqual([{ text: 'None recorded.' }]);
  });

  test('names the copy on the link to the source, and the source on the link to the copy', () => {
    const original = 'https://gazette.example.org/other';
    const copy = { url: 'https://web.archive.org/web/2021/other', captured: '2021-07-02' };
    const page = pageWith({ archives: [copy] });
    const robust = { 'data-originalurl': original, 'data-versionurl': copy.url, 'data-versiondate': copy.captured };
    expect([page.open?.robust, page.resting[0]?.citation?.robust]).toEqual([robust, robust]);
    expect(rowOf(page, 'Archived copies')).toEqual([{ href: copy.url, text: 'July 2, 2021', original }]);
    expect(pageWith({}).open?.robust).toBeUndefined();
  });

  test('says whom a citation of it only repeats', () => {
    const repeating = aCitation({ source: 'other-story', repeats: 'herald-story' });
    const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations: [repeating, aCitation({ source: 'herald-story' })] })] }, { 'sources/other-story.json': aSource({ url: 'https://gazette.example.org/other' }) }));
    const { resting } = buildSourcePage(archive, sourceIn(archive, 'other-story'), 'en');
    expect(resting.map(({ citation }) => citation?.passages[0]?.remarks)).toEqual([['repeats The Herald of Example, in English.']]);
  });

  test('can be cited, in the quotation marks of the language', () => {
    expect(pageWith({ authors: ['Autora Inventada'] }).citation).toBe('Autora Inventada. “An invented story”. The Gazette of Example, in English., Jun 1, 2021. https://gazette.example.org/other');
    expect(pageWith({ url: undefined, unlinked: aText('Gone') }, 'es').citation).toBe('«An invented story». The Gazette of Example, en español., 1 jun 2021');
  });
});

describe('what rests on a source', () => {
  const page = pageOf('gazette-story');
  const order = page.resting.find(({ statement }) => statement.anchor === 'rulings.2020-03-02-order.orders');

  test('is each statement once, with all that it cites of it', () => {
    const anchors = page.resting.map(({ statement }) => statement.anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(order?.citation?.passages.map(({ text, href }) => [text, href])).toEqual([
      ['what never was', 'https://gazette.example.org/invented-story#:~:text=it%20reports-,what%20never%20was,-at%20all'],
      ['and never will be', 'https://gazette.example.org/invented-story#:~:text=it%20reports-,and%20never%20will%20be,-at%20all'],
    ]);
  });

  test('is counted', () => {
    expect(page.heading).toBe(`${page.resting.length} statements rest on this source`);
    expect(pageWith({}).heading).toBe('One statement rests on this source');
    expect(page.frame.description).toContain(page.heading);
  });

  test('leads to where each statement stands, and repeats no other source', () => {
    expect(order?.statement.permalink.href).toBe('../../rulings/2020-03-02-order/#orders');
    expect(page.resting.flatMap(({ statement }) => statement.citations)).toEqual([]);
    expect(page.resting.every(({ statement }) => statement.isBrief)).toBe(true);
  });

  test('is quoted in the language of the source, which is marked', () => {
    const langsIn = (locale: 'en' | 'es') => [...new Set(pageOf('cuento-inventado', locale).resting.map(({ citation }) => citation?.lang))];
    expect([langsIn('en'), langsIn('es')]).toEqual([['es'], [undefined]]);
  });
});
