/** How does a list show people? Each by name, with a status line, and a small drawing on an axis that all of them share. */
import type { Archive } from '../archive/archive.ts';
import { originsOf } from '../archive/derive/origins.ts';
import { perArchive } from '../archive/derive/per-archive.ts';
import { firstDayOf, lastToldSpellOf, standingSpellsOf } from '../archive/derive/whereabouts.ts';
import type { Person } from '../archive/record.ts';
import { axisFromMonthOf, type Axis } from '../graphics/axis.ts';
import { drawLane } from '../graphics/custody-bar.ts';
import type { Piece } from '../graphics/pieces.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath, type Path } from '../routes.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { drawnSpellOf, isDrawable } from './custody.ts';
import type { Link } from './frame.ts';
import { statusLineOf } from './status.ts';

export interface PersonLine {
  link: Link;
  status: string;
  basis: Basis | undefined;
  basisWord: string | undefined;
  /** How many origins the status line rests on, as a link to the statement with its citations. */
  origins: Link | undefined;
  lane: Piece[];
}

/** Builds the line of a person in a list. */
export function buildPersonLine(person: Person, lane: Piece[], path: Path, locale: Locale): PersonLine {
  const { bases, phrases } = wordsIn(locale);
  const spell = lastToldSpellOf(person);
  const basis = spell?.basis;
  return {
    link: { href: linkBetween(path, recordPath(locale, person)), text: sortingNameOf(person, locale) },
    status: statusLineOf(person, locale),
    basis,
    basisWord: basis && bases[basis],
    origins: spell && { href: linkBetween(path, recordPath(locale, person), anchors.statement(spell)), text: phrases.origins(originsOf(spell).size) },
    lane,
  };
}

/** The small drawing of every person on one axis, which begins in January of the first year of custody, or of the first year that any spell touches where nobody was held. */
export const lanesOf = perArchive((archive): { axis: Axis; lanes: ReadonlyMap<Person, Piece[]> } => {
  const drawable = [...archive.people.values()].map((person) => ({ person, spells: standingSpellsOf(person).filter(isDrawable) }));
  const spells = drawable.flatMap((lane) => lane.spells);
  const held = spells.filter((spell) => spell.as === 'held');
  const days = (held.length > 0 ? held : spells).map(firstDayOf).filter((day) => day !== undefined);
  const first = `${(days.toSorted()[0] ?? archive.asOf).slice(0, 4)}-01-01`;
  const axis = axisFromMonthOf(first, archive.asOf);
  const lanes = drawable.map(({ person, spells }): [Person, Piece[]] => [
    person,
    drawLane(spells.map((spell) => drawnSpellOf(spell, 'en')), axis),
  ]);
  return { axis, lanes: new Map(lanes) };
});

/** Everyone, as a list sorts them. */
export function peopleByName({ people }: Archive, locale: Locale): Person[] {
  return [...people.values()].toSorted((a, b) => sortingNameOf(a, locale).localeCompare(sortingNameOf(b, locale), formattingLocale[locale]));
}

/** The name by which a list sorts a person. */
export function sortingNameOf(person: Person, locale: Locale): string {
  const { name } = person.facts;
  if ('pseudonym' in name) return wordsIn(locale).phrases.quoted(name.pseudonym);
  return (locale === 'es' ? name.spanish : undefined)?.sorting ?? name.sorting;
}
