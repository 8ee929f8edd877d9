import { afterEach, describe, expect, test } from 'vitest';
import { byMonth, datetimeOf, formatDay, formatDays, formatMonth, formatPeriod, formatWhen, monthOf, yearOf } from '../../src/i18n/dates.ts';
import { locales } from '../../src/values/locale.ts';
import { parseWhen } from '../../src/values/when.ts';

const evening = '2025-03-15T19:25:00-04:00[America/New_York]';
const noon = '2025-05-01T12:00:00-06:00[America/El_Salvador]';

/** A moment, and how it is said: in English and Spanish, long and short. */
const said: [text: string, en: string, enShort: string, es: string, esShort: string][] = [
  ['2025', '2025', '2025', '2025', '2025'],
  ['2025-03', 'March 2025', 'Mar 2025', 'marzo de 2025', 'mar 2025'],
  ['2025-05', 'May 2025', 'May 2025', 'mayo de 2025', 'may 2025'],
  ['2025-05-27', 'May 27, 2025', 'May 27, 2025', '27 de mayo de 2025', '27 may 2025'],
  ['2024-02-29', 'February 29, 2024', 'Feb 29, 2024', '29 de febrero de 2024', '29 feb 2024'],
  ['2025-01-01', 'January 1, 2025', 'Jan 1, 2025', '1 de enero de 2025', '1 ene 2025'],
  ['2025~', 'about 2025', 'about 2025', 'hacia 2025', 'hacia 2025'],
  ['2025-03~', 'about March 2025', 'about Mar 2025', 'hacia marzo de 2025', 'hacia mar 2025'],
  ['2025-03-15~', 'about March 15, 2025', 'about Mar 15, 2025', 'hacia el 15 de marzo de 2025', 'hacia el 15 mar 2025'],
  ['2025-03?', 'March 2025 (uncertain)', 'Mar 2025, uncertain', 'marzo de 2025 (incierto)', 'mar 2025, incierto'],
  ['2025-03-15?', 'March 15, 2025 (uncertain)', 'Mar 15, 2025, uncertain', '15 de marzo de 2025 (incierto)', '15 mar 2025, incierto'],
  ['2025%', 'about 2025 (uncertain)', 'about 2025, uncertain', 'hacia 2025 (incierto)', 'hacia 2025, incierto'],
  ['2025-03%', 'about March 2025 (uncertain)', 'about Mar 2025, uncertain', 'hacia marzo de 2025 (incierto)', 'hacia mar 2025, incierto'],
  ['[2025-03-15..2025-03-16]', 'March 15 or 16, 2025', 'Mar 15 or 16, 2025', '15 o 16 de marzo de 2025', '15 o 16 mar 2025'],
  [
    '[2025-02-28..2025-03-01]',
    'between February 28 and March 1, 2025',
    'between Feb 28 and Mar 1, 2025',
    'entre el 28 de febrero y el 1 de marzo de 2025',
    'entre el 28 feb y el 1 mar 2025',
  ],
  [
    '[2025-03..2025-05]',
    'between March and May 2025',
    'between Mar and May 2025',
    'entre marzo y mayo de 2025',
    'entre mar y may 2025',
  ],
  [
    '[2025-03-01..2025-03-14]',
    'between March 1 and March 14, 2025',
    'between Mar 1 and Mar 14, 2025',
    'entre el 1 de marzo y el 14 de marzo de 2025',
    'entre el 1 mar y el 14 mar 2025',
  ],
  [
    '[2025-03..2025-05-02]',
    'between March 2025 and May 2, 2025',
    'between Mar 2025 and May 2, 2025',
    'entre marzo de 2025 y el 2 de mayo de 2025',
    'entre mar 2025 y el 2 may 2025',
  ],
  ['2025-03/2025-07', 'March 2025 – July 2025', 'Mar 2025 – Jul 2025', 'marzo de 2025 – julio de 2025', 'mar 2025 – jul 2025'],
  [
    '2025-03-15/2025-07',
    'March 15, 2025 – July 2025',
    'Mar 15, 2025 – Jul 2025',
    '15 de marzo de 2025 – julio de 2025',
    '15 mar 2025 – jul 2025',
  ],
  ['2025-03/2025-03', 'March 2025', 'Mar 2025', 'marzo de 2025', 'mar 2025'],
  [
    '2025-03~/2025-07?',
    'about March 2025 – July 2025 (uncertain)',
    'about Mar 2025 – Jul 2025, uncertain',
    'hacia marzo de 2025 – julio de 2025 (incierto)',
    'hacia mar 2025 – jul 2025, incierto',
  ],
  [
    '2025-03/..',
    'from March 2025; end not known',
    'from Mar 2025; end not known',
    'desde marzo de 2025; final desconocido',
    'desde mar 2025; final desconocido',
  ],
  [
    '2025-03-15/..',
    'from March 15, 2025; end not known',
    'from Mar 15, 2025; end not known',
    'desde el 15 de marzo de 2025; final desconocido',
    'desde el 15 mar 2025; final desconocido',
  ],
  [
    '../2025-07',
    'beginning not known; until July 2025',
    'beginning not known; until Jul 2025',
    'comienzo desconocido; hasta julio de 2025',
    'comienzo desconocido; hasta jul 2025',
  ],
  [
    evening,
    'March 15, 2025 at 7:25 PM ET',
    'Mar 15, 2025, 7:25 PM ET',
    '15 de marzo de 2025 a las 7:25 p.m. ET',
    '15 mar 2025, 7:25 p.m. ET',
  ],
  [
    noon,
    'May 1, 2025 at 12:00 PM CST',
    'May 1, 2025, 12:00 PM CST',
    '1 de mayo de 2025 a las 12:00 p.m. CST',
    '1 may 2025, 12:00 p.m. CST',
  ],
];

describe('a moment is said', () => {
  test.each(said)('%s', (text, en, enShort, es, esShort) => {
    expect(waysToSay(text)).toEqual([en, enShort, es, esShort]);
  });

  test('long, unless the margin asks for less', () => {
    expect(formatWhen(parseWhen('2025-03'), 'en')).toBe('March 2025');
    expect(formatDay('2025-03-15', 'es')).toBe('15 de marzo de 2025');
    expect(formatDay('2025-03-15', 'es', 'short')).toBe('15 mar 2025');
  });
});

describe('a moment is said the same wherever the machine stands', () => {
  const own = process.env['TZ'];

  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'America/St_Johns'])('%s', (zone) => {
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(said.map(([text]) => waysToSay(text))).toEqual(said.map(([, ...ways]) => ways));
  });
});

describe('a machine reads a moment', () => {
  test.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-03-15', '2025-03-15'],
    [evening, '2025-03-15T19:25:00-04:00'],
  ])('%s as %s', (text, datetime) => {
    expect(datetimeOf(parseWhen(text))).toBe(datetime);
  });

  test.each(['2025~', '2025-03?', '2025-03-15%', '[2025-03..2025-05]', '2025-03/2025-07', '2025-03/..', '../2025-07'])(
    'but not %s, which is no plain date',
    (text) => {
      expect(datetimeOf(parseWhen(text))).toBeUndefined();
    },
  );
});

describe('what stands between two moments', () => {
  test.each([
    ['March', 'May', 'March – May', 'March – May'],
    ['March', 'March', 'March', 'March'],
    ['March', undefined, 'from March; end not known', 'desde March; final desconocido'],
    [undefined, 'May', 'beginning not known; until May', 'comienzo desconocido; hasta May'],
    [undefined, undefined, 'not known', 'no se sabe'],
  ])('from %s to %s is "%s", "%s"', (from, to, en, es) => {
    expect(locales.map((locale) => formatPeriod(from, to, locale))).toEqual([en, es]);
  });
});

describe('a moment stands in a list', () => {
  test.each([
    ['2025', '2025'],
    ['2025~', '2025'],
    ['2025-03?', '2025'],
    ['2025-03-15', '2025'],
    ['[2024-12-31..2025-01-01]', '2024'],
    ['2024-12/2025-07', '2024'],
    ['2024-12-31/..', '2024'],
    ['../2025-07', '2025'],
    ['0987-03', '0987'],
    [evening, '2025'],
    ['2024-12-31T23:30:00-05:00[America/New_York]', '2024'],
  ])('%s under %s', (text, year) => {
    expect(yearOf(parseWhen(text))).toBe(year);
  });
});

describe('a moment stands in a month', () => {
  test.each([
    ['2025', '2025'],
    ['2025~', '2025'],
    ['2025-03?', '2025-03'],
    ['2025-03-15', '2025-03'],
    ['[2025-03-31..2025-04-01]', '2025-03'],
    ['../2025-07', '2025-07'],
    [evening, '2025-03'],
  ])('%s in %s', (text, month) => {
    expect(monthOf(parseWhen(text))).toBe(month);
  });

  test.each([
    ['2025-03', 'March 2025', 'marzo de 2025'],
    ['2025', '2025, month not known', '2025, sin mes conocido'],
  ])('%s is called %s, %s', (month, en, es) => {
    expect(locales.map((locale) => formatMonth(month, locale))).toEqual([en, es]);
  });

  test('and the months come in their order, with what has only a year in front', () => {
    const dated = ['2025-04', '2024-12-31', '2025', '2025-04-02'].map((text) => ({ date: parseWhen(text) }));
    expect(byMonth(dated).map(({ month, dated: group }) => [month, group.length])).toEqual([['2024-12', 1], ['2025', 1], ['2025-04', 2]]);
  });
});

test.each([
  [1, 1, '1 day', '1 día'],
  [0, 0, '0 days', '0 días'],
  [125, 125, '125 days', '125 días'],
  [130, 132, '130–132 days', '130–132 días'],
  [0, 1, '0–1 days', '0–1 días'],
])('%i to %i days are "%s", "%s"', (least, most, en, es) => {
  expect(locales.map((locale) => formatDays({ least, most }, locale))).toEqual([en, es]);
});

function waysToSay(text: string): string[] {
  const when = parseWhen(text);
  return locales.flatMap((locale) => [formatWhen(when, locale, 'long'), formatWhen(when, locale, 'short')]);
}
