/** What is an address on the web, and how does it point at a passage? */

import { z } from 'zod';

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
const listingParameters: readonly string[] = ['q', 'query', 's', 'search'];

/** Whether an address leads to a list that changes (a hashtag, a label, a search, a front page) and not to a page of its own. */
export function isListing(address: string): boolean {
  const { pathname, search, searchParams } = new URL(address);
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  if (segments.length === 0 && search === '') return true;
  // Behind the name of the list comes at most what is listed; what stands deeper is a page of its own.
  return segments.slice(-2).some((segment) => listingSegments.includes(segment)) || listingParameters.some((name) => searchParams.has(name));
}

/** What a text fragment quotes: the passage and, where it is not unique, the words around it. */
export interface Quoted {
  passage: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** The address with a text fragment that scrolls to the passage; an existing `#id` is kept in front of it. */
export function urlAtPassage(url: string, quoted: Quoted): string {
  const parts = [
    quoted.prefix === undefined ? undefined : `${encode(quoted.prefix)}-`,
    ...rangeOf(quoted.passage).map(encode),
    quoted.suffix === undefined ? undefined : `-${encode(quoted.suffix)}`,
  ];
  const directive = parts.filter((part) => part !== undefined).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function rangeOf(passage: string): string[] {
  const words = passage.split(/\s+/);
  if (words.length <= longestFragment) return [passage];
  return [words.slice(0, fragmentEdge).join(' '), words.slice(-fragmentEdge).join(' ')];
}

/** Percent-encodes a term of a text fragment, in which the hyphen has a meaning of its own. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
