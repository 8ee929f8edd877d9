/** Of whose whereabouts has nothing been heard for long, or ever? */
import { within } from '../../../reading/problem.ts';
import { sortWhen, type When } from '../../../values/when.ts';
import type { Archive } from '../../archive.ts';
import type { Spell } from '../../statement.ts';
import { asOfSpell, lastSpellOf, newestSourceOf, standingSpellsOf } from '../whereabouts.ts';
import { isOld, type Horizon, type Look, type Task } from './task.ts';

/** What the status lines tell, the oldest first. */
export function oldStatuses({ people }: Archive, horizon: Horizon): Task {
  const spells = [...people.values()].flatMap((person) => lastSpellOf(person) ?? []);
  return {
    title: 'People whose last known whereabouts are old',
    todo: 'Look for newer reports.',
    looks: oldestFirst(spells.map((spell) => datedLook(spell, asOfSpell(spell))), horizon),
  };
}

export function unknownWhereabouts({ people }: Archive): Task {
  const unknown = [...people.values()].filter((person) => !lastSpellOf(person));
  return {
    title: 'People of whose whereabouts nothing is told',
    todo: 'Look for a report of where they were; until there is one, the page says that it is not known.',
    looks: unknown.map(({ at }) => ({ at: within(at, 'whereabouts'), says: 'no spell stands here' })),
  };
}

/** Spells that say "still so", save those of the status lines. */
export function oldOpenSpells({ people }: Archive, horizon: Horizon): Task {
  const spells = [...people.values()].flatMap((person) =>
    standingSpellsOf(person).filter((spell) => spell.to === 'still' && spell !== lastSpellOf(person)),
  );
  return {
    title: 'Earlier spells that were still open long ago',
    todo: 'Find out when they ended; where that is not known, take "to" away.',
    looks: oldestFirst(spells.map((spell) => datedLook(spell, newestSourceOf(spell)?.published)), horizon),
  };
}

interface DatedLook extends Look {
  date: When | undefined;
}

function datedLook({ id, at }: Spell, date: When | undefined): DatedLook {
  return { at, says: date ? `"${id}", as of ${date.text}` : `"${id}": nothing that it rests on has a date`, date };
}

/** What has no date at all comes first. */
function oldestFirst(looks: readonly DatedLook[], horizon: Horizon): Look[] {
  return looks
    .filter(({ date }) => date === undefined || isOld(date, horizon))
    .toSorted((a, b) => (a.date && b.date ? sortWhen(a.date, b.date) : Number(a.date !== undefined) - Number(b.date !== undefined)));
}
