import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { loadFiles, loadFolder } from '../../src/archive/load.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { expectProblems } from '../fixtures/problems.ts';
import { kinds, type Kind } from '../../src/records/kinds.ts';
import {
  aCitation,
  aCorrection,
  aDispute,
  aDisputeOver,
  aFigure,
  aHappening,
  anEvent,
  aPerson,
  archiveOf,
  aRuling,
  aSource,
  aStatement,
  aTerm,
  aTown,
  personFile,
  rawFiles,
  wholeArchive,
  withPerson,
  type Files,
} from '../fixtures/records.ts';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderOf(files: Files): Folder {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
}

const once = 'once the drafts are left out';

describe('a folder of records becomes an archive', () => {
  test('with everything in it', () => {
    const { archive, problems } = loadFolder(folderOf(wholeArchive()).path);
    expect(problems).toEqual([]);
    expect(archive).toMatchObject({ asOf: '2021-12-31', withheld: 0, isWhole: true });
    expect(kinds.map((kind) => archive?.[kind].size)).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 5, 3, 1, 1]);
  });

  test('the same as from the files that were read from it', () => {
    const fromFolder = loadFolder(folderOf(wholeArchive()).path).archive;
    expect([...(fromFolder?.statements.keys() ?? [])]).toEqual([...archiveOf(wholeArchive()).statements.keys()]);
  });

  test('with the number of people who are withheld, and no more of them', () => {
    const withheld = {
      'people/withheld-a1b2c3d4/person.json': { withheld: true },
      'people/withheld-e5f6a7b8/person.json': { withheld: true },
    };
    const archive = archiveOf(wholeArchive(withheld));
    expect(archive.withheld).toBe(2);
    expect([...archive.people.keys()]).toEqual(['persona-inventada']);
  });

  test('or a problem, when it is not there', () => {
    const { archive, problems } = loadFolder(folderOf({}).at('nowhere'));
    expect(archive).toBeUndefined();
    expect(problems.map(({ says }) => says)).toContain('cannot be read (ENOENT)');
  });
});

describe('what cannot be opened is one problem', () => {
  const read = (folder: Folder) => loadFolder(folder.path).problems.map(({ file, says }) => `${file} ${says}`);

  test('and not one of everybody who mentions it', () => {
    const folder = folderOf(wholeArchive({ 'sources/gazette-story.json': 'x'.repeat(1_000_001) }));
    expect(read(folder)).toEqual(['sources/gazette-story.json has 1,000,001 bytes; a record has 1,000,000 at most']);
  });

  test('and not also a missing file', () => {
    const folder = folderOf(wholeArchive({ 'people/persona-inventada/es.md': undefined, 'site.json': undefined }));
    mkdirSync(folder.at('elsewhere'));
    writeFileSync(folder.at('elsewhere/es.md'), 'Inventado.');
    symlinkSync(folder.at('elsewhere/es.md'), folder.at('people/persona-inventada/es.md'));
    symlinkSync(folder.at('elsewhere/es.md'), folder.at('site.json'));
    expect(read(folder)).toEqual([
      'elsewhere/es.md is not the name of anything that is read',
      'people/persona-inventada/es.md is a symbolic link',
      'site.json is a symbolic link',
    ]);
  });

  test('and what rules find is told beside it', () => {
    const folder = folderOf({
      ...withPerson({ events: [anEvent({ date: '2030' })] }),
      'places/town-of-example.json': 'x'.repeat(1_000_001),
    });
    expect(read(folder)).toEqual([
      `${personFile} the source "gazette-story" was published 2021-06-01, before what it is cited for (2030)`,
      `${personFile} 2030 lies after the day as of which the site speaks (2021-12-31)`,
      'places/town-of-example.json has 1,000,001 bytes; a record has 1,000,000 at most',
    ]);
  });
});

describe('a draft', () => {
  const draft = { 'people/persona-borrador/person.json': aPerson({ name: { pseudonym: 'Borrador' }, draft: true }) };

  test('is left out, with its statements and its narrative', () => {
    const narrative = { 'people/persona-borrador/en.md': 'One [@named].', 'people/persona-borrador/es.md': 'Uno [@named].' };
    const archive = archiveOf(wholeArchive({ ...draft, ...narrative }));
    expect([...archive.people.keys()]).toEqual(['persona-inventada']);
    expect([...archive.statements.keys()].filter((address) => address.includes('borrador'))).toEqual([]);
  });

  test.each<[Kind, string, unknown]>([
    ['events', 'draft', aHappening({ draft: true })],
    ['disputes', 'draft', aDispute({ draft: true })],
    ['figures', 'draft', aFigure({ draft: true })],
    ['glossary', 'draft', aTerm({ term: { en: 'halt', es: 'suspensión' }, draft: true })],
    ['corrections', '2021-07-02-1', aCorrection({ draft: true })],
  ])('of %s is left out too', (kind, id, record) => {
    const archive = archiveOf(wholeArchive({ [`${kind}/${id}.json`]: record }));
    expect(archive[kind].size).toBe(1);
    expect(archive[kind].has(id)).toBe(false);
  });

  test('of a dispute leaves what it lists undisputed, which is a problem', () => {
    const events = [anEvent({ standing: { is: 'disputed', in: 'whether-it-took-off' } })];
    const dispute = { ...aDisputeOver('people/persona-inventada#happened'), draft: true };
    expectProblems(withPerson({ events }, { 'disputes/whether-it-took-off.json': dispute }), {
      file: personFile,
      at: '"in"',
      says: `there is no dispute "whether-it-took-off", ${once}`,
    });
  });

  test('is checked all the same', () => {
    const file = 'people/persona-borrador/person.json';
    expectProblems(wholeArchive({ [file]: { ...aPerson({ draft: true }), nationality: 'zz' } }), {
      file,
      at: '"nationality"',
      says: '"nationality" ("zz") is not a country code of two capitals',
    });
    expectProblems(
      wholeArchive({ [file]: aPerson({ name: { pseudonym: 'Borrador' }, events: [anEvent({ place: 'nowhere' })], draft: true }) }),
      {
        file,
        at: 'nowhere',
        says: 'there is no place "nowhere"',
      },
    );
  });

  test('may need another draft', () => {
    const place = { 'places/draft-town.json': aTown({ name: { en: 'Draft', es: 'Borrador' }, draft: true }) };
    const events = [anEvent({ place: 'draft-town' })];
    expectProblems(
      wholeArchive({ ...place, 'people/persona-borrador/person.json': aPerson({ name: { pseudonym: 'Borrador' }, events, draft: true }) }),
    );
  });

  test('that a published record needs is a problem', () => {
    const files = withPerson(
      { events: [anEvent({ place: 'town-of-example' })] },
      { 'places/town-of-example.json': aTown({ draft: true }) },
    );
    expectProblems(files, { file: personFile, at: '"place"', says: `there is no place "town-of-example", ${once}` });
  });

  test('whose statement a published narrative cites is a problem', () => {
    const narrative = (word: string) => `${word} [@named] [@people/persona-borrador#named].\n`;
    const [en, es] = ['people/persona-inventada/en.md', 'people/persona-inventada/es.md'] as const;
    const says = `there is no statement "people/persona-borrador#named", ${once}`;
    expectProblems(
      wholeArchive({ ...draft, [en]: narrative('One'), [es]: narrative('Uno') }),
      { file: en, at: 'One', says },
      { file: es, at: 'Uno', says },
    );
  });

  test('that alone cites a source leaves the source uncited', () => {
    const file = 'sources/third-story.json';
    const named = aStatement({ id: 'named', citations: [aCitation({ source: 'third-story' })] });
    const files = wholeArchive({
      'people/persona-borrador/person.json': aPerson({ name: { pseudonym: 'Borrador' }, named, draft: true }),
      [file]: aSource({ url: 'https://gazette.example.org/third' }),
    });
    expectProblems(files, { file, at: '{', says: `nothing cites the source "third-story", ${once}` });
    expectProblems({ ...files, [file]: aSource({ url: 'https://gazette.example.org/third', draft: true }) });
  });
});

describe('everything that is wrong is said at once', () => {
  test('in the order of the files and lines', () => {
    const { problems } = loadFiles(
      rawFiles(
        withPerson(
          { events: [anEvent({ place: 'nowhere', date: '2030' })] },
          { 'actors/Wrong.json': '{}', 'rulings/other.json': aRuling({ proceeding: 'none' }), 'places/town-of-example.json': '{,}' },
        ),
      ),
    );
    const places = problems.map(({ file, line, column }) => [file, line, column] as const);
    expect(places).toEqual(places.toSorted(([a, b, c], [d, e, f]) => (a < d ? -1 : a > d ? 1 : b - e || c - f)));
    expect(new Set(places.map(([file]) => file))).toEqual(
      new Set(['actors/Wrong.json', personFile, 'places/town-of-example.json', 'rulings/other.json']),
    );
  });
});
