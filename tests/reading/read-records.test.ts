import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/reading/read-records.ts';
import { expectProblems, told } from '../fixtures/problems.ts';
import { aCitation, anActor, aPerson, aSource, aStatement, personFile, rawFiles, wholeArchive, withPerson } from '../fixtures/records.ts';

describe('files become records', () => {
  const { records, problems } = readRecords(rawFiles(wholeArchive({ 'README.md': 'Invented.\n' })));

  test('each under its id, on its shelf', () => {
    expect(problems).toEqual([]);
    expect([...records.kinds.people.keys()]).toEqual(['persona-inventada']);
    expect([...records.kinds.sources.keys()]).toEqual(['gazette-story', 'herald-story', 'order-of-example']);
    expect(records.kinds.people.get('persona-inventada')?.value).toEqual(aPerson());
    expect(records.site?.value.asOf).toBe('2021-12-31');
  });

  test('with narratives beside them, in both languages', () => {
    expect(Object.keys(records.narratives.get('persona-inventada') ?? {}).toSorted()).toEqual(['en', 'es']);
  });
});

describe('a site', () => {
  test('is required', () => {
    expect(told(wholeArchive({ 'site.json': undefined }))).toEqual(['site.json:1 — is missing']);
  });

  test('is checked like any record', () => {
    expect(told(wholeArchive({ 'site.json': '{}' }))).toContain('site.json:1 — "asOf" is missing');
  });
});

describe('a withheld person', () => {
  test('is counted, and has no record', () => {
    const { records, problems } = readRecords(rawFiles(wholeArchive({ 'people/withheld-a1b2c3d4/person.json': { withheld: true } })));
    expect(problems).toEqual([]);
    expect(records.withheld).toEqual(['withheld-a1b2c3d4']);
    expect(records.kinds.people.has('withheld-a1b2c3d4')).toBe(false);
  });

  test.each([
    ['under a name', 'people/nombre-inventado/person.json', { withheld: true }, 'withheld', 'is withheld under a name'],
    ['with a name', 'people/withheld-a1b2c3d4/person.json', { withheld: true, name: 'Nombre' }, '"name"', 'there is no field "name" here'],
    [
      'with a whole record',
      'people/withheld-a1b2c3d4/person.json',
      { withheld: 'yes' },
      'withheld',
      '"withheld" is a text, not true or false',
    ],
  ])('%s is a problem', (_name, file, record, at, says) => {
    expectProblems(wholeArchive({ [file]: record }), { file, at, says });
  });

  test('with a narrative is a problem', () => {
    const folder = 'people/withheld-a1b2c3d4';
    const files = { [`${folder}/person.json`]: { withheld: true }, [`${folder}/en.md`]: 'Nombre.\n', [`${folder}/es.md`]: 'Nombre.\n' };
    expect(told(wholeArchive(files))).toEqual([
      `${folder}/en.md:1 — stands beside a withheld person`,
      `${folder}/es.md:1 — stands beside a withheld person`,
    ]);
  });
});

describe('a correction of a withheld person', () => {
  const file = 'corrections/2021-07-01-1.json';

  test('is counted, and is no correction', () => {
    const { records, problems } = readRecords(rawFiles(wholeArchive({ [file]: { withheld: true } })));
    expect(problems).toEqual([]);
    expect(records.withheldCorrections).toEqual(['2021-07-01-1']);
    expect([...records.kinds.corrections.keys()]).toEqual([]);
    expect(records.withheld).toEqual([]);
  });

  test.each([
    ['that still says something', { withheld: true, what: 'Nombre' }, '"what"', 'there is no field "what" here'],
    ['that is not withheld', { withheld: false }, 'false', '"withheld" cannot be false'],
  ])('%s is a problem', (_name, record, at, says) => {
    expectProblems(wholeArchive({ [file]: record }), { file, at, says });
  });

  test('is withheld; no other kind of record can be', () => {
    expect(told(wholeArchive({ 'places/town-of-example.json': { withheld: true } }))).toContain('places/town-of-example.json:1 — there is no field "withheld" here');
  });
});

describe('releases', () => {
  const gone = { records: { 'places/somewhere': { gone: true } } };

  test('are read in the order of their days', () => {
    const days = ['2021-12-09', '2021-02-10', '2020-12-31'];
    const { records, problems } = readRecords(rawFiles(wholeArchive(Object.fromEntries(days.map((day) => [`releases/${day}.json`, gone])))));
    expect(problems).toEqual([]);
    expect(records.releases.map(({ id, value }) => [id, value])).toEqual(days.toSorted().map((day) => [day, gone]));
  });

  test.each<[string, unknown, string, string]>([
    ['is no list of records', { records: [] }, '[', '"records" is a list, not a record'],
    ['says neither what a record was nor that it is gone', { records: { 'places/a': {} } }, '{}', '"gone" is missing'],
    ['names no record', { records: { places: { gone: true } } }, '"places"', '"places" is not the address of a record'],
    ['is no JSON', '{ "records": ', '{', 'lacks a value here'],
  ])('a release that %s is a problem', (_name, release, at, says) => {
    const file = 'releases/2021-02-10.json';
    expectProblems(wholeArchive({ [file]: release }), { file, at, says });
  });
});

describe('a fault is told once, where it is', () => {
  test('and not by those who mention the record', () => {
    const files = wholeArchive({ 'sources/gazette-story.json': { ...aSource(), language: 'xx' } });
    expectProblems(files, { file: 'sources/gazette-story.json', at: '"language"', says: '"language" cannot be "xx"' });
  });

  test('not even where the broken record is an actor that everything else needs', () => {
    const file = 'actors/court-of-example.json';
    expectProblems(wholeArchive({ [file]: { ...anActor(), kind: 'curt' } }), { file, at: '"kind"', says: '"kind" cannot be "curt"' });
  });

  test('and what stands in the same archive is told beside it', () => {
    const files = withPerson(
      { about: [aStatement({ citations: [aCitation({ source: 'no-such-story' })] })] },
      { 'places/town-of-example.json': '[' },
    );
    expectProblems(
      files,
      { file: personFile, at: 'no-such-story', says: 'there is no source "no-such-story"' },
      { file: 'places/town-of-example.json', at: '[', says: 'lacks a closing bracket here' },
    );
  });
});
