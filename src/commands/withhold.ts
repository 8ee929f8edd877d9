/** `npm run tracker -- withhold <person>`: the record becomes a nameless tombstone under a random id, and the name may stand nowhere again, in no release either. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withValueAt } from '../reading/edit.ts';
import { readFiles } from '../reading/files.ts';
import { sortProblems } from '../reading/problem.ts';
import { readRecords, type Records } from '../reading/records.ts';
import type { PersonRecord } from '../records/person.ts';
import type { ReleasedRecord } from '../records/release.ts';
import { settings } from '../settings.ts';
import { findWithheldNames, hashesOfName } from '../values/withheld-name.ts';
import { check, formatProblems } from './check.ts';
import { formatRelease } from './release.ts';

/** Withholds a person. Returns whether the name is gone from every record; where not, the check says where it still stands. */
export function withhold(folder: string, id: string): boolean {
  const key = settings.withholdingKey;
  if (!key) {
    return refuse('TRACKER_WITHHOLDING_KEY is not set. Without the key the name could not be recognized again; set it, and keep it outside the repository.');
  }
  const { files, problems: unopened } = readFiles(folder);
  const { records, problems: unread } = readRecords(files, unopened.map(({ file }) => file));
  const problems = sortProblems([...unopened, ...unread]);
  const person = records.kinds.people.get(id)?.value;
  if (problems.length > 0) return refuse(`${formatProblems(problems, folder)}\nNobody was withheld: what cannot be read may name the person. Mend it first.`);
  if (!person) return refuse(`There is no person "${id}" in ${folder}/people.`);
  const hashes = new Set([...records.withheldNames, ...namesOf(person, id).flatMap((name) => hashesOfName(name, key))]);
  writeJson(folder, 'withheld.json', { names: [...hashes].toSorted() });
  clearCorrections(folder, records, id);
  clearReleases(folder, records, (text) => mentions(text, id) || findWithheldNames(text, hashes, key).length > 0);
  bury(folder, id);
  console.log('Withheld. Records that still mention the name or the person are listed below; the history of the repository keeps the old text until it is rewritten.');
  return check(folder) !== undefined;
}

function refuse(reason: string): false {
  console.error(reason);
  return false;
}

/** Every name under which the person could be found again; the id is one too. */
function namesOf({ name }: PersonRecord, id: string): string[] {
  return [id, ...('pseudonym' in name ? [name.pseudonym] : [name.full, name.sorting, ...(name.aliases ?? [])])];
}

/** Whether an id stands in a text, alone or within a longer one; "ana" does not stand in "mañana". */
function mentions(text: string, id: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${id}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** A correction keeps what it says of others; one that named this person's statements alone becomes a tombstone too. */
function clearCorrections(folder: string, { kinds }: Records, id: string): void {
  for (const { file, value } of kinds.corrections.values()) {
    const others = value.statements.filter((address) => !address.startsWith(`people/${id}#`));
    if (others.length === value.statements.length) continue;
    write(folder, file.path, others.length > 0 ? withValueAt(file.text, ['statements'], others) : json({ withheld: true }));
  }
}

/** What was released under an address that names the person goes; what was released of others is cleared where it names him. */
function clearReleases(folder: string, { releases }: Records, isNaming: (text: string) => boolean): void {
  for (const { file, value } of releases.filter(({ file: { text } }) => isNaming(text))) {
    const kept = Object.entries(value.records).filter(([address]) => !isNaming(address));
    write(folder, file.path, formatRelease(kept.map(([address, released]) => [address, cleared(released, isNaming)])));
  }
}

function cleared(released: ReleasedRecord, isNaming: (text: string) => boolean): ReleasedRecord {
  return isNaming(JSON.stringify(released)) ? { cleared: true } : released;
}

/** The folder under the name goes last: until then the command can be given again. */
function bury(folder: string, id: string): void {
  const tombstone = join('people', `withheld-${randomBytes(6).toString('hex')}`);
  mkdirSync(join(folder, tombstone));
  writeJson(folder, join(tombstone, 'person.json'), { withheld: true });
  rmSync(join(folder, 'people', id), { recursive: true });
}

function writeJson(folder: string, path: string, value: unknown): void {
  write(folder, path, json(value));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes a file whole or not at all. */
function write(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  writeFileSync(`${target}.next`, text);
  renameSync(`${target}.next`, target);
}
