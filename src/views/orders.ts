/** What does the diagram of orders show? A row for each order of a litigation: its bar, what later rulings did to it, and whom it reaches. */
import type { Archive } from '../archive/archive.ts';
import { endingOf, openStayOf, staysOf } from '../archive/derive/life.ts';
import { litigationOf } from '../archive/derive/litigation.ts';
import { ordersOf, type Order } from '../archive/derive/orders.ts';
import type { Proceeding, Ruling } from '../archive/record.ts';
import { axisFromMonthOf, type Axis } from '../graphics/axis.ts';
import { formatDay } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, linkBetween, recordPath } from '../routes.ts';
import { possibleDaysOf } from '../values/when.ts';
import { buildQuestions } from './dispute.ts';
import type { Link, LinkOrWords } from './frame.ts';
import { buildAct, buildDeeds, courtOf, type ActLine } from './order-acts.ts';
import { buildOrderBar, buildOrderLegend, buildTicks, type OrderBarView, type OrderLegendEntry, type TickView } from './order-bar.ts';
import { buildReach, type ReachView } from './order-reach.ts';
import { buildDate, linkToRecord, type DateView, type PageContext } from './statement.ts';

export interface OrdersView {
  ticks: TickView[];
  rows: OrderRow[];
  legend: OrderLegendEntry[];
  /** To all orders of the litigation, where only those of one case are shown. */
  whole: Link | undefined;
}

export interface OrderRow {
  anchor: string;
  letter: string;
  date: DateView;
  link: Link;
  /** Named where it is not the court of the case with which all began. */
  court: string | undefined;
  /** What it did to other orders, each with a link to who says so; and that it was made on remand. */
  relations: LinkOrWords[];
  bar: OrderBarView;
  acts: ActLine[];
  /** "Nothing found that ended it, as of …"; undefined where it ended. */
  open: string | undefined;
  reach: ReachView[];
  /** What sources answer differently about it. */
  questions: Link[];
  /** What nobody has answered of it; only where its end is not known. */
  unknowns: string[];
}

/** The diagram for the page of a case: of the trial court's case all orders, of any other those that it made or acted on. Undefined where there are none. */
export function buildOrders(archive: Archive, proceeding: Proceeding, context: PageContext): OrdersView | undefined {
  const litigation = litigationOf(archive, proceeding);
  const orders = ordersOf(archive, litigation);
  const isOf = ({ ruling }: { ruling: Ruling }) => ruling.proceeding === proceeding;
  const isRoot = litigation.root === proceeding;
  const shown = isRoot ? orders : orders.filter((order) => isOf(order) || order.acts.some(isOf));
  if (shown.length === 0) return undefined;
  const axis = axisOf(archive, orders);
  const rows = shown.map((order) => buildRow(archive, order, litigation.root, axis, context));
  const whole = { ...linkToRecord(litigation.root, context), href: linkBetween(context.path, recordPath(context.locale, litigation.root), anchors.section('orders')) };
  return {
    ticks: buildTicks(axis, context.locale),
    rows,
    legend: buildOrderLegend(rows.map(({ bar }) => bar), context.locale),
    whole: isRoot || shown.length === orders.length ? undefined : whole,
  };
}

/** One axis for all: from the month of the first order to the day as of which the site speaks. */
export function axisOf(archive: Archive, orders: readonly { ruling: Ruling }[]): Axis {
  const [first] = orders.map(({ ruling }) => possibleDaysOf(ruling.date).min).toSorted();
  return axisFromMonthOf(first ?? archive.asOf, archive.asOf);
}

function buildRow(archive: Archive, order: Order, root: Proceeding, axis: Axis, context: PageContext): OrderRow {
  const { letter, ruling } = order;
  const { locale } = context;
  const isOpen = endingOf(archive, ruling) === undefined;
  return {
    anchor: anchors.order(letter),
    letter,
    date: buildDate(ruling.date, locale),
    link: linkToRecord(ruling, context),
    court: ruling.proceeding.court === root.court ? undefined : courtOf(ruling, context),
    relations: buildRelations(archive, order, context),
    bar: buildOrderBar(archive, ruling, axis, locale),
    acts: order.acts.map((act) => buildAct(archive, act, ruling, context)),
    open: isOpen ? buildOpen(archive, ruling, context) : undefined,
    reach: buildReach(archive, ruling, context),
    questions: buildQuestions(archive, ruling, context).map(({ link }) => link),
    unknowns: isOpen ? (ruling.facts.unknowns ?? []).map((text) => text[locale]) : [],
  };
}

/** That no end of a ruling is known, as of the day of the site; nor, where that is so, any stay of it. */
export function buildOpen(archive: Archive, ruling: Ruling, { locale }: PageContext): string {
  const { words, phrases } = wordsIn(locale);
  const asOf = formatDay(archive.asOf, locale);
  if (openStayOf(archive, ruling)) return words.notWhileStayed;
  return staysOf(archive, ruling).length > 0 ? phrases.nothingEnded(asOf) : phrases.nothingStayedOrEnded(asOf);
}

function buildRelations(archive: Archive, { ruling, remanded }: Order, context: PageContext): LinkOrWords[] {
  const { words, phrases, endings } = wordsIn(context.locale);
  const remand = remanded?.ending ? phrases.onRemandAfter(remanded.letter, endings[remanded.ending]) : words.onRemand;
  return [...buildDeeds(archive, ruling, context), ...(remanded ? [{ text: remand }] : [])];
}
