/** What does the drawing of all people show? A line for each, the longest known first; one image, with what it shows in numbers. */
import type { Archive } from '../archive/archive.ts';
import { lastSpellOf } from '../archive/derive/whereabouts.ts';
import type { Person } from '../archive/record.ts';
import { placeOf, yearLinesOf, type Axis, type YearLine } from '../graphics/axis.ts';
import type { Piece } from '../graphics/pieces.ts';
import { formatDay, formatMonth } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { lanesPath, linkBetween, listPath } from '../routes.ts';
import { distantPast } from '../values/date.ts';
import type { Locale } from '../values/locale.ts';
import { spellStates } from '../values/spell.ts';
import { legendOf, type LegendEntry } from './custody.ts';
import type { Link, PagePlace } from './frame.ts';
import { inOrder, lastKnownDayOf } from './lane-order.ts';
import { lanesOf } from './lanes.ts';

export interface Everyone {
  years: YearLine[];
  lanes: Piece[][];
  /** What the drawing shows, in words and numbers. */
  alternative: string;
  caption: string;
  toLanes: Link;
  toNames: Link;
  legend: LegendEntry[];
  /** Whether the last lines leave room to say that nothing is known. */
  isEmptyAtTheEnd: boolean;
}

type Lanes = ReadonlyMap<Person, readonly Piece[]>;

/** How far the last lines may reach, in per cent, that the words "not known" have room behind them. */
const mostKnown = 70;

export function buildEveryone({ archive, path, locale }: PagePlace): Everyone {
  const { words, phrases } = wordsIn(locale);
  const people = inOrder(archive, 'last-known', locale).flatMap((group) => group.people.map(({ person }) => person));
  const { axis, lanes: drawn } = lanesOf(archive);
  const lanes = new Map(people.map((person) => [person, drawn.get(person) ?? []]));
  return {
    years: yearLinesOf(axis),
    lanes: [...lanes.values()],
    alternative: describe(archive, { axis, lanes }, locale),
    caption: phrases.lineForEach(lanes.size),
    toLanes: { href: linkBetween(path, lanesPath(locale)), text: words.lanes },
    toNames: { href: linkBetween(path, listPath(locale, 'people')), text: words.readByName },
    legend: legendOf([...lanes.values()].flat(), locale),
    isEmptyAtTheEnd: people.slice(-2).every((person) => placeOf(lastKnownDayOf(person, archive), axis) < mostKnown),
  };
}

/** "One line for each of 23 people …": whoever does not see the drawing has its numbers. */
function describe(archive: Archive, { axis, lanes }: { axis: Axis; lanes: Lanes }, locale: Locale): string {
  const { words, phrases } = wordsIn(locale);
  const all = [...lanes.values()];
  const elsewhere = all.filter((lane) => lane.some((piece) => 'tone' in piece && piece.tone === 'elsewhere')).length;
  return [
    phrases.everyLine(lanes.size, formatMonth(axis.first.slice(0, 7), locale), formatDay(archive.asOf, locale)),
    phrases.linesHeldElsewhere(elsewhere),
    `${words.lastKnown}: ${countStates([...lanes.keys()], locale)}.`,
    phrases.linesStop(countYears([...lanes.keys()], archive)),
  ].join(' ');
}

/** "12 at liberty, 11 not known": how many people were last known to be what. */
function countStates(people: readonly Person[], locale: Locale): string {
  const names = wordsIn(locale).spellStates;
  const byState = Map.groupBy(people, (person) => lastSpellOf(person)?.as ?? 'unknown');
  const counts = spellStates.flatMap((state) => {
    const count = byState.get(state)?.length ?? 0;
    return count > 0 ? [`${count} ${names[state].toLocaleLowerCase(locale)}`] : [];
  });
  return counts.join(', ');
}

/** In which year what is known stops, for how many people. */
function countYears(people: readonly Person[], archive: Archive): { year: string; count: number }[] {
  const byYear = Map.groupBy(people, (person) => lastKnownDayOf(person, archive).slice(0, 4));
  return [...byYear].filter(([year]) => year > distantPast.slice(0, 4)).map(([year, { length }]) => ({ year, count: length })).toSorted((a, b) => a.year.localeCompare(b.year));
}
