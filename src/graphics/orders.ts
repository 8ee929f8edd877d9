/**
 * How is the life of an order drawn? Solid while it is in force, hatched while
 * it is stayed, with an upright where it ends; lower once a part of it fell.
 * Places are per cent of the width; heights belong to the component.
 */
import type { Turn } from '../archive/derive/turns.ts';
import { dayAfter, type Day } from '../values/date.ts';
import { countDays } from '../values/when.ts';
import { drawingWidths, percentOf, placeOf, round, type Axis } from './axis.ts';
import { letterWidth } from './labels.ts';

/** An order as the drawing needs it. */
export interface DrawnOrder {
  turns: readonly Turn[];
  /** Until then some ruling treated it as in force, or stayed it; after that nothing is known. */
  lastSeen: Day;
  marks: readonly { is: 'kept' | 'changed'; day: Day }[];
  /** What stands beside its end: "vacated, Supreme Court". */
  words: string;
}

/** A piece of the drawing. `x` and `width` are per cent; a fade and an upright have a fixed width in pixels. */
export type OrderPiece =
  | { shape: 'in-force' | 'stayed' | 'day-not-known'; x: number; width: number; isPart: boolean }
  | { shape: 'fade' | 'fading-stay'; x: number; isPart: boolean }
  | { shape: 'end' | 'part-end' | 'kept' | 'changed'; x: number };

/** The shapes that a legend explains. */
export type OrderShape = Exclude<OrderPiece['shape'], 'fading-stay'>;

/** The words at the end of a bar: to the right of it where there is room, or to the left; nowhere on a drawing that has room for neither. */
export interface EndWords {
  text: string;
  narrow: Place | undefined;
  wide: Place | undefined;
}

interface Place {
  side: 'left' | 'right';
  x: number;
  /** How far from it they stand, in pixels. */
  gap: number;
}

export interface OrderBar {
  pieces: OrderPiece[];
  words: EndWords;
}

/** A line of the axis, with its month, "2025-07", or its year. */
export interface Tick {
  x: number;
  date: string;
}

/** The narrowest piece that can be seen, in pixels, and how far a fade reaches; its length means nothing. */
export const narrowestPiece = 3;
export const orderFade = 36;

/** Lines of the axis: each half-year, or each year where there are many; none so near the end that its date has no room. */
export function ticksOf({ first, last }: Axis): Tick[] {
  const isLong = countDays(first, last) > 3 * 366;
  const room = percentOf((isLong ? 5 : 9) * letterWidth);
  const ticks: Tick[] = [];
  for (let day = first; day <= last; day = firstOfNextMonth(day)) {
    const x = placeOf(day, { first, last });
    const isTick = day.endsWith('-01-01') || (!isLong && day.endsWith('-07-01'));
    if (isTick && x < 100 - room) ticks.push({ x, date: day.slice(0, isLong ? 4 : 7) });
  }
  return ticks;
}

function firstOfNextMonth(day: Day): Day {
  return `${dayAfter(`${day.slice(0, 7)}-28`, 7).slice(0, 7)}-01`;
}

export function drawOrder(order: DrawnOrder, axis: Axis): OrderBar {
  const { pieces, end } = drawTurns(order, axis);
  const marks = order.marks.map(({ is, day }): OrderPiece => ({ shape: is, x: placeOf(day, axis) }));
  const [first] = pieces;
  const gap = pieces.some(({ shape }) => shape === 'end') ? 9 : orderFade + 6;
  return { pieces: [...pieces, ...marks], words: placeWords(order.words, first?.x ?? 0, end, gap) };
}

/** Piece after piece, each as long as it lasted, but long enough to be seen; so one may push the next a little. */
function drawTurns({ turns, lastSeen }: DrawnOrder, axis: Axis): { pieces: OrderPiece[]; end: number } {
  const pieces: OrderPiece[] = [];
  let x = 0;
  turns.forEach((turn, index) => {
    const next = turns[index + 1];
    const wasPart = turns[index - 1]?.isPart ?? false;
    x = Math.max(x, placeOf(turn.days.min, axis));
    const isExact = turn.days.min === turn.days.max;
    if (!isExact) x = push(pieces, { shape: 'day-not-known', isPart: wasPart }, x, placeOf(turn.days.max, axis));
    if (turn.becomes === 'ended') pieces.push({ shape: 'end', x: round(x) });
    if (turn.becomes === 'ended') return;
    if (turn.isPart && !wasPart) pieces.push({ shape: 'part-end', x: round(x) });
    const until = placeOf(next?.days.min ?? lastSeen, axis);
    // Between two days that are not known, what is certain may be nothing.
    if (isExact || until > x) x = push(pieces, { shape: turn.becomes, isPart: turn.isPart }, x, until);
    if (!next) pieces.push({ shape: turn.becomes === 'stayed' ? 'fading-stay' : 'fade', x: round(x), isPart: turn.isPart });
  });
  return { pieces, end: x };
}

/** Adds a piece, and says where it ends. */
function push(pieces: OrderPiece[], piece: { shape: 'in-force' | 'stayed' | 'day-not-known'; isPart: boolean }, x: number, until: number): number {
  const width = Math.max(until - x, percentOf(narrowestPiece));
  const start = Math.max(0, Math.min(x, 100 - width));
  pieces.push({ ...piece, x: round(start), width: round(width) });
  return start + width;
}

function placeWords(text: string, start: number, end: number, gap: number): EndWords {
  const needed = text.length * letterWidth;
  const placeIn = (width: number): Place | undefined => {
    if (((100 - end) / 100) * width >= needed + gap) return { side: 'right', x: round(end), gap };
    return (start / 100) * width >= needed + 8 ? { side: 'left', x: round(start), gap: 8 } : undefined;
  };
  return { text, narrow: placeIn(drawingWidths.narrow), wide: placeIn(drawingWidths.wide) };
}
