/** What does the page of lanes show? All that is known of where everybody was: a lane each, bands that lead to their statements, and the same as a table. */
import type { Archive } from '../archive/archive.ts';
import { sharedEventsOf } from '../archive/derive/shared-events.ts';
import { newestSourceOf, standingSpellsOf } from '../archive/derive/whereabouts.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import type { Spell } from '../archive/statement.ts';
import { monthLinesOf, placeOf, yearLinesOf, type Axis, type YearLine } from '../graphics/axis.ts';
import { bandsOf, type Band } from '../graphics/bands.ts';
import type { Piece } from '../graphics/pieces.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, lanesPath, linkBetween, recordPath } from '../routes.ts';
import { letterAt } from '../values/letters.ts';
import type { Locale } from '../values/locale.ts';
import { datesOfSpell, drawnSpellOf, isDrawable, legendOf, nameOfSpell, type LegendEntry } from './custody.ts';
import { describe } from './description.ts';
import { buildFrame, type ChoiceLink, type Frame, type Link } from './frame.ts';
import { inOrder, laneOrders, type LaneOrder } from './lane-order.ts';
import { lanesOf, sortingNameOf } from './lanes.ts';
import { contextOf, linkToRecord, type PageContext } from './statement.ts';

export interface LanesPage {
  frame: Frame;
  title: string;
  lead: string;
  /** The same in another order, at its own address. */
  sortings: ChoiceLink[];
  years: YearLine[];
  months: number[];
  days: SharedDay[];
  legend: LegendEntry[];
  groups: LaneGroup[];
}

/** A day that concerns many, drawn across all lanes, with the event that made it one. */
export interface SharedDay {
  letter: string;
  x: number;
  date: string;
  link: Link;
}

export interface LaneGroup {
  heading: string | undefined;
  rows: LaneRow[];
}

export interface LaneRow {
  person: Link;
  /** What it is sorted by. */
  says: string | undefined;
  lane: Piece[];
  spells: SpellLine[];
}

/** A spell, in the lane and in the table. */
export interface SpellLine {
  /** To the statement that it rests on, by where it was. */
  link: Link;
  /** What the band is called, for whoever hears it or points at it. */
  name: string;
  /** Undefined for a spell without a date, or one that was over before the axis begins. */
  band: Band | undefined;
  from: string;
  to: string;
  state: string;
  authority: string | undefined;
}

export function buildLanesPage(archive: Archive, order: LaneOrder | undefined, locale: Locale): LanesPage {
  const context = contextOf(archive, lanesPath(locale, order), locale);
  const { words, phrases, laneOrders: orders } = wordsIn(locale);
  const { axis, lanes } = lanesOf(archive);
  const groups = inOrder(archive, order, locale).map(({ heading, people }) => ({
    heading,
    rows: people.map(({ person, says }) => ({ ...buildRow(person, axis, context), says, lane: lanes.get(person) ?? [] })),
  }));
  const lead = `${phrases.lanesLead(lanes.size, groups.flatMap(({ rows }) => rows.flatMap(({ spells }) => spells)).length)} ${words.lanesLead}`;
  const title = order ? `${words.lanes}: ${orders[order]}` : words.lanes;
  return {
    frame: buildFrame({ archive, locale, path: context.path, title, description: describe(`${title}.`, lead) }),
    title: words.lanes,
    lead,
    sortings: buildSortings(order, context),
    years: yearLinesOf(axis),
    months: monthLinesOf(axis),
    days: buildDays(axis, context),
    legend: legendOf([...lanes.values()].flat(), locale),
    groups,
  };
}

function buildSortings(order: LaneOrder | undefined, { path, locale }: PageContext): ChoiceLink[] {
  const { laneOrders: names } = wordsIn(locale);
  return [undefined, ...laneOrders].map((other) => ({
    href: linkBetween(path, lanesPath(locale, other)),
    text: names[other ?? 'name'],
    isCurrent: other === order,
  }));
}

function buildDays(axis: Axis, context: PageContext): SharedDay[] {
  return sharedEventsOf(context.archive)
    .filter(({ day }) => day >= axis.first && day <= axis.last)
    .map(({ event, day }, index) => ({
      letter: letterAt(index),
      x: placeOf(day, axis),
      date: formatDay(day, context.locale),
      link: linkToRecord(event, context),
    }));
}

function buildRow(person: Person, axis: Axis, context: PageContext): Pick<LaneRow, 'person' | 'spells'> {
  const { locale } = context;
  const spells = standingSpellsOf(person);
  const drawable = spells.filter(isDrawable);
  const bands = bandsOf(drawable.map((spell) => drawnSpellOf(spell, locale)), axis);
  return {
    person: { ...linkToRecord(person, context), text: sortingNameOf(person, locale) },
    spells: spells.map((spell) => ({ ...buildSpell(spell, person, context), band: bands[drawable.indexOf(spell)] })),
  };
}

function buildSpell(spell: Spell, person: Person, { path, locale }: PageContext): Omit<SpellLine, 'band'> {
  const { spellStates, words, phrases } = wordsIn(locale);
  const where = nameOfSpell(spell, locale);
  const state = spellStates[spell.as].toLocaleLowerCase(locale);
  const newest = spell.to === 'still' ? newestSourceOf(spell)?.published : undefined;
  const end = spell.to === 'still' ? newest && phrases.lastKnownOn(formatWhen(newest, locale, 'short')) : spell.to && formatWhen(spell.to, locale, 'short');
  return {
    link: { href: linkBetween(path, recordPath(locale, person), anchors.statement(spell)), text: where },
    name: `${nameOf(person)[locale]}: ${where}, ${datesOfSpell(spell, locale)}, ${state}`,
    from: spell.from ? formatWhen(spell.from, locale, 'short') : words.gapNotKnown,
    to: end ?? words.gapNotKnown,
    state,
    authority: spell.authority && nameOf(spell.authority)[locale],
  };
}
