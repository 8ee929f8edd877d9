import { once } from 'node:events';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchPage, usualLimits } from '../../src/reading/fetching.ts';
import type { FetchLimits } from '../../src/reading/refusal.ts';
import { answering, aWeb, page, sendingOn, type Answer, type Web } from '../fixtures/web.ts';

const webs: Web[] = [];
afterEach(async () => {
  await Promise.all(webs.splice(0).map((web) => web.close()));
});

async function served(answers: Readonly<Record<string, Answer>>): Promise<Web> {
  const web = await aWeb(answers);
  webs.push(web);
  return web;
}

function fetching(address: string, limits: Partial<FetchLimits> = {}) {
  const now = new Date(2020, 5, 3, 12, 0, 0);
  return fetchPage(address, { userAgent: 'Invented-Record (a test)', limits: { ...usualLimits, ...limits }, now });
}

/** What came of a path that answers so: the body as text, or what is said, with the host as `<host>`. */
async function told(answer: Answer, limits: Partial<FetchLimits> = {}): Promise<string> {
  const web = await served({ '/story': answer });
  return toldOf(await fetching(web.at('/story'), limits), web);
}

function toldOf(fetched: Awaited<ReturnType<typeof fetchPage>>, web: Web): string {
  if (!('says' in fetched)) return Buffer.from(fetched.body).toString();
  return `${fetched.says}. ${fetched.todo}`.replaceAll(new URL(web.at('/')).host, '<host>');
}

const words = 'Nobody was there.';

describe('a page that is fetched', () => {
  test('has its bytes as they came, its status and its headers as they were sent', async () => {
    const body = Buffer.from([0x00, 0xff, 0x0d, 0x0a, 0xe9]);
    const web = await served({ '/story': answering(200, { 'content-TYPE': 'text/html', 'X-Invented': 'a: b' }, body) });
    const fetched = await fetching(web.at('/story#part'));
    expect(fetched).toMatchObject({ address: web.at('/story'), redirects: [], status: 200, body: new Uint8Array(body) });
    expect(fetched).toMatchObject({ headers: expect.arrayContaining(['content-TYPE: text/html', 'X-Invented: a: b']) });
  });

  test('is asked for once, by somebody with a name and without cookies', async () => {
    const web = await served({ '/story': answering(200, { 'Set-Cookie': 'invented=1' }, words) });
    await fetching(web.at('/story'));
    await fetching(web.at('/story'));
    expect(web.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /story', 'GET /story']);
    expect(web.requests[1]?.headers).toMatchObject({ 'user-agent': 'Invented-Record (a test)' });
    expect(web.requests[1]?.headers).not.toHaveProperty('cookie');
  });

  test.each([
    ['gzip', gzipSync(words)],
    ['GZIP', gzipSync(words)],
    ['br', brotliCompressSync(words)],
    ['deflate', deflateSync(words)],
    ['identity', Buffer.from(words)],
  ])('may come packed in %s, and is kept unpacked', async (packing, body) => {
    expect(await told(answering(200, { 'Content-Encoding': packing }, body))).toBe(words);
  });

  test('may come in pieces', async () => {
    const inPieces: Answer = (response) => {
      response.write(words.slice(0, 5));
      setImmediate(() => response.end(words.slice(5)));
    };
    expect(await told(inPieces)).toBe(words);
  });

  test('is not asked for where its address is none', async () => {
    expect(await fetching('ftp://gazette.example.org/story')).toMatchObject({ says: expect.stringContaining('ftp:') });
  });
});

describe('a server that sends on', () => {
  test('is followed, however it does it, and every step is told', async () => {
    const web = await served({
      '/1': sendingOn(301, '/2'),
      '/2': sendingOn(302, 'inner/3'),
      '/inner/3': sendingOn(303, '../4'),
      '/4': sendingOn(307, '?page=5'),
      '/4?page=5': sendingOn(308, '/story#end'),
      '/story': page(words),
    });
    expect(await fetching(web.at('/1'))).toMatchObject({
      address: web.at('/story'),
      redirects: [
        { status: 301, to: web.at('/2') },
        { status: 302, to: web.at('/inner/3') },
        { status: 303, to: web.at('/4') },
        { status: 307, to: web.at('/4?page=5') },
        { status: 308, to: web.at('/story') },
      ],
    });
  });

  test('is not followed in a circle', async () => {
    const web = await served({ '/1': sendingOn(302, '/2'), '/2': sendingOn(302, '/1') });
    expect(toldOf(await fetching(web.at('/1')), web)).toMatch('<host> sends round in a circle, back to http://<host>/1. It may want cookies');
    expect(web.requests).toHaveLength(2);
  });

  test('is not followed further than the limit', async () => {
    const web = await served({ '/1': sendingOn(302, '/2'), '/2': sendingOn(302, '/3'), '/3': page(words) });
    expect(toldOf(await fetching(web.at('/1'), { redirects: 2 }), web)).toBe(words);
    expect(toldOf(await fetching(web.at('/1'), { redirects: 1 }), web)).toMatch('<host> sends on once more, after 1 times');
  });

  test.each([
    ['ftp://gazette.example.org/story', '<host> sends on, but an address that begins with ftp: is not one of a page on the web'],
    ['', '<host> sends on, but not to an address'],
  ])('is not followed to %j', async (location, says) => {
    expect(await told(sendingOn(302, location))).toMatch(says);
  });
});

describe('a server that has no page says so, and what to do follows', () => {
  test.each([
    [404, '<host> has no page at this address (404 Not Found). Check the address'],
    [410, '<host> has no page at this address (410 Gone). Check the address'],
    [401, '<host> does not serve this page to a program, or to anybody who is not logged in (401 Unauthorized). Open it in a browser'],
    [403, '<host> does not serve this page to a program, or to anybody who is not logged in (403 Forbidden). Open it in a browser'],
    [429, '<host> was asked too often (429 Too Many Requests). Come back in an hour.'],
    [500, '<host> has a fault of its own (500 Internal Server Error). Try again later.'],
    [202, '<host> answers with something else than a page (202 Accepted). Open it in a browser'],
    [304, '<host> answers with something else than a page (304 Not Modified). Open it in a browser'],
    [599, '<host> has a fault of its own (599). Try again later.'],
  ])('%i', async (status, says) => {
    expect(await told(answering(status, {}, status === 304 ? '' : words))).toMatch(says);
  });

  test.each([
    ['in so many seconds', '90', 'Come back after 2020-06-03 12:01:30.'],
    ['at a time', new Date(2020, 5, 4, 1, 2, 3).toUTCString(), 'Come back after 2020-06-04 01:02:03.'],
  ])('when it wants to be asked again: %s', async (_, after, todo) => {
    for (const status of [429, 503]) expect(await told(answering(status, { 'Retry-After': after }))).toMatch(new RegExp(`^<host> asks to be left alone for a while .*${todo}$`));
  });

  test.each(['soon', '0', 'Wed, 03 Jun 2020 00:00:00 GMT'])('and a time that is none is not repeated: %s', async (after) => {
    expect(await told(answering(503, { 'Retry-After': after }))).toMatch('has a fault of its own');
  });
});

describe('a server that does not bring it to an end', () => {
  const never: Answer = () => undefined;
  const halfway: Answer = (response) => void response.write('Nobody');
  /** A byte, and another as soon as that is gone, for ever. */
  const endless: Answer = (response) => {
    const more = (): void => void (response.destroyed || response.write('.', () => setTimeout(more, 1)));
    more();
  };

  test.each([
    ['nothing at all', never],
    ['a part and nothing more', halfway],
  ])('is left when it sends %s', async (_, answer) => {
    expect(await told(answer, { silence: 30 })).toMatch('<host> sent nothing for 0.03 seconds. Try again later.');
  });

  test.each([
    ['nothing', never],
    ['a part', halfway],
    ['one byte after another', endless],
  ])('is left when its time is over, whatever it sends: %s', async (_, answer) => {
    expect(await told(answer, { time: 60 })).toMatch('<host> was not done after 0.06 seconds. Try again later.');
  });

  test('is left when its time is over on the way', async () => {
    const web = await served({ '/1': sendingOn(302, '/2'), '/2': never });
    expect(toldOf(await fetching(web.at('/1'), { time: 60 }), web)).toMatch('<host> was not done');
  });

  /** Only what it says of what is to come. */
  const announcing: Answer = (response) => response.writeHead(200, { 'Content-Length': '101' }).flushHeaders();

  test.each([
    ['more than it should, one byte after another', endless],
    ['what says that it will be more than it should', announcing],
    ['more than it should, packed into less', answering(200, { 'Content-Encoding': 'gzip' }, gzipSync('.'.repeat(100_000)))],
  ])('is left when it sends %s', async (_, answer) => {
    expect(await told(answer, { bytes: 100 })).toMatch('what <host> sends is larger than 100 bytes. Open it in a browser');
  });

  test('is heard when it sends just as much as it may', async () => {
    expect(await told(page('.'.repeat(100)), { bytes: 100 })).toBe('.'.repeat(100));
  });
});

describe('a connection that breaks', () => {
  const cutting = (headers: Readonly<Record<string, string>>, body: string | Uint8Array = 'Nobody'): Answer => (response) => {
    response.writeHead(200, headers);
    response.write(body, () => response.destroy());
  };

  test.each<[string, Answer]>([
    ['before anything came', (_, request) => void request.socket.resetAndDestroy()],
    ['before all came that was announced', cutting({ 'Content-Length': '1000' })],
    ['before the last piece', cutting({})],
    ['in what was packed', cutting({ 'Content-Encoding': 'gzip', 'Content-Length': '1000' }, gzipSync(words))],
  ])('%s is told, and there is no page', async (_, answer) => {
    expect(await told(answer)).toMatch('<host> cut the connection before everything had come (ECONNRESET). Try again.');
  });

  test('cannot come about where nobody listens', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    server.close();
    await once(server, 'close');
    expect(await fetching(`http://localhost:${port}/story`)).toMatchObject({ says: `localhost:${port} lets nobody connect (ECONNREFUSED)` });
  });

  test('cannot be protected where the server does not know how', async () => {
    const web = await served({});
    expect(toldOf(await fetching(web.at('/story').replace('http:', 'https:')), web)).toMatch('no protected connection to <host> comes about');
  });
});

describe('an answer that cannot be read', () => {
  test.each([
    ['packed in gzip and cut', 'gzip', gzipSync(words.repeat(10)).subarray(0, 30)],
    ['not packed in gzip', 'gzip', Buffer.from(words)],
    ['not packed in Brotli', 'br', Buffer.from(words)],
  ])('is %s', async (_, packing, body) => {
    expect(await told(answering(200, { 'Content-Encoding': packing }, body))).toMatch('what <host> sends was packed and breaks off, or is damaged');
  });

  test('is packed in a way that nobody asked for', async () => {
    expect(await told(answering(200, { 'Content-Encoding': 'invented' }, words))).toMatch('what <host> sends is packed in a way that was not asked for ("invented")');
  });

  test('is none that a server of the web gives', async () => {
    expect(await told((_, request) => void request.socket.end('Nobody is here.\r\n\r\n'))).toMatch('<host> does not answer as a server of the web does');
  });
});
