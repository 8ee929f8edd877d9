/** What does the drawing of all people show? A line for each, the longest known first; one image, with what it shows in numbers. */
import type { Archive, Person } from '../archive/archive.ts';
import { lastSpellOf } from '../archive/derive/whereabouts.ts';
import { yearLinesOf, type Axis, type YearLine } from '../graphics/axis.ts';
import { reachOf } from '../graphics/bands.ts';
import type { Piece } from '../graphics/pieces.ts';
import { formatDay, formatMonth } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { lanesPath, linkBetween, listPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { spellStates } from '../values/statement.ts';
import { legendOf, type LegendEntry } from './custody.ts';
import type { Link, PagePlace } from './frame.ts';
import { lanesOf, peopleByName } from './lanes.ts';

export interface Everyone {
  years: YearLine[];
  lanes: Piece[][];
  /** What the drawing shows, in words and numbers. */
  alternative: string;
  caption: string;
  toLanes: Link;
  toNames: Link;
  legend: LegendEntry[];
}

type Lanes = ReadonlyMap<Person, readonly Piece[]>;

export function buildEveryone({ archive, path, locale }: PagePlace): Everyone {
  const { words, phrases } = wordsIn(locale);
  const { axis, lanes } = lanesOf(archive, peopleByName(archive, locale));
  const sorted = [...lanes].toSorted(([, a], [, b]) => reachOf(b) - reachOf(a));
  return {
    years: yearLinesOf(axis),
    lanes: sorted.map(([, lane]) => lane),
    alternative: describe(archive, { axis, lanes }, locale),
    caption: phrases.lineForEach(lanes.size),
    toLanes: { href: linkBetween(path, lanesPath(locale)), text: words.lanes },
    toNames: { href: linkBetween(path, listPath(locale, 'people')), text: words.readByName },
    legend: legendOf([...lanes.values()].flat(), locale),
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
    phrases.linesStop(countYears(all, axis)),
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

/** In which year how many lines stop. */
function countYears(lanes: readonly (readonly Piece[])[], axis: Axis): { year: string; count: number }[] {
  const years = yearLinesOf(axis);
  const byYear = Map.groupBy(lanes, (lane) => years.findLast(({ x }) => x <= reachOf(lane))?.year);
  return years.flatMap(({ year }) => {
    const count = byYear.get(year)?.length ?? 0;
    return count > 0 ? [{ year, count }] : [];
  });
}
