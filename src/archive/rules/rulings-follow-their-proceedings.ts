/** A ruling does not precede the filing of the proceeding in which it was made. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { compareWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';

export function rulingsFollowTheirProceedings(archive: Archive): Problem[] {
  return [...archive.rulings.values()].flatMap(({ date, proceeding, at }) => {
    const filed = proceeding.entries.find(({ kind }) => kind === 'filed');
    if (!filed || compareWhen(date, filed.date) !== 'before') return [];
    const says = `the ruling (${date.text}) precedes the filing of "${proceeding.id}" (${filed.date.text})`;
    return [problemAt(within(at, 'date'), says, 'Check both dates.')];
  });
}
