import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SourceCitationRecord } from '../../src/values/citation.ts';
import { Notes } from '../../src/views/notes.ts';
import { aCitation, archiveOf, aSource, aStatement, withPerson } from '../fixtures/records.ts';
import { statementIn } from '../views/world.ts';
import { launchChromium } from './chromium.ts';

/** Invented articles: paragraphs by their ids, with many others between them, so that each has to be scrolled to. */
const articles: Record<string, Record<string, string>> = {
  story: {
    lead: 'The invented judge said that nobody was there, and that nobody came.',
    'part-two': 'A clerk said that nobody was heard: “It’s 100% true,” he wrote, “A&amp;B, Inc. – a well-known firm – paid US$&nbsp;6&nbsp;million.”',
    again: 'Another clerk said that nobody was heard, in the <em>very</em> same <a href="/">words</a>.',
    dashes: 'It was cold – very cold – and nobody had come… or so they said at the gate.',
    flight: 'On the first day the man was flown to the coast, they say, though no one saw him.',
    coast: 'What happened there is not known.',
    morning: 'He was flown back the next morning, at six.',
    hyphens: 'An in&shy;vented deten&shy;tion order was read to no&#8203;body by a well&#8209;known clerk.',
  },
  cuento: {
    entrada: 'La jueza inventada dijo que nadie llegó allí, según la Gaceta.',
    cita: '«Nadie llegó allí», escribió después: «¿Quién iba a llegar, si el 50% no salió?».',
    cifra: 'Eran 1,234 personas —todas inventadas—, señaló el Ñandú & Cía. en su edición de ayer.',
    fin: 'El ánimo de nadie —ni el de Inés— cambió aquella mañana, y ahí quedó.',
  },
};

const filler = Array.from({ length: 40 }, (_, index) => `<p>Paragraph ${index} says something else entirely, of which no record speaks.</p>`).join('');

function pageOf(article: string): string {
  const paragraphs = Object.entries(articles[article] ?? {}).map(([id, html]) => `${filler}<p id="${id}">${html}</p>`);
  return `<!doctype html><html lang="${article === 'cuento' ? 'es' : 'en'}"><meta charset="utf-8"><title>Invented</title><body>${paragraphs.join('')}${filler}</body></html>`;
}

/** What a record cites, of which article, and the paragraphs that its link is to mark. */
const cases: [name: string, source: string, citation: Partial<SourceCitationRecord>, marked: string[]][] = [
  ['plain words', 'story', { passage: 'said that nobody was there' }, ['lead']],
  ['words that stand twice, settled by those in front', 'story', { passage: 'said that nobody was heard', prefix: 'Another clerk' }, ['again']],
  ['words that stand twice, settled by those behind', 'story', { passage: 'said that nobody was heard', suffix: ', in the' }, ['again']],
  ['words in front of a sign, settled by it', 'story', { passage: 'said that nobody was heard', suffix: ': “It’s' }, ['part-two']],
  ['straight quotation marks for curly ones', 'story', { passage: `"It's 100% true," he wrote` }, ['part-two']],
  ['angle quotation marks for curly ones', 'story', { passage: '«It’s 100% true,» he wrote' }, ['part-two']],
  ['an ampersand, commas and a full stop', 'story', { passage: 'he wrote, “A&B, Inc. – a well-known firm' }, ['part-two']],
  ['spaces that do not break', 'story', { passage: 'firm – paid US$ 6 million' }, ['part-two']],
  ['words in a link and in italics', 'story', { passage: 'in the very same words' }, ['again']],
  ['long dashes where the page has short ones', 'story', { passage: 'It was cold — very cold — and nobody' }, ['dashes']],
  ['hyphens where the page has dashes', 'story', { passage: 'cold - very cold - and nobody had come' }, ['dashes']],
  ['three dots where the page has one sign', 'story', { passage: 'nobody had come... or so they said' }, ['dashes']],
  ['soft hyphens on the page', 'story', { passage: 'An invented detention order was read' }, ['hyphens']],
  ['words left out, over three paragraphs', 'story', { passage: 'was flown to the coast […] the next morning' }, ['flight', 'coast', 'morning']],
  ['words left out within a paragraph', 'story', { passage: 'It was cold […] at the gate' }, ['dashes']],
  ['words left out, with words in front and behind', 'story', { passage: 'was flown to the coast […] back the next morning', prefix: 'the man', suffix: ', at six' }, ['flight', 'coast', 'morning']],
  ['an address with an id of its own', 'story-part', { passage: 'by a well‑known clerk' }, ['hyphens']],
  ['an address with a text fragment of its own', 'story-text', { passage: 'What happened there is' }, ['coast']],
  ['accents', 'cuento', { passage: 'dijo que nadie llegó allí, según' }, ['entrada']],
  ['angle quotation marks', 'cuento', { passage: '«Nadie llegó allí», escribió después' }, ['cita']],
  ['a question, a comma, a percentage', 'cuento', { passage: '¿Quién iba a llegar, si el 50% no salió' }, ['cita']],
  ['a number with a comma, a long dash', 'cuento', { passage: '1,234 personas —todas inventadas—, señaló' }, ['cifra']],
  ['a letter of Spanish, an ampersand', 'cuento', { passage: 'señaló el Ñandú & Cía. en su edición' }, ['cifra']],
  ['words left out, with accents and dashes', 'cuento', { passage: 'El ánimo de nadie […] cambió aquella mañana' }, ['fin']],
];

/** The addresses that the sources have in the records; the server stands in their place. */
const origin = 'https://gazette.example.org';
const addresses: Record<string, string> = {
  story: '/story',
  'story-part': '/story?edition=2#part-two',
  'story-text': '/story?edition=3#:~:text=nobody%20was%20there',
  cuento: '/cuento',
};

/** The links that the views make for the citations of an invented archive, in their order. */
function linksOf(): string[] {
  const about = cases.map(([, source, change], index) => aStatement({ id: `cites-${index}`, citations: [aCitation({ source, ...change }), aCitation({ source: 'herald-story' })] }));
  const sources = Object.entries(addresses).map(([id, path]) => [`sources/${id}.json`, aSource({ title: `Invented: ${id}`, url: origin + path })] as const);
  const archive = archiveOf(withPerson({ about }, Object.fromEntries(sources)));
  const notes = new Notes('en/people/persona-inventada/', 'en');
  return cases.map((_, index) => {
    const [citation] = notes.cite(statementIn(archive, `people/persona-inventada#cites-${index}`).citations, `cites-${index}`);
    return citation?.passages[0]?.href ?? '';
  });
}

describe('a citation opens its source', () => {
  const links = linksOf();
  let browser: Browser;
  let server: Server;
  let url: string;
  /** Each paragraph of each article as it looks when nothing is marked. */
  const unmarked = new Map<string, Map<string, string>>();

  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer(({ url: path = '/' }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(/^\/(\w+)/.exec(path)?.[1] ?? ''));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
    for (const article of Object.keys(articles)) {
      const page = await open(`${url}/${article}`);
      unmarked.set(article, await paragraphsOn(page));
      await page.close();
    }
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  async function open(address: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    await page.goto(address);
    return page;
  }

  /** A picture of each paragraph that has an id, taken without scrolling to it: what a browser looks for in vain it scrolls back from. */
  async function paragraphsOn(page: Page): Promise<Map<string, string>> {
    const places = await page.locator('p[id]').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const { x, y, width, height } = paragraph.getBoundingClientRect();
        return { id: paragraph.id, clip: { x, y: y + window.scrollY, width, height } };
      }),
    );
    const pictures = new Map<string, string>();
    for (const { id, clip } of places) pictures.set(id, (await page.screenshot({ fullPage: true, clip })).toString('base64'));
    return pictures;
  }

  /** Whether the beginning of a paragraph is on the screen. */
  function isInView(page: Page, id: string): Promise<boolean> {
    return page.locator(`[id="${id}"]`).evaluate((paragraph) => {
      const { top } = paragraph.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight;
    });
  }

  test.each(cases.map(([name, source, , marked], index) => [name, source, marked, links[index] ?? ''] as const))('at %s', async (_, source, marked, link) => {
    const article = source.split('-')[0] ?? '';
    const page = await open(link.replace(origin, url));
    await expect.poll(() => isInView(page, marked[0] ?? '')).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
    const pictures = await paragraphsOn(page);
    const changed = [...pictures].filter(([id, picture]) => picture !== unmarked.get(article)?.get(id)).map(([id]) => id);
    expect(changed).toEqual(marked);
    await page.close();
  });

  test('and marks nothing where the words do not stand', async () => {
    const page = await open(`${url}/story#:~:text=words%20that%20never%20stood`);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await paragraphsOn(page)).toEqual(unmarked.get('story'));
    await page.close();
  });
});
