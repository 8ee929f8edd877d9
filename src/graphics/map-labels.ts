/** Which words have room on a map, and where? Beside their place, clear of one another, of the places and of the edge, at every width of the drawing. */
import { letterWidth } from './labels.ts';
import type { Point } from './legs.ts';

/** What is to stand beside a place: a number, which always stands, and a name, where it has room. */
export interface Wanted extends Point {
  /** Of the point or ring itself, in pixels. */
  radius: number;
  number: string;
  name: string;
}

/** Where words stand: pixels from their place, and which end of them is there. */
export interface MapLabel {
  dx: number;
  dy: number;
  side: 'start' | 'middle' | 'end';
  isNamed: boolean;
  /** It stands so far off that a line leads to it. */
  isFar: boolean;
}

/** The narrowest and the widest drawing for which labels are placed alike, in pixels; height is a share of width. */
export interface WidthRange {
  widths: readonly number[];
  ratio: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Beside, above, below, and between these; in the order in which they are tried. */
const sides = [
  { x: 1, y: 0, side: 'start' },
  { x: -1, y: 0, side: 'end' },
  { x: 0, y: -1, side: 'middle' },
  { x: 0, y: 1, side: 'middle' },
  { x: 0.7, y: -0.7, side: 'start' },
  { x: 0.7, y: 0.7, side: 'start' },
  { x: -0.7, y: -0.7, side: 'end' },
  { x: -0.7, y: 0.7, side: 'end' },
] as const;

/** How far words stand from the rim of a point, in pixels: beside it, or so far that a line leads to them. */
const distances = { near: [6], far: [18, 32, 46] } as const;
/** How high the letters are, in pixels: words above end where they begin, words below begin there. */
const letterHeight = 9;

/** Labels for places, in their order; undefined where even the number has no room. Points are in per cent of the drawing. */
export function placeLabels(wanted: readonly Wanted[], lines: readonly Point[], range: WidthRange): (MapLabel | undefined)[] {
  const taken: Box[][] = range.widths.map(() => []);
  return wanted.map((spot) => {
    const others = wanted.filter((other) => other !== spot);
    const free = labelsFor(spot).filter((label) => range.widths.every((width, index) => isFree(boxOf(spot, label, width, range.ratio), width, range.ratio, taken[index] ?? [], others)));
    const best = free.filter(({ isNamed, isFar }) => isNamed === free[0]?.isNamed && isFar === free[0]?.isFar);
    const [label] = best.toSorted((a, b) => crossings(spot, a, lines, range) - crossings(spot, b, lines, range));
    if (label) range.widths.forEach((width, index) => taken[index]?.push(boxOf(spot, label, width, range.ratio)));
    return label;
  });
}

/** Every label that a place may have, the better first: with its name beside it, the number alone beside it, the number alone far off. */
function labelsFor({ radius, number, name }: Wanted): MapLabel[] {
  const around = (way: number) => sides.map(({ x, y, side }) => ({ dx: Math.round(x * (radius + way)), dy: Math.round(y * (radius + way) + ((y + 1) / 2) * letterHeight), side }));
  const near = distances.near.flatMap(around).map((label) => ({ ...label, isFar: false }));
  const far = distances.far.flatMap(around).map((label) => ({ ...label, isFar: true }));
  const named = name === '' ? [] : near.map((label) => ({ ...label, isNamed: true }));
  return number === '' ? named : [...named, ...[...near, ...far].map((label) => ({ ...label, isNamed: false }))];
}

/** What a label covers on a drawing of a width, in pixels. */
export function boxOf(spot: Wanted, { dx, dy, side, isNamed }: MapLabel, width: number, ratio: number): Box {
  const at = onDrawing(spot, width, ratio);
  const words = isNamed ? [spot.number, spot.name].filter((part) => part !== '').join(' ') : spot.number;
  const length = words.length * letterWidth + 4;
  const starts = { start: 0, middle: length / 2, end: length } as const;
  const left = at.x + dx - starts[side];
  return { left, right: left + length, top: at.y + dy - 14, bottom: at.y + dy + 5 };
}

function onDrawing({ x, y }: Point, width: number, ratio: number): Point {
  return { x: (x / 100) * width, y: (y / 100) * width * ratio };
}

function isFree(box: Box, width: number, ratio: number, taken: readonly Box[], others: readonly Wanted[]): boolean {
  if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > width * ratio - 2) return false;
  if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) return false;
  return !others.some((other) => isNear(box, onDrawing(other, width, ratio), other.radius + 2));
}

function isNear(box: Box, { x, y }: Point, distance: number): boolean {
  return x > box.left - distance && x < box.right + distance && y > box.top - distance + 3 && y < box.bottom + distance - 3;
}

/** How often lines run through the words. */
function crossings(spot: Wanted, label: MapLabel, lines: readonly Point[], { widths, ratio }: WidthRange): number {
  return widths.reduce((sum, width) => {
    const box = boxOf(spot, label, width, ratio);
    return sum + lines.filter((point) => isNear(box, onDrawing(point, width, ratio), 2)).length;
  }, 0);
}
