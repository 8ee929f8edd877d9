import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingWidths, percentOf, placeOf } from '../../src/graphics/axis.ts';
import { drawCustodyBar, drawLane } from '../../src/graphics/custody-bar.ts';
import type { DrawnSpell } from '../../src/graphics/extent.ts';
import type { Piece } from '../../src/graphics/pieces.ts';
import { dayAfter, type Bounds } from '../../src/values/date.ts';
import { spellStates } from '../../src/values/spell.ts';

/** The axis of these drawings has a hundred days: the day so many days after the first stands at so many per cent. */
const day = (count: number) => dayAfter('2021-01-01', count);
const asOf = day(100);
const on = (least: number, most = least): Bounds => ({ min: day(least), max: day(most) });

function aSpell(change: Partial<DrawnSpell>): DrawnSpell {
  const spell: DrawnSpell = {
    state: 'held',
    isInUnitedStates: true,
    label: '',
    from: undefined,
    to: undefined,
    lastKnown: undefined,
    edges: [],
    duration: undefined,
  };
  return { ...spell, ...change };
}

const held = (from: Bounds | undefined, to: Bounds | undefined, change: Partial<DrawnSpell> = {}) => aSpell({ from, to, ...change });
const abroad = (from: Bounds | undefined, to: Bounds | undefined) => held(from, to, { isInUnitedStates: false });
const free = (from: Bounds | undefined, to: Bounds | undefined) => aSpell({ state: 'at-liberty', from, to });
const moved = (from: Bounds | undefined, to: Bounds | undefined) => aSpell({ state: 'in-transit', from, to });
const unheardOf = (from: Bounds | undefined, to: Bounds | undefined) => aSpell({ state: 'unknown', from, to });
const stillSo = (spell: DrawnSpell, count: number): DrawnSpell => ({ ...spell, lastKnown: day(count) });

/** A piece in a word: its shape and tone, from where to where. */
function told(piece: Piece): string {
  const tone = 'tone' in piece ? ` ${piece.tone === 'united-states' ? 'us' : 'abroad'}` : '';
  const end = 'width' in piece && piece.width > 0 ? `–${Math.round((piece.x + piece.width) * 100) / 100}` : '';
  return `${piece.shape}${tone} ${piece.x}${end}`;
}

const tellBar = (...spells: DrawnSpell[]) => drawCustodyBar(spells, asOf).pieces.map(told);

describe('a line is a life, a block is custody, nothing is not known:', () => {
  test.each<[string, DrawnSpell[], string[]]>([
    ['exact days make square blocks', [held(on(10), on(40))], ['dots 40–100', 'block us 10–40']],
    ['the tone is that of the country', [abroad(on(10), on(40))], ['dots 40–100', 'block abroad 10–40']],
    ['liberty is a line', [free(on(10), on(40))], ['dots 40–100', 'line 10–40']],
    ['the way is an arrow', [moved(on(10), on(40))], ['dots 40–100', 'arrow 10–40']],
    ['a short way is an arrow that can be seen, in front of where it leads', [held(on(10), on(40)), moved(on(40), on(41)), abroad(on(41), on(60))], ['dots 60–100', 'block us 10–40', 'block abroad 41–60', 'arrow 40–44.17']],
    ['after a short way nothing is known from the end of its arrow on', [held(on(10), on(40)), moved(on(40), on(40))], ['dots 44.17–100', 'block us 10–40', 'arrow 40–44.17']],
    ['who is not heard of is dots', [held(on(10), on(40)), unheardOf(on(40), on(70)), free(on(70), on(90))], ['dots 40–70', 'dots 90–100', 'block us 10–40', 'line 70–90']],
    ['who was not heard of before is dots', [unheardOf(on(10), on(40)), held(on(40), on(60))], ['dots 10–40', 'dots 60–100', 'block us 40–60']],
    ['a gap between two known spells is dots', [held(on(10), on(30)), held(on(50), on(70))], ['dots 30–50', 'dots 70–100', 'block us 10–30', 'block us 50–70']],
    ['a gap too short to be seen is none', [held(on(10), on(30)), free(on(31), on(70))], ['dots 70–100', 'block us 10–30', 'line 31–70']],
    ['custodians who meet on an exact day have paper between them', [held(on(10), on(40)), abroad(on(40), on(60))], ['dots 60–100', 'block us 10–40', 'block abroad 40–60', 'seam 40']],
    ['liberty and custody have none', [free(on(10), on(40)), held(on(40), on(60))], ['dots 60–100', 'line 10–40', 'block us 40–60']],
    ['custody to the day of the site leaves no dots', [held(on(10), on(100))], ['block us 10–100']],
  ])('%s', (_name, spells, pieces) => {
    expect(tellBar(...spells)).toEqual(pieces);
  });
});

describe('an edge that is not certain:', () => {
  test.each<[string, DrawnSpell[], string[]]>([
    ['a change some time from one day to another is one hatch', [held(on(10), on(30, 40)), abroad(on(30, 40), on(60))], ['dots 60–100', 'block us 10–30', 'block abroad 40–60', 'hatched-block us 30–40']],
    ['so it is between liberty and custody', [free(on(10), on(30, 40)), held(on(30, 40), on(60))], ['dots 60–100', 'line 10–30', 'block us 40–60', 'dashed-line 30–40']],
    ['two accounts of the change leave nothing undrawn', [held(on(10), on(30, 40)), abroad(on(35, 45), on(60))], ['dots 60–100', 'block us 10–30', 'block abroad 45–60', 'hatched-block us 30–40', 'hatched-block abroad 40–45']],
    ['what ended in a month had ended when the next began', [held(on(10), on(30, 58)), abroad(on(40), on(60))], ['dots 60–100', 'block us 10–30', 'block abroad 40–60', 'hatched-block us 30–40']],
    ['what began in a month began when the one before had ended', [held(on(10), on(40)), abroad(on(30, 58), on(70))], ['dots 70–100', 'block us 10–40', 'block abroad 58–70', 'hatched-block abroad 40–58']],
    ['what began in a month began before it ended', [held(on(0, 30), on(20))], ['dots 20–100', 'hatched-block us 0–20']],
    ['a beginning that is not known lies behind the end of the one before', [held(on(10), on(30, 40)), abroad(undefined, on(60))], ['dots 60–100', 'block us 10–30', 'hatched-block us 30–40', 'hatched-block abroad 40–60']],
    ['a day or so is a hatch that can be seen, towards what is certain', [held(on(9, 10), on(50, 51))], ['dots 51–100', 'block us 10–50', 'hatched-block us 9–10.39', 'hatched-block us 49.61–51']],
    ['on the line of liberty it is dashes', [free(on(5, 10), on(50, 60))], ['dots 60–100', 'line 10–50', 'dashed-line 5–10', 'dashed-line 50–60']],
    ['after the way it is a hatch of whoever held him then, no dashes of liberty', [held(on(10), on(30)), moved(on(30), on(40, 50)), abroad(on(40, 50), on(60))], ['dots 60–100', 'block us 10–30', 'block abroad 50–60', 'hatched-block abroad 40–50', 'arrow 30–40']],
    ['who was not heard of until then leaves the hatch to the next', [unheardOf(on(10), on(30, 40)), held(on(30, 40), on(60))], ['dots 10–30', 'dots 60–100', 'block us 40–60', 'hatched-block us 30–40']],
    ['a month for both ends is one hatch', [held(on(0, 30), on(0, 30))], ['dots 30–100', 'hatched-block us 0–30']],
    ['a known day between two hatches joins them', [held(on(10, 20), on(20.5, 30))], ['dots 30–100', 'hatched-block us 10–20', 'hatched-block us 20–30']],
    ['a known day that ends on it grows towards the hatch, and is seen in front of it', [held(on(10, 20), on(21))], ['dots 21–100', 'hatched-block us 10–20', 'block us 19.96–21']],
    ['one exact day is a block that can be seen', [held(on(20), on(20))], ['dots 20–100', 'block us 20–21.04']],
    ['an end that is not known fades, and dots follow', [held(on(10), undefined)], ['dots 10–100', 'fading-block us 10']],
    ['so does liberty', [free(on(10), undefined)], ['dots 10–100', 'fading-line 10']],
    ['a vague beginning before it is a hatch', [held(on(10, 20), undefined)], ['dots 20–100', 'fading-block us 20', 'hatched-block us 10–20']],
    ['a first beginning that is not known rises, in months left free for it, and ends square', [held(undefined, on(20))], ['dots 58.33–100', 'rising-block us 58.33']],
    ['no paper stands where custodians meet some day or other', [held(on(10), on(30, 40)), abroad(on(40), on(60))], ['dots 60–100', 'block us 10–30', 'block abroad 40–60', 'hatched-block us 30–40']],
  ])('%s', (_name, spells, pieces) => {
    expect(tellBar(...spells)).toEqual(pieces);
  });
});

describe('still so when last heard of:', () => {
  test.each<[string, DrawnSpell[], string[]]>([
    ['the block ends in the stroke, and dots follow', [stillSo(held(on(10), undefined), 40)], ['dots 40–100', 'block us 10–40', 'last-known 40']],
    ['so does the line', [held(on(10), on(20)), stillSo(free(on(20), undefined), 70)], ['dots 70–100', 'block us 10–20', 'line 20–70', 'last-known 70']],
    ['no dots follow when it is the day of the site', [stillSo(free(on(10), undefined), 100)], ['line 10–100', 'last-known 100']],
    ['what began some time before it was told began by then', [stillSo(held(on(10, 30), undefined), 20)], ['dots 20–100', 'hatched-block us 10–20', 'last-known 20']],
    ['and if more is known later, the dots end there', [stillSo(held(on(10), undefined), 40), free(on(60), on(80))], ['dots 40–60', 'dots 80–100', 'block us 10–40', 'line 60–80', 'last-known 40']],
  ])('%s', (_name, spells, pieces) => {
    expect(tellBar(...spells)).toEqual(pieces);
  });
});

test('a spell without any date cannot be drawn', () => {
  expect(() => tellBar(held(undefined, undefined))).toThrow('a spell without any date cannot be drawn');
});

test('no spells are an empty drawing', () => {
  expect(drawCustodyBar([], asOf)).toMatchObject({ pieces: [], names: [], numbers: [], dates: [], durations: [], unknowns: [] });
});

test('years at liberty before the first custody leave it its room', () => {
  const [line, block] = [tellBar(free(on(-2000), on(0)), held(on(0), on(100))), tellBar(held(on(0), on(100)))];
  // Half a year, and the rest of its month, stand in front of a hundred days.
  expect(line).toEqual(['line 0–64.79', 'block us 64.79–100']);
  expect(block).toEqual(['block us 0–100']);
});

test('what was over before the bar begins is not drawn, and what was not certain then is a line from its edge', () => {
  expect(tellBar(moved(on(-2100), on(-2050)), free(on(-2050, -1700), on(0)), held(on(0), on(100)))).toEqual(['line 0–64.79', 'block us 64.79–100']);
});

test('who was last known in the month in which custody ended was so after it', () => {
  expect(tellBar(abroad(on(10), on(40)), stillSo(free(on(30, 60), undefined), 30))).toEqual(['dots 40–100', 'block abroad 10–40', 'last-known 40']);
});

test('of two names that matter the first is kept', () => {
  const named = (label: string, from: number, to: number) => ({ ...abroad(on(from), on(to)), label });
  const { names } = drawCustodyBar([named('First prison', 40, 44), named('Second prison', 44, 60), { ...free(on(60), on(100)), label: 'Home' }], asOf);
  expect(names.map(({ text }) => text)).toEqual(['First prison', 'Home']);
});

test('the small drawing has the same pieces on an axis shared with others', () => {
  const axis = { first: day(-100), last: asOf };
  expect(drawLane([held(on(0), on(50)), stillSo(free(on(50), undefined), 80)], axis).map(told)).toEqual([
    'dots 90–100',
    'block us 50–75',
    'line 75–90',
    'last-known 90',
  ]);
});

describe('the words "not known"', () => {
  const unknownsOf = (...spells: DrawnSpell[]) => drawCustodyBar(spells, asOf, 'not known').unknowns.map(({ x, dx, narrow, isBroken }) => [x, dx, !narrow ? 'wide' : isBroken ? 'broken' : 'whole']);

  test.each<[string, DrawnSpell[], [number, number, string][]]>([
    ['stand where they have room', [held(on(10), on(20)), held(on(60), on(100))], [[20, 8, 'whole']]],
    ['stand on two lines of the narrow drawing where one is too long', [held(on(10), on(20)), held(on(40), on(100))], [[20, 8, 'broken']]],
    ['stand on the wide drawing only where that has room', [held(on(10), on(20)), held(on(30), on(100))], [[20, 8, 'wide']]],
    ['stand nowhere in a short gap', [held(on(10), on(20)), held(on(25), on(100))], []],
    ['stand clear of what fades', [held(on(10), undefined)], [[10, 48, 'whole']]],
    ['stand where he was not heard of', [held(on(10), on(20)), unheardOf(on(20), on(100))], [[20, 8, 'whole']]],
  ])('%s', (_name, spells, places) => {
    expect(unknownsOf(...spells)).toEqual(places);
  });
});

describe('the names of the places', () => {
  const namesOf = (...spells: DrawnSpell[]) => drawCustodyBar(spells, asOf).names.map(({ x, text, narrow }) => `${text} ${x}${narrow ? '' : ' (wide)'}`);
  const at = (label: string, from: number, to: number) => held(on(from), on(to), { label });

  test.each<[string, DrawnSpell[], string[]]>([
    ['begin where their spells do', [at('Aqua', 0, 40), at('Terra', 40, 80)], ['Aqua 0', 'Terra 40']],
    ['are dropped where a drawing is too narrow for both', [at('A prison', 0, 15), at('A large town', 15, 80)], ['A prison 0 (wide)', 'A large town 15']],
    ['are dropped rather than laid on one another', [at('A very long name of a very long prison', 10, 12), at('Aqua', 12, 100)], ['Aqua 12']],
    ['give way to the last one, wherever the longer stay was', [at('A very long name that reaches to the end of it, and on to where there is nothing at all to be seen', 0, 80), at('Aqua', 80, 90)], ['Aqua 80']],
    [
      'abroad stand before those in the United States, which had more room',
      [at('Long ago', 0, 10), at('A longer name', 10, 22), held(on(22), on(30), { label: 'Abroad', isInUnitedStates: false }), at('Last', 60, 90)],
      ['Long ago 0', 'A longer name 10 (wide)', 'Abroad 22', 'Last 60'],
    ],
    ['are dropped rather than cut at the edge', [at('A prison', 0, 90), at('A very long name', 97, 100)], ['A prison 0']],
    ['leave their room to others where there is none', [at('A prison', 0, 9), at('', 9, 10), at('Terra', 60, 80)], ['A prison 0', 'Terra 60']],
  ])('%s', (_name, spells, names) => {
    expect(namesOf(...spells)).toEqual(names);
  });
});

test('exact days stand under the wide drawing only', () => {
  const edges = [{ day: day(10), text: 'Jan 11, 2021' }];
  expect(drawCustodyBar([held(on(10), on(40), { edges })], asOf).dates).toEqual([{ x: 10, text: 'Jan 11, 2021', narrow: false }]);
});

describe('how long it lasted', () => {
  test.each<[string, DrawnSpell, [number, boolean][]]>([
    ['stands in a block that has room for it', held(on(10), on(60), { duration: '50 days' }), [[10, true]]],
    ['stands in the wide drawing only where that has room', held(on(10), on(25), { duration: '15 days' }), [[10, false]]],
    ['stands nowhere in a short block', held(on(10), on(15), { duration: '5 days' }), []],
    ['stands clear of a hatch', held(on(9, 10), on(60), { duration: '50–51 days' }), [[11.39, true]]],
    ['is not said of liberty, which is a line', aSpell({ state: 'at-liberty', from: on(10), to: on(60), duration: '50 days' }), []],
  ])('%s', (_name, spell, places) => {
    expect(drawCustodyBar([spell], asOf).durations.map(({ x, narrow }) => [x, narrow])).toEqual(places);
  });

  test('keeps as far from the end of its block as from its beginning, where a wide drawing is less wide', () => {
    const [first, second] = [held(on(10), on(22), { duration: '112–113 days' }), held(on(30), on(45), { duration: '15–16 days' })];
    expect(drawCustodyBar([first, second], asOf).durations.map(({ x, onlyWidest }) => [x, onlyWidest])).toEqual([[10, true], [30, false]]);
  });

  test('stands clear of the arrow of the way there', () => {
    const block = held(on(10), on(60), { duration: '50 days' });
    expect(drawCustodyBar([moved(on(9), on(10)), block], asOf).durations.map(({ x }) => x)).toEqual([13.17]);
    expect(drawCustodyBar([moved(on(0), on(2)), block], asOf).durations.map(({ x }) => x)).toEqual([10]);
  });
});

test('a number stands in the middle of its spell', () => {
  expect(drawCustodyBar([held(on(10), on(30)), free(on(30), on(90))], asOf).numbers).toEqual([
    { x: 20, dx: 0, wideDx: 0, text: '1' },
    { x: 60, dx: 0, wideDx: 0, text: '2' },
  ]);
});

/** Where the numbers stand, in pixels of a narrow drawing. */
const numbersAt = (...counts: number[]) => drawCustodyBar([held(on(0), on(0)), ...counts.map((count) => held(on(count), on(count)))], asOf).numbers.slice(1).map(({ x, dx }) => Math.round((x / 100) * drawingWidths.narrow + dx));

test.each([
  ['in the middle are moved apart to both sides', [50, 50, 50], [120, 144, 168]],
  ['at the left edge stay in the drawing', [1, 1, 2], [36, 60, 84]],
  ['at the right edge do so too', [96, 98, 100], [228, 252, 276]],
  ['with room enough stay where they are', [20, 40, 80], [58, 115, 230]],
])('numbers %s', (_name, counts, places) => {
  expect(numbersAt(...counts)).toEqual(places);
});

describe('two accounts of the same time', () => {
  const disputed = (spell: DrawnSpell): DrawnSpell => ({ ...spell, isDisputed: true });
  const tellHalves = (...spells: DrawnSpell[]) => drawCustodyBar(spells, asOf).pieces.map((piece) => `${told(piece)}${piece.half ? ` ${piece.half}` : ''}`);

  test.each<[string, DrawnSpell[], string[]]>([
    [
      'are two bands of half the height, for as long as both tell of it',
      [disputed(held(on(10), on(50))), disputed(abroad(on(30), on(70)))],
      ['dots 70–100', 'block us 10–30', 'block us 30–50 upper', 'block abroad 30–50 lower', 'block abroad 50–70'],
    ],
    [
      'keep their own uncertain edges',
      [held(on(10), on(60)), disputed(abroad(on(30, 35), on(45, 50)))],
      ['dots 60–100', 'block us 10–30', 'block us 30–50 upper', 'block us 50–60', 'block abroad 35–45 lower', 'hatched-block abroad 30–35 lower', 'hatched-block abroad 45–50 lower'],
    ],
    [
      'leave no dots where the longer one goes on',
      [disputed(held(on(0), on(80))), free(on(20), on(30))],
      ['dots 80–100', 'block us 0–20', 'block us 20–30 upper', 'block us 30–80', 'line 20–30 lower'],
    ],
    ['are one band each where nobody disputes either', [held(on(10), on(50)), abroad(on(30), on(70))], ['dots 70–100', 'block us 10–50', 'block abroad 30–70']],
    ['are none where one only follows the other', [disputed(held(on(10), on(50))), disputed(abroad(on(50), on(70)))], ['dots 70–100', 'block us 10–50', 'block abroad 50–70', 'seam 50']],
    ['a disputed day alone is a hatch', [disputed(held(on(20), on(20)))], ['dots 20–100', 'hatched-block us 20–21.39']],
  ])('%s', (_name, spells, pieces) => {
    expect(tellHalves(...spells)).toEqual(pieces);
  });

  test('say no number of days, which has no room in half a band', () => {
    const spells = [disputed(held(on(0), on(60), { duration: '60 days' })), abroad(on(20), on(40))];
    expect(drawCustodyBar(spells, asOf).durations).toEqual([]);
  });
});

test('the band of a spell reaches from the first day that it may have begun to the last that it may have lasted', () => {
  expect(drawCustodyBar([held(on(10, 20), on(30, 40)), abroad(on(40), undefined)], asOf).bands).toEqual([{ x: 10, width: 30 }, { x: 40, width: 0 }]);
});

/** Spells that follow one another: each change on a day, in some days, or not known. */
const randomSpells: fc.Arbitrary<DrawnSpell[]> = fc
  .array(
    fc.record({
      state: fc.constantFrom(...spellStates),
      isInUnitedStates: fc.boolean(),
      label: fc.constantFrom('', 'Aqua', 'A prison of Example', 'A very long name of a detention center'),
      gap: fc.nat(20),
      length: fc.nat(120),
      blur: fc.nat(30),
      duration: fc.constantFrom(undefined, '50 days'),
      isBeginningKnown: fc.boolean(),
      isEndKnown: fc.boolean(),
      isMeeting: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .chain((plans) => fc.tuple(fc.constant(plans), fc.constantFrom('known', 'still', 'not known')))
  .map(([plans, ending]) => {
    let count = 0;
    let blur = 0;
    return plans.map(({ state, isInUnitedStates, label, duration, ...plan }, index) => {
      const begins = count + (plan.isMeeting ? 0 : blur + plan.gap);
      const from = on(begins, begins + (plan.isMeeting ? blur : 0));
      count = begins + blur + plan.length;
      blur = plan.blur;
      const isLast = index === plans.length - 1;
      const to = isLast && ending !== 'known' ? undefined : on(count, count + blur);
      const isStill = isLast && ending === 'still';
      return aSpell({
        state,
        isInUnitedStates,
        label,
        duration,
        from: plan.isBeginningKnown || to === undefined || isStill ? from : undefined,
        to: plan.isEndKnown || from === undefined ? to : undefined,
        lastKnown: isStill ? day(count) : undefined,
        edges: [{ day: from.min, text: 'Jan 11, 2021' }],
      });
    });
  })
  .filter((spells) => spells.every(({ from, to }) => from !== undefined || to !== undefined));

/** Spells, and a day of the site not before the last of them. */
const randomDrawing = fc.tuple(randomSpells, fc.constantFrom(0, 1, 30, 2000)).map(([spells, count]) => {
  const days = spells.flatMap(({ from, to }) => [from?.max ?? '', to?.max ?? '']).toSorted();
  return { spells, end: dayAfter(days.at(-1) ?? asOf, count) };
});

describe('whatever the spells are,', () => {
  test('every piece stays in the drawing and can be seen', () => {
    const least: Partial<Record<Piece['shape'], number>> = {
      block: percentOf(3),
      'hatched-block': percentOf(4),
      'dashed-line': percentOf(4),
      arrow: percentOf(12),
    };
    fc.assert(
      fc.property(randomDrawing, ({ spells, end }) => {
        const { pieces } = drawCustodyBar(spells, end);
        const lane = drawLane(spells, { first: day(-200), last: end });
        const isRight = (piece: Piece) => {
          const width = 'width' in piece ? piece.width : 0;
          return piece.x >= 0 && width >= (least[piece.shape] ?? 0) && piece.x + width <= 100.001;
        };
        expect([...pieces, ...lane].filter((piece) => !isRight(piece)).map(told)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('every spell has its number, in order, and none lies on another', () => {
    fc.assert(
      fc.property(randomDrawing, ({ spells, end }) => {
        const { numbers } = drawCustodyBar(spells, end);
        expect(numbers.map(({ text }) => text)).toEqual(spells.map((_, index) => String(index + 1)));
        for (const drawing of [drawingWidths.narrow, drawingWidths.wide]) {
          const spans = numbers.map(({ x, dx, wideDx, text }) => spanOf(x + ((drawing === drawingWidths.narrow ? dx : wideDx) / drawing) * 100, text, -1 / 2, drawing));
          expect(overlapsAmong(spans)).toEqual([]);
          expect(spans.filter(({ start, end: last }) => start < -1 || last > drawing + 1)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('no name and no date lies on another', () => {
    fc.assert(
      fc.property(randomDrawing, ({ spells, end }) => {
        const { names, dates } = drawCustodyBar(spells, end);
        for (const labels of [names, dates]) {
          expect(overlapsAmong(labels.map(({ x, text }) => spanOf(x, text, 0, drawingWidths.wide)))).toEqual([]);
          const narrow = labels.filter((label) => label.narrow);
          expect(overlapsAmong(narrow.map(({ x, text }) => spanOf(x, text)))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every hatch is drawn once, and no dots stand where something is known', () => {
    fc.assert(
      fc.property(randomDrawing, ({ spells, end }) => {
        const { pieces } = drawCustodyBar(spells, end);
        const spans = (...shapes: Piece['shape'][]) =>
          pieces.flatMap((piece) => ('width' in piece && shapes.includes(piece.shape) ? [{ start: piece.x, end: piece.x + piece.width }] : []));
        const hatches = spans('hatched-block', 'dashed-line').filter(({ start, end: last }) => last - start > percentOf(4) + 0.01);
        expect(overlapsAmong(hatches)).toEqual([]);
        const wide = spans('block', 'line').filter(({ start, end: last }) => last - start > percentOf(3) + 0.01);
        const isCovered = (dots: Span) => [...wide, ...hatches].some(({ start, end: last }) => start < dots.end - 0.02 && last > dots.start + 0.02);
        expect(spans('dots').filter(isCovered)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('the stroke stands on the day on which it was last known', () => {
    fc.assert(
      fc.property(randomDrawing, ({ spells, end }) => {
        const axis = { first: day(-200), last: end };
        const strokes = drawLane(spells, axis).flatMap((piece) => (piece.shape === 'last-known' ? [piece.x] : []));
        expect(strokes).toEqual(spells.flatMap(({ lastKnown }) => (lastKnown === undefined ? [] : [placeOf(lastKnown, axis)])));
      }),
    );
  });
});

interface Span {
  start: number;
  end: number;
}

/** Where words stand, in pixels of a drawing, at a little less than the width that is reckoned with. */
function spanOf(x: number, text: string, anchor = 0, drawing: number = drawingWidths.narrow): Span {
  const width = text.length * 6.5;
  const start = (x / 100) * drawing + anchor * width;
  return { start, end: start + width };
}

function overlapsAmong(spans: readonly Span[]): [Span, Span][] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.slice(1).flatMap((span, index): [Span, Span][] => {
    const before = sorted[index];
    return before && before.end > span.start + 0.02 ? [[before, span]] : [];
  });
}
