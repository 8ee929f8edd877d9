import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { changesIn } from '../../src/archive/derive/changes.ts';
import { datesOfRecord, datesOfStatement } from '../../src/archive/derive/versions.ts';
import { loadFiles } from '../../src/archive/load.ts';
import { readFiles } from '../../src/reading/files.ts';
import { fold } from '../../src/values/fold.ts';
import { proofOfKey } from '../../src/values/withheld-name.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import {
  aCorrection,
  aDispute,
  aFigure,
  aHappening,
  aPerson,
  aProceeding,
  aSource,
  aStatement,
  aText,
  aValue,
  personFile,
  rawFiles,
  wholeArchive,
  type Files,
} from '../fixtures/records.ts';
import { corrections, days, recordsIn, released } from '../fixtures/released.ts';

const key = 'an invented key';
const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function tracker(folder: Folder, words: string[], withKey?: string) {
  const { PATH = '' } = process.env;
  const env = { PATH, TRACKER_CONTENT: folder.path, ...(withKey === undefined ? {} : { TRACKER_WITHHOLDING_KEY: withKey }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tracker.ts', ...words], { env, encoding: 'utf8' });
  return { status, said: (stdout + stderr).replaceAll(`${folder.path}/`, '') };
}

/** Withholds somebody in a folder of these files: what the command says, and the files behind it. */
function withholding(files: Files, id = 'persona-inventada', withKey: string | undefined = key) {
  const folder = aFolder(files);
  folders.push(folder);
  const { status, said } = tracker(folder, ['withhold', id], withKey);
  const read = readFiles(folder.path).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  return { folder, status, said, files: Object.fromEntries(read) };
}

/** The files that have a name in their text or path, without case, accents and punctuation. */
function naming(files: Files, ...names: string[]): string[] {
  return rawFiles(files).flatMap(({ path, bytes }) => {
    const folded = ` ${fold(`${path} ${new TextDecoder().decode(bytes)}`)} `;
    return names.some((name) => folded.includes(` ${fold(name)} `)) ? [path] : [];
  });
}

function problemsWith(files: Files): string[] {
  return loadFiles(rawFiles(files), [], key).problems.map(({ file, says }) => `${file} ${says}`);
}

describe('a wish to be withheld', () => {
  test('leaves a nameless tombstone, and the check says where the name still stands', () => {
    const { folder, status, said, files } = withholding(wholeArchive());
    const people = Object.entries(files).filter(([path]) => path.startsWith('people/'));
    expect(people).toEqual([[expect.stringMatching(/^people\/withheld-[0-9a-f]{12}\/person\.json$/), '{\n  "withheld": true\n}\n']]);
    expect(files['withheld.json']).not.toMatch(/inventad/i);
    expect([status, said]).toEqual([1, expect.stringMatching(/^Withheld\./)]);
    expect(said).toContain('proceedings/inventada-v-agency.json:11:25 — there is no person "persona-inventada".');
    expect(tracker(folder, ['check']).said).toContain('TRACKER_WITHHOLDING_KEY is not set');
  });

  test('is honored of a draft too, and beside those of others', () => {
    const draft = { 'people/persona-borrador/person.json': aPerson({ name: { pseudonym: 'Borrador' }, draft: true }) };
    const { status, files } = withholding(wholeArchive({ ...draft, 'withheld.json': { names: ['0'.repeat(64)], proof: proofOfKey(key) } }), 'persona-borrador');
    expect(status).toBe(0);
    expect(naming(files, 'borrador')).toEqual([]);
    expect(files['withheld.json']).toContain('0'.repeat(64));
    expect(files[personFile]).toBeDefined();
  });

  test.each([
    ['without the key', 'persona-inventada', '', 'TRACKER_WITHHOLDING_KEY is not set'],
    ['where there is no such person', 'persona-otra', key, 'There is no person "persona-otra"'],
  ])('changes nothing %s', (_name, id, withKey, says) => {
    const { status, said, files } = withholding(wholeArchive(), id, withKey);
    expect([status, said]).toEqual([1, expect.stringContaining(says)]);
    expect(rawFiles(files)).toEqual(rawFiles(wholeArchive()));
  });

  test('changes nothing where something cannot be read: it may name the person', () => {
    const broken = { ...released(wholeArchive()), 'releases/2021-01-01.json': '{ "records": { "people/persona-inventada": ' };
    const { status, said, files } = withholding(broken);
    expect(status).toBe(1);
    expect(said).toContain('releases/2021-01-01.json:1:44 — lacks a value here.');
    expect(said).toContain('Nobody was withheld: what cannot be read may name the person. Mend it first.');
    expect(rawFiles(files)).toEqual(rawFiles(broken));
  });

  test('does not touch an id in which his is only a part of a word', () => {
    const galactic = { term: { en: 'galactic', es: 'galáctico' }, means: aText('Of no galaxy'), spanish: 'ours' };
    const { status, files } = withholding(released(wholeArchive({ 'people/gal/person.json': aPerson({ name: { pseudonym: 'Gal' } }), 'glossary/galactic.json': galactic })), 'gal');
    const records = recordsIn(files);
    expect(status).toBe(0);
    expect(Object.keys(records)).toContain('glossary/galactic');
    expect(Object.keys(records)).not.toContain('people/gal');
    expect(Object.values(records).filter((what) => 'cleared' in what)).toEqual([]);
  });
});

describe('a wish to be withheld after releases', () => {
  const flight = 'events/flight-of-example.json';
  const figure = 'figures/people-who-were-not-there.json';
  const docket = 'proceedings/inventada-v-agency.json';
  const dispute = 'disputes/whether-it-took-off.json';
  const namedDispute = 'disputes/when-persona-inventada-left.json';
  const counted = 'figures/people-who-were-not-there#counted';
  const his = 'people/persona-inventada#named';
  const apart = [{ name: aText('One'), accounts: [aStatement({ id: 'one' })] }, { name: aText('Other'), accounts: [aStatement({ id: 'other' })] }];

  /** He has a name in the first release that he does not have any more. */
  const first = released(
    wholeArchive({
      [personFile]: aPerson({ name: { full: 'Persona Inventada', sorting: 'Inventada, Persona', aliases: ['Gallo Ficticio'] } }),
      'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' } }),
      'corrections/2021-07-02-1.json': aCorrection({ statements: [his, counted] }),
      'corrections/2021-07-03-1.json': aCorrection({ statements: [counted], what: aText('It counted PERSONA INVENTADA too') }),
      [figure]: aFigure({ values: [aValue({ says: aText('Pérsona “Inventada” was counted') }), aValue({ id: 'others' })] }),
      [namedDispute]: aDispute({ question: aText('When was it?'), positions: apart }),
      'pages/about/en.md': 'He was called\tGallo Ficticio.\n',
      'pages/about/es.md': 'Hubo otro nombre.\n',
    }),
  );
  const second = released(
    { ...first, [personFile]: aPerson({ named: aStatement({ id: 'named', says: aText('Otherwise') }) }), 'cohorts/class-of-example.json': undefined, ...corrections([his], ['cohorts/class-of-example#defined']) },
    days[1],
  );

  const { status, said, files: withheld } = withholding(second);
  /** Every name under which he was known. */
  const everyName = ['persona-inventada', 'Persona Inventada', 'Inventada, Persona', 'Gallo Ficticio'];
  const untouched = 'people/persona-otra';

  /** What the editor makes of the records that still mention him. */
  const mended: Files = {
    ...withheld,
    [flight]: aHappening(),
    [figure]: aFigure({ values: [aValue({ says: aText('Somebody was counted') }), aValue({ id: 'others' })] }),
    [docket]: aProceeding({ parties: [] }),
    [dispute]: aDispute({ about: [{ event: 'flight-of-example' }] }),
    [namedDispute]: undefined,
    'corrections/2021-07-03-1.json': aCorrection({ statements: [counted], what: aText('It counted somebody too') }),
    'pages/about/en.md': 'There was another name.\n',
  };

  test('takes him out of them, and clears what names him', () => {
    expect(naming(withheld, ...everyName).filter((path) => path.startsWith('releases/'))).toEqual([]);
    const records = recordsIn(withheld);
    expect(Object.keys(records).filter((address) => JSON.stringify(records[address]) === '{"cleared":true}')).toEqual([
      'corrections/2021-07-01-1',
      'corrections/2021-07-02-1',
      'corrections/2021-07-03-1',
      'disputes/whether-it-took-off',
      'events/flight-of-example',
      'figures/people-who-were-not-there',
      'pages/about',
      'rulings/2020-03-02-order',
    ]);
    // A part of the name that nobody else has is enough where no editor can look: in an address it takes the record with it.
    expect(Object.keys(records)).not.toContain('proceedings/inventada-v-agency');
    expect(Object.keys(records)).not.toContain('people/persona-inventada');
    expect(Object.keys(records)).not.toContain('disputes/when-persona-inventada-left');
    expect(records[untouched]).toEqual(recordsIn(second)[untouched]);
    expect(recordsIn(withheld, days[1])).toEqual({
      ...recordsIn(second, days[1]),
      [`corrections/${days[0]}-1`]: { cleared: true },
      'people/persona-inventada': undefined,
    });
  });

  test('takes his statements out of corrections; one that named his alone says nothing any more', () => {
    const correction = (id: string): unknown => JSON.parse(withheld[`corrections/${id}.json`] ?? '');
    expect(correction('2021-07-01-1')).toEqual({ withheld: true });
    expect(correction(`${days[0]}-1`)).toEqual({ withheld: true });
    expect(correction('2021-07-02-1')).toEqual(aCorrection({ statements: [counted] }));
    expect(correction(`${days[0]}-2`)).toEqual(second[`corrections/${days[0]}-2.json`]);
  });

  test('tells what still mentions him, and asks for no correction of it', () => {
    expect(status).toBe(1);
    for (const path of [flight, docket, dispute]) expect(said).toContain(`${path}:`);
    expect(said).toContain(`${figure}:6:24 — a withheld name stands here.`);
    expect(said).toContain('disputes/(withheld):1:1 — a file here has a withheld name in its own.');
    expect(said).not.toMatch(/was published on|write content\/corrections|releases\/[^\n]*a withheld name/);
    expect(said).toContain('"persona" in people/persona-otra');
  });

  test('is done when the editor took the rest out: all is quiet, and no byte names him', () => {
    expect(problemsWith(mended)).toEqual([]);
    expect(naming(mended, ...everyName)).toEqual([]);
  });

  test('does not let go of what names him, even where the names are looked for in vain', () => {
    expect(naming(second, ...everyName).length).toBeGreaterThan(8);
    expect(problemsWith({ ...mended, [figure]: withheld[figure] })).toContain(`${figure} a withheld name stands here`);
  });

  describe('and the next release', () => {
    const third = released(mended, days[2], key);
    const { archive } = loadFiles(rawFiles(third), [], key);
    if (!archive) throw new Error('there is no archive');
    const datesOf = (address: string) => {
      const statement = archive.statements.get(address);
      return statement && datesOfStatement(archive, statement);
    };

    test('writes anew what was cleared, and knows nothing of him', () => {
      const records = recordsIn(third, days[2]);
      expect(Object.keys(records)).toEqual([
        'corrections/2021-07-01-1',
        'corrections/2021-07-02-1',
        'corrections/2021-07-03-1',
        `corrections/${days[0]}-1`,
        'disputes/whether-it-took-off',
        'events/flight-of-example',
        'figures/people-who-were-not-there',
        'pages/about',
        'proceedings/inventada-v-agency',
        'rulings/2020-03-02-order',
      ]);
      expect(records['corrections/2021-07-01-1']).toEqual({ gone: true });
      expect(records['pages/about']).toMatchObject({ prose: { en: ['There was another name.'] } });
      expect(naming(third, ...everyName)).toEqual([]);
      expect(problemsWith(third)).toEqual([]);
    });

    test('leaves unknown when what was cleared was recorded; the rest keeps its day', () => {
      expect(datesOf(counted)).toEqual({ recorded: undefined, changed: undefined });
      expect(datesOfRecord(archive, 'pages/about')).toEqual({ recorded: undefined, changed: undefined });
      expect(datesOf(`${untouched}#named`)).toEqual({ recorded: days[0], changed: undefined });
    });

    test('tells nothing of it as new', () => {
      const told = archive.releases.map((release) => changesIn(archive, release).map(({ address }) => address));
      expect(told[0]).toContain(untouched);
      expect(told.flat().filter((address) => /figures|pages|persona-inventada|2021-07/.test(address))).toEqual([]);
      // Its address has a part of his name, so that no release knows that it was there before.
      expect(told[2]).toEqual(['proceedings/inventada-v-agency']);
    });

    test('brings the duty to correct back', () => {
      const without = { ...third, [figure]: aFigure({ values: [aValue({ id: 'others' })] }) };
      expect(problemsWith(without)).toContain(`${figure} "counted" was published on ${days[2]}, and is gone`);
    });
  });
});

describe('what only a reader can find', () => {
  const files = wholeArchive({
    'sources/herald-story.json': aSource({ publisher: 'herald-of-example', url: 'https://herald.example.org/story', title: 'Where is Inventada?' }),
    'sources/gazette-story.json': aSource({ url: 'https://gazette.example.org/tag/personainventada' }),
  });

  test('is listed while the name is at hand: a part of it alone, and a form written as one word', () => {
    const { said } = withholding(files);
    expect(said).toMatch(/sources\/herald-story\.json:\d+ — "Inventada"/);
    expect(said).toMatch(/sources\/gazette-story\.json:\d+ — "personainventada"/);
  });

  test('is cleared from releases where it is written as one word', () => {
    expect(recordsIn(withholding(released(files)).files)['sources/gazette-story']).toEqual({ cleared: true });
  });
});

describe('a name that has no record, such as the one behind a pseudonym,', () => {
  const hidden = wholeArchive({ [personFile]: aPerson({ name: { pseudonym: 'Inventado' } }) });

  function withholdingName(files: Files, name: string) {
    const folder = aFolder(files);
    folders.push(folder);
    const { PATH = '' } = process.env;
    const env = { PATH, TRACKER_CONTENT: folder.path, TRACKER_WITHHOLDING_KEY: key };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tracker.ts', 'withhold'], { env, encoding: 'utf8', input: `${name}\n` });
    return { status, said: stdout + stderr, files: Object.fromEntries(readFiles(folder.path).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])) };
  }

  test('is asked for, and cannot be written again', () => {
    const { status, files } = withholdingName(hidden, 'Nombre Verdadero Oculto');
    expect(status).toBe(0);
    expect(naming(files, 'Nombre Verdadero', 'Verdadero Oculto')).toEqual([]);
    const leaking = { ...files, 'sources/gazette-story.json': aSource({ title: 'The true name is Nombre Oculto' }) };
    expect(problemsWith(leaking)).toEqual(['sources/gazette-story.json a withheld name stands here']);
  });

  test('is cleared from the releases in which it stood', () => {
    const { files } = withholdingName({ ...released(wholeArchive()), [personFile]: aPerson({ name: { pseudonym: 'Inventado' } }) }, 'Persona Inventada');
    expect(recordsIn(files)['sources/gazette-story']).toHaveProperty('version');
    expect(naming(Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('releases/'))), 'Persona Inventada')).toEqual([]);
  });

  test('is given whole: one word would be found in the names of others', () => {
    const { status, said } = withholdingName(hidden, 'Oculto');
    expect([status, said]).toEqual([1, expect.stringContaining('Give the whole name')]);
  });
});

test('a key that is not that of the others is refused by everything: with it, no name would be found', () => {
  const { folder, files } = withholding(wholeArchive({ 'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' } }) }));
  const wrong = tracker(folder, ['withhold', 'persona-otra'], 'another key');
  expect([wrong.status, wrong.said]).toEqual([1, expect.stringContaining('is not the one with which others were withheld')]);
  expect(loadFiles(rawFiles(files), [], 'another key').problems.map(({ file }) => file)).toContain('withheld.json');
});
