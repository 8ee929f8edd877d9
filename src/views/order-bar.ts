/** What does the bar of one ruling show? Its life on an axis, and how it ended. */
import type { Archive } from '../archive/archive.ts';
import { endingOf } from '../archive/derive/life.ts';
import { lastSeenOf, marksOf, turnsOf } from '../archive/derive/turns.ts';
import { nameOf } from '../archive/name.ts';
import type { Ruling } from '../archive/record.ts';
import type { Axis } from '../graphics/axis.ts';
import { drawOrder, ticksOf, type OrderBar, type OrderPiece, type OrderShape } from '../graphics/orders.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Locale } from '../values/locale.ts';
import { parseWhen } from '../values/when.ts';

export interface OrderBarView extends OrderBar {
  /** Whether it ended: else the words beside it say that nothing is known. */
  isEnded: boolean;
}

export interface TickView {
  x: number;
  text: string;
}

export interface OrderLegendEntry {
  shape: OrderShape;
  text: string;
}

export function buildOrderBar(archive: Archive, ruling: Ruling, axis: Axis, locale: Locale): OrderBarView {
  const ending = endingOf(archive, ruling);
  const { words, endings } = wordsIn(locale);
  const court = ending?.ruling.proceeding.court;
  const drawn = {
    turns: turnsOf(archive, ruling),
    lastSeen: lastSeenOf(archive, ruling),
    marks: marksOf(archive, ruling),
    words: ending && court ? `${endings[ending.does]}, ${(court.facts.short ?? nameOf(court))[locale]}` : words.noLaterRuling,
  };
  return { ...drawOrder(drawn, axis), isEnded: ending !== undefined };
}

export function buildTicks(axis: Axis, locale: Locale): TickView[] {
  return ticksOf(axis).map(({ x, date }) => ({ x, text: formatWhen(parseWhen(date), locale, 'short') }));
}

const shapes = ['in-force', 'stayed', 'end', 'part-end', 'day-not-known', 'kept', 'changed', 'fade'] as const satisfies OrderShape[];

/** What the shapes mean that stand in these bars. */
export function buildOrderLegend(bars: readonly OrderBarView[], locale: Locale): OrderLegendEntry[] {
  const { orderShapes } = wordsIn(locale);
  const shown = new Set(bars.flatMap(({ pieces }) => pieces.map(explained)));
  return shapes.filter((shape) => shown.has(shape)).map((shape) => ({ shape, text: orderShapes[shape] }));
}

function explained({ shape }: OrderPiece): OrderShape {
  return shape === 'fading-stay' ? 'fade' : shape;
}
