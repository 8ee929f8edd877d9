/** Where is he, as of when, and who says so? The line of a list, and the status at the head of his page. */
import type { Archive, Person } from '../archive/archive.ts';
import { addressOf, datesOfRecord } from '../archive/derive/versions.ts';
import { asOfSpell, lastSpellOf } from '../archive/derive/whereabouts.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Link } from './frame.ts';
import { buildStatement, contextOf, type PageContext, type StatementView } from './statement.ts';

export interface StatusView {
  /** "At liberty in Spain, as of May 22, 2026." */
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
  const { spellStates, words, phrases } = wordsIn(locale);
  if (!spell) return phrases.status(words.whereNotKnown, undefined, undefined);
  const asOf = asOfSpell(spell);
  const where = spell.place ? (spell.place.facts.phrase ?? spell.place.facts.name)[locale] : undefined;
  const state = spell.as === 'unknown' ? words.whereNotKnown : spellStates[spell.as];
  return phrases.status(state, where, asOf && formatWhen(asOf, locale));
}

/** The status of a person and what it rests on. */
export function buildStatus(archive: Archive, person: Person, context: PageContext): StatusView | undefined {
  const spell = lastSpellOf(person);
  if (!spell) return undefined;
  const { phrases } = wordsIn(context.locale);
  const { changed } = datesOfRecord(archive, addressOf(person));
  return {
    line: statusLineOf(person, context.locale),
    // Only who says it stands beside the line: its sentence uses no term, and its sources no number.
    statement: buildStatement(spell, contextOf(archive, context.path, context.locale)),
    nothingLater: phrases.nothingLater(formatDay(archive.asOf, context.locale)),
    changed: changed === undefined ? undefined : { href: `#${anchors.section('cite')}`, text: phrases.changed(formatDay(changed, context.locale)) },
  };
}
