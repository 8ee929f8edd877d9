/**
 * Does a passage stand in a text, and how often? Typography is folded (quotes,
 * dashes, spaces, soft hyphens, the ways to write an accent); words are not.
 */
import { partsOf, type Quoted } from './quoted.ts';

/** At most this many words are left out: about a screen of a phone, so that who opens a link sees both ends of what it marks. */
export const wordsLeftOut = 150;

/** Text in lines; what stands on different lines is not taken for neighbours. */
export type Lines = readonly string[];

export interface Place {
  /** Where the passage begins: the line, from 0, and the position in the folded line. */
  line: number;
  start: number;
  /** Where it ends: on the same line, save where it leaves words out. */
  lastLine: number;
  end: number;
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
export function placesOf({ passage, prefix, suffix }: Quoted, lines: Lines): Place[] {
  const [first = '', last] = partsOf(passage);
  if (last === undefined) return placesOfPart({ passage, prefix, suffix }, lines);
  const [beginnings, ends] = [placesOfPart({ passage: first, prefix }, lines), placesOfPart({ passage: last, suffix }, lines)];
  const together = beginnings.flatMap((beginning) => ends.filter((end) => isWithinReach(beginning, end, lines)).map((end) => joined(beginning, end)));
  // A browser begins at the first part wherever it stands first, and goes on to the last however far it is.
  const astray = beginnings.filter((beginning) => together.every((place) => isBefore(beginning, place)));
  return together.length === 0 ? [] : [...astray, ...together];
}

function joined({ line, start }: Place, { lastLine, end }: Place): Place {
  return { line, start, lastLine, end };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.start < b.start);
}

/** Whether an end stands behind a beginning, with no more words between them than may be left out. */
function isWithinReach(beginning: Place, end: Place, lines: Lines): boolean {
  if (isBefore(end, { ...beginning, start: beginning.end })) return false;
  const texts = lines.slice(beginning.line, end.line + 1).map(foldTypography);
  const last = (texts.pop() ?? '').slice(0, end.start);
  const between = [...texts, last].join(' ').slice(beginning.end);
  return between.split(' ').filter(Boolean).length <= wordsLeftOut;
}

function placesOfPart({ passage, prefix = '', suffix = '' }: Quoted, lines: Lines): Place[] {
  const words = foldTypography(passage);
  if (!words) return [];
  return lines.flatMap((line, number) => {
    const text = foldTypography(line);
    const found = occurrencesOf(words, text).filter(({ start, end }) => {
      return isEndOf(text.slice(0, start).trimEnd(), foldTypography(prefix)) && isBeginningOf(text.slice(end).trimStart(), foldTypography(suffix));
    });
    return found.map(({ start, end }) => ({ line: number, start, lastLine: number, end }));
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

/** For a passage that stands several times: the shortest words in front or behind, on its lines, that settle which place is meant. */
export function contextFor(place: Place, quoted: Quoted, lines: Lines): Pick<Quoted, 'prefix' | 'suffix'> | undefined {
  const before = foldTypography(lines[place.line] ?? '').slice(0, place.start).trim().split(' ').filter(Boolean);
  const behind = foldTypography(lines[place.lastLine] ?? '').slice(place.end).trim().split(' ').filter(Boolean);
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
