/** What is new? What each release added, changed and took out, record by record. */
import type { Archive, Release } from '../archive/archive.ts';
import { changesIn, type RecordChange, type StatementChanges } from '../archive/derive/changes.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { isReleasedFolder, releasedFolders, type ReleasedFolder } from '../records/release.ts';
import { anchors, changesPath, linkBetween } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildFrame, type Frame, type Link, type LinkOrWords, type PagePlace } from './frame.ts';
import { summarize } from './history.ts';
import { nameRecord, nameThen } from './released-name.ts';
import { linkToStatement } from './statement.ts';

/** Of one kind, so many new records stand in the open; more are folded away, and of very many only the number is said. */
const open = 12;
const mostNamed = 500;

export interface ChangesPage {
  frame: Frame;
  title: string;
  lead: string;
  releases: ReleaseView[];
  /** What is said before the first release. */
  empty: string | undefined;
}

/** Only what there is: a release without new records has none here. */
export interface ReleaseView {
  anchor: string;
  heading: string;
  /** By kind, with how many there are, and their names where they are not too many. */
  added: { kind: string; count: number; isFolded: boolean; links: LinkOrWords[] }[];
  changed: ChangedRecord[];
  gone: LinkOrWords[];
  /** What is said of a release in which no record says anything else. */
  empty: string | undefined;
}

/** A record with what changed in it, and the statements that came or changed. */
export interface ChangedRecord {
  /** With a link where it has a page today. */
  record: LinkOrWords;
  says: string;
  statements: { link: Link; says: string }[];
}

export function buildChangesPage(archive: Archive, locale: Locale): ChangesPage {
  const path = changesPath(locale);
  const { words } = wordsIn(locale);
  return {
    frame: buildFrame({ archive, locale, path, title: words.changes, description: words.changesLead }),
    title: words.changes,
    lead: words.changesLead,
    releases: archive.releases.map((release) => buildRelease(release, { archive, path, locale })).toReversed(),
    empty: archive.releases.length === 0 ? words.noReleases : undefined,
  };
}

/** A release in a line, and the first of the records that it changed. */
export interface LatestRelease {
  link: Link;
  says: string;
  changed: Pick<ChangedRecord, 'record' | 'says'>[];
}

/** How many changed records the line of a release names. */
const mostNamedAsChanged = 5;

/** The latest release, for another page; undefined before the first. */
export function buildLatestRelease(place: PagePlace): LatestRelease | undefined {
  const { archive, path, locale } = place;
  const release = archive.releases.at(-1);
  if (!release) return undefined;
  const { words, phrases } = wordsIn(locale);
  const changes = changesIn(archive, release);
  const count = (is: RecordChange['is'], phrase: (count: number) => string) => {
    const number = changes.filter((change) => change.is === is).length;
    return number > 0 ? [phrase(number)] : [];
  };
  return {
    link: { href: linkBetween(path, changesPath(locale), anchors.release(release.day)), text: phrases.releaseOf(formatDay(release.day, locale)) },
    says: [...count('new', phrases.recordsAdded), ...count('changed', phrases.recordsChanged), ...count('gone', phrases.recordsTakenOut)].join(', ') || words.nothingElseSaid,
    changed: changes
      .filter(({ is }) => is === 'changed')
      .slice(0, mostNamedAsChanged)
      .map((change) => ({ record: nameRecord(change.address, place), says: sayWhatChanged(change, locale) })),
  };
}

function buildRelease(release: Release, place: PagePlace): ReleaseView {
  const { words, phrases, kinds } = wordsIn(place.locale);
  const changes = changesIn(place.archive, release);
  const addressesOf = (is: RecordChange['is']) => changes.filter((change) => change.is === is).map(({ address }) => address);
  const byKind = Map.groupBy(addressesOf('new'), folderOf);
  return {
    anchor: anchors.release(release.day),
    heading: phrases.releaseOf(formatDay(release.day, place.locale)),
    added: releasedFolders.flatMap((folder) => buildAdded(kinds[folder], (byKind.get(folder) ?? []).map((address) => nameThen(release, address, place)))),
    changed: changes.filter(({ is }) => is === 'changed').map((change) => buildChanged(change, place)),
    gone: addressesOf('gone').map((address) => nameRecord(address, place)),
    empty: changes.length === 0 ? words.nothingElseSaid : undefined,
  };
}

function buildAdded(kind: string, records: LinkOrWords[]): ReleaseView['added'] {
  const count = records.length;
  if (count === 0) return [];
  return [{ kind, count, isFolded: count > open, links: count > mostNamed ? [] : records }];
}

function sayWhatChanged({ statements }: Pick<RecordChange, 'statements'>, locale: Locale): string {
  return summarize(statements, locale) || wordsIn(locale).words.factsChanged;
}

function buildChanged({ address, statements }: RecordChange, place: PagePlace): ChangedRecord {
  return {
    record: nameRecord(address, place),
    says: sayWhatChanged({ statements }, place.locale),
    statements: buildStatements(address, statements, place),
  };
}

/** Each statement that came, changed or went, with what of it did. */
export function tellStatements({ added, changed, gone }: StatementChanges, locale: Locale): { id: string; says: string }[] {
  const { words, aspects } = wordsIn(locale);
  return [
    ...added.map((id) => ({ id, says: words.added })),
    ...changed.map(({ id, changes }) => ({ id, says: [...new Set(changes.map(({ aspect }) => aspects[aspect]))].join(', ') })),
    ...gone.map((id) => ({ id, says: words.takenOut })),
  ];
}

/** One that is gone today has no place to lead to. */
function buildStatements(record: string, statements: StatementChanges, { archive, path, locale }: PagePlace): ChangedRecord['statements'] {
  return tellStatements(statements, locale).flatMap(({ id, says }) => {
    const statement = archive.statements.get(`${record}#${id}`);
    if (!statement) return [];
    return [{ link: linkToStatement(statement, { path, locale }), says }];
  });
}

function folderOf(address: string): ReleasedFolder {
  const [folder = ''] = address.split('/');
  return isReleasedFolder(folder) ? folder : 'pages';
}
