/** What does the page of a version show? A record as it was published, in both languages, and what changed since. */
import type { Archive } from '../archive/archive.ts';
import { statementChanges } from '../archive/derive/changes.ts';
import { factsIn, releasedAddresses, toldIn, versionsOf, writtenRecords, type Version, type Written } from '../archive/derive/versions.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, recordPath, versionFilePath, versionPath } from '../routes.ts';
import { canonical, isKeyed } from '../values/canonical.ts';
import { locales, type Locale } from '../values/locale.ts';
import { isText, isWrittenStatement, statementsIn, type WrittenStatement } from '../values/meaning.ts';
import { bases } from '../values/statement.ts';
import { tellStatements } from './changes.ts';
import { buildFrame, type Frame, type Link, type LinkOrWords } from './frame.ts';
import { nameRecord, nameVersion } from './released-name.ts';

export interface VersionPage {
  frame: Frame;
  title: string;
  sections: FrozenView[];
}

/** A version in one language. */
export interface FrozenView {
  lang: Locale;
  heading: string;
  lead: string;
  /** The record today, where there is one. */
  today: LinkOrWords;
  file: Link;
  /** What has changed since, a line each, with a link to the statement of today; one line where nothing has. */
  since: { statement: LinkOrWords | undefined; says: string }[];
  statements: { id: string; anchor: string; says: string; basis: string; details: Leaf[] }[];
  prose: string[];
  facts: Leaf[];
}

/** A fact by its field: `bench.judges.actor`. */
interface Leaf {
  field: string;
  text: string;
}

/** Every version of every record. Two releases never hold the same one, unless a record went back to what it was: then the first counts. */
export function everyVersion(archive: Archive): (Version & { id: string })[] {
  const versions = releasedAddresses(archive).flatMap((address) => versionsOf(archive, address));
  return [...Map.groupBy(versions, ({ version }) => version).values()].flatMap(([first]) => (first ? [{ ...first, id: first.version }] : []));
}

export function buildVersionPage(archive: Archive, version: Version): VersionPage {
  const path = versionPath(version.version);
  const { phrases, words } = wordsIn('en');
  const title = `${nameVersion(version, 'en')}, ${phrases.version(version.version)}`;
  return {
    frame: buildFrame({ archive, locale: 'en', path, title, description: words.frozen, isIndexed: false }),
    title,
    sections: locales.map((lang) => buildFrozen(archive, version, lang)),
  };
}

function buildFrozen(archive: Archive, version: Version, lang: Locale): FrozenView {
  const { words, phrases } = wordsIn(lang);
  const path = versionPath(version.version);
  const today = nameRecord(version.address, { archive, path, locale: lang });
  return {
    lang,
    heading: nameVersion(version, lang),
    lead: `${phrases.releaseOf(formatDay(version.day, lang))}, ${phrases.version(version.version)} (${version.address}). ${words.frozen}`,
    today,
    file: { href: linkBetween(path, versionFilePath(version.version)), text: words.asJson },
    since: changesSince(archive, version, lang),
    statements: [...statementsIn(version.value).values()].map((statement) => buildStatement(statement, lang)),
    prose: (version.prose?.[lang] ?? []).filter((line) => line !== ''),
    facts: leavesIn(version.value, lang),
  };
}

function changesSince(archive: Archive, version: Version, locale: Locale): FrozenView['since'] {
  const { words } = wordsIn(locale);
  const today = writtenRecords(archive).get(version.address);
  const line = (says: string) => [{ statement: undefined, says }];
  if (!today) return line(words.recordIsGone);
  if (toldIn(version) === toldIn(today)) return line(words.versionIsCurrent);
  const told = tellStatements(statementChanges(version, today), locale);
  const isOtherOutside = canonical(outsideOf(version)) !== canonical(outsideOf(today));
  return [
    ...told.map(({ id, says }) => ({ statement: nameStatement(archive, version, id, locale), says })),
    ...(isOtherOutside || told.length === 0 ? line(words.factsChanged) : []),
  ];
}

/** What is written outside the statements, whatever the order of the fields. */
function outsideOf({ value, prose }: Written): unknown {
  return { prose, leaves: locales.map((locale) => leavesIn(factsIn(value), locale).map(({ field, text }) => `${field}: ${text}`).toSorted()) };
}

/** A statement by its id, with a link to where it stands today. */
function nameStatement(archive: Archive, { address, version }: Version, id: string, locale: Locale): LinkOrWords {
  const statement = archive.statements.get(`${address}#${id}`);
  return statement ? { href: linkBetween(versionPath(version), recordPath(locale, statement.home), id), text: id } : { text: id };
}

/** The sentence and its basis, and every other field as written: an older form of the records may have had others. */
function buildStatement({ id, says, basis, ...rest }: WrittenStatement, lang: Locale): FrozenView['statements'][number] {
  const known = bases.find((word) => word === basis);
  return {
    id,
    anchor: `${lang}.${id}`,
    says: leavesIn(says, lang).map(({ text }) => text).join(' '),
    basis: known ? wordsIn(lang).bases[known] : String(basis),
    details: leavesIn(rest, lang),
  };
}

/** Every fact in a value, by its field as written; what stands in a statement stands there. */
function leavesIn(value: unknown, lang: Locale, field = ''): Leaf[] {
  if (value === undefined || isWrittenStatement(value)) return [];
  if (isText(value)) return [{ field, text: value[lang] }];
  if (Array.isArray(value)) return value.flatMap((inner) => leavesIn(inner, lang, field));
  if (!isKeyed(value)) return [{ field, text: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, lang, field === '' ? key : `${field}.${key}`));
}
