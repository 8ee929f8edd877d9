import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { verify, verifyArchive } from '../../src/commands/verify.ts';
import type { SourceCitationRecord } from '../../src/values/citation.ts';
import { counted } from '../../src/values/text.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPdf } from '../fixtures/pdf.ts';
import { lineWith } from '../fixtures/problems.ts';
import { aCitation, anEntry, aPerson, aProceeding, archiveOf, aSource, aStatement, personFile, wholeArchive, withPerson, type Files } from '../fixtures/records.ts';

const folders: Folder[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) folder.remove();
});

function aFolderOf(files: Files): Folder {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
}

const story = 'The invented judge said that nobody was there.\nThe Gazette heard that nobody came.\n';
const passage = 'said that nobody was there';

/** The whole archive, with the name of its person resting on this citation of the story. */
function citing(change: Partial<SourceCitationRecord>, others: Files = {}): Files {
  return withPerson({ named: aStatement({ id: 'named', citations: [aCitation(change)] }) }, others);
}

/** What is found when the passages of the records are looked for in the captures. */
function verifying(records: Files, captures: Files) {
  return verifyArchive(archiveOf(records), aFolderOf(captures).path);
}

/** Every problem as `file:line — what is wrong. What to do.` */
async function told(records: Files, captures: Files): Promise<string[]> {
  const { problems } = await verifying(records, captures);
  return problems.map(({ file, line, says, todo }) => `${file}:${line} — ${says}. ${todo}`);
}

/** Where the passage of the name stands in its record. */
function placeIn(records: Files): string {
  return lineWith(records, personFile, '"passage"');
}

function fingerprintOf(bytes: string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

describe('a passage that stands once', () => {
  test.each([
    ['a text', 'gazette-story.txt', story],
    ['a page', 'gazette-story.html', `<p>The invented judge said <em>that</em> nobody was&nbsp;there.</p>`],
    ['a PDF', 'gazette-story.pdf', aPdf(['The invented judge said', 'that nobody was there.'])],
  ])('in %s is counted, and nothing is said', async (_, file, bytes) => {
    expect(await verifying(citing({ passage }), { [file]: bytes })).toMatchObject({ standing: 1, notStanding: 0, problems: [] });
  });

  test('with its prefix and suffix is counted, whatever stands elsewhere', async () => {
    const records = citing({ passage: 'that nobody was', prefix: 'judge said', suffix: 'there' });
    expect(await verifying(records, { 'gazette-story.txt': `${story}He knew that nobody was heard.` })).toMatchObject({ standing: 1, problems: [] });
  });

  test.each([
    ['quotes', 'the judge’s “invented order” of ‘May’', `the judge's "invented order" of 'May'`],
    ['angle quotes', '«orden inventada» de mayo', '“orden inventada” de mayo'],
    ['dashes', '14–15 May — a night', '14-15 May - a night'],
    ['three dots', 'nobody … was there', 'nobody ... was there'],
    ['spaces that do not break', 'US$ 6 million for nobody', 'US$\u00A06\u202Fmillion for nobody'],
    ['soft hyphens', 'an invented detention order', 'an in\u00ADven\u00ADted deten\u00ADtion order'],
    ['accents in two parts', 'Inés no llegó allí', 'Ine\u0301s no llego\u0301 alli\u0301'],
  ])('may differ in its %s', async (_, quoted, standing) => {
    expect(await verifying(citing({ passage: quoted }), { 'gazette-story.txt': `Before ${standing} behind.` })).toMatchObject({ standing: 1, problems: [] });
  });
});

describe('a passage that does not stand is told with what stands nearest and how it differs', () => {
  test.each([
    ['one word was taken out of the capture', 'said that nobody [was] there', 'The judge said that nobody there.', 'said that nobody [] there'],
    ['one word is another', 'said that nobody [was] there', 'The judge said that nobody is there today.', 'said that nobody [is] there'],
    ['the case of a letter is another', 'said that [nobody] was there', 'He said that Nobody was there today.', 'said that [Nobody] was there'],
    ['the capture has fewer words', '[said that nobody was] there', 'There, there', '[There,] there'],
  ])('%s', async (_, ours, text, standing) => {
    const records = citing({ passage });
    const [problem, ...others] = await told(records, { 'gazette-story.txt': `An invented line.\n${text}` });
    expect(others).toEqual([]);
    expect(problem).toBe(`${placeIn(records)} — the passage "${ours}" does not stand in gazette-story.txt. Nearest, on line 2: "${standing}".`);
  });

  test('an accent is another', async () => {
    const records = citing({ passage: 'nadie estuvo allí' });
    expect(await told(records, { 'gazette-story.txt': 'Que nadie estuvo alli ayer.' })).toEqual([
      `${placeIn(records)} — the passage "nadie estuvo [allí]" does not stand in gazette-story.txt. Nearest, on line 1: "nadie estuvo [alli]".`,
    ]);
  });

  test('it runs from one line into the next', async () => {
    const records = citing({ passage: 'was there. The Gazette' });
    expect(await told(records, { 'gazette-story.txt': story })).toEqual([
      `${placeIn(records)} — the passage "[was there. The Gazette]" does not stand in gazette-story.txt. Nearest, on line 2: "[Gazette heard that]".`,
    ]);
  });

  test('the capture has no words at all', async () => {
    const records = citing({ passage });
    expect(await told(records, { 'gazette-story.html': '<script>said that nobody was there</script>' })).toEqual([
      `${placeIn(records)} — gazette-story.html has no text. Capture the source again.`,
    ]);
  });
});

describe('a passage that stands several times', () => {
  test('is told with what settles each place: words in front, or behind where those in front are the same', async () => {
    const records = citing({ passage: 'nobody was there' });
    const text = 'He said that nobody was there.\nHe said that nobody was there then.\nShe knew nobody was there.';
    expect(await told(records, { 'gazette-story.txt': text })).toEqual([
      `${placeIn(records)} — the passage stands 3 times in gazette-story.txt. ` +
        'Add what settles it (line 1: nothing on its line settles it, so cite other words; line 2: "suffix":"then."; line 3: "prefix":"knew").',
    ]);
  });

  test('and stands once when what settles it was added', async () => {
    const text = 'He said that nobody was there.\nShe knew nobody was there.';
    for (const settling of [{ prefix: 'that' }, { prefix: 'knew' }]) {
      expect(await verifying(citing({ passage: 'nobody was there', ...settling }), { 'gazette-story.txt': text })).toMatchObject({ standing: 1, problems: [] });
    }
  });

  test('also with its prefix, is told again', async () => {
    const records = citing({ passage: 'nobody was there', prefix: 'that' });
    const text = 'He said that nobody was there.\nShe knew that nobody was there.';
    expect(await told(records, { 'gazette-story.txt': text })).toEqual([
      `${placeIn(records)} — the passage stands 2 times in gazette-story.txt. Add what settles it (line 1: "prefix":"said that"; line 2: "prefix":"knew that").`,
    ]);
  });
});

describe('a passage that leaves words out', () => {
  const leavingOut = 'invented judge said […] that nobody came';

  test.each([
    ['on one line', 'The invented judge said, and the Gazette heard, that nobody came.'],
    ['over some lines', story],
  ])('stands once where both parts do, %s', async (_, text) => {
    expect(await verifying(citing({ passage: leavingOut }), { 'gazette-story.txt': text })).toMatchObject({ standing: 1, notStanding: 0, problems: [] });
  });

  test.each([
    ['the first', 'invented [clerk] said', 'invented [judge] said', 'invented clerk said […] that nobody came'],
    ['the last', 'that nobody [went]', 'that nobody [was]', 'invented judge said […] that nobody went'],
  ])('is told with the part that does not stand: %s', async (_, ours, standing, quoted) => {
    const records = citing({ passage: quoted });
    expect(await told(records, { 'gazette-story.txt': story })).toEqual([
      `${placeIn(records)} — the part "${ours}" does not stand in gazette-story.txt. Nearest, on line 1: "${standing}".`,
    ]);
  });

  test.each([
    ['stand the other way round', 'He knew that nobody came, the invented judge said.'],
    ['stand too far apart', `The invented judge said ${'a word '.repeat(100)} that nobody came.`],
  ])('is told when its parts %s', async (_, text) => {
    const records = citing({ passage: leavingOut });
    expect(await told(records, { 'gazette-story.txt': text })).toEqual([
      `${placeIn(records)} — the last part of the passage does not follow the first in gazette-story.txt within 150 words. Leave out less, or cite the two parts one by one.`,
    ]);
  });

  test('is told when it stands several times, with what settles it', async () => {
    const text = 'The invented judge said so.\nThe Gazette heard that nobody came then.\nIt heard that nobody came later.';
    const records = citing({ passage: leavingOut });
    expect(await told(records, { 'gazette-story.txt': text })).toEqual([
      `${placeIn(records)} — the passage stands 2 times in gazette-story.txt. Add what settles it (line 1: "suffix":"then."; line 1: "suffix":"later.").`,
    ]);
    expect(await verifying(citing({ passage: leavingOut, suffix: 'then' }), { 'gazette-story.txt': text })).toMatchObject({ standing: 1, problems: [] });
  });
});

describe('a prefix or suffix that does not fit', () => {
  test.each([{ prefix: 'judge knew' }, { suffix: 'then' }, { prefix: 'judge', suffix: 'then' }])('is not needed where the passage stands once: %j', async (context) => {
    const records = citing({ passage, ...context });
    expect(await told(records, { 'gazette-story.txt': story })).toEqual([
      `${placeIn(records)} — the passage stands in gazette-story.txt, but not with this prefix or suffix. Remove them: it stands once.`,
    ]);
  });

  test('is to be checked where it stands several times', async () => {
    const records = citing({ passage: 'nobody was there', prefix: 'thought' });
    expect(await told(records, { 'gazette-story.txt': `${story}${story}` })).toEqual([
      `${placeIn(records)} — the passage stands in gazette-story.txt, but not with this prefix or suffix. Check them.`,
    ]);
  });

  test('does not hide that the passage does not stand', async () => {
    const records = citing({ passage: 'said that nobody is there', prefix: 'judge' });
    expect(await told(records, { 'gazette-story.txt': story })).toEqual([
      `${placeIn(records)} — the passage "said that nobody [is] there" does not stand in gazette-story.txt. Nearest, on line 1: "said that nobody [was] there".`,
    ]);
  });
});

describe('a source without a capture', () => {
  test('is told once, with how many passages cannot be looked for', async () => {
    expect(await told(citing({ passage }), {})).toEqual([
      'sources/gazette-story.json:1 — there is no capture of this source, so its passage cannot be looked for. Put gazette-story.txt, .html or .pdf into the folder.',
    ]);
    const named = aStatement({ id: 'named', citations: [aCitation({ passage }), aCitation({ passage: 'that nobody came' })] });
    expect(await verifying(withPerson({ named }), {})).toMatchObject({
      standing: 0,
      notStanding: 2,
      problems: [{ file: 'sources/gazette-story.json', says: 'there is no capture of this source, so its 2 passages cannot be looked for' }],
    });
  });

  test('needs none where no passage of it is cited', async () => {
    const records = wholeArchive();
    const citations = [...archiveOf(records).statements.values()].flatMap((statement) => statement.citations);
    expect(await verifying(records, {})).toEqual({ standing: 0, notStanding: 0, unkept: 0, withoutPassage: citations.length, problems: [] });
  });
});

describe('a source of which nothing was kept', () => {
  const unkept = (others: Files = {}) => citing({ passage }, { 'sources/gazette-story.json': aSource({ read: { extent: 'in-part', uncaptured: true } }), ...others });

  test('has its passages counted, and is no problem', async () => {
    expect(await verifying(unkept(), {})).toMatchObject({ standing: 0, notStanding: 0, unkept: 1, problems: [] });
  });

  test('is told to say so no longer once there is a capture, in which its passages are looked for', async () => {
    const records = unkept({ 'sources/gazette-story.json': asTyped(aSource({ read: { extent: 'in-part', uncaptured: true } })) });
    const at = lineWith(records, 'sources/gazette-story.json', '"uncaptured"');
    expect(await told(records, { 'gazette-story.txt': story })).toEqual([`${at} — gazette-story.txt is a capture of this source. Remove "uncaptured".`]);
    expect(await verifying(records, { 'gazette-story.txt': story })).toMatchObject({ standing: 1, unkept: 0 });
  });
});

test('citations without a passage are counted', async () => {
  const { withoutPassage } = await verifying(wholeArchive(), {});
  const named = aStatement({ id: 'named', citations: [aCitation({ passage }), aCitation({ at: '1:06' })] });
  expect(await verifying(withPerson({ named }), { 'gazette-story.txt': story })).toMatchObject({ standing: 1, withoutPassage });
});

test.each([
  ['pdf', 'Nobody was there.', 'Invalid PDF structure'],
  ['txt', new Uint8Array([0x6e, 0xe9]), 'The encoded data was not valid for encoding utf-8'],
])('a capture in %s that cannot be read is told by its name', async (ending, bytes, because) => {
  const captures = { [`gazette-story.${ending}`]: bytes };
  expect(await told(citing({ passage }), captures)).toEqual([
    `sources/gazette-story.json:1 — its capture gazette-story.${ending} cannot be read (${because}). Capture the source again; save text as UTF-8.`,
  ]);
  expect(await verifying(citing({ passage }), captures)).toMatchObject({ standing: 0, notStanding: 1 });
});

describe('the fingerprint of a capture', () => {
  const fingerprinted = (fingerprint: string, extent: 'in-full' | 'in-part' = 'in-full') => ({
    'sources/gazette-story.json': aSource({ read: { extent }, fingerprint }),
  });

  test('is that of its bytes', async () => {
    expect(await verifying(citing({ passage }, fingerprinted(fingerprintOf(story))), { 'gazette-story.txt': story })).toMatchObject({ standing: 1, problems: [] });
  });

  test.each([
    ['in-full', 'Find the one that was, or write the fingerprint again with --write.'],
    ['in-part', 'Find the one that was, or remove the fingerprint: only a source read in full has one.'],
  ] as const)('that differs is told where it stands, beside the passages: read %s', async (extent, todo) => {
    const records = citing({ passage }, fingerprinted(fingerprintOf('Another story.'), extent));
    const place = lineWith(records, 'sources/gazette-story.json', '"fingerprint"');
    const captures = { 'gazette-story.txt': story };
    expect(await told(records, captures)).toEqual([`${place} — gazette-story.txt is not the capture that was fingerprinted. ${todo}`]);
    expect(await verifying(records, captures)).toMatchObject({ standing: 1, notStanding: 0 });
  });

  test('is compared also where no passage is cited', async () => {
    const records = wholeArchive(fingerprinted(fingerprintOf('Another story.')));
    expect(await told(records, { 'gazette-story.txt': story })).toHaveLength(1);
    expect(await told(records, {})).toEqual([]);
  });
});

test('all problems are told at once, sorted by file and line', async () => {
  const records = withPerson(
    {
      named: aStatement({ id: 'named', citations: [aCitation({ passage: 'that nobody ever came' }), aCitation({ passage: 'that nobody came' })] }),
      about: [
        aStatement({ id: 'invented-life', citations: [aCitation({ source: 'herald-story', passage: 'the Herald heard nothing' })] }),
        aStatement({ id: 'invented-trial', citations: [aCitation({ passage: 'The invented jury said' })] }),
      ],
    },
    {
      'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ citations: [aCitation({ source: 'order-of-example', passage: 'so ordered by nobody' })] })] }),
      'sources/gazette-story.json': aSource({ fingerprint: fingerprintOf('Another story.') }),
    },
  );
  const { standing, notStanding, problems } = await verifying(records, { 'gazette-story.txt': story, 'order-of-example.pdf': 'Nobody was there.' });
  expect({ standing, notStanding }).toEqual({ standing: 1, notStanding: 4 });
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    lineWith(records, personFile, '"that nobody ever came"'),
    lineWith(records, personFile, '"The invented jury said"'),
    lineWith(records, 'sources/gazette-story.json', '"fingerprint"'),
    'sources/herald-story.json:1',
    'sources/order-of-example.json:1',
  ]);
});

describe('who types "verify"', () => {
  /** The records with one citation, the two kinds of a source read in full, and one that was read in part. */
  const records = citing(
    { passage },
    {
      'sources/gazette-story.json': asTyped(aSource()),
      'sources/herald-story.json': asTyped(aSource({ publisher: 'herald-of-example', url: 'https://herald.example.org/invented-story', read: { extent: 'in-part' } })),
    },
  );
  const captures = { 'gazette-story.txt': story, 'herald-story.txt': 'Nobody wrote this.' };

  function tracker(content: Folder, capturesPath: string, ...words: string[]) {
    const { PATH = '' } = process.env;
    const env = { PATH, TRACKER_CONTENT: content.path };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tracker.ts', 'verify', '--captures', capturesPath, ...words], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  const summary = (standing: number, not: number) =>
    [counted(standing, 'passage stands', 'passages stand') + ' exactly once in the source', counted(not, 'does not, or cannot be looked for', 'do not, or cannot be looked for'), `${counted(withoutPassageIn(records), 'citation names none', 'citations name none')}.\n`].join('; ');

  test('hears how many passages stand when all do', () => {
    expect(tracker(aFolderOf(records), aFolderOf(captures).path)).toEqual({ status: 0, stdout: summary(1, 0), stderr: '' });
  });

  test('hears how many stand in sources of which nothing was kept', () => {
    const unkept = aFolderOf({ ...records, 'sources/gazette-story.json': asTyped(aSource({ read: { extent: 'in-part', uncaptured: true } })) });
    const { status, stdout } = tracker(unkept, aFolderOf({ 'herald-story.txt': 'Nobody wrote this.' }).path);
    expect([status, stdout]).toEqual([0, summary(0, 0).replace(/; (?=\d+ citation)/, '; 1 stands in sources of which nothing was kept; ')]);
  });

  test('hears each that does not, where it stands and what to do; and no trace of the program', () => {
    const content = aFolderOf(records);
    const { status, stdout, stderr } = tracker(content, aFolderOf({ 'gazette-story.txt': 'The judge said that nobody is there today.', 'herald-story.pdf': 'Nobody was there.' }).path);
    expect([status, stdout]).toEqual([1, summary(0, 1)]);
    expect(stderr.replaceAll(`${content.path}/`, '')).toBe(
      `${placeIn(records)}:${columnOf(`"${passage}"`)} — the passage "said that nobody [was] there" does not stand in gazette-story.txt. Nearest, on line 1: "said that nobody [is] there".\n` +
        'sources/herald-story.json:1:1 — its capture herald-story.pdf cannot be read (Invalid PDF structure). Capture the source again; save text as UTF-8.\n',
    );
  });

  test('hears that the records do not agree, and that nothing was looked for', () => {
    const content = aFolderOf({ ...records, [personFile]: { ...aPerson(), nationality: 'Z' } });
    const { status, stdout, stderr } = tracker(content, aFolderOf({}).path, '--write');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${content.path}/${personFile}:`);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('The records do not agree: no passage was looked for.');
    expect(stderr).not.toContain('capture');
  });

  test('hears that there is no such folder', () => {
    expect(tracker(aFolderOf(records), '/nowhere/at/all')).toEqual({ status: 1, stdout: '', stderr: 'There is no folder /nowhere/at/all: no passage was looked for.\n' });
  });

  test('and "--write" writes the fingerprints of what was read in full, keeps the rest of the file, and writes each once', () => {
    const content = aFolderOf(records);
    const kept = aFolderOf(captures).path;
    const textOf = (file: string) => readFileSync(content.at(file), 'utf8');
    expect(tracker(content, kept, '--write')).toEqual({ status: 0, stdout: `${summary(1, 0)}Written: 1 fingerprint of whole captures.\n`, stderr: '' });
    expect(textOf('sources/gazette-story.json')).toBe(asTyped({ ...aSource(), fingerprint: fingerprintOf(story) }));
    expect(textOf('sources/herald-story.json')).toBe(records['sources/herald-story.json']);
    expect(tracker(content, kept, '--write')).toEqual({ status: 0, stdout: `${summary(1, 0)}Written: 0 fingerprints of whole captures.\n`, stderr: '' });
    expect(tracker(content, kept)).toEqual({ status: 0, stdout: summary(1, 0), stderr: '' });
  });

  test.each([
    ['four spaces elsewhere', (text: string) => text.replace('  "kind": "news",', '    "kind":   "news",')],
    ['tabs', (text: string) => text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('and "--write" keeps %s', async (_, typed) => {
    vi.spyOn(console, 'log').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    const old = typed(asTyped({ ...aSource(), fingerprint: fingerprintOf('Another story.') }));
    const [bare, fingerprinted] = [aSource(), { ...aSource(), fingerprint: fingerprintOf(story) }].map((source) => typed(asTyped(source)));
    for (const [before, isRight] of [[old, false], [bare, true]] as const) {
      const content = aFolderOf({ ...records, 'sources/gazette-story.json': before });
      const options = { content: content.path, captures: aFolderOf(captures).path };
      expect(await verify({ ...options, write: true })).toBe(isRight);
      expect(readFileSync(content.at('sources/gazette-story.json'), 'utf8')).toBe(fingerprinted);
      expect(await verify(options)).toBe(true);
    }
  });

  function columnOf(snippet: string): number {
    const line = readFileSync(aFolderOf(records).at(personFile), 'utf8').split('\n').find((text) => text.includes(snippet)) ?? '';
    return line.indexOf(snippet) + 1;
  }
});

/** A record as an editor types it, and as those of the archive stand: each field on a line. */
function asTyped(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function withoutPassageIn(records: Files): number {
  return [...archiveOf(records).statements.values()].flatMap(({ citations }) => citations).filter((citation) => citation.passage === undefined).length;
}
