/** Which versions of a record were published, and when was each statement recorded and changed? It follows from the releases alone. */
import type { Prose } from '../../reading/prose.ts';
import type { ByLocale } from '../../reading/records.ts';
import { care } from '../../records/care.ts';
import type { ReleasedRecord, VersionRecord } from '../../records/release.ts';
import { canonical, shortHash, type Keyed } from '../../values/canonical.ts';
import type { Day } from '../../values/date.ts';
import { hashOfMeaning, statementsIn } from '../../values/meaning.ts';
import { recordsOf, type Archive } from '../archive.ts';
import type { AnyRecord } from '../record.ts';
import type { Statement } from '../statement.ts';
import { perArchive } from './per-archive.ts';

/** A record as an editor wrote it: its facts, and its prose line by line. */
export type Written = Pick<VersionRecord, 'value' | 'prose'>;

/** A version of a record that was published. */
export interface Version extends VersionRecord {
  /** The address of the record: `people/persona-inventada`. */
  address: string;
  /** The day of the release. */
  day: Day;
}

/** What a release says of a record. */
export interface Publication {
  day: Day;
  released: ReleasedRecord;
}

/** Undefined: not yet released, or released when something was cleared away since. `changed` only where it ever changed. */
export interface LedgerDates {
  recorded: Day | undefined;
  changed: Day | undefined;
}

/** The address of a record, by which releases know it. */
export function addressOf({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Every record and page as written now, by its address. */
export const writtenRecords = perArchive((archive) => {
  const written = recordsOf(archive).map((record): [string, Written] => [addressOf(record), writtenOf(record)]);
  const pages = [...archive.pages].map(([id, page]): [string, Written] => [`pages/${id}`, { prose: linesOf(page) }]);
  return new Map([...written, ...pages]);
});

/** The id of a version: it follows from the address and everything that a release keeps of the record. */
export function versionOf(address: string, { value, prose, statements = hashesIn(value) }: Written & Partial<VersionRecord>): string {
  return shortHash({ address, statements, ...(value && { value }), ...(prose && { prose }) });
}

/** What a release keeps of a record. */
export function toVersionRecord(address: string, written: Written): VersionRecord {
  const statements = hashesIn(written.value);
  return { ...written, version: versionOf(address, { ...written, statements }), statements };
}

function hashesIn(value: Written['value']): VersionRecord['statements'] {
  return Object.fromEntries([...statementsIn(value)].map(([id, statement]) => [id, hashOfMeaning(statement)]));
}

/** Whether a record reads as a version of it does: white space and the order of keys do not count. */
export function isAsIn(version: Written, { value, prose }: Written): boolean {
  return canonical([version.value, version.prose]) === canonical([value, prose]);
}

/** What a record tells, without how it is looked after: that somebody verified or reviewed it changes nothing of that. */
export function toldIn({ value, prose }: Written): string {
  return canonical([factsIn(value), prose]);
}

/** The fields of a record but those that say how it is looked after. */
export function factsIn(value: Written['value'] = {}): Keyed {
  return Object.fromEntries(Object.entries(value).filter(([field]) => !Object.hasOwn(care, field)));
}

const publications = perArchive(({ releases }) =>
  Map.groupBy(
    releases.flatMap(({ day, records }) => [...records].map(([address, released]) => ({ address, day, released }))),
    ({ address }) => address,
  ),
);

/** What each release said of a record, oldest first. */
export function publicationsOf(archive: Archive, address: string): Publication[] {
  return publications(archive).get(address) ?? [];
}

/** The addresses of everything that was ever released. */
export function releasedAddresses(archive: Archive): string[] {
  return [...publications(archive).keys()];
}

/** The versions of a record that were published, oldest first. */
export function versionsOf(archive: Archive, address: string): Version[] {
  return publicationsOf(archive, address).flatMap(({ day, released }) => ('version' in released ? [{ ...released, address, day }] : []));
}

/** The last version of a record that was published; undefined where it is gone, was cleared away, or was never released. */
export function lastVersionOf(archive: Archive, address: string): Version | undefined {
  const last = publicationsOf(archive, address).at(-1);
  return last && 'version' in last.released ? versionsOf(archive, address).at(-1) : undefined;
}

/** The version that a record is in, where it is as it was last released. */
export function currentVersionOf(archive: Archive, address: string): Version | undefined {
  const last = lastVersionOf(archive, address);
  const written = writtenRecords(archive).get(address);
  return last && written && isAsIn(last, written) ? last : undefined;
}

/** When a record was first released, and when what it tells last changed. */
export function datesOfRecord(archive: Archive, address: string): LedgerDates {
  return datesOf(publicationsOf(archive, address), toldIn);
}

/** When a statement was first released, and when its meaning last changed. */
export function datesOfStatement(archive: Archive, { home, id }: Statement): LedgerDates {
  return datesOf(publicationsOf(archive, addressOf(home)), ({ statements }) => (Object.hasOwn(statements, id) ? statements[id] : undefined));
}

/** The first day on which something is there, and the last on which it is not what it was before. What was cleared away may have held it. */
function datesOf(published: readonly Publication[], keyOf: (version: VersionRecord) => string | undefined): LedgerDates {
  const days = published.map(({ day, released }) => ({ day, released, key: 'version' in released ? keyOf(released) : undefined }));
  const first = days.findIndex(({ key }) => key !== undefined);
  const before = days.slice(0, Math.max(0, first)).findLast(({ released }) => !('gone' in released));
  const holding = days.filter(({ key }) => key !== undefined);
  return {
    recorded: before && 'cleared' in before.released ? undefined : days[first]?.day,
    changed: holding.findLast(({ key }, index) => index > 0 && key !== holding[index - 1]?.key)?.day,
  };
}

/** The facts as they stand in the file; and for a person, the narrative. */
function writtenOf(record: AnyRecord): Written {
  const value: Keyed = JSON.parse(record.at.file.text);
  const prose = record.kind === 'people' ? linesOf(record.narrative) : undefined;
  return { value, ...(prose && { prose }) };
}

function linesOf({ en, es }: ByLocale<Prose>): VersionRecord['prose'] {
  return en && es && { en: linesIn(en), es: linesIn(es) };
}

/** A tab in prose is a space; in JSON it would have to be escaped, which no record may do. */
function linesIn({ file }: Prose): string[] {
  return file.text.trimEnd().replaceAll('\t', ' ').split(/\r?\n/);
}
