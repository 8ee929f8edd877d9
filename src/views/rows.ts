/** What does a table of facts show? A term, and links or words beside it. */
import type { AnyRecord } from '../archive/archive.ts';
import { linkToRecord, type PageContext } from './statement.ts';
import type { Link } from './frame.ts';

export interface Row {
  term: string;
  /** Each on a line of its own: words, links, or both. */
  details: (Link | { href?: never; text: string; lang?: never })[];
}

/** A row, unless there is nothing to show in it. */
export function row(term: string, ...details: (Link | string | undefined)[]): Row[] {
  const shown = details.flatMap((detail) => (detail === undefined ? [] : [typeof detail === 'string' ? { text: detail } : detail]));
  return shown.length === 0 ? [] : [{ term, details: shown }];
}

/** Links to records. */
export function linksTo(records: readonly AnyRecord[], context: PageContext): Link[] {
  return records.map((record) => linkToRecord(record, context));
}
