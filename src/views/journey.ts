/** Where was he, from place to place? On a map and in a list that says the same, stay by stay. */
import type { Archive } from '../archive/archive.ts';
import { townOf } from '../archive/derive/coordinates.ts';
import { isStepCertain, standingSpellsOf } from '../archive/derive/whereabouts.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import type { Spell } from '../archive/statement.ts';
import type { Step } from '../graphics/map.ts';
import { formatCountry } from '../i18n/countries.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, journeyPath, linkBetween, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { datesOfSpell, nameOfSpell } from './custody.ts';
import { buildFrame, type Frame, type Link, type LinkOrWords } from './frame.ts';
import { buildMap, pointOf, shortNameOf, type LinkedSpot, type MapView } from './map.ts';
import { buildSpeaker, contextOf, linkToRecord, linkToStatement, type PageContext } from './statement.ts';

/** A stay in words. */
export interface StayLine {
  anchor: string;
  number: number;
  name: LinkOrWords;
  /** The town and country that it lies in. */
  area: string | undefined;
  dates: string;
  state: string;
  authority: Link | undefined;
  /** Why it stands on the map as a country, or not at all. */
  remark: string | undefined;
  disputed: Link | undefined;
  basis: Basis;
  basisWord: string;
  speaker: LinkOrWords | undefined;
  says: LinkOrWords[];
  /** To where the statement stands with its sources. */
  permalink: Link;
}

export interface JourneyPage {
  frame: Frame;
  breadcrumb: Link;
  title: string;
  map: MapView | undefined;
  stays: StayLine[];
}

/** A stay with where it is drawn. */
interface Stay {
  spell: Spell;
  number: number;
  point: ReturnType<typeof pointOf>;
}

export function buildJourneyPage(archive: Archive, person: Person, locale: Locale): JourneyPage {
  const path = journeyPath(locale, person);
  const context = contextOf(archive, path, locale);
  const { phrases } = wordsIn(locale);
  const name = nameOf(person)[locale];
  const stays = staysOf(person);
  const title = phrases.journeyOf(name);
  const { spots, steps } = groupByPoint(stays, locale);
  return {
    frame: buildFrame({ archive, path, locale, title, description: phrases.journeyDescription(name, stays.length), isIndexed: person.facts.noindex !== true }),
    breadcrumb: { href: linkBetween(path, recordPath(locale, person)), text: name },
    title,
    map: buildMap(spots, steps, phrases.journeyMap(name), locale),
    stays: stays.map((stay) => buildStay(stay, context)),
  };
}

/** Those of whom it is known where they were. */
export function peopleWithJourney({ people }: Archive): Person[] {
  return [...people.values()].filter((person) => standingSpellsOf(person).length > 0);
}

/** The link from the page of a person to his journey; undefined where no stay is known. */
export function linkToJourney(person: Person, { path, locale }: Pick<PageContext, 'path' | 'locale'>): Link | undefined {
  if (standingSpellsOf(person).length === 0) return undefined;
  return { href: linkBetween(path, journeyPath(locale, person)), text: wordsIn(locale).words.fromPlaceToPlace };
}

/** The spells that stand, numbered in their order. */
function staysOf(person: Person): Stay[] {
  return standingSpellsOf(person).map((spell, index) => ({ spell, number: index + 1, point: spell.place && pointOf(spell.place) }));
}

/** Stays at one town are one spot; each goes on to the next that can be drawn. */
function groupByPoint(stays: readonly Stay[], locale: Locale): { spots: LinkedSpot[]; steps: Step[] } {
  const drawn = stays.flatMap((stay) => (stay.point ? [{ ...stay, point: stay.point }] : []));
  const groups = [...Map.groupBy(drawn, ({ point }) => point.key).values()];
  const spotOf = (stay: Stay) => groups.findIndex((group) => group.some(({ number }) => number === stay.number));
  const steps = drawn.slice(1).flatMap((to, index): Step[] => {
    const from = drawn[index];
    if (!from) return [];
    const isNext = to.number === from.number + 1;
    return [{ from: spotOf(from), to: spotOf(to), isCertain: isNext && isStepCertain(from.spell, to.spell) }];
  });
  const spots = groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = new Set(group.flatMap(({ spell }) => (spell.place ? [shortNameOf(spell.place, locale)] : [])));
    const number = formatNumbers(group.map((stay) => stay.number));
    return [{ at: first.point.at, isArea: first.point.isArea, number, name: [...names].join(', '), href: `#${anchors.stay(first.number)}`, label: `${number} ${[...names].join(', ')}: ${group.map((stay) => labelOf(stay, group.length > 1, locale)).join('; ')}` }];
  });
  return { spots, steps };
}

/** "1, 3, 5–7". */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : `${run[0]}–${run.at(-1)}`)).join(', ');
}

/** Behind the words beside the point: "Tecoluca, Mar 15, 2025 – Jul 18, 2025, held"; with its number and place, where it is one of several. */
function labelOf({ spell, number }: Stay, isOfSeveral: boolean, locale: Locale): string {
  const { words, spellStates } = wordsIn(locale);
  const { place } = spell;
  const town = place && townOf(place);
  const where = place?.facts.kind === 'country' ? words.wholeCountry : town && nameOf(town)[locale];
  const name = place && isOfSeveral ? `${number} ${shortNameOf(place, locale)}` : undefined;
  return [name, where, datesOfSpell(spell, locale), spellStates[spell.as].toLocaleLowerCase(locale)].filter((part) => part !== undefined).join(', ');
}

function buildStay({ spell, number, point }: Stay, context: PageContext): StayLine {
  const { locale } = context;
  const { words, spellStates, bases } = wordsIn(locale);
  const { place, standing } = spell;
  const town = place && townOf(place);
  const isCountry = place?.facts.kind === 'country';
  return {
    anchor: anchors.stay(number),
    number,
    name: place && !spell.where ? { ...linkToRecord(place, context), text: nameOf(place)[locale] } : { text: nameOfSpell(spell, locale) },
    area: place && (!isCountry || spell.where) ? [...(town ? [nameOf(town)[locale]] : []), formatCountry(place.facts.country, locale)].join(', ') : undefined,
    dates: datesOfSpell(spell, locale),
    state: spellStates[spell.as].toLocaleLowerCase(locale),
    authority: spell.authority && linkToRecord(spell.authority, context),
    remark: point ? (point.isArea ? words.wholeCountry : undefined) : words.notOnMap,
    disputed: standing?.is === 'disputed' ? linkToRecord(standing.in, context) : undefined,
    basis: spell.basis,
    basisWord: bases[spell.basis],
    speaker: spell.by && buildSpeaker(spell.by, context),
    says: context.terms.link(spell.says[locale]),
    permalink: { href: linkToStatement(spell, context).href, text: words.statementHome },
  };
}
