import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'date-fns/format';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { capture, capturePage, userAgentFor, type CaptureOptions } from '../../src/commands/capture.ts';
import { verifyArchive } from '../../src/commands/verify.ts';
import { fingerprintOf } from '../../src/reading/capture.ts';
import { usualLimits } from '../../src/reading/fetching.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPdf } from '../fixtures/pdf.ts';
import { aCitation, archiveOf, aSite, aSource, aStatement, wholeArchive, withPerson } from '../fixtures/records.ts';
import { answering, aWeb, page, sendingOn, type Answer, type Web } from '../fixtures/web.ts';

const folders: Folder[] = [];
const webs: Web[] = [];
afterEach(async () => {
  await Promise.all(webs.splice(0).map((web) => web.close()));
  for (const folder of folders.splice(0)) folder.remove();
});

async function served(answers: Readonly<Record<string, Answer>>): Promise<Web> {
  const web = await aWeb(answers);
  webs.push(web);
  return web;
}

/** A folder with the records, and room for captures beside them. */
function aDesk(records = wholeArchive()): Folder {
  const folder = aFolder(Object.fromEntries(Object.entries(records).map(([path, file]) => [`content/${path}`, file])));
  folders.push(folder);
  return folder;
}

const story = '<!doctype html><title>An invented story</title><p>The invented judge said that nobody was there.</p>';
const now = new Date(2020, 5, 3, 12, 0, 0);

function capturing(desk: Folder, url: string, change: Partial<CaptureOptions> = {}) {
  return capturePage({ url, as: 'gazette-story', into: desk.at('captures'), content: desk.at('content'), now, ...change });
}

/** What stands in the folder of the captures. */
function keptAt(desk: Folder): string[] {
  return existsSync(desk.at('captures')) ? readdirSync(desk.at('captures')).toSorted() : [];
}

describe('an article that was captured', () => {
  const passage = 'said that nobody was there';
  const records = withPerson({ named: aStatement({ id: 'named', citations: [aCitation({ passage })] }) });
  const verifying = (desk: Folder, change = {}) => verifyArchive(archiveOf({ ...records, 'sources/gazette-story.json': aSource(change) }), desk.at('captures'));

  test.each<[string, Answer]>([
    ['a page', page(story)],
    ['a PDF', page(aPdf(['The invented judge said', 'that nobody was there.']), 'application/pdf')],
    ['a text', page('The invented judge said that nobody was there.', 'text/plain')],
  ])('is what verify looks for passages in: %s', async (_, answer) => {
    const [web, desk] = [await served({ '/story': answer }), aDesk()];
    const kept = await capturing(desk, web.at('/story'));
    const fingerprint = 'says' in kept ? kept.says : kept.capture.fingerprint;
    expect(await verifying(desk, { fingerprint })).toMatchObject({ standing: 1, notStanding: 0, problems: [] });
    expect(await verifying(desk, { fingerprint: fingerprintOf(new Uint8Array()) })).toMatchObject({ problems: [{ says: expect.stringContaining('is not the capture that was fingerprinted') }] });
  });

  test('is read by verify as its server sent it', async () => {
    const accented = withPerson({ named: aStatement({ id: 'named', citations: [aCitation({ passage: 'Никто не был там' })] }) });
    const bytes = Buffer.from('\u00CD\u00E8\u00EA\u00F2\u00EE \u00ED\u00E5 \u00E1\u00FB\u00EB \u00F2\u00E0\u00EC.', 'latin1');
    const [web, desk] = [await served({ '/story': page(bytes, 'text/html; charset=windows-1251') }), aDesk()];
    await capturing(desk, web.at('/story'));
    expect(await verifyArchive(archiveOf(accented), desk.at('captures'))).toMatchObject({ standing: 1, problems: [] });
  });

  test('says where it comes from', async () => {
    const [web, desk] = [await served({ '/old': sendingOn(301, '/story'), '/story': page(story) }), aDesk()];
    await capturing(desk, web.at('/old#part'));
    expect(JSON.parse(readFileSync(desk.at('captures/gazette-story.provenance.json'), 'utf8'))).toEqual({
      asked: web.at('/old#part'),
      redirects: [{ status: 301, to: web.at('/story') }],
      address: web.at('/story'),
      fetched: expect.stringMatching(/^2020-06-03T12:00:00(?:Z|[+-]\d\d:\d\d)$/),
      status: 200,
      headers: expect.arrayContaining(['Content-Type: text/html']),
      bytes: story.length,
      fingerprint: fingerprintOf(new TextEncoder().encode(story)),
    });
  });
});

describe('nothing is kept', () => {
  test.each<[string, Answer, string]>([
    ['of a picture', page(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'image/png'), 'what came is no page, text or PDF (image/png)'],
    ['of what is nothing in particular', answering(200, {}, Buffer.from([0, 1, 2])), 'what came is no page, text or PDF (nothing says what it is)'],
    ['of an empty answer', page(''), 'the answer had nothing in it'],
    ['of a PDF that breaks off', page(aPdf(['Nobody']).slice(0, 40), 'application/pdf'), 'what came cannot be read (Invalid PDF structure)'],
    ['in an encoding that nobody knows', page(Buffer.from([0xe9]), 'text/html; charset=invented-7'), 'what came cannot be read (The "invented-7" encoding is not supported)'],
    ['of a page that is too large', page('.'.repeat(2000)), 'larger than 1,000 bytes'],
    ['of a page that is not there', answering(404, {}, story), 'has no page at this address'],
    ['of a page that breaks off', (response) => void response.write(story, () => response.destroy()), 'cut the connection'],
  ])('%s', async (_, answer, says) => {
    const [web, desk] = [await served({ '/story': answer }), aDesk()];
    expect(await capturing(desk, web.at('/story'), { limits: { ...usualLimits, bytes: 1000 } })).toMatchObject({ says: expect.stringContaining(says) });
    expect(keptAt(desk)).toEqual([]);
  });

  test.each([
    ['without an address', { url: 'the story' }, '"the story" is not an address'],
    ['under what is no id', { as: 'Gazette Story' }, '"Gazette Story" is not the id of a source'],
    ['under what leads elsewhere', { as: '../story' }, '"../story" is not the id of a source'],
  ])('%s, and nobody is asked', async (_, change, says) => {
    const [web, desk] = [await served({ '/story': page(story) }), aDesk()];
    expect(await capturing(desk, web.at('/story'), change)).toMatchObject({ says });
    expect(web.requests).toEqual([]);
  });

  test('where a file stands in the place of the folder', async () => {
    const [web, desk] = [await served({ '/story': page(story) }), aDesk()];
    writeFileSync(desk.at('captures'), 'A file.');
    expect(await capturing(desk, web.at('/story'))).toMatchObject({ says: expect.stringMatching(/^it cannot be written into .*captures \(E/), todo: expect.stringContaining('--into') });
  });
});

describe('what was captured before', () => {
  test.each(['txt', 'html', 'pdf'])('stays, and nobody is asked, where it is %s', async (ending) => {
    const [web, desk] = [await served({ '/story': page(story) }), aDesk()];
    mkdirSync(desk.at('captures'));
    writeFileSync(desk.at(`captures/gazette-story.${ending}`), 'By hand.');
    expect(await capturing(desk, web.at('/story'))).toMatchObject({ says: `${desk.at('captures')}/gazette-story.${ending} is already there`, todo: expect.stringContaining('--again') });
    expect(web.requests).toEqual([]);
    expect(keptAt(desk)).toEqual([`gazette-story.${ending}`]);
  });

  test('stays under another name where it is captured again', async () => {
    const [web, desk] = [await served({ '/story': page(story) }), aDesk()];
    await capturing(desk, web.at('/story'));
    expect(await capturing(desk, web.at('/story'), { again: true })).toMatchObject({ older: { file: 'gazette-story.older-1.html', isSame: true } });
  });

  test('stays as it was where the page cannot be captured again', async () => {
    const [web, desk] = [await served({ '/story': page(story) }), aDesk()];
    await capturing(desk, web.at('/story'));
    await capturing(desk, web.at('/gone'), { again: true });
    expect(keptAt(desk)).toEqual(['gazette-story.html', 'gazette-story.lines.txt', 'gazette-story.provenance.json']);
  });
});

describe('who asks', () => {
  test('is the site, with the page on which its editors can be reached', async () => {
    const contact = { url: 'https://tracker.example.org/contact' };
    const [web, desk] = [await served({ '/story': page(story) }), aDesk(wholeArchive({ 'site.json': aSite({ contact }) }))];
    await capturing(desk, web.at('/story'));
    expect(web.requests[0]?.headers['user-agent']).toBe('Invented-Record (an editor keeps one page; +https://tracker.example.org/contact)');
  });

  test('is still somebody where the site has no contact, no plain letters, or is not right', async () => {
    expect(userAgentFor(aSite())).toBe('Invented-Record (an editor keeps one page)');
    expect(userAgentFor(aSite({ name: { en: 'Ñ', es: 'Ñ' } }))).toBe('case-tracker (an editor keeps one page)');
    const [web, desk] = [await served({ '/story': page(story) }), aDesk(wholeArchive({ 'site.json': '{' }))];
    await capturing(desk, web.at('/story'));
    expect(web.requests[0]?.headers['user-agent']).toBe('case-tracker (an editor keeps one page)');
  });
});

test('a page does not steer the terminal on which it is told of', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const [web, desk] = [await served({ '/story': page('<title>\u001B[31mA\u202E story</title><p>Nobody\u0007 was there.') }), aDesk()];
  const options = { url: web.at('/story'), into: desk.at('captures'), content: desk.at('content'), now };
  expect(await capture(options)).toBe(true);
  const lines = said.mock.calls.map(String);
  said.mockRestore();
  expect(lines).toContain('Title: \uFFFD[31mA\uFFFD story');
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

describe('who types "capture"', () => {
  async function tracker(desk: Folder, ...words: string[]) {
    const { PATH = '', TZ } = process.env;
    const env = { PATH, ...(TZ === undefined ? {} : { TZ }), TRACKER_CONTENT: desk.at('content') };
    const said = await new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(process.execPath, ['src/commands/tracker.ts', 'capture', ...words, '--into', desk.at('captures')], { env }, (_, stdout, stderr) => {
        resolve({ status: child.exitCode ?? -1, stdout, stderr });
      });
    });
    const shown = (text: string) => text.replaceAll(desk.path, '<desk>').split('\n').filter(Boolean);
    return { status: said.status, said: shown(said.stdout), failed: shown(said.stderr) };
  }

  test('hears what was kept, how it begins, and what to write into the record', async () => {
    const [web, desk] = [await served({ '/old': sendingOn(302, '/story'), '/story': page(story) }), aDesk()];
    const before = format(new Date(), 'yyyy-MM-dd');
    const { status, said, failed } = await tracker(desk, web.at('/old'), '--as', 'gazette-story');
    const days = [before, format(new Date(), 'yyyy-MM-dd')];
    expect([status, failed]).toEqual([0, []]);
    expect(days.map((day) => [
      'Kept <desk>/captures/gazette-story.html, 100 bytes.',
      'Beside it: gazette-story.lines.txt, which is what verify reads in it, and gazette-story.provenance.json, which says how it was fetched.',
      `It was sent on 1 time and came from ${web.at('/story')}`,
      'Title: An invented story',
      'It has 8 words. It begins: The invented judge said that nobody was there.',
      'If that is a login, a question about cookies or an excerpt, it is not what you meant to keep.',
      `Fingerprint: ${fingerprintOf(new TextEncoder().encode(story))}`,
      `For the record: "read": { "extent": "in-full", "on": "${day}" } — or "in-part", if you read only some of it.`,
    ])).toContainEqual(said);
  });

  test('hears in one sentence why nothing was kept, what to do, and under which name', async () => {
    const [web, desk] = [await served({ '/story': answering(403) }), aDesk()];
    expect(await tracker(desk, web.at('/story'), '--as', 'gazette-story')).toEqual({
      status: 1,
      said: [],
      failed: [
        `Nothing was kept: ${new URL(web.at('/')).host} does not serve this page to a program, or to anybody who is not logged in (403 Forbidden). Open it in a browser; what it shows can be saved by hand, as <desk>/captures/gazette-story.html or <desk>/captures/gazette-story.pdf.`,
      ],
    });
  });
});
