/**
 * How do records become one archive? Ids become objects, once. First every
 * record gets its object, in an order in which what it cannot be without is
 * there already; then the statements, which may mention anything; then what
 * points at statements.
 */
import type { Problem } from '../reading/problem.ts';
import type { Records } from '../reading/records.ts';
import type { Archive } from './archive.ts';
import { linkCorrections } from './link-corrections.ts';
import { linkHomes } from './link-homes.ts';
import { linkShells } from './link-shells.ts';
import { References } from './references.ts';

export interface Linking {
  archive: Archive | undefined;
  problems: Problem[];
}

export interface LinkOptions {
  /** Whether every file was read without a problem. */
  isWhole?: boolean;
  /** The key of the withheld names, where this machine has it. */
  key?: string | undefined;
}

/** Links records. The archive is undefined only when there is no site record, without which nothing has a date. */
export function linkRecords(records: Records, { isWhole = true, key }: LinkOptions = {}): Linking {
  const references = new References(records.ids);
  linkShells(records, references);
  linkHomes(records, references);
  linkCorrections(records, references);
  for (const link of references.later) link();
  const { problems, shelves } = references;
  if (!records.site) return { archive: undefined, problems };
  const archive: Archive = {
    site: records.site.value,
    asOf: records.site.value.asOf,
    ...shelves,
    pages: records.pages,
    statements: references.statements,
    releases: records.releases.map(({ id, file, value }) => ({ day: id, file, records: new Map(Object.entries(value.records)) })),
    withheld: records.withheld.length,
    withheldCorrections: records.withheldCorrections.length,
    withholding: { hashes: new Set(records.withheldNames), key, proof: records.proofOfKey },
    isWhole: isWhole && problems.length === 0,
  };
  return { archive, problems };
}
