/** Which sources could be found, dated, read or kept better? Those on which the most rests come first. */
import { within } from '../../../reading/problem.ts';
import { counted } from '../../../values/text.ts';
import { isListing } from '../../../values/url.ts';
import type { Archive } from '../../archive.ts';
import type { Source } from '../../record.ts';
import type { Look, Task } from './task.ts';
import { heaviestFirst } from './weight.ts';

export function sourcesAtListings(archive: Archive): Task {
  return {
    title: 'Sources at the address of a list that changes: a hashtag, a label, a search',
    todo: 'Find the address of the page itself.',
    looks: looksAt(archive, (source) => listingIn(source) !== undefined, (source) => listingIn(source) ?? 'url'),
  };
}

export function undatedSources(archive: Archive): Task {
  return {
    title: 'Sources without a date',
    todo: 'Find "published"; a month or a year is enough where no more is known.',
    looks: looksAt(archive, ({ published }) => published === undefined),
  };
}

export function republishedSources(archive: Archive): Task {
  return {
    title: 'Sources read elsewhere, without an address of their publisher',
    todo: 'Find the page of the publisher; open it, and write its address into "url".',
    looks: looksAt(archive, ({ facts }) => facts.readAt !== undefined && facts.url === undefined, () => 'readAt'),
  };
}

export function unarchivedSources(archive: Archive): Task {
  return {
    title: 'Sources without an archived copy',
    todo: 'Have one kept, and add it to "archives".',
    looks: looksAt(archive, ({ facts }) => (facts.archives ?? []).length === 0 && (facts.url ?? facts.readAt) !== undefined),
  };
}

export function sourcesReadInPart(archive: Archive): Task {
  return {
    title: 'Sources read in part',
    todo: 'Read the rest where it can be had: what contradicts a passage may stand there.',
    looks: looksAt(archive, ({ facts }) => facts.read.extent === 'in-part', () => 'read'),
  };
}

/** The field with the address of a list. */
function listingIn({ facts: { url, readAt } }: Source): 'url' | 'readAt' | undefined {
  if (url !== undefined && isListing(url)) return 'url';
  return readAt && isListing(readAt.url) ? 'readAt' : undefined;
}

/** The sources that lack something, each at the field that shows it, or at its beginning. */
function looksAt(archive: Archive, isWanting: (source: Source) => boolean, fieldOf?: (source: Source) => string): Look[] {
  const wanting = [...archive.sources.values()].filter(isWanting);
  return heaviestFirst(archive, wanting).map(({ record, statements }) => ({
    at: fieldOf ? within(record.at, fieldOf(record)) : record.at,
    says: counted(statements, 'statement'),
  }));
}
