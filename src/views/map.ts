/** What does a map show? Places that are links, the ways between them, and what its shapes mean. */
import { coordinatesOf } from '../archive/derive/coordinates.ts';
import { nameOf } from '../archive/name.ts';
import type { Place } from '../archive/record.ts';
import { findMiddleOf, type Coordinates } from '../graphics/atlas.ts';
import { drawMap, type DrawnSpot, type MapDrawing, type Spot, type Step } from '../graphics/map.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Locale } from '../values/locale.ts';

/** A place that somebody can follow. */
export interface LinkedSpot extends Spot {
  href: string;
  /** What is heard in place of the point: which place, when, as what. */
  label: string;
}

export interface MapView extends Omit<MapDrawing, 'spots'> {
  /** What the whole is. */
  label: string;
  spots: (DrawnSpot & { href: string; label: string })[];
  legend: MapLegendEntry[];
}

export const mapSwatches = ['town', 'country', 'certain', 'uncertain', 'sizes'] as const;
export interface MapLegendEntry {
  swatch: (typeof mapSwatches)[number];
  text: string;
}

/** Where a place is drawn: at its town, or as its whole country; undefined where neither is known. Places at one town have one key. */
export function pointOf(place: Place): { key: string; at: Coordinates; isArea: boolean } | undefined {
  const { kind, country } = place.facts;
  const isArea = kind === 'country';
  const at = isArea ? findMiddleOf(country) : coordinatesOf(place);
  return at && { key: isArea ? country : `${at.latitude} ${at.longitude}`, at, isArea };
}

/** The name that stands beside a point. */
export function shortNameOf(place: Place, locale: Locale): string {
  return (place.facts.short ?? nameOf(place))[locale];
}

/** Builds a map; undefined where nothing can be drawn. */
export function buildMap(spots: readonly LinkedSpot[], steps: readonly Step[], label: string, locale: Locale): MapView | undefined {
  const drawing = drawMap(spots, steps);
  if (!drawing) return undefined;
  return {
    ...drawing,
    label,
    spots: drawing.spots.flatMap((spot, index) => {
      const linked = spots[index];
      return linked ? [{ ...spot, href: linked.href, label: linked.label }] : [];
    }),
    legend: legendOf(drawing, spots, locale),
  };
}

/** Only what the map shows is explained. */
function legendOf({ legs }: MapDrawing, spots: readonly Spot[], locale: Locale): MapLegendEntry[] {
  const { words } = wordsIn(locale);
  const entries = [
    { swatch: 'town', text: words.mapTown, isShown: spots.some(({ isArea }) => !isArea) },
    { swatch: 'sizes', text: words.mapSize, isShown: spots.some(({ size }) => size !== undefined) },
    { swatch: 'country', text: words.mapCountry, isShown: spots.some(({ isArea }) => isArea) },
    { swatch: 'certain', text: words.mapCertain, isShown: legs.length > 0 },
    { swatch: 'uncertain', text: words.mapUncertain, isShown: legs.some(({ isCertain }) => !isCertain) },
  ] as const;
  return entries.filter(({ isShown }) => isShown).map(({ swatch, text }) => ({ swatch, text }));
}
