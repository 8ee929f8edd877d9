import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/reading/files.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { wholeArchive, type Files } from '../fixtures/records.ts';
import { days, recordsIn, released } from '../fixtures/released.ts';

let folder: Folder;
afterEach(() => folder.remove());

/** Clears in a folder with one release: what the command says, and the files behind it. */
function clearing(...words: string[]) {
  folder = aFolder(released(wholeArchive()));
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tracker.ts', 'clear', ...words], { env: { PATH, TRACKER_CONTENT: folder.path }, encoding: 'utf8' });
  const files: Files = Object.fromEntries(readFiles(folder.path).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return { status, said: stdout + stderr, records: recordsIn(files) };
}

describe('a version that harms somebody', () => {
  test('is cleared by the day of its release and its address, and nothing else is', () => {
    const { status, records } = clearing(days[0], 'sources/gazette-story');
    expect([status, records['sources/gazette-story']]).toEqual([0, { cleared: true }]);
    expect(records['sources/herald-story']).toHaveProperty('version');
  });

  test.each([
    ['2020-01-01', 'sources/gazette-story'],
    [days[0], 'sources/gazete-story'],
  ])('of %s that is %s is not there: nothing changes, and the message says so', (day, address) => {
    const { status, said, records } = clearing(day, address);
    expect([status, said]).toEqual([1, expect.stringContaining(`There is no "${address}"`)]);
    expect(Object.values(records).filter((record) => 'cleared' in record)).toEqual([]);
  });
});
