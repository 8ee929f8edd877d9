/** Which addresses are asked for? Those of pages on the web, without a user; and from a protected one never an unprotected one. */
import { decodeText } from './encoding.ts';
import { byHand, type Refusal } from './refusal.ts';

/** The address that an editor gave, without the part behind `#`, which is never sent. */
export function readAddress(text: string): URL | Refusal {
  const url = /\s/.test(text) ? null : URL.parse(text);
  if (!url) return { says: `"${text}" is not an address`, todo: 'Write all of it, from https:// on, in quotes.' };
  return problemWithUrl(url) ?? withoutFragment(url);
}

/** The addresses that were asked for, and how many times a server may send on. */
interface Way {
  visited: readonly string[];
  limit: number;
}

/** The address that a server sends on to. */
export function readRedirect(from: URL, location: string, { visited, limit }: Way): URL | Refusal {
  // Node reads every byte of a header as a sign of Latin-1; who writes an accent here mostly writes it in UTF-8.
  const url = URL.parse(decodeText(Buffer.from(location, 'latin1'), undefined), from);
  if (!url || location === '') return { says: `${from.host} sends on, but not to an address`, todo: byHand };
  const to = withoutFragment(url);
  const problem = problemWithUrl(to);
  if (problem) return { says: `${from.host} sends on, but ${problem.says}`, todo: byHand };
  if (from.protocol === 'https:' && to.protocol === 'http:') {
    return {
      says: `${from.host} sends on to ${to.href}, which is not protected: what comes from there could have been altered on its way`,
      todo: 'Look in a browser whether there is a page at https://, and capture that.',
    };
  }
  if (visited.includes(to.href)) {
    return { says: `${from.host} sends round in a circle, back to ${to.href}`, todo: `It may want cookies, which are never sent. ${byHand}` };
  }
  return visited.length > limit ? { says: `${from.host} sends on once more, after ${limit} times`, todo: byHand } : to;
}

function problemWithUrl({ protocol, username, password }: URL): Refusal | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') {
    return { says: `an address that begins with ${protocol} is not one of a page on the web`, todo: 'Write one that begins with https:// or, where there is no other, http://.' };
  }
  if (username === '' && password === '') return undefined;
  return { says: 'the address names a user or a password', todo: 'Remove what stands in front of the @: only what anybody can open is captured.' };
}

function withoutFragment(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}
