import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/reading/prose.ts';
import { SourceText } from '../../src/reading/source-text.ts';
import { buildBlocks, type InlineView } from '../../src/views/prose.ts';
import { contextOn, personIn, world } from './world.ts';

/** The blocks of a text on a page of prose, or in the narrative of a person. */
function blocksOf(text: string, isNarrative = false, locale: 'en' | 'es' = 'en') {
  const blocks = readProse(new SourceText('pages/about/en.md', text)).value?.blocks ?? [];
  const person = personIn(world);
  const path = isNarrative ? `${locale}/people/persona-inventada/` : `${locale}/pages/about/`;
  return buildBlocks(blocks, { ...contextOn(path, locale), ...(isNarrative ? { person } : {}) });
}

/** The words as a reader meets them. */
function wordsOf(inlines: readonly InlineView[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : wordsOf(inline.children))).join('');
}

describe('prose', () => {
  test('has headings, paragraphs and lists', () => {
    expect(blocksOf('# One\n\nTwo *three* **four**\n\n- five\n- six\n')).toEqual([
      { type: 'heading', depth: 1, children: [{ type: 'text', text: 'One' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Two ' },
          { type: 'emphasis', children: [{ type: 'text', text: 'three' }] },
          { type: 'text', text: ' ' },
          { type: 'strong', children: [{ type: 'text', text: 'four' }] },
        ],
        cites: [],
      },
      { type: 'list', items: ['five', 'six'].map((text) => ({ children: [{ type: 'text', text }], cites: [], basis: undefined })) },
    ]);
  });

  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['people', '../../people/'],
    ['sources', '../../sources/'],
    ['people/persona-inventada', '../../people/persona-inventada/'],
    ['people/persona-inventada#named', '../../people/persona-inventada/#named'],
    ['rulings/2020-03-02-order', '../../rulings/2020-03-02-order/'],
    ['pages/about', './'],
  ])('leads from %s to %s', (link, href) => {
    expect(blocksOf(`[A link](${link})`)).toMatchObject([{ children: [{ type: 'link', href, children: [{ text: 'A link' }] }] }]);
  });

  test('leads from the first use of a term to the glossary, but not from a heading, nor from what leads elsewhere', () => {
    const [heading, paragraph] = blocksOf('# An invented writ\n\n[Invented writ](people), *invented writ*, invented writ.\n');
    expect(heading).toEqual({ type: 'heading', depth: 1, children: [{ type: 'text', text: 'An invented writ' }] });
    expect(paragraph).toMatchObject({
      children: [
        { type: 'link', href: '../../people/', children: [{ type: 'text', text: 'Invented writ' }] },
        { text: ', ' },
        { type: 'emphasis', children: [{ type: 'text', text: 'invented writ', href: '../../glossary/invented-writ/' }] },
        { text: ', ' },
        { text: 'invented writ' },
        { text: '.' },
      ],
    });
  });

  test.each([
    ['en', '- **Press report:** one.\n- **Counsel:** two.\n- **Three:** Press report.\n- Press report: four.\n'],
    ['es', '- **Prensa:** uno.\n- **Abogados:** dos.\n- **Tres:** prensa.\n- Prensa: cuatro.\n'],
  ] as const)('has the mark of a basis where an item explains its word: %s', (locale, text) => {
    const [list] = blocksOf(text, false, locale);
    expect(list?.type === 'list' && list.items.map(({ basis }) => basis)).toEqual(['press-report', 'counsel-statement', undefined, undefined]);
  });

  test('stays in its language', () => {
    expect(blocksOf('[Un enlace](people)', false, 'es')).toEqual(blocksOf('[Un enlace](people)'));
  });
});

describe('a citation in prose', () => {
  test.each([
    ['One. [@named]', 'One.', ['#named']],
    ['One [@named].', 'One.', ['#named']],
    ['One [@named], two [@was-held].', 'One, two.', ['#named', '#was-held']],
    ['One. [@named] [@was-held]', 'One.', ['#named', '#was-held']],
    ['One [@named] two. [@rulings/2020-03-02-order#held]', 'One two.', ['#named', '../../rulings/2020-03-02-order/#held']],
    ['*One [@named]* two.', 'One two.', ['#named']],
    ['One *two* [@named].', 'One two.', ['#named']],
  ])('stands behind the words as a link: %s', (text, words, cites) => {
    const [block] = blocksOf(text, true);
    expect(block?.type === 'paragraph' && [wordsOf(block.children), block.cites]).toEqual([words, cites]);
  });

  test('of a page names the record, and leads there', () => {
    const href = '../../people/persona-inventada/#named';
    expect(blocksOf('One. [@people/persona-inventada#named]\n\n- Two [@people/persona-inventada#named]\n')).toMatchObject([
      { cites: [href] },
      { items: [{ cites: [href] }] },
    ]);
  });
});
