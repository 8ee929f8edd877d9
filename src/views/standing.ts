/** Is a ruling law? What is said of it at once, under its title: that it ended, or is stayed, or that nothing of the kind was found; and what became of what it acted on. */
import type { Archive } from '../archive/archive.ts';
import { actsOn, doesAny, endingOf, staysOf, undoneInPartBy, type Act, type Stay, type Undoing } from '../archive/derive/life.ts';
import { nameOf } from '../archive/name.ts';
import type { Ruling } from '../archive/record.ts';
import { isStanding } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { buildFate } from './disposition.ts';
import type { Link } from './frame.ts';
import { linkToEffect } from './order-acts.ts';
import { buildOpen } from './orders.ts';
import { linkToRecord, type PageContext } from './statement.ts';

/** A sentence: a word that tells most of it, the rest, the ruling that did it, and what follows. */
export interface StandingLine {
  word: string | undefined;
  text: string;
  link: Link | undefined;
  then: string | undefined;
}

export function buildStanding(archive: Archive, ruling: Ruling, context: PageContext): StandingLine[] {
  const ending = endingOf(archive, ruling);
  const part = undoneInPartBy(archive, ruling);
  const { endings, phrases, words } = wordsIn(context.locale);
  const partly = part ? [{ ...saidOfUndoing(archive, part, context), word: capitalized(phrases.endedInPart(endings[part.does])) }] : [];
  const past = [
    ...amendmentsOf(archive, ruling).map((act) => saidOfAct(act, words.amendedShort, context)),
    ...staysOf(archive, ruling).map((stay) => saidOfStay(stay, context)),
    ...saidOfWhatItActedOn(archive, ruling, context),
  ];
  if (!ending) return [...partly, { word: undefined, text: buildOpen(archive, ruling, context), link: undefined, then: undefined }, ...past];
  // A stay that was lifted is out of force by the word itself.
  const isOver = ending.does === 'lifts' ? undefined : words.notInForce;
  const { then, ...said } = saidOfUndoing(archive, ending, context);
  return [{ ...said, word: capitalized(endings[ending.does]), then: [isOver, then].filter(Boolean).join(' ') || undefined }, ...partly, ...past];
}

function saidOfUndoing(archive: Archive, { ruling, effect }: Undoing, context: PageContext): Omit<StandingLine, 'word'> {
  const [fate] = buildFate(archive, ruling, context.locale);
  return { ...doneBy(ruling, effect, context), then: fate && wordsIn(context.locale).phrases.itselfUndone(fate) };
}

function saidOfAct({ ruling, effects: [effect] }: Act, word: string, context: PageContext): StandingLine {
  return { word, ...doneBy(ruling, effect, context), then: undefined };
}

/** "April 7, 2020, by the Court of Example: A reversal", with a link to the statement of it. */
function doneBy(ruling: Ruling, effect: Act['effects'][number] | undefined, context: PageContext): Pick<StandingLine, 'text' | 'link'> {
  const { locale } = context;
  const { phrases } = wordsIn(locale);
  const link = linkToRecord(ruling, context);
  return { text: phrases.endedOn(formatWhen(ruling.date, locale), nameOf(ruling.proceeding.court)[locale]), link: effect ? { ...link, ...linkToEffect(effect, context) } : link };
}

function saidOfStay({ by, to, overBy }: Stay, context: PageContext): StandingLine {
  const { locale } = context;
  const { phrases, words } = wordsIn(locale);
  const from = formatWhen(by.ruling.date, locale);
  const link = linkToRecord(by.ruling, context);
  if (to) return { word: words.stayedShort, text: phrases.stayedUntil(from, formatWhen(to, locale)), link, then: undefined };
  if (overBy) return { word: words.stayedShort, text: phrases.stayedOverBy(from, formatWhen(overBy, locale)), link, then: undefined };
  return saidOfAct(by, words.stayedShort, context);
}

/** An order that was undone is no law, whatever was ruled on it; who undid it himself says so already. */
function saidOfWhatItActedOn(archive: Archive, ruling: Ruling, context: PageContext): StandingLine[] {
  const { words } = wordsIn(context.locale);
  const targets = new Set(ruling.effects.filter(isStanding).flatMap(({ on }) => on ?? []));
  return [...targets]
    .filter((target) => endingOf(archive, target)?.ruling !== ruling)
    .flatMap((target) => buildFate(archive, target, context.locale).map((fate) => ({ word: words.actedOn, text: '', link: linkToRecord(target, context), then: capitalized(fate) })));
}

function amendmentsOf(archive: Archive, ruling: Ruling): Act[] {
  return actsOn(archive, ruling).filter((act) => doesAny(act, ['amends']));
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
