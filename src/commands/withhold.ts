/** `npm run tracker -- withhold <person>`: the record becomes a nameless tombstone under a random id, and the name may stand nowhere again, in no release either. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withValueAt } from '../reading/edit.ts';
import { readFiles } from '../reading/files.ts';
import { sortProblems } from '../reading/problem.ts';
import { readRecords } from '../reading/read-records.ts';
import type { Records } from '../reading/records.ts';
import { nameSchema, type NameRecord, type PersonRecord } from '../records/person.ts';
import { settings } from '../settings.ts';
import { findWithheldNames, gluedFormsOf, hashesOfName, partsOfName, proofOfKey, wordsLike } from '../values/withheld-name.ts';
import { check, formatProblems } from './check.ts';
import { clearReleases } from './clear.ts';
import { writeWhole } from './whole-file.ts';

/** Withholds a person. Returns whether the name is gone from every record; where not, the check says where it still stands. */
export function withhold(folder: string, id: string): boolean {
  const begun = begin(folder);
  if (!begun) return false;
  const { records, key } = begun;
  const person = records.kinds.people.get(id)?.value;
  if (!person) return refuse(`There is no person "${id}" in ${folder}/people.`);
  const names = namesOf(person, id, records);
  const isNaming = keepHashes(folder, records, names, key);
  const own = partsOfOneAlone(names, namesOfOthers(records, id));
  clearCorrections(folder, records, id);
  clearReleases(folder, records, (text) => mentions(text, id) || isNaming(text) || wordsLike(text, own, []).length > 0);
  bury(folder, id);
  return finish(folder, names, isNaming);
}

/** Withholds a name that has no record here, such as the one behind a pseudonym. Returns whether it stands in no record. */
export function withholdName(folder: string, name: string): boolean {
  const begun = begin(folder);
  if (!begun) return false;
  if (!name.trim().includes(' ')) return refuse('Give the whole name: a single word would be found in the names of others too.');
  const isNaming = keepHashes(folder, begun.records, [name], begun.key);
  const own = partsOfOneAlone([name], namesOfOthers(begun.records));
  clearReleases(folder, begun.records, (text) => isNaming(text) || wordsLike(text, own, []).length > 0);
  return finish(folder, [name], isNaming);
}

/** What a release holds stays readable, and no editor touches it: so a part of the name that nobody else here has is enough to clear it. */
function partsOfOneAlone(names: readonly string[], others: readonly string[]): string[] {
  const shared = new Set(others.flatMap(partsOfName));
  return names.flatMap(partsOfName).filter((part) => !shared.has(part));
}

/** The names of everybody and everything else here: people, judges, papers, places. */
function namesOfOthers({ kinds }: Records, id?: string): string[] {
  const people = [...kinds.people.values()].filter((person) => person.id !== id).flatMap((person) => [person.id, ...formsOf(person.value.name)]);
  return [...people, ...[...kinds.actors.values(), ...kinds.places.values()].map(({ value }) => value.name.en)];
}

/** The records as they stand, and the key; undefined, with the reason said, where nobody can be withheld. */
function begin(folder: string): { records: Records; key: string } | undefined {
  const key = settings.withholdingKey;
  if (!key) {
    refuse('TRACKER_WITHHOLDING_KEY is not set. Without the key the name could not be recognized again; set it, and keep it outside the repository.');
    return undefined;
  }
  const { files, problems: unopened } = readFiles(folder);
  const { records, problems: unread } = readRecords(files, unopened.map(({ file }) => file));
  const problems = sortProblems([...unopened, ...unread]);
  if (records.proofOfKey !== undefined && records.proofOfKey !== proofOfKey(key)) {
    refuse('The key in TRACKER_WITHHOLDING_KEY is not the one with which others were withheld: set that one.');
    return undefined;
  }
  if (problems.length === 0) return { records, key };
  refuse(`${formatProblems(problems, folder)}\nNobody was withheld: what cannot be read may name the person. Mend it first.`);
  return undefined;
}

/** Writes the hashes of the names beside those that are known. Returns what finds any of them in a text, written as one word too. */
function keepHashes(folder: string, records: Records, names: readonly string[], key: string): (text: string) => boolean {
  const hashes = new Set([...records.withheldNames, ...names.flatMap((name) => hashesOfName(name, key))]);
  const glued = names.flatMap(gluedFormsOf);
  writeJson(folder, 'withheld.json', { names: [...hashes].toSorted(), proof: proofOfKey(key) });
  return (text) => findWithheldNames(text, hashes, key).length > 0 || wordsLike(text, [], glued).length > 0;
}

/** Says where the name still stands, and where a reader must look. */
function finish(folder: string, names: readonly string[], isNaming: (text: string) => boolean): boolean {
  console.log('Withheld. Records that still mention the name or the person are listed below; the history of the repository keeps the old text until it is rewritten, and the picture in docs/ may show the page.');
  const isQuiet = check(folder) !== undefined;
  const lines = linesToLookAt(folder, names, isNaming);
  if (lines.length > 0) console.log(['', 'Look at these too, now that the name is at hand: a part of it alone, or written as one word, may mean the person. A version in a release is cleared by "npm run tracker -- clear <release> <record>".', ...lines].join('\n'));
  return isQuiet;
}

/** `content/sources/x.json:3 — "Invented"`: each line with a part of a name alone, or with a glued form, which the check cannot find. */
function linesToLookAt(folder: string, names: readonly string[], isNaming: (text: string) => boolean): string[] {
  const [parts, glued] = [names.flatMap(partsOfName), names.flatMap(gluedFormsOf)];
  return readFiles(folder).files.flatMap(({ path, bytes }) =>
    new TextDecoder().decode(bytes).split('\n').flatMap((text, index) => {
      const [alone] = isNaming(text) ? wordsLike(text, [], glued) : wordsLike(text, parts, glued);
      // A line of a release is a record: its address says which.
      const record = path.startsWith('releases/') ? ` in ${/"([^"]+)"/.exec(text)?.[1] ?? ''}` : '';
      return alone ? [`${folder}/${path}:${index + 1} — "${alone.word}"${record}`] : [];
    }),
  );
}

function refuse(reason: string): false {
  console.error(reason);
  return false;
}

/** Every name under which the person could be found again, now or in what was released; the id is one too. */
function namesOf({ name }: PersonRecord, id: string, { releases }: Records): string[] {
  const released = releases.flatMap(({ value: { records } }) => {
    const version = records[`people/${id}`];
    return version && 'version' in version ? (nameSchema.safeParse(version.value?.['name']).data ?? []) : [];
  });
  return [id, ...[name, ...released].flatMap(formsOf)];
}

function formsOf(name: NameRecord): string[] {
  return 'pseudonym' in name ? [name.pseudonym] : [name.full, name.sorting, ...Object.values(name.spanish ?? {}), ...(name.aliases ?? [])];
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
    writeWhole(join(folder, file.path), others.length > 0 ? withValueAt(file.text, ['statements'], others) : json({ withheld: true }));
  }
}

/** The folder under the name goes last: until then the command can be given again. */
function bury(folder: string, id: string): void {
  const tombstone = join('people', `withheld-${randomBytes(6).toString('hex')}`);
  mkdirSync(join(folder, tombstone));
  writeJson(folder, join(tombstone, 'person.json'), { withheld: true });
  rmSync(join(folder, 'people', id), { recursive: true });
}

function writeJson(folder: string, path: string, value: unknown): void {
  writeWhole(join(folder, path), json(value));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
