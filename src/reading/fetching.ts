/**
 * How is one page fetched, politely? One request at a time, without cookies, by
 * somebody who says who it is, and with a limit on everything that can go on.
 * robots.txt is not asked: it speaks to programs that follow links by themselves,
 * and this is an editor who opens one page, as with a browser.
 */
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { PassThrough, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { refusalOfAnswer, refusalOfError, refusalOfPacking, type FetchLimits, type Refusal } from './refusal.ts';
import { readAddress, readRedirect } from './web-address.ts';

export const usualLimits: FetchLimits = { redirects: 10, silence: 20_000, time: 120_000, bytes: 25_000_000 };

export interface FetchOptions {
  /** Who asks. */
  userAgent: string;
  limits: FetchLimits;
  now: Date;
}

export interface Redirect {
  status: number;
  /** Where the server sent on to. */
  to: string;
}

export interface FetchedPage {
  redirects: readonly Redirect[];
  /** The address that answered in the end. */
  address: string;
  status: number;
  /** "Name: value", as they were sent. */
  headers: readonly string[];
  /** Byte for byte, once unpacked. */
  body: Uint8Array;
}

interface Visit extends FetchOptions {
  asked: URL;
  /** Ends the visit with the name of the limit that was passed. */
  stop: AbortController;
}

const redirecting = [301, 302, 303, 307, 308];

/** What undoes each packing in which a page may come. */
const unpackers: ReadonlyMap<string, () => Duplex> = new Map([
  ['', () => new PassThrough()],
  ['identity', () => new PassThrough()],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** Fetches a page, or says why not. */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage | Refusal> {
  const asked = readAddress(address);
  if ('says' in asked) return asked;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort('time'), options.limits.time);
  try {
    return await visitPage(asked, [], { ...options, asked, stop });
  } finally {
    clearTimeout(timer);
  }
}

async function visitPage(url: URL, redirects: readonly Redirect[], visit: Visit): Promise<FetchedPage | Refusal> {
  try {
    const answer = await ask(url, visit);
    const { statusCode: status = 0 } = answer;
    if (!redirecting.includes(status)) return await pageIn(answer, url, redirects, visit);
    answer.destroy();
    const visited = [visit.asked, ...redirects.map(({ to }) => to)].map(String);
    const next = readRedirect(url, answer.headers.location ?? '', { visited, limit: visit.limits.redirects });
    return 'says' in next ? next : visitPage(next, [...redirects, { status, to: next.href }], visit);
  } catch (error) {
    return refusalOfError(error, url, visit.limits, visit.stop.signal.reason);
  }
}

function ask(url: URL, { userAgent, limits, stop }: Visit): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    'User-Agent': userAgent,
    Accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
    'Accept-Encoding': 'gzip, br',
  };
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, timeout: limits.silence, signal: stop.signal });
    asking.on('timeout', () => stop.abort('silence')).on('response', resolve).on('error', reject).end();
  });
}

async function pageIn(answer: IncomingMessage, url: URL, redirects: readonly Redirect[], visit: Visit): Promise<FetchedPage | Refusal> {
  const packing = answer.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const unpacker = unpackers.get(packing)?.();
  const refusal = refusalOfAnswer(answer, url, visit.now, visit.limits);
  if (refusal || !unpacker) {
    answer.destroy();
    return refusal ?? refusalOfPacking(packing, url);
  }
  const body = await bodyOf(answer, unpacker, visit);
  return { redirects, address: url.href, status: answer.statusCode ?? 0, headers: headersOf(answer), body };
}

/** The names and the values alternate. */
function headersOf({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ''}`] : []));
}

async function bodyOf(answer: IncomingMessage, unpacker: Duplex, { limits, stop }: Visit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  await pipeline(answer, unpacker, async (unpacked: AsyncIterable<Uint8Array>) => {
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > limits.bytes) stop.abort('bytes');
      stop.signal.throwIfAborted();
      chunks.push(chunk);
    }
  });
  return new Uint8Array(Buffer.concat(chunks));
}
