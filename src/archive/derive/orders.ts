/** Which orders does a litigation have, and what did later rulings do to each? What only acts on another ruling stands with that; everything else is an order, with a letter. */
import { isOnRuling, type Verb } from '../../values/effect.ts';
import { letterAt } from '../../values/letters.ts';
import { compareWhen, sortWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Ruling } from '../record.ts';
import { isStanding } from '../statement.ts';
import { actsOn, undoneBy, type Act, type Ending } from './life.ts';
import { litigationOf, type Litigation } from './litigation.ts';
import { perArchive } from './per-archive.ts';

export interface Order {
  letter: string;
  ruling: Ruling;
  /** What later rulings did to it, and to those that acted on it, oldest first. */
  acts: Act[];
  /** The letter of the order that was sent back before, so that this one was made on remand; and how that one had ended. */
  remanded: { letter: string; ending: Ending | undefined } | undefined;
}

/** What concerns another ruling and is an order beside it all the same; everything else that is done to a ruling has no life of its own. */
const ordersBeside: readonly Verb[] = ['carries-out', 'enforces', 'finds-disobeyed', 'finds-probably-disobeyed'];

/** What is ordered for somebody in the court's own name, and not by what is done to another ruling. */
const orderingVerbs: readonly Verb[] = ['orders', 'protects', 'releases', 'certifies'];

const ordersByLitigation = perArchive((archive) => {
  const known = new Map<Litigation, Order[]>();
  return (litigation: Litigation): Order[] => {
    const orders = known.get(litigation) ?? computeOrders(archive, litigation);
    known.set(litigation, orders);
    return orders;
  };
});

/** The orders of a litigation, oldest first, lettered A, B, C. */
export function ordersOf(archive: Archive, litigation: Litigation): Order[] {
  return ordersByLitigation(archive)(litigation);
}

/** The order that a ruling is; undefined where it only acts on others. */
export function orderOf(archive: Archive, ruling: Ruling): Order | undefined {
  return ordersOf(archive, litigationOf(archive, ruling.proceeding)).find((order) => order.ruling === ruling);
}

/** Whether a ruling is an order, or only acts on others, or only says why. */
export function isOrder({ effects, facts }: Ruling): boolean {
  if (facts.dispositions.every((disposition) => disposition === 'reasons-given')) return false;
  const standing = effects.filter(isStanding);
  const acts = standing.some(({ does, on }) => on !== undefined && isOnRuling(does) && !ordersBeside.includes(does));
  return !acts || standing.some(({ does, on }) => on === undefined && orderingVerbs.includes(does));
}

function computeOrders(archive: Archive, { rulings }: Litigation): Order[] {
  const orders = rulings.filter(isOrder).map((ruling, index) => ({ letter: letterAt(index), ruling, acts: allActsOn(archive, ruling) }));
  return orders.map((order) => ({ ...order, remanded: findRemanded(archive, order, orders) }));
}

/** What was done to a ruling, and to those that did it unless they are orders themselves. */
function allActsOn(archive: Archive, ruling: Ruling): Act[] {
  const seen = new Set<Ruling>([ruling]);
  const acts: Act[] = [];
  for (const one of seen) {
    for (const act of actsOn(archive, one)) {
      acts.push(act);
      if (!isOrder(act.ruling)) seen.add(act.ruling);
    }
  }
  return [...Map.groupBy(acts, (act) => act.ruling)]
    .map(([acting, parts]) => ({ ruling: acting, effects: parts.flatMap(({ effects }) => effects) }))
    .toSorted((a, b) => sortWhen(a.ruling.date, b.ruling.date));
}

type Lettered = Omit<Order, 'remanded'>;

/** The order of the same case that had been sent back when this one was made, the first since. One that may have come between leaves it open. */
function findRemanded(archive: Archive, order: Lettered, orders: readonly Lettered[]): Order['remanded'] {
  const ofCase = orders.filter(({ ruling }) => ruling.proceeding === order.ruling.proceeding);
  const found = ofCase.find((earlier) => {
    const remand = earlier.acts.find((act) => act.effects.some(({ does, on }) => does === 'remands' && on === earlier.ruling));
    if (!remand || compareWhen(order.ruling.date, remand.ruling.date) !== 'after') return false;
    return ofCase.find(({ ruling }) => ruling !== earlier.ruling && compareWhen(ruling.date, remand.ruling.date) !== 'before') === order;
  });
  return found && { letter: found.letter, ending: undoneBy(archive, found.ruling)?.does };
}
