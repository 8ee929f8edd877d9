/** What is a line of a plain list? It says what stands behind the link. */
import type { Link } from './frame.ts';

export interface IndexLine {
  /** Where other pages lead to the line itself. */
  anchor: string | undefined;
  /** In the margin. */
  date: string | undefined;
  link: Link | undefined;
  says: string | undefined;
  small: string | undefined;
  /** How much the record has of what the list counts, as a link to exactly that. */
  count: Link | undefined;
  /** What else the line leads to. */
  links: Link[];
}

/** A part of a list; of one to which the contents lead, with its name in the address. */
export interface IndexGroup {
  name?: string;
  heading: string | undefined;
  lines: IndexLine[];
}

/** What one list says and holds. */
export interface IndexContents {
  title: string;
  lead: string;
  groups: IndexGroup[];
  empty?: string;
}

/** A line that says nothing yet. */
export const plainLine = { anchor: undefined, date: undefined, link: undefined, says: undefined, small: undefined, count: undefined, links: [] } satisfies IndexLine;
