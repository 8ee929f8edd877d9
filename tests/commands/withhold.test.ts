import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { wholeArchive } from '../fixtures/records.ts';

let folder: Folder;

afterEach(() => folder.remove());

function tracker(words: string[], key?: string) {
  const { PATH = '' } = process.env;
  const env = { PATH, TRACKER_CONTENT: folder.path, ...(key === undefined ? {} : { TRACKER_WITHHOLDING_KEY: key }) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/tracker.ts', ...words], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('a wish to be withheld leaves a nameless tombstone, and the check says where the name still stands', () => {
  folder = aFolder(wholeArchive());
  const { said } = tracker(['withhold', 'persona-inventada'], 'an invented key');
  const people = readdirSync(folder.at('people'));
  expect(people).toEqual([expect.stringMatching(/^withheld-[0-9a-f]{12}$/)]);
  expect(readFileSync(folder.at(`people/${people[0]}/person.json`), 'utf8')).toBe('{\n  "withheld": true\n}\n');
  expect(readFileSync(folder.at('withheld.json'), 'utf8')).not.toMatch(/inventad/i);
  expect(said).toContain('Withheld.');
  expect(tracker(['check']).said).toContain('TRACKER_WITHHOLDING_KEY is not set');
});

test('without the key nobody is withheld', () => {
  folder = aFolder(wholeArchive());
  const { status, said } = tracker(['withhold', 'persona-inventada']);
  expect(status).toBe(1);
  expect(said).toContain('TRACKER_WITHHOLDING_KEY is not set');
  expect(existsSync(folder.at('people/persona-inventada/person.json'))).toBe(true);
});
