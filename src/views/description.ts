/** What does a search result or a preview say of a page? Whole sentences, as long as they fit: what is cut off in the middle may claim what no source does. */

/** How many characters search results and previews show, most of them at least. */
export const longestDescription = 160;

/** The first, cut between words where it alone is too long; and of the sentences of the others those that still fit. */
export function describe(first: string, ...others: readonly string[]): string {
  const start = first.length > longestDescription ? `${first.slice(0, longestDescription).replace(/\s+\S*$/, '')}…` : first;
  const sentences = others.flatMap((other) => other.split(/(?<=[.?!])\s+/));
  return sentences.reduce((said, sentence) => (said.length + sentence.length < longestDescription ? `${said} ${sentence}` : said), start);
}
