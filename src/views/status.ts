/** Where is he, as of when, and who says so? The line of a list, and the status at the head of his page. */
import type { Archive, Person } from '../archive/archive.ts';
import type { Spell } from '../archive/statement.ts';
import { addressOf, datesOfRecord } from '../archive/derive/versions.ts';
import { asOfSpell, lastSpellOf } from '../archive/derive/whereabouts.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Link } from './frame.ts';
import { buildStatement, contextOf, type PageContext, type StatementView } from './statement.ts';

export interface StatusView {
  /** "As of May 22, 2026:", where it has a date, and "at liberty in Spain." */
  asOf: string | undefined;
  line: string;
  /** The statement that it rests on, shown in brief: it stands in full further down. */
  statement: StatementView;
  nothingLater: string;
  /** When his record last changed, with a link to what did; undefined where it never has. */
  changed: Link | undefined;
}

/** "At liberty in Spain, as of May 22, 2026."; "Not known where he is." when nothing is. */
export function statusLineOf(person: Person, locale: Locale): string {
  const spell = lastSpellOf(person);
  const { words, phrases } = wordsIn(locale);
  if (!spell) return phrases.status(words.whereNotKnown, undefined, undefined);
  const { state, where, date } = partsOf(spell, locale);
  return phrases.status(state, where, date);
}

/** What of a spell a status says: as what, where, as of when. */
function partsOf(spell: Spell, locale: Locale): { state: string; where: string | undefined; date: string | undefined } {
  const { spellStates, words } = wordsIn(locale);
  const asOf = asOfSpell(spell);
  return {
    state: spell.as === 'unknown' ? words.whereNotKnown : spellStates[spell.as],
    where: spell.place && (spell.place.facts.phrase ?? spell.place.facts.name)[locale],
    date: asOf && formatWhen(asOf, locale),
  };
}

/** The status of a person and what it rests on. */
export function buildStatus(archive: Archive, person: Person, context: PageContext): StatusView | undefined {
  const spell = lastSpellOf(person);
  if (!spell) return undefined;
  const { phrases } = wordsIn(context.locale);
  const { changed } = datesOfRecord(archive, addressOf(person));
  const { state, where, date } = partsOf(spell, context.locale);
  const line = phrases.status(state, where, undefined);
  return {
    asOf: date && phrases.statusAsOf(date),
    line: date ? `${line.charAt(0).toLocaleLowerCase(context.locale)}${line.slice(1)}` : line,
    // Only who says it stands beside the line: its sentence uses no term, and its sources no number.
    statement: buildStatement(spell, contextOf(archive, context.path, context.locale)),
    nothingLater: phrases.nothingLater(formatDay(archive.asOf, context.locale)),
    changed: changed === undefined ? undefined : { href: `#${anchors.section('cite')}`, text: phrases.changed(formatDay(changed, context.locale)) },
  };
}
