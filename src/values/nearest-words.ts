/** Where a passage does not stand in a text: what is most like it, and how does it differ? */
import { distance } from 'fastest-levenshtein';
import { foldTypography, type Lines } from './passage.ts';

export interface Nearest {
  /** As it stands in the text, folded. */
  words: string;
  line: number;
}

/** The words in the text that are most like a passage that does not stand in it; undefined where the text has no words. */
export function nearestWords(passage: string, lines: Lines): Nearest | undefined {
  const wanted = foldTypography(passage);
  const length = wanted.split(' ').length;
  let nearest: (Nearest & { far: number }) | undefined;
  lines.forEach((text, line) => {
    for (const words of runsIn(text, length)) {
      const far = distance(wanted, words);
      if (!nearest || far < nearest.far) nearest = { words, line, far };
    }
  });
  return nearest && { words: nearest.words, line: nearest.line };
}

/** Every run of so many words in a text, of one fewer and of one more; all of its words where it has no more. */
function runsIn(text: string, length: number): string[] {
  const words = foldTypography(text).split(' ').filter(Boolean);
  const sizes = new Set([length, length - 1, length + 1].map((size) => Math.min(size, words.length)).filter((size) => size > 0));
  return [...sizes].flatMap((size) => Array.from({ length: words.length - size + 1 }, (_, start) => words.slice(start, start + size).join(' ')));
}

/** How a passage differs from the words that stand in the text: each run of other words in brackets, "the [gray] cat" against "the [black] cat". */
export function differenceBetween(passage: string, standing: string): { passage: string; standing: string } {
  const ours = foldTypography(passage).split(' ');
  const theirs = cutLike(passage, foldTypography(standing)).split(' ');
  const [same, sameBehind] = sharedEdges(ours, theirs);
  return { passage: marked(ours, same, sameBehind), standing: marked(theirs, same, sameBehind) };
}

/** What stands in the text without the signs at an edge where the passage has none: a passage may stop in front of a comma. */
function cutLike(passage: string, standing: string): string {
  const cut = /[\p{L}\p{N}]$/u.test(passage) ? standing.replace(/[^\p{L}\p{N}]+$/u, '') : standing;
  return /^[\p{L}\p{N}]/u.test(passage) ? cut.replace(/^[^\p{L}\p{N}]+/u, '') : cut;
}

/** How many words two lists share at their beginning and at their end. */
function sharedEdges(a: readonly string[], b: readonly string[]): [number, number] {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front++;
  let back = 0;
  while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return [front, back];
}

function marked(words: readonly string[], front: number, back: number): string {
  const middle = words.slice(front, words.length - back);
  return [...words.slice(0, front), `[${middle.join(' ')}]`, ...words.slice(words.length - back)].join(' ');
}
