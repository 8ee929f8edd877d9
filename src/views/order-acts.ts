/** What did a later ruling do to an order? A line: when, which court, the deed with a link to who says so, and what became of the ruling that did it. */
import type { Archive } from '../archive/archive.ts';
import type { Act } from '../archive/derive/life.ts';
import { litigationOf } from '../archive/derive/litigation.ts';
import { orderOf, type Order } from '../archive/derive/orders.ts';
import { nameOf } from '../archive/name.ts';
import type { Ruling } from '../archive/record.ts';
import { isStanding, type Effect } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath } from '../routes.ts';
import { isOnRuling } from '../values/effect.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import type { Basis } from '../values/statement.ts';
import { buildFate } from './disposition.ts';
import type { Link, LinkOrWords } from './frame.ts';
import { buildDate, linkToRecord, type DateView, type PageContext } from './statement.ts';

/** What a later ruling did: when, which court, and the deed, with a link to the statement of it in its own record. */
export interface ActLine {
  date: DateView;
  actor: string;
  deed: Link;
  /** The row of the ruling that did it, where it is itself an order. */
  order: Link | undefined;
  /** What became of the ruling that did it. */
  fate: string | undefined;
  bases: { basis: Basis; word: string }[];
  /** Of a stay, the sentence itself: what was stayed, and for how long. */
  says: LinkOrWords[];
}

export function buildAct(archive: Archive, { ruling, effects }: Act, on: Ruling, context: PageContext): ActLine {
  const { locale, terms } = context;
  const { bases, phrases } = wordsIn(locale);
  const deeds = effects.flatMap((effect) => buildDeed(archive, effect, on, context) ?? []);
  const [first] = effects;
  const order = orderOf(archive, ruling);
  const stay = effects.find(({ does }) => does === 'stays');
  return {
    date: buildDate(ruling.date, locale),
    actor: phrases.actor(courtOf(ruling, context)),
    deed: { ...(first ? linkToEffect(first, context) : linkToRecord(ruling, context)), text: listed(deeds, locale) },
    order: order && linkToOrder(archive, order, context),
    fate: buildFate(archive, ruling, locale)[0],
    bases: [...new Set(effects.map(({ basis }) => basis))].map((basis) => ({ basis, word: bases[basis] })),
    says: stay ? terms.link(stay.says[locale]) : [],
  };
}

/** "vacated it" of the ruling that was named before; else "vacated the stay of Apr 7, 2025". Undefined for what is done for people. */
function buildDeed(archive: Archive, { does, on }: Effect, named: Ruling, context: PageContext): string | undefined {
  const { didTo, didToIt } = wordsIn(context.locale);
  if (!on || !isOnRuling(does)) return undefined;
  if (on === named) return didToIt[does];
  return didTo[does].replace('…', nameOfRuling(archive, on, context));
}

/** A ruling among others: its letter, or "the stay of Apr 7, 2025". */
function nameOfRuling(archive: Archive, ruling: Ruling, { locale }: PageContext): string {
  const { phrases } = wordsIn(locale);
  const date = formatWhen(ruling.date, locale, 'short');
  const isStay = ruling.effects.some(({ does }) => does === 'stays');
  return orderOf(archive, ruling)?.letter ?? (isStay ? phrases.theStayOf(date) : phrases.theRulingOf(date));
}

function listed(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(formattingLocale[locale]).format(names);
}

/** What a ruling did to others, a deed for each verb: "declined to stay A and C". */
export function buildDeeds(archive: Archive, ruling: Ruling, context: PageContext): Link[] {
  const { didTo } = wordsIn(context.locale);
  const acting = ruling.effects.filter(isStanding).flatMap((effect) => (effect.on && isOnRuling(effect.does) ? [{ effect, does: effect.does, on: effect.on }] : []));
  return [...Map.groupBy(acting, ({ does }) => does)].flatMap(([does, alike]) => {
    const names = alike.map(({ on }) => nameOfRuling(archive, on, context)).toSorted();
    return alike.slice(0, 1).map(({ effect }) => ({ ...linkToEffect(effect, context), text: didTo[does].replace('…', listed(names, context.locale)) }));
  });
}

/** The row of an order, in the diagram of its litigation. */
export function linkToOrder(archive: Archive, { letter, ruling }: Order, { path, locale }: PageContext): Link {
  const { root } = litigationOf(archive, ruling.proceeding);
  return { href: linkBetween(path, recordPath(locale, root), anchors.order(letter)), text: letter };
}

export function linkToEffect(effect: Effect, { path, locale }: PageContext): { href: string } {
  return { href: linkBetween(path, recordPath(locale, effect.home), effect.id) };
}

export function courtOf({ proceeding: { court } }: Ruling, { locale }: PageContext): string {
  return (court.facts.short ?? nameOf(court))[locale];
}
