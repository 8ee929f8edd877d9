import { describe, expect, test } from 'vitest';
import {
  addressOf,
  currentVersionOf,
  datesOfRecord,
  datesOfStatement,
  isAsIn,
  lastVersionOf,
  publicationsOf,
  releasedAddresses,
  toVersionRecord,
  versionOf,
  versionsOf,
  writtenRecords,
  type LedgerDates,
} from '../../../src/archive/derive/versions.ts';
import { aPerson, archiveOf, aStatement, aTown, personFile, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';
import { correctionsOf, days, recordsIn, released, rewritten } from '../../fixtures/released.ts';

const address = 'people/persona-inventada';
const town = 'places/town-of-example';
const about = aPerson().about;
const [reworded, more] = [aStatement({ id: 'named', says: { en: 'Otherwise.', es: 'De otro modo.' } }), aStatement({ id: 'more' })];

/** Released three times: a statement came with the second release, another was reworded with the third. */
const first = released(wholeArchive());
const second = released({ ...first, [personFile]: aPerson({ about: [...about, more] }) }, days[1]);
const third = released({ ...second, [personFile]: aPerson({ about: [...about, more], named: reworded }), ...correctionsOf(days[1], [`${address}#named`]) }, days[2]);

describe('what was written of a record', () => {
  const written = writtenRecords(archiveOf(wholeArchive({ 'pages/about/en.md': 'One\ttab.\r\n\r\nTwo.\n\n', 'pages/about/es.md': 'Uno.\n' })));

  test('are its facts, and the narrative of a person line by line', () => {
    expect(written.get(address)).toEqual({
      value: aPerson(),
      prose: { en: ['The Gazette reports what never was. [@named]'], es: ['La Gaceta informa de lo que nunca fue. [@named]'] },
    });
    expect(written.get(town)).toEqual({ value: aTown() });
  });

  test('of a page is its prose, with spaces for tabs and without empty lines at the end', () => {
    expect(written.get('pages/about')).toEqual({ prose: { en: ['One tab.', '', 'Two.'], es: ['Uno.'] } });
  });

  test('is kept of every record, of whatever kind, but of no site', () => {
    const kinds = new Set([...written.keys()].map((key) => key.split('/')[0]));
    expect([...kinds].toSorted()).toEqual(['actors', 'cohorts', 'corrections', 'disputes', 'events', 'figures', 'glossary', 'pages', 'people', 'places', 'proceedings', 'rulings', 'sources']);
  });
});

describe('the id of a version', () => {
  const value = { name: 'Invented', list: [1, 2] };

  test('is the same for the same facts, however their keys are ordered', () => {
    expect(versionOf(town, { value: { list: [1, 2], name: 'Invented' } })).toBe(versionOf(town, { value }));
    expect(versionOf(town, toVersionRecord(town, { value }))).toBe(toVersionRecord(town, { value }).version);
  });

  test.each([
    ['of another record', 'places/elsewhere', { value }],
    ['with other facts', town, { value: { ...value, list: [2, 1] } }],
    ['with prose', town, { value, prose: { en: ['One.'], es: ['Uno.'] } }],
    ['with statements that it does not have', town, { value, statements: { said: '0123456789abcdef' } }],
  ])('is another for a version %s', (_name, of, written) => {
    expect(versionOf(of, written)).not.toBe(versionOf(town, { value }));
  });
});

test('a record reads as in a version of it, or not', () => {
  const prose = { en: ['One.'], es: ['Uno.'] };
  expect(isAsIn({ value: { a: 1, b: 2 }, prose }, { prose, value: { b: 2, a: 1 } })).toBe(true);
  expect(isAsIn({ value: { a: 1 }, prose }, { value: { a: 2 }, prose })).toBe(false);
  expect(isAsIn({ value: { a: 1 }, prose }, { value: { a: 1 } })).toBe(false);
  expect(isAsIn({ value: { a: 1 }, prose }, { value: { a: 1 }, prose: { ...prose, es: ['Dos.'] } })).toBe(false);
});

describe('the versions of a record', () => {
  const archive = archiveOf(third);

  test('are those that were released, oldest first', () => {
    expect(versionsOf(archive, address).map(({ day }) => day)).toEqual(days);
    expect(versionsOf(archive, address).map(({ value }) => value)).toEqual([
      aPerson(),
      aPerson({ about: [...about, more] }),
      aPerson({ about: [...about, more], named: reworded }),
    ]);
    expect(versionsOf(archive, town).map(({ day }) => day)).toEqual([days[0]]);
    expect(versionsOf(archive, 'people/nobody')).toEqual([]);
  });

  test('the last is the current one where nothing changed since', () => {
    expect(currentVersionOf(archive, address)).toEqual(lastVersionOf(archive, address));
    expect(currentVersionOf(archive, address)?.day).toBe(days[2]);
    const since = archiveOf({ ...third, [personFile]: aPerson({ about: [...about, more], named: reworded, verified: days[2] }) });
    expect(currentVersionOf(since, address)).toBeUndefined();
    expect(lastVersionOf(since, address)?.day).toBe(days[2]);
  });

  test('are none before the first release', () => {
    const unreleased = archiveOf(wholeArchive());
    expect(releasedAddresses(unreleased)).toEqual([]);
    expect(lastVersionOf(unreleased, address)).toBeUndefined();
    expect(currentVersionOf(unreleased, address)).toBeUndefined();
    expect(datesOfRecord(unreleased, address)).toEqual({ recorded: undefined, changed: undefined });
  });

  test('end where it was taken out or cleared, and are still known', () => {
    for (const what of [{ gone: true }, { cleared: true }] as const) {
      const without = archiveOf(rewritten(released({ ...first, 'places/other.json': aTown({ name: { en: 'Other', es: 'Otro' } }) }, days[1]), days[1], { [town]: what }));
      expect(lastVersionOf(without, town)).toBeUndefined();
      expect(currentVersionOf(without, town)).toBeUndefined();
      expect(versionsOf(without, town)).toHaveLength(1);
      expect(publicationsOf(without, town).at(-1)).toMatchObject({ day: days[1], released: what });
    }
  });
});

describe('the dates of the ledger', () => {
  const dates = (files: Files, id: string): LedgerDates => {
    const archive = archiveOf(files);
    const statement = archive.statements.get(`${address}#${id}`);
    if (!statement) throw new Error(`there is no ${id}`);
    return datesOfStatement(archive, statement);
  };

  test.each<[string, LedgerDates]>([
    ['invented-life', { recorded: days[0], changed: undefined }],
    ['more', { recorded: days[1], changed: undefined }],
    ['named', { recorded: days[0], changed: days[2] }],
  ])('of the statement %s', (id, wanted) => {
    expect(dates(third, id)).toEqual(wanted);
  });

  test('of a record: when it first was released, and the last release with which it changed', () => {
    expect(datesOfRecord(archiveOf(third), address)).toEqual({ recorded: days[0], changed: days[2] });
    expect(datesOfRecord(archiveOf(third), town)).toEqual({ recorded: days[0], changed: undefined });
    const verified = released({ ...first, [personFile]: aPerson({ verified: days[0], reviewed: { es: days[0] } }) }, days[1]);
    expect(datesOfRecord(archiveOf(verified), address)).toEqual({ recorded: days[0], changed: undefined });
  });

  test('of what is not released yet are not known, and what changed since the last release has not', () => {
    const since = { ...first, ...withPerson({ about: [...about, more] }, { 'site.json': first['site.json'] }) };
    expect(dates(since, 'more')).toEqual({ recorded: undefined, changed: undefined });
    expect(dates(since, 'named')).toEqual({ recorded: days[0], changed: undefined });
  });

  test('of a statement do not move with what is free', () => {
    const shouted = aStatement({ id: 'named', says: { en: 'THE INVENTED GAZETTE reports: what never was in English', es: '¡The invented Gazette reports what never was, en espanol!' } });
    const files = released({ ...first, [personFile]: aPerson({ named: shouted }) }, days[1]);
    expect(dates(files, 'named')).toEqual({ recorded: days[0], changed: undefined });
    expect(datesOfRecord(archiveOf(files), address).changed).toBe(days[1]);
  });

  describe('after something was cleared away', () => {
    const clearing = (day: (typeof days)[number]) => rewritten(third, day, { [address]: { cleared: true } });

    test('are not known where it may have held the statement', () => {
      expect(dates(clearing(days[0]), 'invented-life')).toEqual({ recorded: undefined, changed: undefined });
      expect(dates(clearing(days[0]), 'named')).toEqual({ recorded: undefined, changed: days[2] });
      expect(dates(clearing(days[0]), 'more').recorded).toBeUndefined();
      expect(datesOfRecord(archiveOf(clearing(days[0])), address)).toEqual({ recorded: undefined, changed: days[2] });
      expect(dates(clearing(days[1]), 'more').recorded).toBeUndefined();
    });

    test('are known where a version before it held the statement', () => {
      expect(dates(clearing(days[1]), 'invented-life')).toEqual({ recorded: days[0], changed: undefined });
      expect(dates(clearing(days[1]), 'named')).toEqual({ recorded: days[0], changed: days[2] });
    });

    test('are known again where a version behind it did not hold the statement', () => {
      const fourth = aPerson({ about: [...about, more, aStatement({ id: 'last' })], named: reworded });
      const files = rewritten(released({ ...third, [personFile]: fourth }, '2022-04-10'), days[0], { [address]: { cleared: true } });
      expect(dates(files, 'last')).toEqual({ recorded: '2022-04-10', changed: undefined });
    });
  });
});

test('an address is that of the kind and the record', () => {
  expect(addressOf({ kind: 'places', id: 'town-of-example' })).toBe(town);
  expect(Object.keys(recordsIn(first))).toContain(town);
});
