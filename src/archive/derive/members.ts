/** Who belongs to a cohort, and which rulings are for it? Membership stands in the records of people only. */
import { sortWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Cohort } from '../record.ts';
import type { Effect, Membership } from '../statement.ts';
import { perArchive } from './per-archive.ts';

const membershipsByCohort = perArchive(({ people }) =>
  Map.groupBy([...people.values()].flatMap(({ memberships }) => memberships), ({ cohort }) => cohort),
);

const effectsByCohort = perArchive(({ rulings }) =>
  Map.groupBy(
    [...rulings.values()].toSorted((a, b) => sortWhen(a.date, b.date)).flatMap(({ effects }) => effects),
    ({ for: whom }) => whom,
  ),
);

const partsByCohort = perArchive(({ cohorts }) => Map.groupBy(cohorts.values(), ({ within }) => within));

/** The statements that make someone a member. */
export function membershipsIn(archive: Archive, cohort: Cohort): Membership[] {
  return membershipsByCohort(archive).get(cohort) ?? [];
}

/** What rulings do for a cohort, oldest first. */
export function effectsFor(archive: Archive, cohort: Cohort): Effect[] {
  return effectsByCohort(archive).get(cohort) ?? [];
}

/** The cohorts that are part of this one. */
export function partsOf(archive: Archive, cohort: Cohort): Cohort[] {
  return partsByCohort(archive).get(cohort) ?? [];
}
