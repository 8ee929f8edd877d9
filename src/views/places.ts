/** What does the list of places show? Each place with how many people of the record were there, by country, and all of them on one map. */
import type { Archive } from '../archive/archive.ts';
import { townOf } from '../archive/derive/coordinates.ts';
import { isSpell } from '../archive/derive/happening.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import { nameOf } from '../archive/name.ts';
import type { Person, Place } from '../archive/record.ts';
import { isStanding, type Spell } from '../archive/statement.ts';
import { formatCountry } from '../i18n/countries.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, journeyPath, linkBetween, listPath, recordPath } from '../routes.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import type { IndexLine } from './index-lines.ts';
import type { IndexPage } from './indexes.ts';
import { peopleWithJourney } from './journey.ts';
import { sortingNameOf } from './lanes.ts';
import { buildMap, pointOf, shortNameOf, type LinkedSpot, type MapView } from './map.ts';
import { contextOf, linkToRecord, linkToSection, type PageContext } from './statement.ts';

export interface PlacesPage {
  frame: Frame;
  title: string;
  lead: string;
  map: MapView | undefined;
  groups: IndexPage['groups'];
  /** To where each person was, from place to place. */
  journeys: Link[];
}

/** A place with who was there, and who of them was held. */
interface Visited {
  place: Place;
  there: Set<Person>;
  held: Set<Person>;
}

/** The spells that stand, by their places. */
export const spellsByPlace = perArchive((archive: Archive): Map<Place | undefined, Spell[]> =>
  Map.groupBy([...archive.statements.values()].filter(isSpell).filter(isStanding), ({ place }) => place),
);

export function buildPlacesPage(archive: Archive, locale: Locale): PlacesPage {
  const path = listPath(locale, 'places');
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const visited = [...archive.places.values()].map((place) => countThere(archive, place)).toSorted(byPeople);
  const byCountry = Map.groupBy(visited, ({ place }) => place.facts.country);
  return {
    frame: buildFrame({ archive, locale, path, title: words.places, description: words.placesLead }),
    title: words.places,
    lead: words.placesLead,
    map: buildPlacesMap(visited, context),
    groups: [...byCountry].map(([country, places]) => ({ heading: formatCountry(country, locale), lines: places.map((one) => buildLine(one, context)) })),
    journeys: peopleWithJourney(archive)
      .map((person) => ({ href: linkBetween(path, journeyPath(locale, person)), text: sortingNameOf(person, locale) }))
      .toSorted((a, b) => a.text.localeCompare(b.text, formattingLocale[locale])),
  };
}

function countThere(archive: Archive, place: Place): Visited {
  const spells = spellsByPlace(archive).get(place) ?? [];
  const peopleOf = (some: readonly Spell[]) => new Set(some.flatMap(({ home }) => (home.kind === 'people' ? [home] : [])));
  return { place, there: peopleOf(spells), held: peopleOf(spells.filter(({ as }) => as === 'held')) };
}

/** Where most were held comes first, then where most were; the rest in the order of the records, which is one in both languages. */
function byPeople(a: Visited, b: Visited): number {
  return b.held.size - a.held.size || b.there.size - a.there.size;
}

function buildPlacesMap(visited: readonly Visited[], context: PageContext): MapView | undefined {
  const { locale } = context;
  const drawn = visited.flatMap((one) => {
    const point = pointOf(one.place);
    return point ? [{ ...one, point }] : [];
  });
  const groups = [...Map.groupBy(drawn, ({ point }) => point.key).values()].toSorted((a, b) => Number(b[0]?.point.isArea) - Number(a[0]?.point.isArea));
  const mostHeld = Math.max(1, ...groups.map((group) => heldIn(group).size));
  const spots = groups.flatMap((group): LinkedSpot[] => {
    const [first] = group;
    if (!first) return [];
    const held = heldIn(group).size;
    const name = shortNameOf(calledBy(group) ?? first.place, locale);
    const label = [name, ...(held > 0 ? [wordsIn(locale).phrases.heldThere(held)] : [])].join(' ');
    return [{
      ...first.point,
      number: '',
      name: held > 0 ? `${name} ${held}` : name,
      size: held / mostHeld,
      href: group.length === 1 ? linkBetween(context.path, recordPath(locale, first.place)) : `#${anchors.place(first.place)}`,
      // The words beside the point stand in what is heard, as they are seen; one place is named once.
      label: `${label}: ${group.length === 1 ? wordsIn(locale).placeKinds[first.place.facts.kind] : group.map((one) => labelOf(one, locale)).join('; ')}`,
    }];
  });
  return buildMap(spots, [], wordsIn(locale).phrases.placesMap(drawn.length), locale);
}

/** The one place of a point where somebody was; the town, where there were several or none. */
function calledBy(group: readonly Visited[]): Place | undefined {
  const visited = group.filter(({ there }) => there.size > 0);
  return visited.length === 1 ? visited[0]?.place : group.find(({ place }) => place.facts.kind === 'town')?.place;
}

/** Whoever was held at two places of one town is one person. */
function heldIn(group: readonly Visited[]): Set<Person> {
  return new Set(group.flatMap(({ held }) => [...held]));
}

/** "CECOT, Prison, 20 held". */
function labelOf({ place, held }: Visited, locale: Locale): string {
  const { phrases, placeKinds } = wordsIn(locale);
  return [shortNameOf(place, locale), placeKinds[place.facts.kind], ...(held.size > 0 ? [phrases.heldThere(held.size)] : [])].join(', ');
}

function buildLine({ place, there, held }: Visited, context: PageContext): IndexLine {
  const { locale } = context;
  const { words, phrases, placeKinds } = wordsIn(locale);
  const town = townOf(place);
  const small = [placeKinds[place.facts.kind], town && nameOf(town)[locale], pointOf(place) ? undefined : words.notOnMap, held.size > 0 && held.size < there.size ? phrases.heldThere(held.size) : undefined];
  return {
    anchor: anchors.place(place),
    date: undefined,
    link: { ...linkToRecord(place, context), text: nameOf(place)[locale] },
    says: undefined,
    small: small.filter((part) => part !== undefined).join(' · '),
    count: there.size > 0 ? linkToSection(place, 'stays', held.size === there.size ? phrases.heldThere(held.size) : phrases.wereThere(there.size), context) : undefined,
    links: [],
  };
}
