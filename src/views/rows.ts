/** What does a table of facts show? A term, and links or words beside it. */
import type { AnyRecord } from '../archive/record.ts';
import type { Link } from './frame.ts';
import { linkToRecord, type PageContext } from './statement.ts';
import type { Locale } from '../values/locale.ts';

export interface Row {
  term: string;
  /** Each on a line of its own: words, links, or both. */
  details: Detail[];
}

/** A link, which may lead to a copy of an original and have a word behind it; or words, which may be in another language. */
type Detail = (Link & { original?: string | undefined; remark?: string | undefined }) | { href?: never; text: string; lang?: Locale; original?: never; remark?: never };

/** A row, unless there is nothing to show in it. */
export function row(term: string, ...details: (Detail | string | undefined)[]): Row[] {
  const shown = details.flatMap((detail) => (detail === undefined ? [] : [typeof detail === 'string' ? { text: detail } : detail]));
  return shown.length === 0 ? [] : [{ term, details: shown }];
}

/** Links to records. */
export function linksTo(records: readonly AnyRecord[], context: PageContext): Link[] {
  return records.map((record) => linkToRecord(record, context));
}

/** A link with a word behind it: the part of a judge, the role of a party. */
export function withRemark(link: Link, remark: string | undefined): Link & { remark?: string } {
  return remark === undefined ? link : { ...link, remark };
}
