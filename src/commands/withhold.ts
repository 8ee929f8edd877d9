/** `npm run tracker -- withhold <person>`: the record becomes a nameless tombstone under a random id, and the name may stand nowhere again. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFolder } from '../archive/load.ts';
import { settings } from '../settings.ts';
import { hashesOfName, withheldNamesSchema } from '../values/withheld-name.ts';
import { check } from './check.ts';

/** Withholds a person. Returns whether the name is gone from every record; where not, the check says where it still stands. */
export function withhold(folder: string, id: string): boolean {
  const key = settings.withholdingKey;
  if (!key) {
    console.error('TRACKER_WITHHOLDING_KEY is not set. Without the key the name could not be recognized again; set it, and keep it outside the repository.');
    return false;
  }
  const person = loadFolder(folder).archive?.people.get(id);
  if (!person) {
    console.error(`There is no person "${id}" in ${folder}/people.`);
    return false;
  }
  const { name } = person.facts;
  const names = 'pseudonym' in name ? [name.pseudonym] : [name.full, ...(name.aliases ?? [])];
  const hashes = new Set([...withheldNamesIn(folder), ...names.flatMap((one) => hashesOfName(one, key))]);
  const tombstone = join(folder, 'people', `withheld-${randomBytes(6).toString('hex')}`);
  writeJson(join(folder, 'withheld.json'), { names: [...hashes].toSorted() });
  mkdirSync(tombstone);
  writeJson(join(tombstone, 'person.json'), { withheld: true });
  rmSync(join(folder, 'people', id), { recursive: true });
  console.log('Withheld. Records that still mention the name or the person are listed below; the history of the repository keeps the old text until it is rewritten.');
  return check(folder) !== undefined;
}

function withheldNamesIn(folder: string): string[] {
  const path = join(folder, 'withheld.json');
  return existsSync(path) ? withheldNamesSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).names : [];
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
