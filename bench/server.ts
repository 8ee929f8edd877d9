/** Who serves both? One server, with the same compression for all, as any host would. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What stands at an address: text of ours, or a file of a folder. */
export interface Served {
  /** By the beginning of the address, such as `/ours/`. */
  folders: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
}

export async function serveBoth({ folders, texts }: Served): Promise<{ server: Server; origin: string }> {
  const find = (path: string): Buffer | undefined => {
    const text = texts[path];
    if (text !== undefined) return Buffer.from(text);
    const [start, folder] = Object.entries(folders).find(([begin]) => path.startsWith(begin)) ?? [];
    const file = start && folder ? join(folder, path.slice(start.length)) : '';
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const server = createServer(({ url = '/' }, response) => {
    const asked = decodeURI(url.split('?')[0] ?? '/');
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const contents = find(path);
    if (!contents) return response.writeHead(404).end();
    const isPacked = extname(path) === '.woff2';
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', ...(isPacked ? {} : { 'content-encoding': 'gzip' }) });
    return response.end(isPacked ? contents : gzipSync(contents, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return { server, origin: `http://localhost:${typeof address === 'object' && address ? address.port : 0}` };
}
