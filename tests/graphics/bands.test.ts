import { describe, expect, test } from 'vitest';
import { bandsOf, knownUntil } from '../../src/graphics/bands.ts';
import type { DrawnSpell } from '../../src/graphics/extent.ts';
import { dayAfter, type Bounds } from '../../src/values/date.ts';

/** A hundred days: the day so many days after the first stands at so many per cent. */
const day = (count: number) => dayAfter('2021-01-01', count);
const axis = { first: day(0), last: day(100) };
const on = (least: number, most = least): Bounds => ({ min: day(least), max: day(most) });

const aSpell = (from: Bounds | undefined, to: Bounds | undefined, change: Partial<DrawnSpell> = {}): DrawnSpell => ({
  state: 'held',
  isInUnitedStates: true,
  label: '',
  from,
  to,
  lastKnown: undefined,
  edges: [],
  duration: undefined,
  ...change,
});
const unheardOf = (from: Bounds) => aSpell(from, undefined, { state: 'unknown' });

describe('the band of a spell', () => {
  test.each<[string, DrawnSpell[], string[]]>([
    ['reaches from its beginning to its end', [aSpell(on(10), on(40))], ['10–40']],
    ['has the days on which it may have begun and ended', [aSpell(on(10, 15), on(40, 45))], ['10–45']],
    ['is open where its end is not known', [aSpell(on(10), undefined)], ['10–10 open']],
    ['ends where it was last known', [aSpell(on(10), undefined, { lastKnown: day(30) })], ['10–30']],
    ['of which nothing is known reaches to the next', [aSpell(on(10), on(20)), unheardOf(on(20)), aSpell(on(50), on(60))], ['10–20', '20–50', '50–60']],
    ['of which nothing is known reaches to the end', [aSpell(on(10), on(20)), unheardOf(on(20))], ['10–20', '20–100']],
    ['begins with the axis where it began before', [aSpell(on(-20), on(20))], ['0–20']],
    ['that was over before the axis is not there', [aSpell(on(-20), on(-10)), aSpell(on(10), on(20))], ['none', '10–20']],
  ])('%s', (_name, spells, bands) => {
    expect(bandsOf(spells, axis).map((band) => (band ? `${band.x}–${band.x + band.width}${band.isOpen ? ' open' : ''}` : 'none'))).toEqual(bands);
  });
});

describe('somebody is known', () => {
  test.each<[string, DrawnSpell[], number]>([
    ['until the latest day on which the last spell can have ended', [aSpell(on(10), on(40, 45))], 45],
    ['until the day on which it was still so', [aSpell(on(10), undefined, { lastKnown: day(30) })], 30],
    ['until a spell began of which the end is not known', [aSpell(on(10), undefined)], 10],
    ['until before a time of which nothing is known', [aSpell(on(10), on(20)), unheardOf(on(20))], 20],
  ])('%s', (_name, spells, last) => {
    expect(knownUntil(spells, axis.last)).toBe(day(last));
  });

  test('never, of whom nothing is', () => {
    expect([knownUntil([], axis.last), knownUntil([unheardOf(on(20))], axis.last)]).toEqual([undefined, undefined]);
  });
});
