/** What does the page of what is not known show? Every open point of the archive, each with a link to where it stands. */
import type { Archive } from '../archive/archive.ts';
import { hasPlace } from '../archive/derive/gaps.ts';
import { openParts, openPointsOf, type OpenPart, type OpenPoint, type OpenRecord } from '../archive/derive/unknowns.ts';
import type { AnyRecord, Source } from '../archive/record.ts';
import type { Spell } from '../archive/statement.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, unknownsPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { datesOfSpell, nameOfSpell } from './custody.ts';
import { describe } from './description.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { labelOf, titleOf } from './notes.ts';
import { contextOf, linkToRecord, linkToSection, linkToStatement, type PageContext } from './statement.ts';

export interface UnknownsPage {
  frame: Frame;
  title: string;
  lead: string;
  parts: OpenPartView[];
}

export interface OpenPartView {
  name: OpenPart;
  heading: string;
  /** To the part itself, for the list of all parts. */
  count: Link;
  /** Said where the points are too many to print. */
  note: string | undefined;
  lines: OpenLine[];
}

/** A record with what is open in it; or, where a part has too many points, a link to them. */
export interface OpenLine {
  link: Link;
  /** When it was decided, or who published it. */
  small: string | undefined;
  count: Link | undefined;
  points: string[];
}

/** A part with more points than this shows how many each record has, and where: ten thousand people have a page each, and this one only leads there. */
export const mostPointsPrinted = 200;

/** The sections of records' own pages where the points of a part stand as a list. */
const listedIn: Partial<Record<OpenPart, string>> = {
  people: 'unknowns',
  proceedings: 'unknowns',
  rulings: 'unknowns',
  events: 'unknowns',
  figures: 'unknowns',
  settling: 'settle',
};

/** The sections where the points of the other parts can be seen. */
const seenIn: Partial<Record<OpenPart, string>> = { ...listedIn, 'people-since': 'whereabouts', documents: 'record', 'rulings-since': 'docket' };

export function buildUnknownsPage(archive: Archive, locale: Locale): UnknownsPage {
  const path = unknownsPath(locale);
  const { words, phrases } = wordsIn(locale);
  const context = contextOf(archive, path, locale);
  const open = openPointsOf(archive);
  const lead = `${words.unknownsLead} ${phrases.openPoints(countOpenPoints(archive))}, ${phrases.asOf(formatDay(archive.asOf, locale))}.`;
  return {
    frame: buildFrame({ archive, locale, path, title: words.unknowns, description: describe(`${words.unknowns}. ${phrases.openPoints(countOpenPoints(archive))}, ${phrases.asOf(formatDay(archive.asOf, locale))}.`, words.unknownsLead) }),
    title: words.unknowns,
    lead,
    parts: openParts.filter((part) => open[part].length > 0).map((part) => buildPart(archive, part, open[part], context)),
  };
}

/** How many points are open in the whole archive. */
export function countOpenPoints(archive: Archive): number {
  const open = openPointsOf(archive);
  return openParts.reduce((sum, part) => sum + countIn(open[part]), 0);
}

function countIn(records: readonly OpenRecord[]): number {
  return records.reduce((sum, { points }) => sum + points.length, 0);
}

function buildPart(archive: Archive, name: OpenPart, records: readonly OpenRecord[], context: PageContext): OpenPartView {
  const { openParts: headings, words } = wordsIn(context.locale);
  const count = countIn(records);
  const isBrief = count > mostPointsPrinted;
  return {
    name,
    heading: headings[name],
    count: { href: `#${anchors.section(name)}`, text: String(count) },
    note: isBrief ? words.inBrief : undefined,
    lines: records.map((open) => ({
      link: linkToOpen(name, open, context),
      small: name === 'rulings-since' ? undefined : smallPrintOf(open.record, context.locale),
      count: isBrief ? linkToCount(name, open, context) : undefined,
      points: isBrief ? [] : open.points.map((point) => inWords(point, archive, context.locale)),
    })),
  };
}

/** To the section of the record where the points stand or can be seen; to the statement where it is one. */
function linkToOpen(part: OpenPart, { record, statement }: OpenRecord, context: PageContext): Link {
  const link = record.kind === 'sources' ? linkToSource(record, context) : linkToRecord(record, context);
  if (statement) return { ...linkToStatement(statement, context), text: link.text };
  const section = part === 'people-since' && isWithoutWhereabouts(record) ? undefined : seenIn[part];
  return section ? { ...link, ...linkToSection(record, section, link.text, context) } : link;
}

/** By its title, in the language of that. */
function linkToSource(source: Source, context: PageContext): Link {
  const { title: text, lang } = titleOf(source, context.locale);
  return { ...linkToRecord(source, context), text, lang };
}

function isWithoutWhereabouts(record: AnyRecord): boolean {
  return record.kind === 'people' && record.whereabouts.length === 0;
}

/** Only where the record's own page lists them is their number a link to that list. */
function linkToCount(part: OpenPart, { record, points }: OpenRecord, context: PageContext): Link | undefined {
  const section = listedIn[part];
  return section ? linkToSection(record, section, wordsIn(context.locale).phrases.openPoints(points.length), context) : undefined;
}

function smallPrintOf(record: AnyRecord, locale: Locale): string | undefined {
  if (record.kind === 'sources') return labelOf(record, locale);
  return record.kind === 'rulings' ? formatWhen(record.date, locale, 'short') : undefined;
}

function inWords(point: OpenPoint, { asOf }: Archive, locale: Locale): string {
  const { phrases } = wordsIn(locale);
  switch (point.is) {
    case 'told':
      return point.text[locale];
    case 'unanswered':
      return phrases.noAnswer(formatWhen(point.asOf, locale));
    case 'incomplete':
      return `${spellInWords(point.spell, locale)}.`;
    case 'between':
      return phrases.nothingBetween(spellInWords(point.after, locale), spellInWords(point.before, locale));
    case 'end':
      return phrases.nothingAfter(point.lastKnown && formatWhen(point.lastKnown, locale), formatDay(asOf, locale));
  }
}

/** "The prison of Example (Jan 10, 2020 – Mar 2, 2020)"; "At liberty (place not known; Jan 10, 2020 – Mar 2, 2020)". */
function spellInWords(spell: Spell, locale: Locale): string {
  const inside = [...(hasPlace(spell) ? [] : [wordsIn(locale).words.placeNotKnown]), datesOfSpell(spell, locale)].join('; ');
  return `${nameOfSpell(spell, locale)} (${inside})`;
}
