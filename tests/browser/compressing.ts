/** How many bytes reach a reader? A host that compresses texts as hosts do, and the count of what a page asks it for. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const texts: readonly string[] = ['.html', '.css', '.js', '.json', '.svg'];

/** Serves a folder, texts compressed; what is compressed already goes as it is. */
export async function serveCompressed(folder: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = decodeURI(request.url?.split('?')[0] ?? '/');
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = extname(file);
    const isText = texts.includes(type);
    const contents = readFileSync(file);
    response.writeHead(200, { 'Content-Type': types[type] ?? 'application/octet-stream', ...(isText ? { 'Content-Encoding': 'gzip' } : {}) });
    return response.end(isText ? gzipSync(contents, { level: 9 }) : contents);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return { server, url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/` };
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
