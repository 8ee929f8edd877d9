/** What is an address on the web, and how does it point into what it leads to: at a passage, a sheet, a time? */
import { z } from 'zod';
import { partsOf, type Quoted } from './quoted.ts';

/** An absolute https address. */
export function httpsUrlSchema(description: string) {
  return z
    .string()
    .refine(isHttpsUrl, {
      error: 'is not an https address',
      params: { todo: 'Write an address that begins with https:// and a host name.' },
    })
    .describe(description);
}

/** The words of a passage at most; longer ones are cut to `first six,last six`. */
const longestFragment = 12;
const fragmentEdge = 6;

/** Whether the text is an absolute https address with a real host and no user name or password. */
export function isHttpsUrl(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === '';
}

/** Segments of a path, and parameters, under which a site lists what is newest: what stands there today is gone tomorrow. */
const listingSegments: readonly string[] = ['author', 'categories', 'category', 'feed', 'hashtag', 'label', 'labels', 'rss', 'search', 'tag', 'tags', 'topic', 'topics'];
const listingParameters: readonly string[] = ['q', 'query', 'search'];

/** Whether an address leads to a list that changes (a hashtag, a label, a search, a front page) and not to a page of its own. */
export function isListing(address: string): boolean {
  const { pathname, search, searchParams } = new URL(address);
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  // "s" is a search on a front page; elsewhere it tells how a link was shared.
  if (segments.length === 0 && (search === '' || searchParams.has('s'))) return true;
  // Behind the name of the list comes at most what is listed; what stands deeper is a page of its own.
  return segments.slice(-2).some((segment) => listingSegments.includes(segment)) || listingParameters.some((name) => searchParams.has(name));
}

/** A place in a source; what is not known is left out. */
export interface Spot extends Partial<Quoted> {
  /** The page of a PDF, counted from its first. */
  sheet?: number | undefined;
  /** The time in a recording: 1:06, 1:02:03. */
  time?: string | undefined;
}

/** The address opened at a spot: at the time of a recording, else on the sheet of a PDF and at the passage. As it is where nothing can be promised. */
export function urlAt(url: string, { time, sheet, passage, prefix, suffix }: Spot): string {
  if (time !== undefined) return urlAtTime(url, time);
  const opened = sheet !== undefined && isFile(url, pdfs) ? withFragment(url, `page=${sheet}`) : url;
  return passage === undefined ? opened : urlAtPassage(opened, { passage, prefix, suffix });
}

const pdfs = /\.pdf$/i;
const recordings = /\.(?:aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|wav|webm)$/i;
const youTube = /(?:^|\.)(?:youtube\.com|youtu\.be)$/;

function isFile(url: string, endings: RegExp): boolean {
  return endings.test(new URL(url).pathname);
}

/** YouTube has a parameter of its own; a media file opens by the W3C's Media Fragments; a page with a player promises nothing. */
function urlAtTime(url: string, time: string): string {
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const address = new URL(url);
  if (!youTube.test(address.hostname)) return isFile(url, recordings) ? withFragment(url, `t=${seconds}`) : url;
  address.searchParams.set('t', `${seconds}s`);
  return address.href;
}

function withFragment(url: string, fragment: string): string {
  return `${url.replace(/#.*$/, '')}#${fragment}`;
}

/**
 * The address with a text fragment that scrolls to the passage. An `#id` that it has is kept, a text fragment is not.
 * A page may print some signs otherwise: then a fragment for each way follows, of which a browser takes those that it finds.
 */
export function urlAtPassage(url: string, { passage, prefix, suffix }: Quoted): string {
  const [address = url] = url.split(':~:');
  const terms = [prefix ?? '', ...rangeOf(passage), suffix ?? ''];
  const directives = printingsOf(terms.join('\n')).map((printing) => `text=${directiveOf(printing.split('\n'))}`);
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function directiveOf(terms: readonly string[]): string {
  const [prefix = '', ...range] = terms.map(encode);
  const suffix = range.pop() ?? '';
  return [...(prefix ? [`${prefix}-`] : []), ...range, ...(suffix ? [`-${suffix}`] : [])].join(',');
}

/** The beginning and the end of what is quoted, where words are left out between them or where it is long. */
function rangeOf(passage: string): string[] {
  const words = passage.split(/\s+/);
  const parts = partsOf(passage);
  if (parts.length > 1 || words.length <= longestFragment) return parts;
  return [words.slice(0, fragmentEdge).join(' '), words.slice(-fragmentEdge).join(' ')];
}

/** Signs that browsers tell from their look-alikes; “curly” and "straight" quotation marks they take for the same. */
const lookalikes = [
  { sign: /[\u2010-\u2015\u2212]|(?<= )-(?= )/gu, printed: ['-', '–', '—'] },
  { sign: /[«»]/gu, printed: ['"'] },
  { sign: /\u2026|\.{3}/gu, printed: ['…', '...'] },
] as const;

/** The ways to print a text; as it is written comes first. */
function printingsOf(text: string): string[] {
  return lookalikes.reduce(
    (printings, { sign, printed }) => [...new Set([...printings, ...printings.flatMap((printing) => printed.map((other) => printing.replace(sign, other)))])],
    [text],
  );
}

/** Percent-encodes a term of a text fragment, in which the hyphen has a meaning of its own. Letters beyond ASCII may stand in an address as they are, and take less room. */
function encode(words: string): string {
  return words.replaceAll(/[\0-\u{A0}]/gu, encodeURIComponent).replaceAll('-', '%2D');
}
