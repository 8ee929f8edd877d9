/** How many bytes reach a reader? A host that compresses as hosts do, and the count of what a page asks it for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Of what hosts compress; all else is compressed already, and goes as it is. */
const compressible: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** What stands at an address: a file of a folder, or a text of ours. */
export interface Served {
  /** By the beginning of the address, such as `/` or `/ours/`. */
  folders: Readonly<Record<string, string>>;
  texts?: Readonly<Record<string, string>>;
}

/** Serves folders and texts, with the same compression for all. */
export async function serveCompressed(served: Served): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const asked = decodeURI(url.split('?')[0] ?? '/');
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const contents = contentsAt(path, served);
    if (!contents) return response.writeHead(404).end();
    const type = compressible[extname(path)];
    const head = type ? { 'Content-Type': type, 'Content-Encoding': 'gzip' } : { 'Content-Type': extname(path) === '.woff2' ? 'font/woff2' : 'application/octet-stream' };
    return response.writeHead(200, head).end(type ? gzipSync(contents, { level: 9 }) : contents);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/` };
}

function contentsAt(path: string, { folders, texts = {} }: Served): Buffer | undefined {
  const text = texts[path];
  if (text !== undefined) return Buffer.from(text);
  const [begin, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  const file = begin && folder ? join(folder, path.slice(begin.length)) : '';
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}

/** Counts the bytes of the bodies that come over the wire, by address, from now on. */
export async function countBytes(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const bytes = new Map<string, number>();
  const begun = new Map<string, { url: string; head: number }>();
  session.on('Network.responseReceived', ({ requestId, response }) => begun.set(requestId, { url: response.url, head: response.encodedDataLength }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { url, head } = begun.get(requestId) ?? { url: requestId, head: 0 };
    bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength - head);
  });
  return bytes;
}
