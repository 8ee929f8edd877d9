/** What do a person's spells show? The bar, the table that says the same in words, and what the bar cannot show. */
import type { Archive } from '../archive/archive.ts';
import { newestSourceOf, standingSpellsOf } from '../archive/derive/whereabouts.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import { isDisputed, isStanding, type Spell } from '../archive/statement.ts';
import { drawCustodyBar, type CustodyBar } from '../graphics/custody-bar.ts';
import type { DrawnSpell } from '../graphics/extent.ts';
import type { Piece } from '../graphics/pieces.ts';
import { formatDays, formatPeriod, formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Locale } from '../values/locale.ts';
import { daysBetween, daysOf, isExact, possibleDaysOf } from '../values/when.ts';
import type { Link } from './frame.ts';
import { buildStatement, linkToRecord, type PageContext, type StatementView } from './statement.ts';

/** One spell in words. */
export interface SpellView {
  /** Its number in the bar. */
  number: number | undefined;
  name: string;
  place: Link | undefined;
  dates: string;
  state: string;
  authority: Link | undefined;
  /** What its band in the bar is called, for whoever hears it. */
  label: string;
  statement: StatementView;
}

export interface CustodyView {
  bar: CustodyBar;
  /** What the drawing is called; its bands say the rest. */
  alternative: string;
  table: SpellView[];
  legend: LegendEntry[];
}

export const swatches = ['united-states', 'elsewhere', 'line', 'hatch', 'fade', 'last-known'] as const;
export interface LegendEntry {
  swatch: (typeof swatches)[number];
  text: string;
}

export function buildCustody(archive: Archive, person: Person, context: PageContext): CustodyView | undefined {
  const { locale } = context;
  const spells = standingSpellsOf(person).filter(isDrawable);
  if (spells.length === 0) return undefined;
  const { words, phrases } = wordsIn(locale);
  const bar = drawCustodyBar(spells.map((spell) => drawnSpellOf(spell, locale)), archive.asOf, words.gapNotKnown);
  return {
    bar,
    alternative: phrases.custodyBar(nameOf(person)[locale]),
    table: spells.map((spell, index) => buildSpell(spell, index + 1, context)),
    legend: legendOf(bar.pieces, locale),
  };
}

/** The spells that the bar cannot show: those without a date, and those that no longer stand. They stay on the page all the same. */
export function buildOtherSpells(person: Person, context: PageContext): SpellView[] {
  return person.whereabouts
    .filter((spell) => !isStanding(spell) || !isDrawable(spell))
    .map((spell) => buildSpell(spell, undefined, context));
}

/** A spell without any date has no place on an axis. */
export function isDrawable({ from, to }: Spell): boolean {
  return from !== undefined || (to !== undefined && to !== 'still');
}

/** A spell as the drawings need it. */
export function drawnSpellOf(spell: Spell, locale: Locale): DrawnSpell {
  const { from, to } = spell;
  const end = to === 'still' ? undefined : to;
  const exact = [from, end].filter((when) => when !== undefined && isExact(when));
  const asOf = to === 'still' ? newestSourceOf(spell)?.published : undefined;
  return {
    state: spell.as,
    isInUnitedStates: spell.place?.facts.country === 'US',
    label: spell.place ? (spell.place.facts.short ?? spell.place.facts.name)[locale] : '',
    from: from && possibleDaysOf(from),
    to: end && possibleDaysOf(end),
    // A source of a month says how it was when the month began, at the least.
    lastKnown: asOf && daysOf(asOf).min,
    edges: exact.flatMap((when) => (when ? [{ day: daysOf(when).min, text: formatWhen(when, locale, 'short') }] : [])).slice(0, 1),
    duration: from && end ? formatDays(daysBetween(from, end), locale) : undefined,
    isDisputed: isDisputed(spell),
  };
}

function buildSpell(spell: Spell, number: number | undefined, context: PageContext): SpellView {
  const { locale } = context;
  const { spellStates } = wordsIn(locale);
  const place = spell.place && linkToRecord(spell.place, context);
  const [name, dates, state] = [nameOfSpell(spell, locale), datesOfSpell(spell, locale), spellStates[spell.as].toLocaleLowerCase(locale)];
  return {
    number,
    name,
    place: spell.where ? undefined : place,
    dates,
    state,
    label: `${number === undefined ? '' : `${number}: `}${name}, ${dates}, ${state}`,
    authority: spell.authority && linkToRecord(spell.authority, context),
    statement: buildStatement(spell, context),
  };
}

/** Where it was; its state, where no place is known. */
export function nameOfSpell({ where, place, as }: Spell, locale: Locale): string {
  return where?.[locale] ?? (place ? nameOf(place)[locale] : wordsIn(locale).spellStates[as]);
}

/** The dates of a spell: from and to, or up to when it is known. */
export function datesOfSpell(spell: Spell, locale: Locale): string {
  const { phrases } = wordsIn(locale);
  const from = spell.from && formatWhen(spell.from, locale, 'short');
  if (spell.to !== 'still') return formatPeriod(from, spell.to && formatWhen(spell.to, locale, 'short'), locale);
  const newest = newestSourceOf(spell)?.published;
  const known = newest && phrases.lastKnownOn(formatWhen(newest, locale, 'short'));
  return from && known ? `${from} – ${known}` : (known ?? formatPeriod(from, undefined, locale));
}

const swatchOfShape = {
  block: undefined,
  'hatched-block': 'hatch',
  'fading-block': 'fade',
  'rising-block': 'fade',
  line: 'line',
  'dashed-line': 'hatch',
  'fading-line': 'fade',
  arrow: undefined,
  dots: undefined,
  seam: undefined,
  'last-known': 'last-known',
} as const satisfies Record<Piece['shape'], LegendEntry['swatch'] | undefined>;

/** Only what the drawing shows is explained. */
export function legendOf(pieces: readonly Piece[], locale: Locale): LegendEntry[] {
  const { words } = wordsIn(locale);
  const shown = new Set(pieces.flatMap((piece) => ['tone' in piece ? piece.tone : undefined, swatchOfShape[piece.shape]]));
  const texts = {
    'united-states': words.heldInUs,
    elsewhere: words.heldElsewhere,
    line: words.atLiberty,
    hatch: words.dayNotCertain,
    fade: words.eitherEndNotKnown,
    'last-known': words.lastKnown.toLocaleLowerCase(locale),
  };
  return swatches.filter((swatch) => shown.has(swatch)).map((swatch) => ({ swatch, text: texts[swatch] }));
}
