import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepCapture, nameFor, standingFile } from '../../src/commands/capture-folder.ts';
import { findCapture, fingerprintOf } from '../../src/reading/capture.ts';
import type { CaptureEnding } from '../../src/reading/content-type.ts';
import { isId } from '../../src/values/id.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPdf } from '../fixtures/pdf.ts';
import { aProvenance } from '../fixtures/provenance.ts';

let folder: Folder;
beforeEach(() => {
  folder = aFolder({});
});
afterEach(() => folder.remove());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (file: string): string => readFileSync(folder.at(file), 'utf8');

/** Keeps the invented story in a folder. */
function keeping(body: string | Uint8Array, ending: CaptureEnding = 'html', into = folder.path) {
  const bytes = typeof body === 'string' ? bytesOf(body) : body;
  return keepCapture({ folder: into, name: 'gazette-story', ending, body: bytes, provenance: aProvenance({ fingerprint: fingerprintOf(bytes) }) });
}

describe('a capture that is kept', () => {
  const page = '<title>A story</title><p>Nobody\r\nwas\u00A0there.</p>\n<p>In\u00ADvented, “Ine\u0301s”.';

  test('has its bytes under the name that verify looks for, and its fingerprint is theirs', async () => {
    await keeping(page);
    expect(textOf('gazette-story.html')).toBe(page);
    expect(await findCapture(folder.path, 'gazette-story')).toMatchObject({ file: 'gazette-story.html', fingerprint: fingerprintOf(bytesOf(page)) });
  });

  test('has beside it what verify reads, line by line, ready to be copied as a passage', async () => {
    await keeping(page);
    expect(textOf('gazette-story.lines.txt')).toBe('Nobody was there.\nInvented, “Inés”.\n');
  });

  test('has a line for each page of a PDF, and every line of a text, so that the numbers of verify hold', async () => {
    await keeping(aPdf(['Nobody', 'was there.'], [], ['The end.']), 'pdf');
    expect(textOf('gazette-story.lines.txt')).toBe('Nobody was there.\n\nThe end.\n');
    await keeping('One.\r\n\r\n  Three.', 'txt');
    expect(textOf('gazette-story.lines.txt')).toBe('One.\n\nThree.\n');
  });

  test('has beside it where it comes from', async () => {
    await keeping(page);
    expect(JSON.parse(textOf('gazette-story.provenance.json'))).toEqual(aProvenance({ fingerprint: fingerprintOf(bytesOf(page)) }));
  });

  test('is put into a folder that was not there, and nothing else is', async () => {
    await keeping(page, 'html', folder.at('a/b'));
    expect(readdirSync(folder.at('a/b')).toSorted()).toEqual(['gazette-story.html', 'gazette-story.lines.txt', 'gazette-story.provenance.json']);
  });
});

describe('an older capture', () => {
  test('stays, whole and under the next free name, and the new one is what verify finds', async () => {
    await keeping('<p>First.');
    expect(await keeping('<p>Second.')).toMatchObject({ older: { file: 'gazette-story.older-1.html', isSame: false } });
    expect(await keeping(aPdf(['Third.']), 'pdf')).toMatchObject({ older: { file: 'gazette-story.older-2.html', isSame: false } });
    expect(readdirSync(folder.path).toSorted()).toEqual(
      ['gazette-story.pdf', 'gazette-story.older-1.html', 'gazette-story.older-2.html']
        .flatMap((file) => [file, file.replace(/\w+$/, 'lines.txt'), file.replace(/\w+$/, 'provenance.json')])
        .toSorted(),
    );
    expect([textOf('gazette-story.older-1.html'), textOf('gazette-story.older-2.lines.txt')]).toEqual(['<p>First.', 'Second.\n']);
    expect(await findCapture(folder.path, 'gazette-story')).toMatchObject({ lines: ['Third.'] });
  });

  test('is told to be the same where it has the same bytes', async () => {
    expect(await keeping('<p>First.')).toMatchObject({ older: undefined });
    expect(await keeping('<p>First.')).toMatchObject({ older: { isSame: true } });
  });

  test('makes way also where somebody saved it by hand, in any form', async () => {
    const saved = aFolder({ 'gazette-story.txt': 'By hand.', 'gazette-story.pdf': 'no PDF', 'gazette-story-2.txt': 'Another.', 'gazette-story.older-7.html': 'Old.' });
    await keeping('<p>Fetched.', 'html', saved.path);
    expect(readdirSync(saved.path)).toEqual(expect.arrayContaining(['gazette-story.older-8.txt', 'gazette-story.older-8.pdf', 'gazette-story-2.txt', 'gazette-story.older-7.html']));
    expect(await findCapture(saved.path, 'gazette-story')).toMatchObject({ file: 'gazette-story.html' });
    saved.remove();
  });

  test('stands in the file in which verify would find it', async () => {
    expect(standingFile(folder.path, 'gazette-story')).toBeUndefined();
    await keeping('<p>First.');
    expect(standingFile(folder.path, 'gazette-story')).toBe('gazette-story.html');
    expect(standingFile(folder.path, 'gazette')).toBeUndefined();
  });
});

test('what cannot be read is not kept, and what stood there stands', async () => {
  await keeping('<p>First.');
  const before = readdirSync(folder.path);
  expect(await keeping(aPdf(['Second.']).slice(0, 40), 'pdf')).toMatchObject({ says: 'what came cannot be read (Invalid PDF structure)' });
  expect(readdirSync(folder.path)).toEqual(before);
});

describe('a capture that nobody named', () => {
  test.each([
    ['https://www.gazette.example.org/2020/06/An-invented_story.html?page=2', 'gazette-example-org-2020-06-an-invented-story-html-page-2'],
    ['https://gazette.example.org/', 'gazette-example-org'],
    ['https://gazette.example.org/n%C3%BAmero/%E0%A4%A', 'gazette-example-org-numero-a'],
    ['http://localhost:4000/story', 'localhost-story'],
  ])('has the words of its address: %s', (address, name) => {
    expect(nameFor(new URL(address))).toBe(name);
  });

  test('has an end of its own where its address is too long, since others begin alike', () => {
    const names = ['a', 'b'].map((end) => nameFor(new URL(`https://gazette.example.org/${'invented-'.repeat(20)}${end}`)));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toSatisfy(isId);
  });
});
