/** Values that are accounts of one count are of the same unit and parts of the same whole, and each is an account of one count only. */
import { problemAt, within, type Location, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Figure } from '../record.ts';
import type { Value } from '../statement.ts';

export function accountsOfOneCountShareTheirUnit(archive: Archive): Problem[] {
  return [...archive.figures.values()].flatMap(({ at, sameCount }) =>
    sameCount.flatMap((accounts, group) => accounts.flatMap((value, index) => problemsWith(value, { accounts, before: sameCount.slice(0, group), index }, within(at, 'sameCount', group, index)))),
  );
}

interface Place {
  accounts: readonly Value[];
  /** The groups that stand before. */
  before: Figure['sameCount'];
  index: number;
}

function problemsWith(value: Value, { accounts, before, index }: Place, at: Location): Problem[] {
  const [first] = accounts;
  if (!first) return [];
  const isNamedBefore = accounts.indexOf(value) < index || before.some((group) => group.includes(value));
  if (isNamedBefore) return [problemAt(at, `"${value.id}" is named as an account of a count already`, 'Name it once.')];
  if (value.unit !== first.unit) return [problemAt(at, `${value.unit} are no account of ${first.unit}`, 'Name values of the same unit.')];
  if (value.partOf === first.partOf) return [];
  return [problemAt(at, `"${value.id}" and "${first.id}" are not parts of the same whole`, 'Leave it out: it counts something else.')];
}
