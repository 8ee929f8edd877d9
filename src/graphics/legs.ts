/** How is the way from place to place drawn? As an arc that bends to the left of the way, so that there and back lie apart: it joins places and is no flight path. */

/** A point of the sheet. */
export interface Point {
  x: number;
  y: number;
}

export interface Leg {
  path: string;
  isCertain: boolean;
  /** The arrow in its middle, and how far it is turned; undefined on a short leg. */
  arrow: (Point & { degrees: number }) | undefined;
  /** Points along it, which words keep clear of. */
  along: Point[];
}

/** How far an arc bends, as a part of its length; each further one between the same two bends more. */
const bend = 0.13;
/** Shorter than this, in units of the sheet, an arrow would cover its leg. */
const shortest = 110;

/** The arc between two points. `before`: how many were drawn from the one to the other already. */
export function drawLeg(from: Point, to: Point, isCertain: boolean, before: number): Leg {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const lean = bend * (1 + before) * 2;
  const over = { x: (from.x + to.x) / 2 + alongY * lean, y: (from.y + to.y) / 2 - alongX * lean };
  const at = (share: number): Point => ({ x: between(from.x, over.x, to.x, share), y: between(from.y, over.y, to.y, share) });
  const numbers = [from, over, to].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  return {
    path: `M${numbers[0]}Q${numbers[1]} ${numbers[2]}`,
    isCertain,
    arrow: Math.hypot(alongX, alongY) < shortest ? undefined : { ...at(0.5), degrees: Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI) },
    along: Array.from({ length: 15 }, (_, index) => at((index + 1) / 16)),
  };
}

/** The quadratic curve, in one dimension. */
function between(from: number, over: number, to: number, share: number): number {
  return (1 - share) ** 2 * from + 2 * share * (1 - share) * over + share ** 2 * to;
}
