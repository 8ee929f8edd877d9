/** Which words have room in a drawing? Names and dates that would lie on one another are dropped; numbers never are. */
import { drawingWidths, round } from './axis.ts';

/** Words in the drawing. `narrow`: whether there is room on the narrowest drawing too. */
export interface Label {
  x: number;
  text: string;
  narrow: boolean;
}

/** Estimated width of a letter in a drawing, in pixels. */
export const letterWidth = 6.6;

/** A number under the foot: in the middle of its spell, and moved by so many pixels where others stand close, on a narrow drawing and on a wide one. */
export interface NumberLabel {
  x: number;
  dx: number;
  wideDx: number;
  text: string;
}

/** The least distance of two numbers, in pixels: each is a link that a thumb must hit. */
export const numberDistance = 24;

/** Numbers under the foot, never dropped and never upon one another: moved apart, each as little as can be. On a drawing that is wider than reckoned with they stand no closer. */
export function spaceNumbers(places: readonly number[]): NumberLabel[] {
  const [narrow, wide] = [movesApart(places, drawingWidths.narrow), movesApart(places, drawingWidths.wide)];
  return places.map((x, index) => ({ x: round(x), dx: narrow[index] ?? 0, wideDx: wide[index] ?? 0, text: String(index + 1) }));
}

/** By how many pixels each number moves. */
function movesApart(places: readonly number[], drawing: number): number[] {
  const distance = Math.min(numberDistance, drawing / places.length);
  const wanted = places.map((x) => (x / 100) * drawing);
  const last = drawing - distance / 2 - (places.length - 1) * distance;
  // With the distances taken away, what is left must not run backwards: where it would, neighbors share their middle.
  const shared = inOrder(wanted.map((x, index) => x - index * distance));
  return shared.map((x, index) => Math.round(Math.min(Math.max(x, distance / 2), last) + index * distance - (wanted[index] ?? 0)));
}

/** The nearest values to these that never fall: runs that would fall become their mean. */
function inOrder(values: readonly number[]): number[] {
  const runs: { sum: number; count: number }[] = [];
  for (const value of values) {
    let run = { sum: value, count: 1 };
    for (let before = runs.at(-1); before && before.sum / before.count > run.sum / run.count; before = runs.at(-1)) {
      run = { sum: before.sum + run.sum, count: before.count + run.count };
      runs.pop();
    }
    runs.push(run);
  }
  return runs.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
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
