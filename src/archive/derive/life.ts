/** What became of a ruling? What others did to it, when it was stayed and until when, and what ended it, in whole or in part. */
import type { Verb } from '../../values/effect.ts';
import { compareWhen, sortWhen, type When } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Ruling } from '../record.ts';
import { isStanding, type Effect } from '../statement.ts';
import { effectsOn } from './cases.ts';

/** What one ruling did to another, all of it. */
export interface Act {
  ruling: Ruling;
  effects: Effect[];
}

/** What ended a ruling, or a part of it: the ruling that did so, and how. */
export interface Undoing {
  ruling: Ruling;
  does: Ending;
  effect: Effect;
}

export interface Stay {
  by: Act;
  /** When it was lifted, or fell with what it stayed; undefined where no ruling is known to have done so. */
  to: When | undefined;
  /** A day by which it was over, where nobody says when it ended: the order was acted on again. */
  overBy: When | undefined;
}

/** What left a ruling as it was, or made it last. */
export const keeping: readonly Verb[] = ['affirms', 'leaves-standing', 'declines-to-stay', 'extends'];

/** How a ruling can end. A stay is lifted; a ruling that is only lifted was none. */
export const endings = ['vacates', 'reverses', 'supersedes', 'lifts'] as const satisfies readonly Verb[];
export type Ending = (typeof endings)[number];

const undoing = ['vacates', 'reverses', 'supersedes'] as const satisfies readonly Ending[];

/** What a ruling does to the rest of what it undoes in part. */
const keepingPart: readonly Verb[] = ['affirms', 'leaves-standing', 'amends'];

/** What is done only to what is in force. */
export const actingAgain: readonly Verb[] = ['extends', 'enforces', 'carries-out'];

/** What others did to a ruling, oldest first; statements that were taken back did nothing. */
export function actsOn(archive: Archive, ruling: Ruling): Act[] {
  const byRuling = Map.groupBy(effectsOn(archive, ruling).filter(isStanding), ({ home }) => home);
  return [...byRuling]
    .flatMap(([home, effects]) => (home.kind === 'rulings' ? [{ ruling: home, effects }] : []))
    .toSorted((a, b) => sortWhen(a.ruling.date, b.ruling.date));
}

/** Whether one of the effects is of these verbs. */
export function doesAny({ effects }: Act, verbs: readonly Verb[]): boolean {
  return effects.some(({ does }) => verbs.includes(does));
}

/** The effect by which another ruling undid this one, in whole; undefined while nothing of that kind is known. */
export function undoneBy(archive: Archive, ruling: Ruling): Undoing | undefined {
  return actsOn(archive, ruling).filter((act) => !doesAny(act, keepingPart)).flatMap((act) => undoingsIn(act, undoing))[0];
}

/** The same where the ruling that undid it also left something of it standing: a part of it fell. */
export function undoneInPartBy(archive: Archive, ruling: Ruling): Undoing | undefined {
  return actsOn(archive, ruling).filter((act) => doesAny(act, keepingPart)).flatMap((act) => undoingsIn(act, undoing))[0];
}

/** What ended a ruling: it was undone; or, where it was itself a stay, lifted. */
export function endingOf(archive: Archive, ruling: Ruling): Undoing | undefined {
  const undone = undoneBy(archive, ruling);
  if (undone || !ruling.effects.some(({ does }) => does === 'stays')) return undone;
  return actsOn(archive, ruling).flatMap((act) => undoingsIn(act, ['lifts']))[0];
}

/** When a ruling was stayed, oldest first. */
export function staysOf(archive: Archive, ruling: Ruling): Stay[] {
  const acts = actsOn(archive, ruling);
  return acts
    .filter((act) => doesAny(act, ['stays']))
    .map((by) => {
      const later = acts.filter((act) => compareWhen(act.ruling.date, by.ruling.date) === 'after');
      const lifted = later.flatMap((act) => undoingsIn(act, ['lifts']))[0];
      const ends = [endingOf(archive, by.ruling), lifted, endingOf(archive, ruling)].flatMap((end) => end?.ruling.date ?? []);
      const [to] = ends.toSorted(sortWhen);
      return { by, to, overBy: to ? undefined : later.find((act) => doesAny(act, actingAgain))?.ruling.date };
    });
}

/** The stay of which no end is known, nor that it is over. */
export function openStayOf(archive: Archive, ruling: Ruling): Stay | undefined {
  return staysOf(archive, ruling).find(({ to, overBy }) => !to && !overBy);
}

function undoingsIn({ ruling, effects }: Act, verbs: readonly Ending[]): Undoing[] {
  return effects.flatMap((effect) => {
    const does = verbs.find((verb) => verb === effect.does);
    return does ? [{ ruling, does, effect }] : [];
  });
}
