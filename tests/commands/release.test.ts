import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { versionsOf } from '../../src/archive/derive/versions.ts';
import { formatRelease, recordsToRelease, release, releaseFiles } from '../../src/commands/release.ts';
import { hashesOfName, proofOfKey } from '../../src/values/withheld-name.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPerson, archiveOf, aSite, aStatement, aTown, personFile, rawFiles, wholeArchive, type Files } from '../fixtures/records.ts';
import { corrections, days, recordsIn, released, releaseFile } from '../fixtures/released.ts';

const folders: Folder[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) folder.remove();
});

function folderOf(files: Files): Folder {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
}

/** Releases a folder, and hears what it says. */
function releasing(folder: Folder, day: string, key?: string): { isReleased: boolean; said: string } {
  const lines: string[] = [];
  const hear = (words: unknown) => void lines.push(String(words));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  const isReleased = release({ content: folder.path, day, key });
  return { isReleased, said: lines.join('\n') };
}

/** Every file of a folder with its bytes. */
function bytesIn(folder: Folder): Record<string, string> {
  const paths = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  return Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The addresses in the release of a day, with what became of each. */
function toldIn(files: Files, day?: string): string[] {
  return Object.entries(recordsIn(files, day)).map(([address, what]) => `${address}: ${Object.keys(what).includes('version') ? 'version' : Object.keys(what).join()}`);
}

describe('a release holds', () => {
  const pages = { 'pages/about/en.md': 'One page.\n', 'pages/about/es.md': 'Una página.\n' };
  const first = released(wholeArchive({ ...pages, 'people/persona-borrador/person.json': { ...aPerson({ name: { pseudonym: 'Borrador' } }), draft: true } }));

  test('every record and page, in the order of their addresses, and no draft', () => {
    const addresses = [...Object.keys(recordsIn(first))];
    expect(addresses).toEqual(addresses.toSorted());
    expect(addresses).toHaveLength(20);
    expect(addresses).toContain('pages/about');
    expect(addresses.filter((address) => address.includes('borrador'))).toEqual([]);
  });

  test('of each its version, what was written, and a hash of each statement', () => {
    expect(recordsIn(first)['people/persona-inventada']).toEqual({
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      value: aPerson(),
      prose: { en: ['The Gazette reports what never was. [@named]'], es: ['La Gaceta informa de lo que nunca fue. [@named]'] },
      statements: { named: expect.stringMatching(/^[0-9a-f]{16}$/), 'invented-life': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  test('later only what changed, and what is gone', () => {
    const second = released(
      {
        ...first,
        [personFile]: aPerson({ verified: days[0] }),
        'people/persona-inventada/es.md': 'La Gaceta informa de otro modo. [@named]\n',
        'pages/about/es.md': 'Otra página.\n',
        'places/town-of-example.json': undefined,
        'places/other-town.json': aTown({ name: { en: 'Other', es: 'Otro' } }),
      },
      days[1],
    );
    expect(toldIn(second, days[1])).toEqual([
      'pages/about: version',
      'people/persona-inventada: version',
      'places/other-town: version',
      'places/town-of-example: gone',
    ]);
    expect(toldIn(released(second, days[2]), days[2])).toEqual([]);
  });

  test('nothing new for white space or the order of keys', () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(aPerson()).toReversed()), null, 7);
    const narrative = `${String(first['people/persona-inventada/en.md'])}\n\n`.replaceAll('\n', '\r\n');
    const second = released({ ...first, [personFile]: turned, 'people/persona-inventada/en.md': narrative }, days[1]);
    expect(second[releaseFile(days[1])]).toBe('{\n  "records": {}\n}\n');
  });

  test('a record that became a draft, as gone; and it anew when it comes back', () => {
    const town = 'places/town-of-example.json';
    const second = released({ ...first, [town]: { ...aTown(), draft: true } }, days[1]);
    expect(toldIn(second, days[1])).toEqual(['places/town-of-example: gone']);
    const third = released({ ...second, [town]: aTown() }, days[2]);
    expect(toldIn(third, days[2])).toEqual(['places/town-of-example: version']);
    expect(versionsOf(archiveOf(third), 'places/town-of-example').map(({ version }) => version)).toHaveLength(2);
  });

  test('prose with a tab, which JSON would have to escape, as with a space', () => {
    const files = released(wholeArchive({ 'pages/about/en.md': 'One\tpage.\n', 'pages/about/es.md': 'Una página.\n' }));
    expect(recordsIn(files)['pages/about']).toMatchObject({ prose: { en: ['One page.'] } });
  });

  test('the same bytes for the same records', () => {
    const [one, other] = [aStatement({ id: 'one' }), aStatement({ id: 'two' })];
    const person = aPerson({ about: [...aPerson().about, one, other] });
    const turned = JSON.stringify(Object.fromEntries(Object.entries(person).toReversed()));
    expect(released(wholeArchive({ [personFile]: turned }))[releaseFile()]).toBe(released(wholeArchive({ [personFile]: person }))[releaseFile()]);
  });

  test('a record a line, so that the history shows which changed', () => {
    const lines = String(first[releaseFile()]).split('\n');
    expect(lines.slice(0, 2)).toEqual(['{', '  "records": {']);
    expect(lines.slice(-4)).toEqual([expect.stringMatching(/^ {4}"sources\/order-of-example": \{.*\}$/), '  }', '}', '']);
    expect(lines).toHaveLength(25);
    expect(formatRelease([])).toBe('{\n  "records": {}\n}\n');
  });
});

test('what a release would hold is known without making one', () => {
  expect(recordsToRelease(archiveOf(released(wholeArchive())))).toEqual([]);
  expect(recordsToRelease(archiveOf(wholeArchive())).map(([address]) => address)).toEqual(Object.keys(recordsIn(released(wholeArchive()))));
});

test('the archive of a release speaks as of its day, and knows it', () => {
  const made = releaseFiles(rawFiles(wholeArchive()), days[0]);
  expect(made.written?.map(({ path }) => path)).toEqual([releaseFile(), 'site.json']);
  expect('archive' in made ? [made.archive.asOf, made.archive.releases.map(({ day }) => day)] : []).toEqual([days[0], [days[0]]]);
});

describe('releasing a folder', () => {
  test('writes the release, moves the day of the site and nothing else, and says what is new', () => {
    const folder = folderOf(wholeArchive());
    const before = bytesIn(folder);
    const { isReleased, said } = releasing(folder, days[0]);
    expect(isReleased).toBe(true);
    expect(said).toBe(
      `Released as content/releases/${days[0]}.json; the site speaks as of ${days[0]}.\nRecords: 19 new, 0 changed, 0 gone. Statements: 9 new, 0 changed, 0 gone.`,
    );
    const after = bytesIn(folder);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([folder.at(releaseFile()), folder.at('site.json')]);
    expect(after[folder.at('site.json')]).toBe(before[folder.at('site.json')]?.replace('"asOf": "2021-12-31"', `"asOf": "${days[0]}"`));
    expect(after[folder.at(releaseFile())]).toBe(released(wholeArchive())[releaseFile()]);
  });

  test('says of a later one what changed and went', () => {
    const first = released(wholeArchive());
    const about = [aStatement({ id: 'more' }), aStatement({ id: 'invented-life', citations: [{ source: 'herald-story' }, { source: 'gazette-story' }] })];
    const changed = { ...first, [personFile]: aPerson({ about }), 'figures/people-who-were-not-there.json': undefined, ...corrections(['figures/people-who-were-not-there#counted']) };
    expect(releasing(folderOf(changed), days[1]).said).toContain('Records: 1 new, 1 changed, 1 gone. Statements: 1 new, 1 changed, 1 gone.');
  });

  test('may be of the very day of which the site speaks', () => {
    expect(releasing(folderOf(wholeArchive()), '2021-12-31').isReleased).toBe(true);
  });
});

describe('nothing is released, and nothing written,', () => {
  const refused = (files: Files, day: string = days[1], key?: string) => {
    const folder = folderOf(files);
    const before = bytesIn(folder);
    const { isReleased, said } = releasing(folder, day, key);
    expect(isReleased).toBe(false);
    expect(bytesIn(folder)).toEqual(before);
    return said.replaceAll(`${folder.path}/`, '');
  };

  test('where the records do not agree', () => {
    const said = refused(wholeArchive({ [personFile]: { ...aPerson(), nationality: 'zz' }, 'places/town-of-example.json': '{' }));
    expect(said).toContain('"nationality" ("zz") is not a country code');
    expect(said).toContain('places/town-of-example.json:1:2 — lacks a closing brace here.');
    expect(said).toContain('Nothing was published.');
  });

  test('where the duty to correct was not done', () => {
    expect(refused({ ...released(wholeArchive()), 'figures/people-who-were-not-there.json': undefined })).toContain('"counted" was published on 2022-01-10, and is gone.');
  });

  test('where a file cannot be opened', () => {
    const folder = folderOf(wholeArchive());
    symlinkSync('/nowhere/at/all', folder.at('actors/dangling.json'));
    expect(releasing(folder, days[0]).said).toContain('actors/dangling.json:1:1 — is a symbolic link.');
    expect(existsSync(folder.at('releases'))).toBe(false);
  });

  test('where there is no site', () => {
    expect(refused(wholeArchive({ 'site.json': undefined }))).toContain('site.json:1:1 — is missing');
  });

  test.each(['2022-02-30', '2022-01', 'tomorrow', '', '../site'])('of "%s", which is no day', (day) => {
    expect(refused(wholeArchive(), day)).toBe(`"${day}" is not a day. Write a day such as 2025-03-15, or none for today.`);
  });

  test.each([days[0], '2022-01-09'])('of a day that is not later than the last release: %s', (day) => {
    expect(refused({ ...released(wholeArchive()), 'site.json': aSite({ asOf: days[0] }) }, day)).toBe(`The last release is of ${days[0]}: choose a later day than that.`);
  });

  test('of a day that has not come', () => {
    const [day, tomorrow] = ['2030-01-01', '2030-01-02'];
    expect(releaseFiles(rawFiles(wholeArchive()), tomorrow, { today: day })).toMatchObject({ written: undefined, reason: `${tomorrow} has not come yet, and no release is ever taken back: choose ${day} or an earlier day.` });
    expect(releaseFiles(rawFiles(wholeArchive()), day, { today: day }).written).toBeDefined();
  });

  test('of a day before that of which the site speaks', () => {
    expect(refused(wholeArchive(), '2021-12-30')).toBe('The site already speaks as of 2021-12-31: choose that day or a later one.');
  });

  test('where names are withheld and the key is missing', () => {
    const withheld = wholeArchive({ 'withheld.json': { names: hashesOfName('Nombre Reservado', 'an invented key'), proof: proofOfKey('an invented key') } });
    expect(refused(withheld)).toMatch(/^TRACKER_WITHHOLDING_KEY is not set\./);
    expect(releasing(folderOf(withheld), days[0], 'an invented key').isReleased).toBe(true);
  });

  test('where a withheld name stands', () => {
    const withheld = wholeArchive({ 'withheld.json': { names: hashesOfName('Persona Inventada', 'an invented key'), proof: proofOfKey('an invented key') } });
    expect(refused(withheld, days[0], 'an invented key')).toContain('a withheld name stands here');
  });

  test('and everything against it is said at once', () => {
    const said = refused(wholeArchive({ [personFile]: { ...aPerson(), nationality: 'zz' } }), '2021-12-30');
    expect(said).toContain('"nationality"');
    expect(said).toContain('The site already speaks as of 2021-12-31');
  });
});

describe('who types "release"', () => {
  function tracker(folder: Folder, ...words: string[]) {
    const { PATH = '' } = process.env;
    const env = { PATH, TRACKER_CONTENT: folder.path };
    return spawnSync(process.execPath, ['src/commands/tracker.ts', 'release', ...words], { env, encoding: 'utf8' });
  }

  test('releases as of a day, and as of today without one; and what was left behind by a killed release is a problem', () => {
    const folder = folderOf(wholeArchive());
    expect(tracker(folder, days[0])).toMatchObject({ status: 0, stderr: '' });
    expect(tracker(folder, days[0])).toMatchObject({ status: 1, stdout: '', stderr: `The last release is of ${days[0]}: choose a later day than that.\n` });
    expect(tracker(folder)).toMatchObject({ status: 0, stderr: '' });
    const [first = '', second = ''] = readdirSync(folder.at('releases'));
    expect(first).toBe(`${days[0]}.json`);
    expect(readFileSync(folder.at('site.json'), 'utf8')).toContain(`"asOf": "${second.replace('.json', '')}"`);
    writeFileSync(folder.at('releases/2030-01-01.json.next'), '{');
    expect(tracker(folder, '2030-01-01').stderr).toContain('releases/2030-01-01.json.next:1:1 — is not the name of a file that is read here.');
  });
});
