/**
 * Does a passage stand in a text, and how often? Typography is folded (quotes,
 * dashes, spaces, soft hyphens, the ways to write an accent); words are not.
 */
import { distance } from 'fastest-levenshtein';
import type { Quoted } from './url.ts';

/** Text in lines; what stands on different lines is not taken for neighbours. */
export type Lines = readonly string[];

export interface Place {
  /** From 0. */
  line: number;
  /** Where the passage begins and ends in the folded line. */
  start: number;
  end: number;
}

export interface Nearest {
  /** As it stands in the text, folded. */
  words: string;
  line: number;
}

/** A text with one form for each quote, dash and space, and without what cannot be seen. */
export function foldTypography(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]|''/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Every place where a passage stands as whole words, with its prefix in front and its suffix behind where it has them. */
export function placesOf({ passage, prefix = '', suffix = '' }: Quoted, lines: Lines): Place[] {
  const words = foldTypography(passage);
  if (!words) return [];
  return lines.flatMap((line, number) => {
    const text = foldTypography(line);
    const found = occurrencesOf(words, text).filter(({ start, end }) => {
      return isEndOf(text.slice(0, start).trimEnd(), foldTypography(prefix)) && isBeginningOf(text.slice(end).trimStart(), foldTypography(suffix));
    });
    return found.map((place) => ({ line: number, ...place }));
  });
}

function isEndOf(text: string, words: string): boolean {
  return text.endsWith(words) && !isInWord(text, text.length - words.length);
}

function isBeginningOf(text: string, words: string): boolean {
  return text.startsWith(words) && !isInWord(text, words.length);
}

function occurrencesOf(words: string, text: string): { start: number; end: number }[] {
  const found = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isInWord(text, start) && !isInWord(text, end)) found.push({ start, end });
  }
  return found;
}

/** Whether a position lies between two letters, or between two digits; machine-made transcripts glue a time to a word. */
function isInWord(text: string, position: number): boolean {
  return position > 0 && /^(?:\p{L}\p{L}|\p{N}\p{N})$/u.test(text.slice(position - 1, position + 1));
}

/** For a passage that stands several times: the shortest words in front or behind, on the same line, that settle which place is meant. */
export function contextFor(place: Place, quoted: Quoted, lines: Lines): Pick<Quoted, 'prefix' | 'suffix'> | undefined {
  const text = foldTypography(lines[place.line] ?? '');
  const before = text.slice(0, place.start).trim().split(' ').filter(Boolean);
  const behind = text.slice(place.end).trim().split(' ').filter(Boolean);
  for (let count = 1; count <= Math.max(before.length, behind.length); count++) {
    const candidates = [{ prefix: before.slice(-count).join(' ') }, { suffix: behind.slice(0, count).join(' ') }];
    const settling = candidates.filter(isWritable).find((context) => placesOf({ passage: quoted.passage, ...context }, lines).length === 1);
    if (settling) return settling;
  }
  return undefined;
}

/** Whether a record may hold it: there is a word in it, and it does not begin with a sign that spreadsheets take for a formula. */
function isWritable({ prefix, suffix }: Pick<Quoted, 'prefix' | 'suffix'>): boolean {
  return /^(?![=+@-]).*[\p{L}\p{N}]/u.test(prefix ?? suffix ?? '');
}

/** The words in the text that are most like a passage that does not stand in it; undefined where the text has no words. */
export function nearestWords(passage: string, lines: Lines): Nearest | undefined {
  const wanted = foldTypography(passage);
  const length = wanted.split(' ').length;
  let nearest: (Nearest & { far: number }) | undefined;
  lines.forEach((text, line) => {
    const words = foldTypography(text).split(' ').filter(Boolean);
    for (const wished of [length, length - 1, length + 1]) {
      const size = Math.min(wished, words.length);
      for (let start = 0; size > 0 && start + size <= words.length; start++) {
        const candidate = words.slice(start, start + size).join(' ');
        const far = distance(wanted, candidate);
        if (!nearest || far < nearest.far) nearest = { words: candidate, line, far };
      }
    }
  });
  return nearest && { words: nearest.words, line: nearest.line };
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
