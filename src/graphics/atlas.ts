/** Where is land, and where is a country? From the outlines of Natural Earth, which are in the public domain. */
import { geoArea, geoCentroid, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { Pen } from './pen.ts';

/** A point on the earth, in degrees. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** The numbers by which the outlines know the countries that people of these records come from, were sent to or passed through. */
const numbers: Readonly<Record<string, string>> = {
  AR: '032', BR: '076', CL: '152', CO: '170', CR: '188', CU: '192', DO: '214', EC: '218', ES: '724', GT: '320', HN: '340',
  MX: '484', NI: '558', PA: '591', PE: '604', SV: '222', TT: '780', US: '840', VE: '862',
};

const land = feature(atlas, atlas.objects.land);
const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other);
const countries = new Map(feature(atlas, atlas.objects.countries).features.map((country) => [String(country.id), country.geometry]));

/** The coasts, as the path of a drawing. */
export function drawLand(projection: GeoProjection): string {
  return draw(land, projection);
}

/** The borders between countries, as the path of a drawing. */
export function drawBorders(projection: GeoProjection): string {
  return draw(borders, projection);
}

function draw(outlines: GeoPermissibleObjects, projection: GeoProjection): string {
  const pen = new Pen();
  geoPath(projection, pen)(outlines);
  pen.lift();
  return pen.path;
}

/** The middle of the largest piece of a country, by its code: where its name may stand, never where somebody was. */
export function findMiddleOf(country: string): Coordinates | undefined {
  const geometry = countries.get(numbers[country] ?? '');
  if (geometry?.type === 'Polygon') return middleOf(geometry);
  if (geometry?.type !== 'MultiPolygon') return undefined;
  const pieces = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = pieces.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest && middleOf(largest);
}

function middleOf(outline: GeoPermissibleObjects): Coordinates {
  const [longitude, latitude] = geoCentroid(outline);
  return { latitude, longitude };
}
