/** How does the round earth come on to flat paper? Seen from above the middle of what is shown, so that areas stay true and north is up. */
import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { Coordinates } from './atlas.ts';

/** A drawing in units of half a pixel at its widest; its height follows its width. */
export const sheet = { width: 1280, height: 960 } as const;

/** What stays free around what is shown, for the words beside it. */
const margin = { x: 150, y: 120 } as const;

/** No drawing shows less than this of the earth from side to side, in degrees: an outline tells where one is. */
const leastWidth = 26;

/** The projection that brings points on to the sheet; undefined when there is none. */
export function fitProjection(points: readonly Coordinates[]): GeoProjection | undefined {
  if (points.length === 0) return undefined;
  const shown = { type: 'MultiPoint' as const, coordinates: points.map(({ longitude, latitude }): [number, number] => [longitude, latitude]) };
  const [longitude, latitude] = geoCentroid(shown);
  const corners: [[number, number], [number, number]] = [[margin.x, margin.y], [sheet.width - margin.x, sheet.height - margin.y]];
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).fitExtent(corners, shown);
  const nearest = sheet.width / ((leastWidth / 180) * Math.PI);
  // The fit of a single point is endless.
  if (!(projection.scale() <= nearest)) {
    const [[left, top], [right, bottom]] = geoPath(projection.scale(nearest).translate([0, 0])).bounds(shown);
    projection.translate([(sheet.width - left - right) / 2, (sheet.height - top - bottom) / 2]);
  }
  // The outlines have more points than the paper needs: none is added between them.
  return projection.precision(0).clipExtent([[-9, -9], [sheet.width + 9, sheet.height + 9]]);
}

/** Where a point stands on the sheet. */
export function project({ longitude, latitude }: Coordinates, projection: GeoProjection): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}
