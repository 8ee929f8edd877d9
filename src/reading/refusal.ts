/** Why was a page not kept, and what can an editor do about it? */
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';

export interface Refusal {
  /** What happened, as a sentence without its end. */
  says: string;
  /** What to do, in sentences. */
  todo: string;
}

export interface FetchLimits {
  /** How often a server may send on. */
  redirects: number;
  /** Milliseconds without a byte. */
  silence: number;
  /** Milliseconds in all. */
  time: number;
  /** Bytes of the page, unpacked. */
  bytes: number;
}

/** The way that is left where a program is not served and a reader may be; `<source>` stands for the name of the capture. */
export const byHand = 'Open it in a browser; what it shows can be saved by hand, as <source>.html or <source>.pdf.';

/** Why an answer is not kept; undefined where it is a page of a size that is. */
export function refusalOfAnswer({ statusCode = 0, headers }: IncomingMessage, { host }: URL, now: Date, { bytes }: FetchLimits): Refusal | undefined {
  const returning = returnOf(headers['retry-after'], now);
  const answered = `(${statusCode} ${STATUS_CODES[statusCode] ?? ''}`.trimEnd() + ')';
  if (returning && statusCode !== 200) {
    return { says: `${host} asks to be left alone for a while ${answered}`, todo: `Come back after ${format(returning, 'yyyy-MM-dd HH:mm:ss')}.` };
  }
  if (statusCode !== 200) return refusalOfStatus(statusCode, answered, host);
  return Number(headers['content-length'] ?? 0) > bytes ? tooLarge(host, bytes) : undefined;
}

function refusalOfStatus(status: number, answered: string, host: string): Refusal {
  if (status === 404 || status === 410) {
    return { says: `${host} has no page at this address ${answered}`, todo: 'Check the address; an archive of the web may have a copy.' };
  }
  if (status === 429) return { says: `${host} was asked too often ${answered}`, todo: 'Come back in an hour.' };
  if (status >= 500) return { says: `${host} has a fault of its own ${answered}`, todo: 'Try again later.' };
  if (status >= 400) return { says: `${host} does not serve this page to a program, or to anybody who is not logged in ${answered}`, todo: byHand };
  return { says: `${host} answers with something else than a page ${answered}`, todo: byHand };
}

/** When a server wants to be asked again: it says how many seconds from now, or when. */
function returnOf(header: string | undefined, now: Date): Date | undefined {
  if (!header) return undefined;
  const date = /^\d+$/.test(header) ? new Date(now.getTime() + Number(header) * 1000) : new Date(header);
  return isValid(date) && date > now ? date : undefined;
}

/** Why an answer is not kept whose packing nobody here can undo. */
export function refusalOfPacking(packing: string, { host }: URL): Refusal {
  return { says: `what ${host} sends is packed in a way that was not asked for ("${packing}")`, todo: byHand };
}

/** Why there is no answer, or not a whole one. What ended it by itself goes before what broke in the end. */
export function refusalOfError(error: unknown, { host }: URL, limits: FetchLimits, ended?: unknown): Refusal {
  if (ended === 'time') return { says: `${host} was not done after ${limits.time / 1000} seconds`, todo: `Try again later. ${byHand}` };
  if (ended === 'silence') return { says: `${host} sent nothing for ${limits.silence / 1000} seconds`, todo: 'Try again later.' };
  if (ended === 'bytes') return tooLarge(host, limits.bytes);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const failure = failures.find(({ pattern }) => pattern.test(code));
  const because = error instanceof Error ? error.message : String(error);
  if (!failure) return { says: `${host} could not be read (${code || because})`, todo: `Try again later. ${byHand}` };
  return { says: `${failure.says.replaceAll('<host>', host)} (${code})`, todo: failure.todo };
}

function tooLarge(host: string, bytes: number): Refusal {
  return { says: `what ${host} sends is larger than ${bytes.toLocaleString('en-US')} bytes`, todo: byHand };
}

/** By what Node calls them; the first that fits. */
const failures: readonly (Refusal & { pattern: RegExp })[] = [
  {
    pattern: /^(?:ENOTFOUND|ENODATA|EAI_\w+)$/,
    says: '<host> was not found: there is no such host, or this machine has no network',
    todo: 'Check the address and the network.',
  },
  { pattern: /^ECONNREFUSED$/, says: '<host> lets nobody connect', todo: 'Check the address, or try again later.' },
  { pattern: /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|ETIMEDOUT)$/, says: '<host> cannot be reached', todo: 'Check the network, or try again later.' },
  {
    pattern: /CERT|SELF_SIGNED|SIGNATURE|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA/,
    says: '<host> does not prove that it is <host>',
    todo: 'A browser says what is wrong with its certificate; until that is right, what it sends is no evidence.',
  },
  { pattern: /SSL|TLS|^EPROTO$/, says: 'no protected connection to <host> comes about', todo: 'Check the address in a browser; it may only be at http://.' },
  { pattern: /^HPE_/, says: '<host> does not answer as a server of the web does', todo: byHand },
  { pattern: /^Z_|^ERR_(?:_|BROTLI|ZLIB)/, says: 'what <host> sends was packed and breaks off, or is damaged', todo: `Try again. ${byHand}` },
  {
    pattern: /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
    says: '<host> cut the connection before everything had come',
    todo: `Try again. ${byHand}`,
  },
];
