/** What does the timeline of a person show? Everything in its order on his page; and each strand of it at its own address, for whoever follows one thing. */
import type { Archive } from '../archive/archive.ts';
import { isOwnCase, timelineOf, type Moment } from '../archive/derive/timeline.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import { byYear } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, personTimelinePath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { strands, type Strand } from '../values/strand.ts';
import { buildFate } from './disposition.ts';
import { buildFrame, type CountedChoice, type Frame, type Link } from './frame.ts';
import { buildBrief, buildDate, buildStatement, contextOf, linkToRecord, type DateView, type PageContext, type StatementView } from './statement.ts';

/** A statement, or a date with a link to what happened then. */
export type TimelineEntry = { statement: StatementView } | { statement?: never; date: DateView; link: Link; fate: string[] };

export interface TimelineYear {
  /** Undefined where the title of the page says it. */
  year: string | undefined;
  entries: TimelineEntry[];
}

export interface PersonTimelinePage {
  frame: Frame;
  breadcrumb: Link;
  title: string;
  /** How much of his timeline it is, and what it leaves out. */
  lead: string;
  strands: CountedChoice[];
  timeline: TimelineYear[];
}

export function buildPersonTimelinePage(archive: Archive, person: Person, strand: Strand, locale: Locale): PersonTimelinePage {
  const path = personTimelinePath(locale, person, strand);
  const context = contextOf(archive, path, locale);
  const { words, phrases, strands: names } = wordsIn(locale);
  const name = nameOf(person)[locale];
  const all = timelineOf(archive, person);
  const shown = all.filter((moment) => moment.strand === strand);
  const title = `${name}: ${names[strand]}`;
  const leftOut = strands.map((other) => ({ other, count: countOf(all, other) })).filter(({ other, count }) => other !== strand && count > 0);
  const lead = phrases.partOfTimeline(shown.length, all.length, leftOut.map(({ other, count }) => `${names[other]}\u00a0${count}`));
  return {
    frame: buildFrame({ archive, locale, path, title: `${title} · ${words.timeline}`, description: `${title}. ${lead}`, isIndexed: person.facts.noindex !== true }),
    breadcrumb: { href: linkBetween(path, recordPath(locale, person)), text: name },
    title,
    lead,
    strands: buildStrands(archive, person, strand, context),
    timeline: byYear(shown).map(({ year, dated }) => ({ year, entries: dated.map((moment) => buildEntry(moment, person, context)) })),
  };
}

/** The strands that have a page of their own: with something on them, but not with everything. */
export function strandsOf(archive: Archive, person: Person): Strand[] {
  const all = timelineOf(archive, person);
  return strands.filter((strand) => countOf(all, strand) > 0 && countOf(all, strand) < all.length);
}

function countOf(moments: readonly Moment[], strand: Strand): number {
  return moments.filter((moment) => moment.strand === strand).length;
}

/** The whole and each strand, with how much each has; nothing where there is nothing to narrow. */
export function buildStrands(archive: Archive, person: Person, current: Strand | undefined, { path, locale }: PageContext): PersonTimelinePage['strands'] {
  const { words, strands: names } = wordsIn(locale);
  const all = timelineOf(archive, person);
  const narrower = strandsOf(archive, person);
  if (narrower.length === 0) return [];
  return [undefined, ...narrower].map((strand) => ({
    href: linkBetween(path, personTimelinePath(locale, person, strand), strand ? undefined : anchors.section('timeline')),
    text: strand ? names[strand] : words.everything,
    count: strand ? countOf(all, strand) : all.length,
    isCurrent: strand === current,
  }));
}

export function buildTimeline(archive: Archive, person: Person, context: PageContext): TimelineYear[] {
  return byYear(timelineOf(archive, person)).map(({ year, dated }) => ({ year, entries: dated.map((moment) => buildEntry(moment, person, context)) }));
}

/** On his page his own statements stand in full, elsewhere in brief; what his own cases say, in brief; what touched others too, by its title with a link. */
function buildEntry({ statement, date, ruling }: Moment, person: Person, context: PageContext): TimelineEntry {
  const { archive, path, locale } = context;
  const isHome = path === recordPath(locale, person);
  if (statement.home === person) return { statement: isHome ? buildStatement(statement, context, date) : buildBrief(statement, context, date) };
  const proceeding = ruling?.proceeding ?? statement.home;
  if (isOwnCase(archive, person, proceeding)) return { statement: buildBrief(statement, context, date) };
  return { date: buildDate(date, locale), link: linkToRecord(statement.home, context), fate: ruling ? buildFate(archive, ruling, locale) : [] };
}
