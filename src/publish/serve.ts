/** How is the published site served on this machine? As a plain host would: its files, its headers, its page for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Serving {
  server: Server;
  url: string;
  port: number;
}

export interface ServeOptions {
  /** The folder of the site. */
  folder: string;
  /** The port to begin with; when it is busy, the next free one. */
  port: number;
  /** The path under which the site stands: `/` or `/tracker/`. */
  base?: string;
}

/** How many ports are tried before giving up. */
const ports = 50;

/** Serves a folder on localhost. */
export async function serve({ folder, port, base = '/' }: ServeOptions): Promise<Serving> {
  const server = createServer(handlerFor(folder, base));
  for (let candidate = port; candidate < port + ports; candidate++) {
    const found = await listen(server, candidate);
    if (found !== undefined) return { server, port: found, url: `http://localhost:${found}${base}` };
  }
  throw new Error(`no port from ${port} to ${port + ports - 1} is free`);
}

function handlerFor(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const headers = headersIn(folder);
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const path = pathOf(url);
    const missing = () => respondMissing(folder, response);
    if (!path.startsWith(base) || path.includes('/_headers')) return missing();
    if (lacksSlash(folder, path.slice(base.length))) return respondMoved(url.replace(/(?=\?|$)/, '/'), response);
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  };
}

/** The path that a request means, as files are named; empty when it cannot be read. */
function pathOf(url: string): string {
  try {
    return decodeURI(url.split('?')[0] ?? '');
  } catch {
    return '';
  }
}

/** Whether a page is asked for without the slash from which its links lead on. */
function lacksSlash(folder: string, path: string): boolean {
  return path !== '' && !/^\/|\.|\/$/.test(path) && existsSync(join(folder, path, 'index.html'));
}

function respondMoved(location: string, response: ServerResponse): void {
  response.writeHead(301, { Location: location });
  response.end();
}

function respondMissing(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(folder, '404.html')));
}

/** The headers that the site asks its host for, from the block for every path in `_headers`. */
export function headersIn(folder: string): [string, string][] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line): [string, string][] => {
    const match = /^ {2}([A-Za-z-]+): (.+)$/.exec(line);
    return match ? [[match[1] ?? '', match[2] ?? '']] : [];
  });
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, 'localhost');
  });
}
