/** What is asked of the search? Its words, the kind that is looked at alone, and how many results: all of it stands in the address, so that the way back and a link sent on show the same. */

export interface Question {
  words: string;
  kind: string | undefined;
  /** How many results of that kind are shown. */
  shown: number;
}

/** How many results more a step shows. */
export const step = 10;

/** The most that an address can ask for. */
const most = 1000;

/** The question in the query of an address: "?q=asilo&kind=rulings&show=20". */
export function questionIn(query: string): Question {
  const parameters = new URLSearchParams(query);
  const shown = Math.min(most, Math.trunc(Number(parameters.get('show'))));
  return { words: parameters.get('q')?.trim() ?? '', kind: parameters.get('kind') || undefined, shown: shown > step ? shown : step };
}

/** The query that asks a question; what goes without saying is left out. */
export function queryOf({ words, kind, shown }: Question): string {
  const parameters = new URLSearchParams({ q: words });
  if (kind !== undefined) parameters.set('kind', kind);
  if (shown > step) parameters.set('show', String(shown));
  return `?${parameters}`;
}

/** What the index is asked: words within one pair of quotation marks of any language are searched as they stand; of other signs, those within a word part it. */
export function termOf(words: string): string {
  const exact = /^["“”«»„]\s*([^"“”«»„]+?)\s*["“”«»„]$/.exec(words)?.[1];
  return exact === undefined ? words.replace(/[\s"“”«»„]+/g, ' ').trim() : `"${exact}"`;
}
