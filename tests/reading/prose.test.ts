import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citesOf, readProse } from '../../src/reading/prose.ts';
import { SourceText } from '../../src/reading/source-text.ts';

const read = (text: string) => readProse(new SourceText('people/x/en.md', text));
const problemsWith = (text: string) => read(text).problems.map(({ line, column, says }) => `${line}:${column} ${says}`);
const kind = (type: string) => `has Markdown of the kind "${type}", which is not passed on`;

describe('what is not passed on, at its line and column', () => {
  test.each([
    ['a block of HTML', 'Invented.\n\n<div>x</div>', `3:1 ${kind('html')}`],
    ['a script', '<script>alert(1)</script>', `1:1 ${kind('html')}`],
    ['a comment', 'Invented.\n\n<!-- hidden -->', `3:1 ${kind('html')}`],
    ['inline HTML', 'Invented<br>.', `1:9 ${kind('html')}`],
    ['an image', 'See ![him](https://example.org/a.jpg).', `1:5 ${kind('image')}`],
    ['fenced code', 'a\n\n```\nb\n```', `3:1 ${kind('code')}`],
    ['indented code', 'a\n\n    b', `3:1 ${kind('code')}`],
    ['inline code', 'a `b`', `1:3 ${kind('inlineCode')}`],
    ['a quotation', '> a', `1:1 ${kind('blockquote')}`],
    ['a rule', 'a\n\n---', `3:1 ${kind('thematicBreak')}`],
    ['a hard break', 'a  \nb', `1:2 ${kind('break')}`],
    ['code in an item', '- a\n\n  ```\n  b\n  ```', `3:3 ${kind('code')}`],
    ['a list in an item', '- a\n  - b', `2:3 ${kind('list')}`],
    ['a javascript: link', 'a [b](javascript:alert(1))', '1:3 links to "javascript:alert(1)", which is not allowed'],
    ['a capital javascript: link', '[b](JavaScript:alert)', '1:1 links to "JavaScript:alert", which is not allowed'],
    ['a javascript: autolink', '<javascript:alert(1)>', '1:1 links to "javascript:alert(1)", which is not allowed'],
    ['a data: link', '[b](data:text/html,x)', '1:1 links to "data:text/html,x", which is not allowed'],
    ['a link to //host', '\n[b](//example.org)', '2:1 links to "//example.org", which is not allowed'],
    ['a link to http:', '[b](http://example.org)', '1:1 links to "http://example.org", which is not allowed'],
    ['a link with a user', '[b](https://a:b@example.org)', '1:1 links to "https://a:b@example.org", which is not allowed'],
    ['a link from the root', '[b](/people/x)', '1:1 links to "/people/x", which is not allowed'],
    ['a link upwards', '[b](../x)', '1:1 links to "../x", which is not allowed'],
    ['a link inside emphasis', '*a **[b](//c.example)***', '1:6 links to "//c.example", which is not allowed'],
    ['a character reference', 'a &amp; b', '1:3 has the character reference "&amp;"'],
    ['a hidden override', 'a &#x202E; b', '1:3 has the character reference "&#x202E;"'],
    ['a citation with a space', 'a [@b c]', '1:3 has a citation that cannot be read'],
    ['a citation of nothing', 'a [@named] b [@]', '1:3 has a citation that cannot be read'],
    ['nothing', '', '1:1 is empty'],
    ['white space only', '\n  \n', '1:1 is empty'],
  ])('%s', (_name, text, problem) => {
    expect(problemsWith(text)).toEqual([problem]);
    expect(read(text).value).toBeUndefined();
  });

  test('a reference link and its definition', () => {
    expect(problemsWith('a [b][c]\n\n[c]: https://example.org')).toEqual([`1:3 ${kind('linkReference')}`, `3:1 ${kind('definition')}`]);
    expect(problemsWith('a ![b][c]\n\n[c]: https://example.org')).toEqual([`1:3 ${kind('imageReference')}`, `3:1 ${kind('definition')}`]);
  });

  test('every fault of a text is told', () => {
    expect(problemsWith('<b>\n\n![a](b)\n\n[c](//d)')).toHaveLength(3);
  });
});

describe('what is passed on', () => {
  test('headings, paragraphs, lists, emphasis, links and citations', () => {
    const text = '# A *title*\n\nOne **two** [three](https://example.org) [four](people/x) [@named].\n\n- five\n- [@people/x#six]\n';
    expect(read(text).value?.blocks).toEqual([
      {
        type: 'heading',
        depth: 1,
        offset: 0,
        children: [
          { type: 'text', text: 'A ' },
          { type: 'emphasis', children: [{ type: 'text', text: 'title' }] },
        ],
      },
      {
        type: 'paragraph',
        offset: text.indexOf('One'),
        children: [
          { type: 'text', text: 'One ' },
          { type: 'strong', children: [{ type: 'text', text: 'two' }] },
          { type: 'text', text: ' ' },
          { type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'three' }] },
          { type: 'text', text: ' ' },
          { type: 'link', href: 'people/x', children: [{ type: 'text', text: 'four' }] },
          { type: 'text', text: ' ' },
          { type: 'cite', address: 'named', offset: text.indexOf('[@named]') },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'list',
        offset: text.indexOf('- five'),
        items: [[{ type: 'text', text: 'five' }], [{ type: 'cite', address: 'people/x#six', offset: text.indexOf('[@people') }]],
      },
    ]);
  });

  test.each(['people', 'people/x', 'rulings/x#held', 'pages/about', 'https://example.org/a?b=c#d'])('a link to %s', (href) => {
    expect(problemsWith(`[a](${href})`)).toEqual([]);
  });

  test('a line break inside a paragraph is a space, whichever sort of break it is', () => {
    for (const text of ['one\ntwo', 'one\r\ntwo']) {
      expect(read(text).value?.blocks).toMatchObject([{ children: [{ type: 'text', text: 'one two' }] }]);
    }
  });

  test('an address with a query may have ampersands', () => {
    expect(problemsWith('[a](https://example.org/?b=1&c=2)')).toEqual([]);
  });
});

describe('citations', () => {
  test('of a block are found in their order, in emphasis and links too', () => {
    const [block] = read('a [@b] *c [@d]* [e [@f]](https://example.org) [@people/x#g]').value?.blocks ?? [];
    expect(block && citesOf(block).map(({ address }) => address)).toEqual(['b', 'd', 'f', 'people/x#g']);
  });

  test('of a list are those of its items', () => {
    const [block] = read('- a [@b]\n- c [@d]').value?.blocks ?? [];
    expect(block && citesOf(block).map(({ address }) => address)).toEqual(['b', 'd']);
  });

  test('stand where they stand in the file, whatever white space Markdown drops', () => {
    const lines = fc.array(fc.constantFrom('word', 'word \\* word', '   word', '[@cited]', '  [@cited]', 'word [@cited] word'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = `Begin\n${parts.join('\n')}`;
        const found = (read(text).value?.blocks ?? []).flatMap(citesOf).map(({ offset }) => offset);
        expect(found).toEqual([...text.matchAll(/\[@cited\]/g)].map(({ index }) => index));
      }),
    );
  });

  test('any text is prose or a problem, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab \n[]()@#<>!*_`-&;:/"\\') }), (text) => {
        const { value, problems } = read(text);
        expect(value === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
