/** What does a statement show? The sentence, when and where, who stands behind it, and each citation. */
import type { Archive } from '../archive/archive.ts';
import { isEvent, isScheduled } from '../archive/derive/happening.ts';
import { originsOf } from '../archive/derive/origins.ts';
import { nameOf } from '../archive/name.ts';
import { isStanding, type Speaker, type Statement } from '../archive/statement.ts';
import { datetimeOf, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath, type Path } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { abridge } from '../values/text.ts';
import type { When } from '../values/when.ts';
import type { Link, LinkOrWords, PagePlace } from './frame.ts';
import { buildLedgerNotes } from './history.ts';
import { Notes, type CitationView } from './notes.ts';
import { Terms } from './terms.ts';

export interface DateView {
  text: string;
  /** The `datetime` attribute, for plain dates only. */
  datetime: string | undefined;
}

export interface StatementView {
  /** The anchor on this page: the id on the page of its own record, a longer one elsewhere. */
  anchor: string;
  date: DateView | undefined;
  place: Link | undefined;
  /** The sentences, with a link from the first use of a term on the page. */
  says: LinkOrWords[];
  basis: Basis;
  basisWord: string;
  speaker: LinkOrWords | undefined;
  origins: string;
  citations: CitationView[];
  /** In brief: its first source without a number, since all of them stand in its own record. */
  isBrief: boolean;
  derivedFrom: Link[];
  /** To itself where it stands at home, else to its home. */
  permalink: Link;
  isGuest: boolean;
  isScheduled: boolean;
  /** The event that it is a part of: the flight that took him. */
  partOf: Link | undefined;
  /** Nothing replaced it, and nobody took it back. */
  isStanding: boolean;
  /** Why it does not stand alone: the word, the reason, and a link to the question or to what replaced it. */
  standing: { word: string; because: string | undefined; link: Link | undefined } | undefined;
  /** When it was added to its record, changed or corrected; empty where it is as its record began. */
  ledger: LinkOrWords[];
}

/** What the builders of a page share: what there is, where they are, in which language, and the citations and terms so far. */
export interface PageContext extends PagePlace {
  notes: Notes;
  terms: Terms;
}

/** The context of a page that says nothing yet. */
export function contextOf(archive: Archive, path: Path, locale: Locale): PageContext {
  return { archive, path, locale, notes: new Notes(path, locale), terms: new Terms({ archive, path, locale }) };
}

/** Builds the view of a statement on a page. `date` overrides its own, as where a ruling's first holding tells the ruling. */
export function buildStatement(statement: Statement, context: PageContext, date?: When): StatementView {
  const { path, locale, notes, terms } = context;
  const { bases, words, phrases } = wordsIn(locale);
  const home = recordPath(locale, statement.home);
  const isGuest = home !== path;
  const anchor = isGuest ? anchors.guest(statement) : anchors.statement(statement);
  const when = date ?? (isEvent(statement) ? statement.date : undefined);
  return {
    anchor,
    date: when && buildDate(when, locale),
    place: isEvent(statement) && statement.place ? linkToRecord(statement.place, context) : undefined,
    says: terms.link(statement.says[locale]),
    basis: statement.basis,
    basisWord: bases[statement.basis],
    speaker: statement.by && buildSpeaker(statement.by, context),
    origins: phrases.origins(Math.max(1, originsOf(statement).size)),
    citations: notes.cite(statement.citations, anchor),
    isBrief: false,
    // A person's own page is the longest, and what his statements follow from stands on it for the most part.
    derivedFrom: statement.derivedFrom.map((other) => linkInBrief(other, context, isGuest || statement.home.kind !== 'people' ? 30 : 10)),
    permalink: isGuest
      ? { href: linkBetween(path, home, statement.id), text: words.statementHome }
      : { href: `#${anchor}`, text: words.permalink },
    isGuest,
    isScheduled: isScheduled(statement),
    partOf: isEvent(statement) && statement.event ? linkToRecord(statement.event, context) : undefined,
    isStanding: isStanding(statement),
    standing: buildStanding(statement, context),
    ledger: buildLedgerNotes(statement, context),
  };
}

/** Builds the view of a statement in brief, for a page where it is a guest: its first source opens at the passage, and the rest stand at home. */
export function buildBrief(statement: Statement, context: PageContext, date?: When): StatementView {
  const view = buildStatement(statement, { ...context, notes: new Notes(context.path, context.locale) }, date);
  return { ...view, isBrief: true, citations: view.citations.slice(0, 1) };
}

/** A moment as a margin shows it. */
export function buildDate(when: When, locale: Locale): DateView {
  return { text: formatWhen(when, locale, 'short'), datetime: datetimeOf(when) };
}

/** A link to the page of a record, by its short name where it has one. */
export function linkToRecord(record: Parameters<typeof nameOf>[0], { path, locale }: PageContext): Link {
  const short = 'short' in record.facts ? record.facts.short : undefined;
  return { href: linkBetween(path, recordPath(locale, record)), text: (short ?? nameOf(record))[locale] };
}

/** A link to a part of the page of a record: what is counted, to where it stands. */
export function linkToSection(record: Parameters<typeof nameOf>[0], section: string, text: string, { path, locale }: PageContext): Link {
  return { href: linkBetween(path, recordPath(locale, record), anchors.section(section)), text };
}

/** A link to a statement in its own record, in its own words. */
export function linkToStatement(statement: Statement, { path, locale }: Pick<PageContext, 'path' | 'locale'>): Link {
  const struck = findStruckWord(statement, locale);
  const text = statement.says[locale];
  return { href: linkBetween(path, recordPath(locale, statement.home), statement.id), text: struck ? `${struck}: ${text}` : text };
}

/** The same in its first words: it stands in full where the link leads. */
export function linkInBrief(statement: Statement, place: Pick<PageContext, 'path' | 'locale'>, words: number): Link {
  const link = linkToStatement(statement, place);
  return { ...link, text: abridge(link.text, words) };
}

/** The word for what no longer stands: "Superseded", "Withdrawn". */
export function findStruckWord({ standing }: Statement, locale: Locale): string | undefined {
  const { words } = wordsIn(locale);
  return standing && standing.is !== 'disputed' ? words[standing.is] : undefined;
}

/** Who says it, with a link where he has a page. */
export function buildSpeaker(by: Speaker, context: PageContext): LinkOrWords {
  if ('role' in by) return { text: by.role[context.locale] };
  const speaker = 'actor' in by ? by.actor : by.person;
  const link = linkToRecord(speaker, context);
  // On the speaker's own page there is nowhere to go.
  return recordPath(context.locale, speaker) === context.path ? { text: link.text } : link;
}

function buildStanding({ standing }: Statement, context: PageContext): StatementView['standing'] {
  const { words } = wordsIn(context.locale);
  if (!standing) return undefined;
  if (standing.is === 'disputed') return { word: words.disputed, because: undefined, link: linkToRecord(standing.in, context) };
  const because = standing.because[context.locale];
  if (standing.is === 'withdrawn') return { word: words.withdrawn, because, link: undefined };
  return { word: words.superseded, because, link: { ...linkToStatement(standing.by, context), text: words.supersededBy } };
}
