/** Which cases belong together? A suit, its appeals and what continued it: a tree that grows from the case that follows no other. */
import { sortWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Proceeding, Ruling } from '../record.ts';
import { proceedingsAfter, rulingsIn } from './cases.ts';
import { perArchive } from './per-archive.ts';

export interface Litigation {
  /** The case with which it began: the one of the trial court. */
  root: Proceeding;
  /** Its cases, each before those that follow it. */
  proceedings: Proceeding[];
  /** Their rulings, oldest first. */
  rulings: Ruling[];
}

/** Every litigation of the archive. A case that follows several belongs to the first that it names. */
export const litigationsOf = perArchive((archive): Litigation[] =>
  [...Map.groupBy(archive.proceedings.values(), rootOf).keys()].map((root) => {
    const proceedings = branchOf(archive, root);
    return { root, proceedings, rulings: proceedings.flatMap((one) => rulingsIn(archive, one)).toSorted((a, b) => sortWhen(a.date, b.date)) };
  }),
);

/** The litigation to which a case belongs. */
export function litigationOf(archive: Archive, proceeding: Proceeding): Litigation {
  const root = rootOf(proceeding);
  const found = litigationsOf(archive).find((litigation) => litigation.root === root);
  if (!found) throw new Error(`${proceeding.id} belongs to no litigation`);
  return found;
}

/** The cases that follow one, and how; each only where it belongs. */
export function branchesOf(archive: Archive, proceeding: Proceeding): ReturnType<typeof proceedingsAfter> {
  return proceedingsAfter(archive, proceeding).filter(({ later }) => later.after[0]?.proceeding === proceeding);
}

function rootOf(proceeding: Proceeding): Proceeding {
  const earlier = proceeding.after[0]?.proceeding;
  return earlier ? rootOf(earlier) : proceeding;
}

function branchOf(archive: Archive, proceeding: Proceeding): Proceeding[] {
  return [proceeding, ...branchesOf(archive, proceeding).flatMap(({ later }) => branchOf(archive, later))];
}
