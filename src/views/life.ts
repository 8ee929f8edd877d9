/** How did the life of one ruling run? Its bar alone, for its own page. */
import type { Archive } from '../archive/archive.ts';
import { actsOn } from '../archive/derive/life.ts';
import { orderOf } from '../archive/derive/orders.ts';
import type { Ruling } from '../archive/record.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Link } from './frame.ts';
import { linkToOrder } from './order-acts.ts';
import { buildOrderBar, buildOrderLegend, buildTicks, type OrderBarView, type OrderLegendEntry, type TickView } from './order-bar.ts';
import { axisOf } from './orders.ts';
import type { PageContext } from './statement.ts';

/** The life of a ruling as a bar, with the way to the bars beside it; undefined where nothing later is known to have touched it. */
export interface LifeView {
  ticks: TickView[];
  bar: OrderBarView;
  legend: OrderLegendEntry[];
  /** Its row among all orders of the litigation. */
  order: Link | undefined;
}

export function buildLife(archive: Archive, ruling: Ruling, context: PageContext): LifeView | undefined {
  const { locale } = context;
  if (actsOn(archive, ruling).length === 0) return undefined;
  const axis = axisOf(archive, [{ ruling }]);
  const bar = buildOrderBar(archive, ruling, axis, locale);
  const order = orderOf(archive, ruling);
  return {
    ticks: buildTicks(axis, locale),
    bar,
    legend: buildOrderLegend([bar], locale),
    order: order && { ...linkToOrder(archive, order, context), text: wordsIn(locale).words.theOrderItself },
  };
}
