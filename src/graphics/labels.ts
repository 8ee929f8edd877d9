/** Which words have room in a drawing? Names and dates that would lie on one another are dropped; numbers never are. */
import { drawingWidths, percentOf, round } from './axis.ts';

/** Words in the drawing. `narrow`: whether there is room on the narrowest drawing too. */
export interface Label {
  x: number;
  text: string;
  narrow: boolean;
}

/** Estimated width of a letter in a drawing, in pixels. */
export const letterWidth = 6.6;

/** Numbers under the foot, never dropped and never upon one another: pushed to the right, and back from the edge. */
export function spaceNumbers(places: readonly number[]): { x: number; text: string }[] {
  const texts = places.map((_, index) => String(index + 1));
  const wanted = texts.map((text, index) => (index === 0 ? 0 : percentOf(((text.length + String(index).length) / 2) * letterWidth + 4)));
  const squeeze = Math.min(1, 99 / wanted.reduce((sum, gap) => sum + gap, 1));
  const gaps = wanted.map((gap) => gap * squeeze);
  const pushed = apart(places, gaps);
  const back = apart(pushed.map((x) => 99 - x).toReversed(), [0, ...gaps.slice(1).toReversed()]).toReversed();
  return back.map((x, index) => ({ x: round(Math.max(0, 99 - x)), text: texts[index] ?? '' }));
}

/** The places, each moved on where it would come nearer to the one before than the gap between them. */
function apart(places: readonly number[], gaps: readonly number[]): number[] {
  const moved: number[] = [];
  places.forEach((place, index) => moved.push(Math.max(place, 0, (moved.at(-1) ?? 0) + (gaps[index] ?? 0))));
  return moved;
}

/** A label that begins at its place; one that matters is kept before others. */
export interface Candidate {
  x: number;
  text: string;
  matters?: boolean;
}

/** Of labels that begin at their places, those that have room: the last one first, then those that matter, in their order, then those with more free space behind them. */
export function fitLabels(all: readonly Candidate[], alsoNarrow: boolean): Label[] {
  const labels = all.filter(({ text }) => text !== '');
  const fitting = (drawing: number) => {
    const kept = new Set<number>();
    const [last, ...others] = labels.map((_, index) => index).toReversed();
    const order = [...(last === undefined ? [] : [last]), ...others.toSorted((a, b) => placeInLine(labels[a], a) - placeInLine(labels[b], b) || roomAfter(b, labels) - roomAfter(a, labels))];
    for (const index of order) if (hasRoom(index, kept, labels, drawing)) kept.add(index);
    return kept;
  };
  const [wide, narrow] = [fitting(drawingWidths.wide), fitting(drawingWidths.narrow)];
  return labels.flatMap(({ x, text }, index) =>
    wide.has(index) ? [{ x, text, narrow: alsoNarrow && narrow.has(index) }] : [],
  );
}

/** Before all others what matters. */
function placeInLine(label: Candidate | undefined, index: number): number {
  return label?.matters ? index : Number.MAX_SAFE_INTEGER;
}

function roomAfter(index: number, labels: readonly { x: number }[]): number {
  return (labels[index + 1]?.x ?? 100) - (labels[index]?.x ?? 0);
}

function hasRoom(index: number, kept: ReadonlySet<number>, labels: readonly { x: number; text: string }[], drawing: number): boolean {
  const span = (at: number) => {
    const label = labels[at];
    const start = ((label?.x ?? 0) / 100) * drawing;
    return { start, end: start + (label?.text.length ?? 0) * letterWidth + 4 };
  };
  const own = span(index);
  if (own.end > drawing + 6) return false;
  return [...kept].map(span).every((other) => own.end <= other.start || own.start >= other.end);
}
