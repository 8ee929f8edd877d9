/** The id of a correction is its day and a number, and no correction is of a later day than the site speaks of. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import { findDayOf } from '../../records/correction.ts';
import { readCalendarDate } from '../../values/date.ts';
import type { Archive, Correction } from '../archive.ts';

export function correctionsAreNamedByTheirDay(archive: Archive): Problem[] {
  return [...archive.corrections.values()].flatMap((correction) => problemsWithId(correction, archive));
}

function problemsWithId({ id, at }: Correction, { asOf }: Archive): Problem[] {
  const day = findDayOf(id);
  if (day === undefined || !readCalendarDate(day)) {
    return [problemAt(at, `"${id}" is not a day and a number`, 'Name the file after the day of the correction, and count within the day: 2030-01-31-1.json.')];
  }
  if (day <= asOf) return [];
  return [problemAt(at, `the correction is of ${day}, and the site speaks as of ${asOf}`, 'Check the day, or move "asOf" in site.json.')];
}
