/** `npm run tracker -- release [day]`: writes what changed since the last release to `content/releases/<day>.json`, and moves `asOf` to that day. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { changesIn, type RecordChange } from '../archive/derive/changes.ts';
import { isAsIn, lastVersionOf, publicationsOf, releasedAddresses, toVersionRecord, writtenRecords } from '../archive/derive/versions.ts';
import { loadFiles } from '../archive/load.ts';
import { withValueAt } from '../reading/edit.ts';
import { readFiles, type RawFile } from '../reading/files.ts';
import { sortProblems, type Problem } from '../reading/problem.ts';
import type { ReleasedRecord } from '../records/release.ts';
import { canonical } from '../values/canonical.ts';
import { distantFuture, isDay, type Day } from '../values/date.ts';
import { formatProblems } from './check.ts';
import { writeWhole } from './whole-file.ts';

export interface ReleaseOptions {
  /** The folder of the records. */
  content: string;
  day: Day;
  /** The key of the withheld names, where this machine has it. */
  key?: string | undefined;
  /** The day on which it is made; of a later one nothing is released. */
  today?: Day | undefined;
}

interface ReleaseConditions extends Pick<ReleaseOptions, 'key' | 'today'> {
  /** What is wrong with files that could not be opened. */
  unopened?: readonly Problem[];
}

/** What a release comes to: the files that it writes, and the archive with them; or everything that is against it. */
export type Releasing = { written: RawFile[]; archive: Archive } | { written: undefined; reason: string | undefined; problems: Problem[] };

/** Releases a folder of records and prints what is new. Returns whether it was released; where not, nothing was written. */
export function release({ content, day, key, today }: ReleaseOptions): boolean {
  const { files, problems: unopened } = readFiles(content);
  const releasing = releaseFiles(files, day, { key, today, unopened });
  if (!releasing.written) {
    if (releasing.problems.length > 0) console.error(formatProblems(releasing.problems, content));
    if (releasing.reason !== undefined) console.error(releasing.reason);
    return false;
  }
  write(content, releasing.written);
  console.log(summaryOf(releasing.archive, day));
  return true;
}

/** Releases files that were read already, beside the problems with those that could not be. */
export function releaseFiles(files: readonly RawFile[], day: Day, { key, today, unopened = [] }: ReleaseConditions = {}): Releasing {
  const { archive, problems } = loadFiles(files, unopened.map(({ file }) => file), key);
  const reason = archive && reasonAgainst(archive, day, today);
  if (!archive || reason !== undefined || problems.length + unopened.length > 0) {
    return { written: undefined, reason, problems: sortProblems([...unopened, ...problems]) };
  }
  const written = filesOfRelease(archive, files, day);
  const after = loadFiles([...files.filter(({ path }) => !written.some((file) => file.path === path)), ...written].toSorted(byPath), [], key);
  if (!after.archive || after.problems.length > 0) return { written: undefined, reason: undefined, problems: after.problems };
  return { written, archive: after.archive };
}

/** Why the records cannot be released on a day; undefined where they can. */
function reasonAgainst({ asOf, releases, withholding }: Archive, day: Day, today = distantFuture): string | undefined {
  const last = releases.at(-1)?.day;
  if (!isDay(day)) return `"${day}" is not a day. Write a day such as 2025-03-15, or none for today.`;
  if (day > today) return `${day} has not come yet, and no release is ever taken back: choose ${today} or an earlier day.`;
  if (last !== undefined && day <= last) return `The last release is of ${last}: choose a later day than that.`;
  if (day < asOf) return `The site already speaks as of ${asOf}: choose that day or a later one.`;
  if (withholding.hashes.size > 0 && withholding.key === undefined) {
    return 'TRACKER_WITHHOLDING_KEY is not set. Without the key nobody can tell whether a withheld name would be released; set it and try again.';
  }
  return undefined;
}

/** The release, and the site's record with the new day. */
function filesOfRelease(archive: Archive, files: readonly RawFile[], day: Day): RawFile[] {
  const site = files.find(({ path }) => path === 'site.json');
  const text = new TextDecoder().decode(site?.bytes);
  const encoder = new TextEncoder();
  return [
    { path: `releases/${day}.json`, bytes: encoder.encode(formatRelease(recordsToRelease(archive))) },
    { path: 'site.json', bytes: encoder.encode(withValueAt(text, ['asOf'], day)) },
  ];
}

/** Every record that is not as it was last released, or is gone, in the order of the addresses. */
export function recordsToRelease(archive: Archive): [address: string, released: ReleasedRecord][] {
  const written = writtenRecords(archive);
  const changed = [...written].filter(([address, record]) => {
    const last = lastVersionOf(archive, address);
    return !last || !isAsIn(last, record);
  });
  const gone = releasedAddresses(archive).filter((address) => !written.has(address) && !isGone(archive, address));
  return [
    ...changed.map(([address, record]): [string, ReleasedRecord] => [address, toVersionRecord(address, record)]),
    ...gone.map((address): [string, ReleasedRecord] => [address, { gone: true }]),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isGone(archive: Archive, address: string): boolean {
  const last = publicationsOf(archive, address).at(-1);
  return last !== undefined && 'gone' in last.released;
}

/** The text of a release: a record a line, so that a reader of the history sees which changed. */
export function formatRelease(records: readonly [string, ReleasedRecord][]): string {
  const lines = records.map(([address, released]) => `    ${JSON.stringify(address)}: ${canonical(released)}`);
  return lines.length === 0 ? '{\n  "records": {}\n}\n' : `{\n  "records": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The release goes first: without it, a moved day would say nothing; each file is there whole or not at all. */
function write(content: string, files: readonly RawFile[]): void {
  mkdirSync(join(content, 'releases'), { recursive: true });
  for (const { path, bytes } of files) writeWhole(join(content, path), bytes);
}

function byPath(a: RawFile, b: RawFile): number {
  return a.path < b.path ? -1 : 1;
}

function summaryOf(archive: Archive, day: Day): string {
  const released = archive.releases.at(-1);
  const changes = released ? changesIn(archive, released) : [];
  const count = (is: RecordChange['is']) => changes.filter((change) => change.is === is).length;
  const statements = (which: 'added' | 'changed' | 'gone') => changes.reduce((sum, change) => sum + change.statements[which].length, 0);
  return [
    `Released as content/releases/${day}.json; the site speaks as of ${day}.`,
    `Records: ${count('new')} new, ${count('changed')} changed, ${count('gone')} gone. Statements: ${statements('added')} new, ${statements('changed')} changed, ${statements('gone')} gone.`,
  ].join('\n');
}
