/** What does the timeline show? Everything dated, by year; whole, or one strand of it at its own address. */
import { wholeTimelineOf, type Moment } from '../archive/derive/timeline.ts';
import { nameOf, type Archive } from '../archive/archive.ts';
import { byYear } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, timelinePath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { strands, type Strand } from '../values/statement.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { buildBrief, contextOf, type PageContext, type StatementView } from './statement.ts';

export interface TimelinePage {
  frame: Frame;
  title: string;
  lead: string;
  /** The whole and each strand, with how many statements it has. */
  strands: (Link & { count: number })[];
  years: { year: string; entries: { statement: StatementView }[] }[];
}

/** What each page of the timeline shows: everything, or one strand. */
export const timelinePages = [undefined, ...strands] as const;

export function buildTimelinePage(archive: Archive, strand: Strand | undefined, locale: Locale): TimelinePage {
  const path = timelinePath(locale, strand);
  const context = contextOf(archive, path, locale);
  const { words, phrases, strands: names } = wordsIn(locale);
  const moments = wholeTimelineOf(archive);
  const shown = strand ? moments.filter((moment) => moment.strand === strand) : moments;
  const title = strand ? `${words.timeline}: ${names[strand]}` : words.timeline;
  const count = `${phrases.dated(shown.length)}.`;
  const lead = strand ? count : `${words.timelineLead} ${count}`;
  return {
    frame: buildFrame({ archive, locale, path, title, description: lead }),
    title,
    lead,
    strands: timelinePages.map((other) => ({
      href: linkBetween(path, timelinePath(locale, other)),
      text: other ? names[other] : words.everything,
      count: other ? moments.filter((moment) => moment.strand === other).length : moments.length,
      isCurrent: other === strand,
    })),
    years: byYear(shown).map(({ year, dated }) => ({ year, entries: dated.map((moment) => ({ statement: buildEntry(moment, context) })) })),
  };
}

/** A statement with a link home that says which record that is. */
function buildEntry({ statement, date }: Moment, context: PageContext): StatementView {
  const view = buildBrief(statement, context, date);
  return { ...view, permalink: { ...view.permalink, text: nameOf(statement.home)[context.locale] } };
}
