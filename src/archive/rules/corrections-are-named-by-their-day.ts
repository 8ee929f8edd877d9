/** The id of a correction is its day and a number. Released, it is of no later day than the site speaks of; until then, of no day before the last release, whose words it corrects. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import { findDayOf } from '../../records/correction.ts';
import { readCalendarDate } from '../../values/date.ts';
import type { Archive } from '../archive.ts';
import { addressOf, publicationsOf } from '../derive/versions.ts';
import type { Correction } from '../record.ts';

export function correctionsAreNamedByTheirDay(archive: Archive): Problem[] {
  return [...archive.corrections.values()].flatMap((correction) => problemsWithId(correction, archive));
}

function problemsWithId(correction: Correction, archive: Archive): Problem[] {
  const { id, at } = correction;
  const day = findDayOf(id);
  if (day === undefined || !readCalendarDate(day)) {
    return [problemAt(at, `"${id}" is not a day and a number`, 'Name the file after the day of the correction, and count within the day: 2030-01-31-1.json.')];
  }
  const last = archive.releases.at(-1)?.day;
  const isWaiting = last !== undefined && publicationsOf(archive, addressOf(correction)).length === 0;
  if (isWaiting) return day >= last ? [] : [problemAt(at, `the correction is of ${day}, and what it corrects was still released on ${last}`, 'Name it after the day on which it is written.')];
  if (day <= archive.asOf) return [];
  return [problemAt(at, `the correction is of ${day}, and the site speaks as of ${archive.asOf}`, 'Check the day, or move "asOf" in site.json.')];
}
