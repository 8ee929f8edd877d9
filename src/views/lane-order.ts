/** In which order can lanes stand? By name; or by first custody, by how far each is known, or by last place, each with what it is sorted by. */
import type { Archive } from '../archive/archive.ts';
import { asOfSpell, firstDayOf, lastSpellOf, standingSpellsOf } from '../archive/derive/whereabouts.ts';
import type { Person } from '../archive/record.ts';
import type { Spell } from '../archive/statement.ts';
import { knownUntil } from '../graphics/bands.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { distantFuture, distantPast, type Day } from '../values/date.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { drawnSpellOf, isDrawable, nameOfSpell } from './custody.ts';
import { peopleByName } from './lanes.ts';

/** The orders besides that by name; each is a part of an address. */
export const laneOrders = ['first-held', 'last-known', 'last-place'] as const;
export type LaneOrder = (typeof laneOrders)[number];

export interface OrderedGroup {
  /** The place that all in it have in common. */
  heading: string | undefined;
  people: { person: Person; says: string | undefined }[];
}

/** Everybody in an order; of what is equal the name decides. */
export function inOrder(archive: Archive, order: LaneOrder | undefined, locale: Locale): OrderedGroup[] {
  const people = peopleByName(archive, locale);
  switch (order) {
    case undefined:
      return [{ heading: undefined, people: people.map((person) => ({ person, says: undefined })) }];
    case 'first-held': {
      const sorted = people.toSorted((a, b) => firstHeldDayOf(a).localeCompare(firstHeldDayOf(b)));
      return [{ heading: undefined, people: sorted.map((person) => ({ person, says: tellFirstHeld(person, locale) })) }];
    }
    case 'last-known': {
      const sorted = people.toSorted((a, b) => lastKnownDayOf(b, archive).localeCompare(lastKnownDayOf(a, archive)));
      return [{ heading: undefined, people: sorted.map((person) => ({ person, says: tellLastKnown(person, locale) })) }];
    }
    case 'last-place':
      return byLastPlace(people, locale);
  }
}

/** The last day up to which anything is known of where somebody was. */
export function lastKnownDayOf(person: Person, { asOf }: Archive): Day {
  const drawn = standingSpellsOf(person).filter(isDrawable).map((spell) => drawnSpellOf(spell, 'en'));
  return knownUntil(drawn, asOf) ?? distantPast;
}

function byLastPlace(people: readonly Person[], locale: Locale): OrderedGroup[] {
  const nowhere = wordsIn(locale).words.lastPlaceNotKnown;
  const placeOf = (person: Person) => {
    const spell = lastSpellOf(person);
    return spell && spell.as !== 'unknown' ? nameOfSpell(spell, locale) : nowhere;
  };
  const groups = [...Map.groupBy(people, placeOf)].toSorted(([a], [b]) => Number(a === nowhere) - Number(b === nowhere) || a.localeCompare(b, formattingLocale[locale]));
  return groups.map(([heading, group]) => ({ heading, people: group.map((person) => ({ person, says: undefined })) }));
}

function firstHeld(person: Person): Spell | undefined {
  return standingSpellsOf(person).find(({ as }) => as === 'held');
}

/** Whoever was never held comes last. */
function firstHeldDayOf(person: Person): Day {
  const spell = firstHeld(person);
  return (spell && firstDayOf(spell)) ?? distantFuture;
}

function tellFirstHeld(person: Person, locale: Locale): string | undefined {
  const { words, phrases } = wordsIn(locale);
  const spell = firstHeld(person);
  if (!spell) return undefined;
  if (spell.from) return phrases.firstHeld(formatWhen(spell.from, locale, 'short'));
  return spell.to && spell.to !== 'still' ? phrases.beginningNotKnownTo(formatWhen(spell.to, locale, 'short')) : words.gapNotKnown;
}

/** Of the last spell of which anything is known. */
function tellLastKnown(person: Person, locale: Locale): string {
  const { words, phrases } = wordsIn(locale);
  const spell = standingSpellsOf(person).findLast(({ as }) => as !== 'unknown');
  if (!spell) return words.gapNotKnown;
  const asOf = asOfSpell(spell);
  return spell.to === undefined || !asOf ? words.endNotKnown : phrases.lastKnownOn(formatWhen(asOf, locale, 'short'));
}
