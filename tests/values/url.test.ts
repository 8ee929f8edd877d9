import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/values/passage.ts';
import { omission } from '../../src/values/quoted.ts';
import { isHttpsUrl, isListing, urlAt, urlAtPassage } from '../../src/values/url.ts';

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
    'https://posts.example.org/nobody/status/4257?s=20',
    'https://court.example.org/Search.aspx?FileName=order.html',
  ])('%s', (url) => {
    expect(isListing(url)).toBe(false);
  });
});

describe('a link to a passage is a text fragment', () => {
  test('with its signs percent-encoded, commas, hyphens and ampersands too; letters beyond ASCII stand as they are', () => {
    expect(urlAtPassage(story, { passage: 'the well-known, “quoted” A&B 100% allí' })).toBe(`${story}#:~:text=the%20well%2Dknown%2C%20“quoted”%20A%26B%20100%25%20allí`);
  });

  test.each([
    ['an id', `${story}#part-2`, `${story}#part-2`],
    ['a query', `${story}?page=2&q=a`, `${story}?page=2&q=a#`],
    ['an id and a query', `${story}?page=2#part-2`, `${story}?page=2#part-2`],
    ['a text fragment of its own, which goes', `${story}#:~:text=other%20words`, `${story}#`],
    ['an id and a text fragment, which goes', `${story}#part-2:~:text=other%20words,-here`, `${story}#part-2`],
  ])('behind %s that the address has already', (_, url, front) => {
    expect(urlAtPassage(url, { passage: 'three plain words' })).toBe(`${front}:~:text=three%20plain%20words`);
  });

  test('with the words in front and behind where the passage is not unique', () => {
    expect(urlAtPassage(story, { passage: 'was held', prefix: 'he', suffix: 'there-after' })).toBe(`${story}#:~:text=he-,was%20held,-there%2Dafter`);
    expect(urlAtPassage(story, { passage: 'was held', suffix: 'then' })).toBe(`${story}#:~:text=was%20held,-then`);
  });

  test('from the first part to the last where words are left out between them', () => {
    expect(urlAtPassage(story, { passage: 'was flown to […] the next morning', prefix: 'he', suffix: 'at six' })).toBe(`${story}#:~:text=he-,was%20flown%20to,the%20next%20morning,-at%20six`);
  });

  test('of twelve words as they are, of more by the first six and the last six', () => {
    const twelve = 'a b c d e f g h i j k l';
    expect(directivesOf(urlAtPassage(story, { passage: twelve }))).toEqual([{ range: [twelve] }]);
    expect(directivesOf(urlAtPassage(story, { passage: `${twelve} m` }))).toEqual([{ range: ['a b c d e f', 'h i j k l m'] }]);
  });

  test.each([
    ['a dash', 'cold — very cold', ['cold — very cold', 'cold - very cold', 'cold – very cold']],
    ['a hyphen between words', 'cold - very cold', ['cold - very cold', 'cold – very cold', 'cold — very cold']],
    ['angle quotation marks', 'dijo «nadie vino» aquí', ['dijo «nadie vino» aquí', 'dijo "nadie vino" aquí']],
    ['three dots', 'nobody … was there', ['nobody … was there', 'nobody ... was there']],
    ['a hyphen within a word, which has no other way', 'the well-known man', ['the well-known man']],
  ])('in each of the ways to print %s, that of the record first', (_, passage, printed) => {
    expect(directivesOf(urlAtPassage(story, { passage })).map(({ range }) => range.join())).toEqual(printed);
  });

  test('in which what is printed otherwise is so in front and behind as well', () => {
    expect(directivesOf(urlAtPassage(story, { passage: 'first — part […] last — part', prefix: 'a — b', suffix: 'c — d' }))[1]).toEqual({
      range: ['first - part', 'last - part'],
      prefix: 'a - b',
      suffix: 'c - d',
    });
  });

  const typed = fc.string({ unit: fc.constantFrom(...'abñáéü ,-&%"“”‘’«»—–#?=+/\\:~\'()!*;[]…日🙂'), minLength: 1, maxLength: 60 });
  const line = typed.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '' && !text.includes('[…]'));
  const short = line.filter((text) => text.split(' ').length <= 12);
  const maybe = fc.option(line, { nil: undefined });
  const address = fc.constantFrom(story, `${story}#part`, `${story}?q=a&r=%20b#part`, `${story}#:~:text=other%20words`);

  test('from which a browser reads the very words, whatever they are', () => {
    fc.assert(
      fc.property(address, short, fc.option(short, { nil: undefined }), maybe, maybe, (url, first, last, prefix, suffix) => {
        const passage = last === undefined ? first : `${first}${omission}${last}`;
        const link = urlAtPassage(url, { passage, prefix, suffix });
        expect(URL.canParse(link)).toBe(true);
        expect(link.split(':~:')).toHaveLength(2);
        expect(link.startsWith(url.replace(':~:text=other%20words', ''))).toBe(true);
        const [written, ...printed] = directivesOf(new URL(link).href);
        expect(written).toEqual({ range: last === undefined ? [first] : [first, last], prefix, suffix });
        for (const other of printed) expect(wordsIn(other)).toEqual(wordsIn(written));
      }),
      { numRuns: 10_000 },
    );
  });

  test('in which a passage cut out of a text is found in that text again, with words left out or without', () => {
    const sign = fc.constantFrom('', '', '', ',', '.', '%', ' &', ' –', ' —', '”', '’', '»', '…');
    const opening = fc.constantFrom('', '', '', '“', '‘', '«', '"', "'", '(');
    const letters = fc.string({ unit: fc.constantFrom(...'abeinorstáéíñóüÁÑ0159', 'e\u0301', 'l-l', 'd’e', 'A&B', 'a\u00ADb', '½%'), minLength: 1, maxLength: 6 });
    const word = fc.tuple(opening, letters, sign).map((parts) => parts.join(''));
    const space = fc.constantFrom(' ', ' ', '\u00A0');
    const written = fc.array(fc.tuple(word, space), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(written, fc.nat(), fc.integer({ min: 3, max: 14 }), fc.boolean(), (text, start, length, leavesOut) => {
        const from = start % (text.length - 5);
        const words = text.slice(from, from + Math.max(length, leavesOut ? 6 : 3)).map(([one]) => one);
        const passage = leavesOut ? `${words.slice(0, 3).join(' ')}${omission}${words.slice(-3).join(' ')}` : words.join(' ');
        const lines = ['Another line.', text.map((parts) => parts.join('')).join('')];
        expect(placesOf({ passage }, lines)).not.toEqual([]);
        const [{ range } = { range: [] }] = directivesOf(new URL(urlAtPassage(story, { passage })).href);
        const parts = passage.split(' ');
        const cut = parts.length > 12 ? [parts.slice(0, 6).join(' '), parts.slice(-6).join(' ')] : [passage];
        expect(range).toEqual(leavesOut ? passage.split(omission) : cut);
        for (const edge of range) expect(placesOf({ passage: edge }, lines)).not.toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a link into a PDF', () => {
  const pdf = 'https://court.example.org/opinions/Order.PDF?v=2';

  test.each([
    ['opens at the sheet', pdf, { sheet: 7 }, `${pdf}#page=7`],
    ['opens at the sheet and at the passage', pdf, { sheet: 7, passage: 'it is so ordered' }, `${pdf}#page=7:~:text=it%20is%20so%20ordered`],
    ['opens at the passage where no sheet is recorded', pdf, { passage: 'it is so ordered' }, `${pdf}#:~:text=it%20is%20so%20ordered`],
    ['leaves the sheet that the address had', `${pdf}#page=2`, { sheet: 7 }, `${pdf}#page=7`],
    ['has no sheet where the address is of a page', story, { sheet: 7 }, story],
    ['keeps the id of a page', `${story}#part`, { sheet: 7, passage: 'it is so ordered' }, `${story}#part:~:text=it%20is%20so%20ordered`],
  ])('%s', (_, url, spot, link) => {
    expect(urlAt(url, spot)).toBe(link);
  });
});

describe('a link into a recording', () => {
  test.each([
    ['https://www.youtube.com/watch?v=inventado', 'https://www.youtube.com/watch?v=inventado&t=66s'],
    ['https://youtube.com/watch?v=inventado&t=5s#part', 'https://youtube.com/watch?v=inventado&t=66s#part'],
    ['https://m.youtube.com/watch?v=inventado', 'https://m.youtube.com/watch?v=inventado&t=66s'],
    ['https://youtu.be/inventado', 'https://youtu.be/inventado?t=66s'],
    ['https://radio.example.org/one.mp3', 'https://radio.example.org/one.mp3#t=66'],
    ['https://radio.example.org/one.MP4?q=a#t=5', 'https://radio.example.org/one.MP4?q=a#t=66'],
    ['https://radio.example.org/one.webm', 'https://radio.example.org/one.webm#t=66'],
  ])('opens %s at its time', (url, link) => {
    expect(urlAt(url, { time: '1:06', passage: 'what is said there' })).toBe(link);
  });

  test.each(['https://radio.example.org/programme', 'https://radio.example.org/programme#part', 'https://notyoutube.com/watch?v=inventado', 'https://youtu.be.example.org/inventado', 'https://radio.example.org/mp3'])(
    'leaves %s as it is: a page promises nothing',
    (url) => {
      expect(urlAt(url, { time: '1:06', passage: 'what is said there' })).toBe(url);
    },
  );

  test.each([
    ['0:00', 0],
    ['0:59', 59],
    ['1:06', 66],
    ['1:02:03', 3723],
  ])('counts %s as %i seconds', (time, seconds) => {
    expect(urlAt('https://radio.example.org/one.mp3', { time })).toBe(`https://radio.example.org/one.mp3#t=${seconds}`);
  });
});

interface Directive {
  range: string[];
  prefix?: string;
  suffix?: string;
}

/** Reads the text directives of an address as the specification of text fragments does. */
function directivesOf(address: string): Directive[] {
  const directives = (address.split(':~:')[1] ?? '').split('&');
  return directives.filter((directive) => directive.startsWith('text=')).map((directive) => directiveOf(directive.slice(5).split(',')));
}

function directiveOf(terms: readonly string[]): Directive {
  const prefix = terms.find((term) => term.endsWith('-'))?.slice(0, -1);
  const suffix = terms.find((term) => term.startsWith('-'))?.slice(1);
  const range = terms.filter((term) => !term.endsWith('-') && !term.startsWith('-')).map(decodeURIComponent);
  return {
    range,
    ...(prefix === undefined ? {} : { prefix: decodeURIComponent(prefix) }),
    ...(suffix === undefined ? {} : { suffix: decodeURIComponent(suffix) }),
  };
}

/** The words of a directive, part by part, without the signs that may be printed in several ways. */
function wordsIn(directive: Directive | undefined): string[] {
  return [directive?.prefix ?? '', ...(directive?.range ?? []), directive?.suffix ?? ''].map((part) => part.replaceAll(/[-–—«»"…]|\.{3}/gu, '*').replaceAll(/\*/g, ''));
}
