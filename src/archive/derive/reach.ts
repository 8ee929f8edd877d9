/** Which rulings reach a person? Those with an effect that stands and names him, or reaches a cohort he certainly belonged to. */
import { compareWhen, sortWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Person, Ruling } from '../record.ts';
import { isStanding, type Effect, type Membership } from '../statement.ts';
import { perArchive } from './per-archive.ts';

export interface Reach {
  ruling: Ruling;
  /** What the ruling does for him, by name or through a cohort. */
  effects: Effect[];
}

interface Aimed {
  ruling: Ruling;
  effect: Effect;
}

const aimedByTarget = perArchive(({ rulings }) =>
  Map.groupBy(
    [...rulings.values()].flatMap((ruling) => ruling.effects.filter(isStanding).map((effect): Aimed => ({ ruling, effect }))),
    ({ effect }) => effect.for,
  ),
);

/** The rulings that reach a person, oldest first. Where membership on the day is not established, a ruling is not his. */
export function reachOf(archive: Archive, person: Person): Reach[] {
  const aimed = aimedByTarget(archive);
  const byName = aimed.get(person) ?? [];
  const byCohort = person.memberships.flatMap((membership) =>
    (aimed.get(membership.cohort) ?? []).filter(({ ruling }) => isMemberOn(membership, ruling)),
  );
  const byRuling = Map.groupBy(new Set([...byName, ...byCohort]), ({ ruling }) => ruling);
  return [...byRuling]
    .map(([ruling, reaching]) => ({ ruling, effects: reaching.map(({ effect }) => effect) }))
    .toSorted((a, b) => sortWhen(a.ruling.date, b.ruling.date));
}

const peopleByRuling = perArchive((archive) => {
  const pairs = [...archive.people.values()].flatMap((person) => reachOf(archive, person).map(({ ruling }) => ({ ruling, person })));
  return Map.groupBy(pairs, ({ ruling }) => ruling);
});

/** The people whom a ruling reaches, by name or as certain members. */
export function reachedBy(archive: Archive, ruling: Ruling): Person[] {
  return (peopleByRuling(archive).get(ruling) ?? []).map(({ person }) => person);
}

/** Whether someone was certainly a member on the day of a ruling: not before he joined, not after he left. */
function isMemberOn(membership: Membership, { date }: Ruling): boolean {
  if (membership.standing) return false;
  const { from, to } = membership;
  const hadJoined = from === undefined || compareWhen(from, date) === 'before' || from.text === date.text;
  const hadNotLeft = to === undefined || compareWhen(to, date) === 'after';
  return hadJoined && hadNotLeft;
}
