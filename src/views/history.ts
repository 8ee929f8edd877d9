/** What does a record's page show of the record itself? How to cite it, when it was recorded, changed and verified, its versions, and what was corrected. */
import { statementChanges, type StatementChanges } from '../archive/derive/changes.ts';
import { correctionsIn, correctionsOf } from '../archive/derive/corrections.ts';
import { addressOf, currentVersionOf, datesOfRecord, datesOfStatement, publicationsOf, toldIn, versionsOf, type Version } from '../archive/derive/versions.ts';
import { nameOf } from '../archive/name.ts';
import type { AnyRecord, Correction } from '../archive/record.ts';
import type { Statement } from '../archive/statement.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { findDayOf } from '../records/correction.ts';
import { absoluteUrl, anchors, linkBetween, listPath, versionPath, type Path } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Link, LinkOrWords, PagePlace } from './frame.ts';

export interface HistoryView {
  /** How the page is cited, with the version that it shows. */
  citation: string;
  /** When it was recorded, when it last changed, when somebody last verified it; that it was not reviewed, or not released yet. */
  dates: string[];
  /** Newest first, each with what changed in it. */
  versions: { link: Link; says: string }[];
  corrections: CorrectionView[];
}

export interface CorrectionView {
  date: string | undefined;
  kind: string;
  what: string;
  why: string;
  /** To the correction among all of them. */
  link: Link;
}

export function buildHistory(record: AnyRecord, place: PagePlace): HistoryView {
  const { verified, reviewed } = record.facts;
  const { words, phrases } = wordsIn(place.locale);
  const address = addressOf(record);
  return {
    citation: buildCitation(address, nameOf(record)[place.locale], place),
    dates: [
      ...buildDates(address, place),
      ...(verified ? [phrases.verified(formatDay(verified, place.locale))] : []),
      ...(reviewed?.[place.locale] ? [] : [words.inReview]),
    ],
    versions: buildVersions(address, place),
    corrections: correctionsIn(place.archive, record).map((correction) => buildCorrection(correction, place)),
  };
}

/** The same of a page of prose, which nobody corrects statement by statement. */
export function buildProseHistory(id: string, title: string, place: PagePlace): HistoryView {
  const address = `pages/${id}`;
  return { citation: buildCitation(address, title, place), dates: buildDates(address, place), versions: buildVersions(address, place), corrections: [] };
}

/** A version is cited where the record is in one: its address shows the same for ever. */
function buildCitation(address: string, name: string, { archive, path, locale }: PagePlace): string {
  const { phrases } = wordsIn(locale);
  const { site } = archive;
  const version = currentVersionOf(archive, address);
  const begin = `${phrases.quoted(name)}, ${site.name[locale]}`;
  if (!version) return `${begin}, ${phrases.citedAsOf(formatDay(archive.asOf, locale))} ${absoluteUrl(site, path)}`;
  return `${begin}, ${phrases.versionOf(formatDay(version.day, locale))}, ${phrases.version(version.version)}. ${absoluteUrl(site, versionPath(version.version))}`;
}

function buildDates(address: string, { archive, locale }: PagePlace): string[] {
  const { words, phrases } = wordsIn(locale);
  const { recorded, changed } = datesOfRecord(archive, address);
  return [
    ...(recorded ? [phrases.recorded(formatDay(recorded, locale))] : []),
    ...(changed ? [phrases.changed(formatDay(changed, locale))] : []),
    // One that came back after it was gone, or of which something was cleared away, was released all the same.
    ...(currentVersionOf(archive, address) ? [] : [publicationsOf(archive, address).length > 0 ? words.changedSinceRelease : words.notReleased]),
  ];
}

function buildVersions(address: string, place: PagePlace): HistoryView['versions'] {
  const versions = versionsOf(place.archive, address);
  return versions.map((version, index) => buildVersion(version, versions[index - 1], place)).toReversed();
}

function buildVersion(version: Version, before: Version | undefined, { path, locale }: PagePlace): HistoryView['versions'][number] {
  const { words, phrases } = wordsIn(locale);
  return {
    link: { href: linkBetween(path, versionPath(version.version)), text: `${formatDay(version.day, locale)}, ${phrases.version(version.version)}` },
    says: summarize(statementChanges(before ?? {}, version), locale) || (before && toldIn(before) !== toldIn(version) ? words.factsChanged : ''),
  };
}

/** "2 statements added, 1 statement changed"; what there is none of is not said. */
export function summarize({ added, changed, gone }: StatementChanges, locale: Locale): string {
  const { phrases } = wordsIn(locale);
  return [
    added.length > 0 ? phrases.statementsAdded(added.length) : undefined,
    changed.length > 0 ? phrases.statementsChanged(changed.length) : undefined,
    gone.length > 0 ? phrases.statementsTakenOut(gone.length) : undefined,
  ].filter((part) => part !== undefined).join(', ');
}

export function buildCorrection(correction: Correction, { path, locale }: PagePlace): CorrectionView {
  const { correctionKinds, words } = wordsIn(locale);
  const { facts, id } = correction;
  const day = findDayOf(id);
  return {
    date: day && formatDay(day, locale, 'short'),
    kind: correctionKinds[facts.kind],
    what: facts.what[locale],
    why: facts.why[locale],
    link: linkToCorrection(correction, path, locale, words.corrections),
  };
}

function linkToCorrection(correction: Correction, path: Path, locale: Locale, text: string): Link {
  return { href: linkBetween(path, listPath(locale, 'corrections'), anchors.correction(correction)), text };
}

/** When a statement came to its record, changed, or was corrected; nothing where it is as it was when the record was first released. */
export function buildLedgerNotes(statement: Statement, { archive, path, locale }: PagePlace): LinkOrWords[] {
  const { phrases } = wordsIn(locale);
  const { recorded, changed } = datesOfStatement(archive, statement);
  const isLater = recorded !== undefined && recorded !== datesOfRecord(archive, addressOf(statement.home)).recorded;
  const corrections = correctionsOf(archive, statement).map((correction) => {
    const day = findDayOf(correction.id);
    return linkToCorrection(correction, path, locale, phrases.correctedOn(day ? formatDay(day, locale, 'short') : correction.id));
  });
  return [
    ...(isLater ? [{ text: phrases.recordedOn(formatDay(recorded, locale, 'short')) }] : []),
    ...(changed && corrections.length === 0 ? [{ text: phrases.changedOn(formatDay(changed, locale, 'short')) }] : []),
    ...corrections,
  ];
}
