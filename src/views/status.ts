/** Where is he, as of when, and who says so? The line of a list, and the status at the head of his page. */
import type { Archive } from '../archive/archive.ts';
import { addressOf, datesOfRecord } from '../archive/derive/versions.ts';
import { asOfSpell, lastSpellOf, lastToldSpellOf } from '../archive/derive/whereabouts.ts';
import type { Person } from '../archive/record.ts';
import type { Spell } from '../archive/statement.ts';
import { formatDay, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import type { Link } from './frame.ts';
import { buildStatement, contextOf, type PageContext, type StatementView } from './statement.ts';

export interface StatusView {
  /** "As of May 22, 2026:", where it has a date, and "at liberty in Spain." */
  when: string | undefined;
  line: string;
  /** What the record says of him since, which is not where he is, with a link to who says so. */
  since: Link | undefined;
  /** The statement that the line rests on, shown in brief: it stands in full further down. */
  statement: StatementView;
  nothingLater: string;
  /** When his record last changed, with a link to what did; undefined where it never has. */
  changed: Link | undefined;
}

/** What of a spell a status says: as what and where, and as of when, until when or from when. */
interface Told {
  what: string;
  bound: 'as-of' | 'until' | 'from' | 'undated';
  when: string | undefined;
}

/** "At liberty in Spain, as of May 22, 2026."; "Held at CECOT until July 18, 2025; not known where since."; "Not known where he is." when nothing is. */
export function statusLineOf(person: Person, locale: Locale): string {
  const spell = lastToldSpellOf(person);
  const { notKnownSinceInBrief, words, phrases } = wordsIn(locale);
  if (!spell) return phrases.status(words.whereNotKnown, undefined);
  if (isUnknownSince(person)) {
    const { what, bound, when } = tellBeforeUnknown(spell, locale);
    return `${[what, when].filter(Boolean).join(' ')}; ${notKnownSinceInBrief[bound]}.`;
  }
  const asOf = asOfSpell(spell);
  return phrases.status(whatOf(spell, locale), asOf && formatWhen(asOf, locale));
}

/** The status of a person and what it rests on. */
export function buildStatus(archive: Archive, person: Person, context: PageContext): StatusView | undefined {
  const { locale } = context;
  const [spell, last] = [lastToldSpellOf(person), lastSpellOf(person)];
  if (!spell || !last) return undefined;
  const { phrases } = wordsIn(locale);
  const { changed } = datesOfRecord(archive, addressOf(person));
  const { what, bound, when } = isUnknownSince(person) ? tellBeforeUnknown(spell, locale) : tell(spell, locale);
  return {
    when: when && `${capitalized(when, locale)}:`,
    line: `${when ? uncapitalized(what, locale) : what}.`,
    since: isUnknownSince(person) ? { href: `#${anchors.statement(last)}`, text: sinceOf(last, bound, locale) } : undefined,
    // Only who says it stands beside the line: its sentence uses no term, and its sources no number.
    statement: buildStatement(spell, contextOf(archive, context.path, locale)),
    // On a phone a line, so that the drawing below it stands on the first screen.
    nothingLater: phrases.nothingLater(formatDay(archive.asOf, locale, 'short')),
    changed: changed === undefined ? undefined : { href: `#${anchors.section('cite')}`, text: phrases.changed(formatDay(changed, locale)) },
  };
}

/** Whether the record goes on after what a status tells, but only to say that it is not known where he is. */
function isUnknownSince(person: Person): boolean {
  return lastToldSpellOf(person) !== lastSpellOf(person);
}

/** A spell after which the record says nothing else. */
function tell(spell: Spell, locale: Locale): Told {
  const asOf = asOfSpell(spell);
  return { what: whatOf(spell, locale), bound: 'as-of', when: asOf && wordsIn(locale).phrases.asOf(formatWhen(asOf, locale)) };
}

/** A spell of which nothing is known since: until its own end, or from its beginning where that alone is known. A later source that tells of it does not say that it lasted until then. */
function tellBeforeUnknown(spell: Spell, locale: Locale): Told {
  const what = whatOf(spell, locale);
  const { phrases } = wordsIn(locale);
  const { from, to } = spell;
  if (to === 'still' && asOfSpell(spell)) return tell(spell, locale);
  if (to && to !== 'still') return { what, bound: 'until', when: phrases.until(formatWhen(to, locale)) };
  if (from) return { what, bound: 'from', when: phrases.from(formatWhen(from, locale)) };
  return { what, bound: 'undated', when: undefined };
}

/** "Held at CECOT"; only where, of a place in which it is not known how he was. */
function whatOf({ as, place }: Spell, locale: Locale): string {
  const { spellStates, words } = wordsIn(locale);
  const where = place && (place.facts.phrase ?? place.facts.name)[locale];
  if (as === 'unknown') return where ? capitalized(where, locale) : words.whereNotKnown;
  return [spellStates[as], where].filter(Boolean).join(' ');
}

/** "Where he has been since is not known."; or how the record itself puts it: "Sent to Venezuela; nothing known since." */
function sinceOf({ where }: Spell, bound: Told['bound'], locale: Locale): string {
  const notKnown = wordsIn(locale).notKnownSince[bound];
  if (!where) return notKnown;
  const hasEnd = bound === 'until' || bound === 'as-of';
  return hasEnd ? `${where[locale]}.` : `${where[locale]}. ${notKnown}`;
}

function capitalized(text: string, locale: Locale): string {
  return `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`;
}

function uncapitalized(text: string, locale: Locale): string {
  return `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`;
}
