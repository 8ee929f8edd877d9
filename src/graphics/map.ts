/** How is a map drawn? Land and the ways between places scale with it; places stand in per cent and words in pixels beside them, so that type never scales. */
import type { GeoProjection } from 'd3-geo';
import { round } from './axis.ts';
import { drawBorders, drawLand, type Coordinates } from './atlas.ts';
import { drawLeg, type Leg, type Point } from './legs.ts';
import { placeLabels, type MapLabel, type WidthRange } from './map-labels.ts';
import { fitProjection, project, sheet } from './projection.ts';

/** A place to draw. */
export interface Spot {
  at: Coordinates;
  /** A country of which no town is known: a ring, which is no point. */
  isArea: boolean;
  /** What always stands beside it, and what stands there when it has room. */
  number: string;
  name: string;
  /** How large its point is, as a share of the largest; undefined: as all are. */
  size?: number | undefined;
}

/** A way from one spot to another, by their places in the list. */
export interface Step {
  from: number;
  to: number;
  isCertain: boolean;
}

export interface DrawnSpot extends Point {
  isArea: boolean;
  number: string;
  name: string;
  radius: number;
  /** In each band of widths; undefined where there is no room. */
  labels: Record<keyof typeof widthRanges, MapLabel | undefined>;
}

export interface MapDrawing {
  width: number;
  height: number;
  land: string;
  borders: string;
  legs: Omit<Leg, 'along'>[];
  spots: DrawnSpot[];
}

const ratio = sheet.height / sheet.width;

/** The widths of drawings, in pixels: on a phone, from 560 on, and from 768 on. */
export const widthRanges = {
  narrow: { widths: [272, 328, 400, 480, 559], ratio },
  middle: { widths: [560, 640, 704, 767], ratio },
  wide: { widths: [768, 800, 832], ratio },
} as const satisfies Record<string, WidthRange>;

/** Draws places and the ways between them; undefined when there is no place. */
export function drawMap(spots: readonly Spot[], steps: readonly Step[]): MapDrawing | undefined {
  const projection = fitProjection(spots.map(({ at }) => at));
  if (!projection) return undefined;
  const points = spots.map(({ at }) => project(at, projection));
  const legs = drawLegs(points, steps);
  const wanted = spots.map(({ number, name }, index) => ({ ...inPercent(points[index]), radius: radiusOf(spots[index]), number, name }));
  const lines = legs.flatMap(({ along }) => along).map(inPercent);
  const labels = { narrow: placeLabels(wanted, lines, widthRanges.narrow), middle: placeLabels(wanted, lines, widthRanges.middle), wide: placeLabels(wanted, lines, widthRanges.wide) };
  return {
    ...sheet,
    ...outlinesOn(projection),
    legs: legs.map(({ path, isCertain, arrow }) => ({ path, isCertain, arrow: arrow && { ...inPercent(arrow), degrees: arrow.degrees } })),
    spots: wanted.map((spot, index) => ({
      ...spot,
      isArea: spots[index]?.isArea ?? false,
      labels: { narrow: labels.narrow[index], middle: labels.middle[index], wide: labels.wide[index] },
    })),
  };
}

const outlines = new Map<string, { land: string; borders: string }>();

/** The outlines of a map, drawn once: journeys go between the same few places, and each is drawn in two languages. */
function outlinesOn(projection: GeoProjection): { land: string; borders: string } {
  const key = [projection.rotate(), projection.scale(), projection.translate()].join(' ');
  const known = outlines.get(key) ?? { land: drawLand(projection), borders: drawBorders(projection) };
  outlines.set(key, known);
  return known;
}

/** Each way between two spots; one back to the same spot is no way. */
function drawLegs(points: readonly Point[], steps: readonly Step[]): Leg[] {
  const ways = steps.filter(({ from, to }) => from !== to);
  return ways.flatMap(({ from, to, isCertain }, index) => {
    const [start, end] = [points[from], points[to]];
    const before = ways.slice(0, index).filter((way) => way.from === from && way.to === to).length;
    return start && end ? [drawLeg(start, end, isCertain, before)] : [];
  });
}

/** By area, as the eye compares. */
function radiusOf(spot: Spot | undefined): number {
  if (spot?.isArea) return 11;
  return spot?.size === undefined ? 5 : round(3 + 6 * Math.sqrt(spot.size));
}

function inPercent(point: Point | undefined): Point {
  return { x: round(((point?.x ?? 0) / sheet.width) * 100), y: round(((point?.y ?? 0) / sheet.height) * 100) };
}
