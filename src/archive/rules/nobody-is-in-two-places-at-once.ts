/** One person is not in two places at once: two spells that nobody disputes do not certainly overlap. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import { certainDaysOf, standingSpellsOf } from '../derive/whereabouts.ts';
import type { Place } from '../record.ts';
import { isDisputed, type Spell } from '../statement.ts';

export function nobodyIsInTwoPlacesAtOnce(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.people.values()].flatMap((person) => {
    const spells = standingSpellsOf(person).filter((spell) => !isDisputed(spell));
    return spells.flatMap((spell, index) => spells.slice(index + 1).flatMap((other) => problemsWithPair(spell, other)));
  });
}

function problemsWithPair(spell: Spell, other: Spell): Problem[] {
  const [days, others] = [certainDaysOf(spell), certainDaysOf(other)];
  if (!days || !others || liesWithin(spell.place, other.place) || liesWithin(other.place, spell.place)) return [];
  const first = days.first > others.first ? days.first : others.first;
  const last = days.last < others.last ? days.last : others.last;
  // Two spells may touch on one day: the end of one and the beginning of the next are not told apart.
  if (first >= last) return [];
  const says = `"${other.id}" and "${spell.id}" put him in two places at once, from ${first} to ${last}`;
  return [problemAt(other.at, says, 'Widen the dates to what is known, or mark the one that does not stand.')];
}

function liesWithin(place: Place | undefined, larger: Place | undefined): boolean {
  const passed = new Set<Place>();
  for (let here = place; here && !passed.has(here); here = here.within) {
    if (here === larger) return true;
    passed.add(here);
  }
  return false;
}
