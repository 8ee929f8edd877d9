/** What does the timeline show? By month, the events and rulings by their titles; everything dated of one month, or of one strand, at its own address. */
import type { Archive } from '../archive/archive.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import { wholeTimelineOf, type Moment } from '../archive/derive/timeline.ts';
import { nameOf } from '../archive/name.ts';
import { byMonth, byYear, formatMonth, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, timelinePath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { isStrand, strands } from '../values/strand.ts';
import { wordsOf } from '../values/text.ts';
import { describe } from './description.ts';
import { buildFate } from './disposition.ts';
import { buildFrame, type CountedChoice, type Frame, type Link } from './frame.ts';
import { buildBrief, contextOf, linkToRecord, linkToStatement, type PageContext, type StatementView } from './statement.ts';

interface TimelineHead {
  frame: Frame;
  title: string;
  lead: string;
  /** The whole and each strand, with how many statements it has. */
  strands: CountedChoice[];
}

/** A month, or a year of which no month is known. */
export interface MonthView {
  name: string;
  /** How many statements are dated in it, as a link to all of them. */
  count: Link;
  /** The events and rulings among them; where there is little, everything. */
  lines: { date: string; link: Link; note: string }[];
}

export interface TimelineOverview extends TimelineHead {
  /** By year; those at the beginning in which little is dated together, as "Before 2024". */
  years: { heading: string; months: MonthView[] }[];
}

export interface TimelinePage extends TimelineHead {
  /** The one year of a month is in its title. */
  years: { year: string | undefined; entries: { statement: StatementView }[] }[];
  /** The month before and the month after, of those that have something. */
  around: Link[];
}

/** Up to so many statements a month tells them all, and a year at the beginning has no heading of its own. */
const little = 2;

/** Up to so many words a sentence stands whole in a list of links. */
const few = 30;

const monthsOf = perArchive((archive) => byMonth(wholeTimelineOf(archive)));

/** The parts of the timeline that have a page: each strand, and each month in which something is dated. */
export function partsOfTimeline(archive: Archive): string[] {
  return [...strands, ...monthsOf(archive).map(({ month }) => month)];
}

export function buildTimelineOverview(archive: Archive, locale: Locale): TimelineOverview {
  const path = timelinePath(locale);
  const context = contextOf(archive, path, locale);
  const { words } = wordsIn(locale);
  const moments = wholeTimelineOf(archive);
  return {
    ...buildHead(moments, undefined, { title: words.timeline, lead: `${words.timelineLead} ` }, context),
    years: groupYears(moments, locale).map(({ heading, dated }) => ({ heading, months: byMonth(dated).map((month) => buildMonth(month, context)) })),
  };
}

export function buildTimelinePage(archive: Archive, part: string, locale: Locale): TimelinePage {
  const context = contextOf(archive, timelinePath(locale, part), locale);
  const { words, strands: names } = wordsIn(locale);
  const moments = isStrand(part)
    ? wholeTimelineOf(archive).filter(({ strand }) => strand === part)
    : monthsOf(archive).flatMap(({ month, dated }) => (month === part ? dated : []));
  return {
    ...buildHead(moments, part, { title: `${words.timeline}: ${isStrand(part) ? names[part] : formatMonth(part, locale)}`, lead: '' }, context),
    years: byYear(moments).map(({ year, dated }) => ({ year: isStrand(part) ? year : undefined, entries: dated.map((moment) => ({ statement: buildEntry(moment, context) })) })),
    around: isStrand(part) ? [] : buildAround(part, context),
  };
}

function buildHead(shown: readonly Moment[], part: string | undefined, { title, lead }: { title: string; lead: string }, { archive, path, locale }: PageContext): TimelineHead {
  const { words, phrases, strands: names } = wordsIn(locale);
  const moments = wholeTimelineOf(archive);
  const told = `${lead}${phrases.dated(shown.length)}.`;
  return {
    frame: buildFrame({ archive, locale, path, title, description: describe(`${title}. ${phrases.dated(shown.length)}.`, wordsIn(locale).words.timelineDescription) }),
    title,
    lead: told,
    strands: [undefined, ...strands].map((other) => ({
      href: linkBetween(path, timelinePath(locale, other)),
      text: other ? names[other] : words.everything,
      count: other ? moments.filter((moment) => moment.strand === other).length : moments.length,
      isCurrent: other === part,
    })),
  };
}

/** By year; the years before the first in which more is dated than little, if there are several, together. */
function groupYears(moments: readonly Moment[], locale: Locale): { heading: string; dated: Moment[] }[] {
  const years = byYear(moments);
  const begin = years.findIndex(({ dated }) => dated.length > little);
  const [early, later] = begin > 1 ? [years.slice(0, begin), years.slice(begin)] : [[], years];
  const groups = later.map(({ year, dated }) => ({ heading: year, dated }));
  const [first] = groups;
  return first && early.length > 0 ? [{ heading: wordsIn(locale).phrases.beforeYear(first.heading), dated: early.flatMap(({ dated }) => dated) }, ...groups] : groups;
}

function buildMonth({ month, dated }: { month: string; dated: readonly Moment[] }, context: PageContext): MonthView {
  const { path, locale } = context;
  return {
    name: formatMonth(month, locale),
    count: { href: linkBetween(path, timelinePath(locale, month)), text: wordsIn(locale).phrases.dated(dated.length) },
    lines: toldOf(dated).map((moment) => ({
      date: formatWhen(moment.date, locale, 'short'),
      link: isTitled(moment) ? linkToRecord(moment.statement.home, context) : linkUntitled(moment, context),
      note: moment.ruling ? buildFate(context.archive, moment.ruling, locale).join(' · ') : '',
    })),
  };
}

/** In its own words where they are few; else by its record, since a sentence cut short may lose who says it. */
function linkUntitled({ statement }: Moment, context: PageContext): Link {
  const link = linkToStatement(statement, context);
  return wordsOf(link.text).length <= few ? link : { ...link, text: linkToRecord(statement.home, context).text };
}

/** The first moment of each event and ruling; where there is little, also everything else. */
function toldOf(dated: readonly Moment[]): Moment[] {
  const firsts = new Set(Map.groupBy(dated.filter(isTitled), ({ statement }) => statement.home).values().map(([first]) => first));
  return dated.filter((moment) => firsts.has(moment) || (dated.length <= little && !isTitled(moment)));
}

/** Whether it is told by the title of its event or ruling. */
function isTitled({ statement, ruling }: Moment): boolean {
  return ruling !== undefined || statement.home.kind === 'events';
}

function buildAround(month: string, { archive, path, locale }: PageContext): Link[] {
  const months = monthsOf(archive).map((other) => other.month);
  const index = months.indexOf(month);
  return [months[index - 1], months[index + 1]]
    .filter((other) => other !== undefined)
    .map((other) => ({ href: linkBetween(path, timelinePath(locale, other)), text: formatMonth(other, locale) }));
}

/** A statement with a link home that says which record that is. */
export function buildEntry({ statement, date }: Moment, context: PageContext): StatementView {
  const view = buildBrief(statement, context, date);
  return { ...view, permalink: { ...view.permalink, text: nameOf(statement.home)[context.locale] } };
}
