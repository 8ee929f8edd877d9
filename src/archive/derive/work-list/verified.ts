/** Which records has nobody checked against their sources: never, long ago, or not since they changed? */
import { within } from '../../../reading/problem.ts';
import { findDayOf } from '../../../records/correction.ts';
import type { Day } from '../../../values/date.ts';
import { counted } from '../../../values/text.ts';
import { possibleDaysOf } from '../../../values/when.ts';
import type { Archive } from '../../archive.ts';
import type { Home } from '../../record.ts';
import { statementsIn } from '../citing.ts';
import { correctionsIn } from '../corrections.ts';
import { perArchive } from '../per-archive.ts';
import { addressOf, toldIn, versionsOf, writtenRecords } from '../versions.ts';
import type { Horizon, Look, Task } from './task.ts';
import { heaviestFirst, keptRecords } from './weight.ts';

const todo = 'Check them against their sources, passage by passage, and write the day into "verified".';

/** The records that say when they were verified, the longest ago first. */
const verifiedRecords = perArchive((archive) =>
  keptRecords(archive)
    .flatMap((record) => (record.facts.verified === undefined ? [] : { record, verified: record.facts.verified }))
    .toSorted((a, b) => a.verified.localeCompare(b.verified)),
);

/** Where nothing stands and on which nothing rests, there is nothing to verify. */
export function neverVerified(archive: Archive): Task {
  const looks = heaviestFirst(archive, keptRecords(archive))
    .filter(({ record, statements }) => record.facts.verified === undefined && statements > 0)
    .map(({ record, statements }): Look => ({ at: record.at, says: counted(statements, 'statement') }));
  return { title: 'Records that were never verified', todo, looks };
}

export function verifiedLongAgo(archive: Archive, { oldBefore }: Horizon): Task {
  const looks = verifiedRecords(archive)
    .filter(({ verified }) => verified < oldBefore)
    .map(({ record, verified }): Look => ({ at: within(record.at, 'verified'), says: `last verified on ${verified}` }));
  return { title: 'Records that were verified long ago', todo, looks };
}

export function verifiedBeforeTheyChanged(archive: Archive): Task {
  const looks = verifiedRecords(archive).flatMap(({ record, verified }) => {
    if (record.kind === 'sources') return [];
    const changes = [newerSources, newerCorrections, laterForm].flatMap((changesOf) => changesOf(archive, record, verified));
    return changes.slice(0, 1).map((change): Look => ({ at: within(record.at, 'verified'), says: `verified on ${verified}; ${change}` }));
  });
  return { title: 'Records that changed since they were verified', todo, looks };
}

/** What certainly appeared after the day cannot have been there to check against. */
function newerSources(archive: Archive, home: Home, verified: Day): string[] {
  const cited = new Set(statementsIn(archive, home).flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [...cited].flatMap(({ id, published }) =>
    published && possibleDaysOf(published).min > verified ? `it cites "${id}", published ${published.text}` : [],
  );
}

function newerCorrections(archive: Archive, home: Home, verified: Day): string[] {
  return correctionsIn(archive, home)
    .filter(({ id }) => (findDayOf(id) ?? '') > verified)
    .map(({ id }) => `the correction ${id} changed it`);
}

/**
 * The day of a change is that of its release, and writing the day of a check is
 * a change itself: neither tells what came after the check. The first version
 * with that day in it does; it is what somebody checked.
 */
function laterForm(archive: Archive, home: Home, verified: Day): string[] {
  const checked = versionsOf(archive, addressOf(home)).find(({ value }) => value?.['verified'] === verified);
  const now = writtenRecords(archive).get(addressOf(home));
  if (!checked || !now || toldIn(checked) === toldIn(now)) return [];
  return [`it has changed since it was released so, on ${checked.day}`];
}
