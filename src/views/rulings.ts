/** What does the list of rulings show? Each litigation with its rulings, oldest first: what each did to others, what became of it, and the bars of its orders. */
import type { Archive } from '../archive/archive.ts';
import { litigationsOf, type Litigation } from '../archive/derive/litigation.ts';
import { orderOf, ordersOf } from '../archive/derive/orders.ts';
import { nameOf } from '../archive/name.ts';
import type { Ruling } from '../archive/record.ts';
import type { Axis } from '../graphics/axis.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { describe } from './description.ts';
import { buildStandingWord } from './disposition.ts';
import { buildFrame, type Frame, type Link } from './frame.ts';
import { buildDeeds, courtOf } from './order-acts.ts';
import { buildOrderBar, buildOrderLegend, buildTicks, type OrderBarView, type OrderLegendEntry, type TickView } from './order-bar.ts';
import { axisOf } from './orders.ts';
import { buildDate, contextOf, linkToRecord, type DateView, type PageContext } from './statement.ts';

export interface RulingsPage {
  frame: Frame;
  title: string;
  lead: string;
  /** To each litigation on the page. */
  contents: Link[];
  litigations: LitigationView[];
  legend: OrderLegendEntry[];
}

export interface LitigationView {
  /** The anchor of its heading. */
  name: string;
  heading: string;
  /** "Doe v. Roe", where the case has a caption. */
  caption: string | undefined;
  /** To the diagram of its orders. */
  orders: Link;
  ticks: TickView[];
  lines: RulingLineView[];
}

export interface RulingLineView {
  date: DateView;
  link: Link;
  court: string;
  /** Undefined for a ruling that only acts on others. */
  letter: string | undefined;
  /** "vacated A and C". */
  did: string[];
  /** What became of it; of one that only acts on others, only where something did. */
  standing: { text: string; isKnown: boolean } | undefined;
  /** The bar of an order; what only acts on others shows in theirs. */
  bar: OrderBarView | undefined;
}

/** The litigations with the most rulings first. */
export function buildRulingsPage(archive: Archive, locale: Locale): RulingsPage {
  const path = listPath(locale, 'rulings');
  const { words, phrases } = wordsIn(locale);
  const context = contextOf(archive, path, locale);
  const lead = `${phrases.rulings(archive.rulings.size)}. ${words.rulingsLead}`;
  const litigations = litigationsOf(archive)
    .filter(({ rulings }) => rulings.length > 0)
    .toSorted((a, b) => b.rulings.length - a.rulings.length)
    .map((litigation) => buildLitigation(archive, litigation, context));
  return {
    frame: buildFrame({ archive, locale, path, title: words.rulings, description: describe(`${words.rulings}: ${phrases.rulings(archive.rulings.size)}.`, words.rulingsLead) }),
    title: words.rulings,
    lead,
    contents: litigations.map(({ name, heading, caption }) => ({ href: `#${anchors.section(name)}`, text: caption ?? heading })),
    litigations,
    legend: buildOrderLegend(litigations.flatMap(({ lines }) => lines.flatMap(({ bar }) => bar ?? [])), locale),
  };
}

function buildLitigation(archive: Archive, litigation: Litigation, context: PageContext): LitigationView {
  const { root, rulings } = litigation;
  const { path, locale } = context;
  const axis = axisOf(archive, ordersOf(archive, litigation));
  return {
    name: root.id,
    heading: nameOf(root)[locale],
    caption: root.facts.caption,
    orders: { href: linkBetween(path, recordPath(locale, root), anchors.section('orders')), text: wordsIn(locale).words.orders },
    ticks: buildTicks(axis, locale),
    lines: rulings.map((ruling) => buildLine(archive, ruling, axis, context)),
  };
}

function buildLine(archive: Archive, ruling: Ruling, axis: Axis, context: PageContext): RulingLineView {
  const { locale } = context;
  const order = orderOf(archive, ruling);
  const standing = buildStandingWord(archive, ruling, locale);
  return {
    date: buildDate(ruling.date, locale),
    link: linkToRecord(ruling, context),
    court: courtOf(ruling, context),
    letter: order?.letter,
    did: buildDeeds(archive, ruling, context).map(({ text }) => text),
    standing: standing.isKnown || order ? standing : undefined,
    bar: order && buildOrderBar(archive, ruling, axis, locale),
  };
}
