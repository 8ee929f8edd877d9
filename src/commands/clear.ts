/** `npm run tracker -- clear <day> <record>`: removes what a release holds of a record, where it names or harms somebody and no other way is left. */
import { join } from 'node:path';
import { readFiles } from '../reading/files.ts';
import { readRecords } from '../reading/read-records.ts';
import type { Records } from '../reading/records.ts';
import type { ReleasedRecord } from '../records/release.ts';
import { check } from './check.ts';
import { formatRelease } from './release.ts';
import { writeWhole } from './whole-file.ts';

/** Clears a version. Returns whether the records agree afterwards; nothing is written where there is no such version. */
export function clear(folder: string, day: string, address: string): boolean {
  const { releases } = readRecords(readFiles(folder).files).records;
  const release = releases.find(({ id }) => id === day);
  if (!release || !Object.hasOwn(release.value.records, address)) {
    console.error(`There is no "${address}" in ${folder}/releases/${day}.json. Write the day of a release and an address such as people/persona-inventada.`);
    return false;
  }
  const records = { ...release.value.records, [address]: { cleared: true } as const };
  writeWhole(join(folder, release.file.path), formatRelease(Object.entries(records)));
  console.log(`Cleared. The version of ${address} of ${day} is shown no more; the next release writes the record anew.`);
  return check(folder) !== undefined;
}

/** What was released under an address that names the person goes; what was released of others is cleared where it names him. */
export function clearReleases(folder: string, { releases }: Records, isNaming: (text: string) => boolean): void {
  for (const { file, value } of releases.filter(({ file: { text } }) => isNaming(text))) {
    const kept = Object.entries(value.records).filter(([address]) => !isNaming(address));
    writeWhole(join(folder, file.path), formatRelease(kept.map(([address, released]) => [address, cleared(released, isNaming)])));
  }
}

function cleared(released: ReleasedRecord, isNaming: (text: string) => boolean): ReleasedRecord {
  return isNaming(JSON.stringify(released)) ? { cleared: true } : released;
}
