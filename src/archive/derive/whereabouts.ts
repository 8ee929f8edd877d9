/** What do the spells of a person say together? Since when he was last known to be where, and what is certain of each spell. */
import type { Day } from '../../values/date.ts';
import { distantPast } from '../../values/date.ts';
import { compareWhen, daysOf, possibleDaysOf, type When } from '../../values/when.ts';
import type { Person, Source } from '../record.ts';
import { isDisputed, isStanding, type Spell, type Statement } from '../statement.ts';

/** The newest source that a spell, or another statement, cites; undefined when none has a date. */
export function newestSourceOf({ citations }: Pick<Statement, 'citations'>): Source | undefined {
  return citations
    .map(({ source }) => source)
    .filter(({ published }) => published !== undefined)
    .toSorted((a, b) => lastDayOf(b).localeCompare(lastDayOf(a)))[0];
}

function lastDayOf({ published }: Source): Day {
  return published ? daysOf(published).max : distantPast;
}

/** The date as of which a spell was known to be so: of its newest source when it was still so then, else of its end or beginning. */
export function asOfSpell(spell: Spell): When | undefined {
  if (spell.to === 'still') return newestSourceOf(spell)?.published;
  return spell.to ?? newestSourceOf(spell)?.published ?? spell.from;
}

/** The spells that stand: not those replaced or withdrawn. */
export function standingSpellsOf(person: Person): Spell[] {
  return person.whereabouts.filter(isStanding);
}

/** The last spell in the record, which runs oldest first; it may say no more than that nothing is known. */
export function lastSpellOf(person: Person): Spell | undefined {
  return standingSpellsOf(person).at(-1);
}

/** The spell that a status tells: the last one that says where he was, or how; the very last where none does. */
export function lastToldSpellOf(person: Person): Spell | undefined {
  return standingSpellsOf(person).findLast(({ as, place }) => as !== 'unknown' || place !== undefined) ?? lastSpellOf(person);
}

/** The days on which a spell certainly lasted; undefined when none is certain. */
export function certainDaysOf(spell: Spell): { first: Day; last: Day } | undefined {
  const first = spell.from ? possibleDaysOf(spell.from).max : undefined;
  const end = spell.to === 'still' ? newestSourceOf(spell)?.published : spell.to;
  const last = end ? possibleDaysOf(end).min : undefined;
  if (first === undefined || last === undefined || first > last) return undefined;
  return { first, last };
}

/** The first day that a spell can touch: of its beginning, or of its end where that alone is known; undefined where neither is. */
export function firstDayOf(spell: Spell): Day | undefined {
  const earliest = spell.from ?? endOf(spell);
  return earliest && possibleDaysOf(earliest).min;
}

/** Whether it is certain that one spell was followed by another: nobody disputes either, and their dates cannot be turned round. */
export function isStepCertain(earlier: Spell, later: Spell): boolean {
  if (isDisputed(earlier) || isDisputed(later)) return false;
  const [begun, ended] = [earlier.from, endOf(earlier)];
  const [next, over] = [later.from, endOf(later)];
  return isBefore(begun, next) || isBefore(ended, over) || isBefore(ended, next);
}

function endOf({ to }: Spell): When | undefined {
  return to === 'still' ? undefined : to;
}

function isBefore(one: When | undefined, other: When | undefined): boolean {
  return one !== undefined && other !== undefined && compareWhen(one, other) === 'before';
}
