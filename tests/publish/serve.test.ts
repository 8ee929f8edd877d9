import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentPolicyHeader } from '../../src/content-policy.ts';
import { headersIn, serve, type Serving } from '../../src/publish/serve.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

/** Ports that nothing usual listens on. */
const somePort = 47_300;

const headers = `/*
  Content-Security-Policy: default-src 'none'
  X-Invented: yes: with a colon
`;

let folder: Folder;
const servings: Serving[] = [];

beforeAll(() => {
  folder = aFolder({
    'site/_headers': headers,
    'site/404.html': 'there is no page here',
    'site/index.html': 'the door',
    'site/en/index.html': 'home',
    'site/en/people/persona-inventada/index.html': 'a person',
    'site/_astro/site.css': 'p {}',
    'secret.txt': 'a secret',
    'site-drafts/secret.txt': 'a secret',
  });
});

afterAll(async () => {
  await Promise.all(servings.map(({ server }) => close(server)));
  folder.remove();
});

async function serveSite(base?: string, port = somePort): Promise<Serving> {
  const serving = await serve({ folder: folder.at('site'), port, ...(base === undefined ? {} : { base }) });
  servings.push(serving);
  return serving;
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path exactly as it is written, which a browser would tidy first. */
function ask({ port }: Serving, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, method, agent: false }, (response) => {
      const chunks: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: chunks.join('') }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

describe('the site on this machine', () => {
  let serving: Serving;

  beforeAll(async () => {
    serving = await serveSite();
  });

  test.each([
    ['/', 'the door', 'text/html;charset=utf-8'],
    ['/en/', 'home', 'text/html;charset=utf-8'],
    ['/en/index.html', 'home', 'text/html;charset=utf-8'],
    ['/en/people/persona-inventada/', 'a person', 'text/html;charset=utf-8'],
    ['/en/?from=here', 'home', 'text/html;charset=utf-8'],
    ['/_astro/site.css', 'p {}', 'text/css'],
  ])('has %s', async (path, body, type) => {
    const answer = await ask(serving, path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
  });

  test.each(['/en/people/nobody/', '/nothing.html', '/%E0%A4%A', '/%00', '/en/people/', '/_astro/'])('has no %s, and says so on its own page', async (path) => {
    const { status, body, headers: sent } = await ask(serving, path);
    expect([status, body, sent['content-type']]).toEqual([404, 'there is no page here', 'text/html; charset=utf-8']);
  });

  test.each([
    ['/en', '/en/'],
    ['/en/people/persona-inventada', '/en/people/persona-inventada/'],
    ['/en?from=here', '/en/?from=here'],
  ])('sends %s to %s, from where the links on the page are right', async (path, location) => {
    const { status, headers: sent } = await ask(serving, path);
    expect([status, sent.location]).toEqual([301, location]);
  });

  test.each(['/', '/nothing.html', '/_astro/site.css', '/en'])('sends its headers with %s', async (path) => {
    const { headers: sent } = await ask(serving, path);
    expect([sent['content-security-policy'], sent['x-invented']]).toEqual(["default-src 'none'", 'yes: with a colon']);
  });

  test.each(['/_headers', '/_headers/', '/_headers?x', '/%5Fheaders', '/_header%73', '/en/../_headers', '//_headers'])(
    'does not show what it asks its host for: %s',
    async (path) => {
      const { status, body } = await ask(serving, path);
      expect([status, body]).toEqual([404, 'there is no page here']);
    },
  );

  test.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../site-drafts/secret.txt',
    '/../site-drafts/secret',
    '//../secret.txt',
    '/../site-drafts',
  ])('has nothing that stands outside its folder: %s', async (path) => {
    const { status, body } = await ask(serving, path);
    expect([status, body]).toEqual([404, 'there is no page here']);
  });

  test('answers a question for the head alone', async () => {
    expect(await ask(serving, '/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(serving, '/nothing.html', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  test('says where it is', () => {
    expect(serving.url).toBe(`http://localhost:${serving.port}/`);
  });
});

describe('under a path', () => {
  let serving: Serving;

  beforeAll(async () => {
    serving = await serveSite('/tracker/');
  });

  test.each([
    ['/tracker/', 200, 'the door'],
    ['/tracker/en/', 200, 'home'],
    ['/en/', 404, 'there is no page here'],
    ['/', 404, 'there is no page here'],
    ['/tracker/../secret.txt', 404, 'there is no page here'],
    ['/tracker/_headers', 404, 'there is no page here'],
  ])('%s is answered with %i', async (path, status, body) => {
    expect(await ask(serving, path)).toMatchObject({ status, body });
  });

  test('a page without its last slash is sent on within it', async () => {
    expect((await ask(serving, '/tracker/en')).headers.location).toBe('/tracker/en/');
  });

  test('it says where it is', () => {
    expect(serving.url).toBe(`http://localhost:${serving.port}/tracker/`);
  });
});

describe('a port', () => {
  test('that is busy is left to whoever has it, and the next free one is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const address = other.address();
    const busy = typeof address === 'object' && address ? address.port : 0;
    const [here, there] = [await serveSite('/', busy), await serveSite('/', busy)];
    expect([here.port > busy, there.port > here.port]).toEqual([true, true]);
    expect(await ask(there, '/en/')).toMatchObject({ status: 200, body: 'home' });
    await close(other);
  });
});

describe('the headers that a site asks for', () => {
  test('are read line by line', () => {
    expect(headersIn(folder.at('site'))).toEqual([
      ['Content-Security-Policy', "default-src 'none'"],
      ['X-Invented', 'yes: with a colon'],
    ]);
  });

  test('are none where there is no such file', () => {
    expect(headersIn(folder.path)).toEqual([]);
  });

  test('say a policy for all pages, and what only a header can say', () => {
    const said = new Map(headersIn('public'));
    expect(said.get('Content-Security-Policy')).toBe(contentPolicyHeader);
    expect([...said.keys()]).toHaveLength(readFileSync('public/_headers', 'utf8').trim().split('\n').length - 1);
  });
});
