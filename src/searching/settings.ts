/** What does the page tell its script? Where the files are, and what to say. */

export interface SearchSettings {
  /** The locale in which numbers are written. */
  locale: string;
  /** The ways from the page: to the root of the site, and to the files that a search reads. */
  root: string;
  pagefind: string;
  kinds: string;
  names: string;
  kindNames: Readonly<Record<string, string>>;
  sayings: SearchSayings;
  /** What it means that nothing is found, and where more of that is said. */
  absence: { means: string; href: string; text: string };
}

/** What is said while searching; what stands in braces is filled in. */
export interface SearchSayings {
  loading: string;
  failed: string;
  again: string;
  /** "{words}" */
  nothing: string;
  /** "{words}" */
  missing: string;
  apart: string;
  /** "{count}" */
  named: string;
  oneResult: string;
  /** "{count}" */
  results: string;
  byName: string;
  all: string;
  /** "{kind}", "{count}" */
  allOf: string;
  more: string;
}

/** A saying with its gaps filled in. */
export function say(saying: string, values: Readonly<Record<string, string>>): string {
  return saying.replace(/\{([a-z]+)\}/g, (gap, name: string) => values[name] ?? gap);
}
