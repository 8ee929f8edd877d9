import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/values/passage.ts';
import { isHttpsUrl, isListing, urlAtPassage } from '../../src/values/url.ts';

const story = 'https://gazette.example.org/story';

describe('an address is https, absolute and without a user', () => {
  test.each([
    'https://example.org',
    'https://gazette.example.org/a/b?c=d&e=%20f#part',
    'https://example.org:8443/',
    'https://ejémplo.example.org/ñ',
    'https://web.archive.org/web/20200302000000/https://example.org/',
  ])('%s', (url) => {
    expect(isHttpsUrl(url)).toBe(true);
  });

  test.each([
    'http://example.org',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,invented',
    'file:///etc/hosts',
    'ftp://example.org',
    'mailto:nobody@example.org',
    '//example.org/story',
    '/story',
    'story',
    'example.org',
    'https://',
    'https:///story',
    'https://localhost/',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://:pass@example.org/',
    'https://example.org/a b',
    ' https://example.org',
    'https://example.org\n',
    'https://exa\tmple.org',
    'java\nscript:alert(1)',
    '',
  ])('%j is refused', (url) => {
    expect(isHttpsUrl(url)).toBe(false);
  });
});

describe('an address leads to a list that changes', () => {
  test.each([
    'https://gazette.example.org',
    'https://gazette.example.org/',
    'https://gazette.example.org/en/hashtag/Invented',
    'https://gazette.example.org/tag/invented/',
    'https://gazette.example.org/Tags/Invented',
    'https://blog.example.org/search/label/An%20invented%20word',
    'https://gazette.example.org/author/nobody',
    'https://gazette.example.org/news/feed',
    'https://gazette.example.org/?s=invented',
    'https://gazette.example.org/find?lang=en&q=invented',
    'https://gazette.example.org/p/i/?search=%23Invented',
  ])('%s', (url) => {
    expect(isListing(url)).toBe(true);
  });
});

describe('an address leads to a page of its own', () => {
  test.each([
    'https://gazette.example.org/invented-story',
    'https://gazette.example.org/?p=4257',
    'https://gazette.example.org/topic/politics/invented-story',
    'https://gazette.example.org/2021/06/tag-of-honor',
    'https://gazette.example.org/story?sugg=s&page=0',
    'https://court.example.org/Search.aspx?FileName=order.html',
  ])('%s', (url) => {
    expect(isListing(url)).toBe(false);
  });
});

describe('a link to a passage is a text fragment', () => {
  test('with its words percent-encoded, commas, hyphens and ampersands too', () => {
    expect(urlAtPassage(story, { passage: 'the well-known, “quoted” A&B 100%' })).toBe(
      `${story}#:~:text=the%20well%2Dknown%2C%20%E2%80%9Cquoted%E2%80%9D%20A%26B%20100%25`,
    );
  });

  test('behind an id that the address has already', () => {
    expect(urlAtPassage(`${story}#part-2`, { passage: 'three plain words' })).toBe(`${story}#part-2:~:text=three%20plain%20words`);
  });

  test('with the words in front and behind where the passage is not unique', () => {
    expect(urlAtPassage(story, { passage: 'was held', prefix: 'he', suffix: 'there-after' })).toBe(
      `${story}#:~:text=he-,was%20held,-there%2Dafter`,
    );
    expect(urlAtPassage(story, { passage: 'was held', suffix: 'then' })).toBe(`${story}#:~:text=was%20held,-then`);
  });

  test('of twelve words as they are, of more by the first six and the last six', () => {
    const twelve = 'a b c d e f g h i j k l';
    expect(directiveOf(urlAtPassage(story, { passage: twelve }))).toEqual({ range: [twelve] });
    expect(directiveOf(urlAtPassage(story, { passage: `${twelve} m` }))).toEqual({ range: ['a b c d e f', 'h i j k l m'] });
  });

  test('from which a browser reads the very words, whatever they are', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abñáéü ,-&%"“”‘’«»—–#?=+/\\:~\'()!*;日🙂'), minLength: 1, maxLength: 60 });
    const line = words.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    const short = line.filter((text) => text.split(' ').length <= 12);
    const maybe = fc.option(line, { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(story, `${story}#part`), short, maybe, maybe, (url, passage, prefix, suffix) => {
        const address = urlAtPassage(url, { passage, prefix, suffix });
        expect(URL.canParse(address)).toBe(true);
        expect(address.startsWith(`${url}${url.includes('#') ? '' : '#'}:~:text=`)).toBe(true);
        expect(directiveOf(new URL(address).href)).toEqual({ range: [passage], prefix, suffix });
      }),
      { numRuns: 2000 },
    );
  });

  test('in which a passage cut out of a text is found in that text again', () => {
    const sign = fc.constantFrom('', '', '', ',', '.', '%', ' &', ' –', ' —', '”', '’', '»', '…');
    const opening = fc.constantFrom('', '', '', '“', '‘', '«', '"', "'", '(');
    const letters = fc.string({ unit: fc.constantFrom(...'abeinorstáéíñóüÁÑ0159', 'e\u0301', 'l-l', 'd’e', 'A&B', 'a\u00ADb', '½%'), minLength: 1, maxLength: 6 });
    const word = fc.tuple(opening, letters, sign).map((parts) => parts.join(''));
    const space = fc.constantFrom(' ', ' ', '\u00A0');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 3, maxLength: 30 }), fc.nat(), fc.integer({ min: 3, max: 14 }), (written, start, length) => {
        const from = start % (written.length - 2);
        const words = written.slice(from, from + length).map(([text]) => text);
        const passage = words.join(' ');
        const lines = ['Another line.', written.map((parts) => parts.join('')).join('')];
        expect(placesOf({ passage }, lines)).not.toEqual([]);
        const { range } = directiveOf(new URL(urlAtPassage(story, { passage })).href);
        const parts = passage.split(' ');
        expect(range).toEqual(parts.length > 12 ? [parts.slice(0, 6).join(' '), parts.slice(-6).join(' ')] : [passage]);
        for (const edge of range) expect(placesOf({ passage: edge }, lines)).not.toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** Reads a text directive as the specification of text fragments does. */
function directiveOf(address: string): { range: string[]; prefix?: string; suffix?: string } {
  const terms = (address.split(':~:text=')[1] ?? '').split(',');
  const prefix = terms.find((term) => term.endsWith('-'))?.slice(0, -1);
  const suffix = terms.find((term) => term.startsWith('-'))?.slice(1);
  const range = terms.filter((term) => !term.endsWith('-') && !term.startsWith('-')).map(decodeURIComponent);
  return {
    range,
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}
