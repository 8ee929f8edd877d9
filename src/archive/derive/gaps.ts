/** Where does the record of where a person was stop? At gaps between two spells, at what a spell leaves out, and after the last. */
import { dayAfter, type Day } from '../../values/date.ts';
import { possibleDaysOf, type When } from '../../values/when.ts';
import type { Person } from '../record.ts';
import type { Spell } from '../statement.ts';
import { asOfSpell, lastSpellOf, newestSourceOf, standingSpellsOf } from './whereabouts.ts';

export type Gap =
  /** At least a day of which nothing is known, between two spells. */
  | { is: 'between'; after: Spell; before: Spell }
  /** A spell without its place, its beginning or its end. */
  | { is: 'incomplete'; spell: Spell }
  /** After the last that is known, or ever; undefined when that has no date. */
  | { is: 'end'; lastKnown: When | undefined };

/** The gaps of a person, oldest first; each is told once, and the last is always there. */
export function gapsOf(person: Person): Gap[] {
  const known = standingSpellsOf(person).filter(({ as }) => as !== 'unknown');
  const inside = known.flatMap((spell, index): Gap[] => {
    const next = known[index + 1];
    const between: Gap[] = next && isGapBetween(spell, next) ? [{ is: 'between', after: spell, before: next }] : [];
    // Where its end is not known, the gap behind it says so.
    const isEndTold = spell.to !== undefined || next === undefined || between.length > 0;
    const isWhole = hasPlace(spell) && spell.from !== undefined && isEndTold;
    return [...(isWhole ? [] : [{ is: 'incomplete' as const, spell }]), ...between];
  });
  const last = lastSpellOf(person);
  return [...inside, { is: 'end', lastKnown: last && asOfSpell(last) }];
}

/** Whether a whole day at least lies between what is known of one spell and what is known of the next. */
function isGapBetween(spell: Spell, next: Spell): boolean {
  const until = knownUntil(spell);
  return until !== undefined && next.from !== undefined && dayAfter(until) < possibleDaysOf(next.from).min;
}

/** The latest day on which it can have ended, was still so, or, with no end known, began. */
function knownUntil(spell: Spell): Day | undefined {
  const end = spell.to === 'still' ? newestSourceOf(spell)?.published : (spell.to ?? spell.from);
  return end && possibleDaysOf(end).max;
}

/** Whether it says where he was; somebody on the way is between places. */
export function hasPlace({ as, place, where }: Spell): boolean {
  return as === 'in-transit' || place !== undefined || where !== undefined;
}
