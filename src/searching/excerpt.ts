/** Which line of a record answers best, and where in it are the words? The line with the most of them, cut to what fits. */
import { fold } from '../values/fold.ts';

/** What the index holds of a record, with the places of the words that were found. A place counts words from the beginning. */
export interface Fragment {
  /** The address of the record from the root of the site. */
  raw_url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  /** Where each line begins, by its anchor on the page. */
  anchors: readonly { id: string; location: number }[];
  locations: readonly number[];
}

export interface Excerpt {
  /** Of the line, on the page of the record. */
  anchor: string | undefined;
  pieces: Piece[];
}

export interface Piece {
  text: string;
  isHit: boolean;
}

interface Line {
  anchor: string | undefined;
  from: number;
  to: number;
}

/** The most words of an excerpt: a long statement of two sentences. */
const longest = 48;

/** The best line of a record; its first where only its name or other words of it were found. */
export function excerptOf({ content, anchors, locations }: Fragment): Excerpt {
  const words = content.split(/\s+/);
  const hits = new Set(locations);
  const best = linesIn(words.length, anchors).reduce((a, b) => (weigh(words, hits, b) > weigh(words, hits, a) ? b : a));
  return { anchor: best.anchor, pieces: piecesOf(words, hits, best) };
}

function linesIn(length: number, anchors: Fragment['anchors']): [Line, ...Line[]] {
  const starts: Omit<Line, 'to'>[] = anchors.map(({ id, location }) => ({ anchor: id, from: location }));
  const [first = { anchor: undefined, from: 0 }, ...rest] = starts[0]?.from === 0 ? starts : [{ anchor: undefined, from: 0 }, ...starts];
  const to = (index: number) => rest[index]?.from ?? length;
  return [{ ...first, to: to(0) }, ...rest.map((line, index) => ({ ...line, to: to(index + 1) }))];
}

/** By how many different words of a line were found; of lines with as many, one with an address of its own. */
function weigh(words: readonly string[], hits: ReadonlySet<number>, { anchor, from, to }: Line): number {
  const distinct = new Set(words.slice(from, to).filter((_, index) => hits.has(from + index)).map(fold)).size;
  return distinct > 0 && anchor !== undefined ? distinct + 0.5 : distinct;
}

/** A long line from its beginning, or from a little before its first hit where that comes late. */
function cut(line: Line, hits: ReadonlySet<number>): Line {
  if (line.to - line.from <= longest) return line;
  const first = Math.min(...[...hits].filter((hit) => hit >= line.from && hit < line.to));
  const isLate = first !== Infinity && first - line.from > longest / 2;
  const from = isLate ? Math.min(first - longest / 4, line.to - longest) : line.from;
  return { ...line, from, to: from + longest };
}

/** Runs of words that were found, and of others; the signs around a word are no part of it. */
function piecesOf(words: readonly string[], hits: ReadonlySet<number>, whole: Line): Piece[] {
  const { from, to } = cut(whole, hits);
  const pieces = words.slice(from, to).flatMap((word, index): Piece[] => {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    const space = index > 0 ? ' ' : '';
    return [{ text: space + before, isHit: false }, { text: core, isHit: hits.has(from + index) }, { text: after, isHit: false }];
  });
  return joined([{ text: from > whole.from ? '… ' : '', isHit: false }, ...pieces, { text: to < whole.to ? ' …' : '', isHit: false }]);
}

function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const { text, isHit } of pieces.filter((piece) => piece.text !== '')) {
    const last = runs.at(-1);
    if (last?.isHit === isHit) last.text += text;
    else runs.push({ text, isHit });
  }
  return runs;
}
