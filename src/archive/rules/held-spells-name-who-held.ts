/** A spell in custody names who held the person, and in which place or country; any other spell names no holder. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Spell } from '../statement.ts';
import { isSpell } from '../derive/happening.ts';

export function heldSpellsNameWhoHeld(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.statements.values()].filter(isSpell).flatMap(problemsWithSpell);
}

function problemsWithSpell({ as, authority, place, at }: Spell): Problem[] {
  const problems: Problem[] = [];
  if (as === 'held' && !authority) {
    problems.push(problemAt(at, '"authority" is missing: he was held, by whom?', 'Name the actor whose officers or guards held him.'));
  }
  if (as === 'held' && !place) {
    problems.push(problemAt(at, '"place" is missing: he was held, where?', 'Name a place; the country, if nothing nearer is known.'));
  }
  if (as !== 'held' && authority) {
    problems.push(problemAt(within(at, 'authority'), `nobody holds a person who is ${as}`, 'Remove the authority, or correct "as".'));
  }
  return problems;
}
