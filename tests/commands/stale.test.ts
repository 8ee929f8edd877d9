import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkStale, formatWorkList } from '../../src/commands/stale.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { lineWith } from '../fixtures/problems.ts';
import { anEvent, aPerson, archiveOf, aSpell, personFile, wholeArchive, withPerson, type Files } from '../fixtures/records.ts';

const lines = (files: Files, most: number) =>
  formatWorkList(archiveOf(files), { folder: 'records', today: '2021-12-31', months: 6, most }).split('\n');

describe('the work list', () => {
  test('begins with how much there is of each task, and what old is', () => {
    expect(lines(wholeArchive(), 5).slice(0, 11)).toEqual([
      'What deserves another look, though nothing of it is wrong:',
      '',
      ' 1  People of whose whereabouts nothing is told',
      ' 1  Rulings of long ago after which nothing is told',
      ' 9  Records that were never verified',
      '18  Records that wait for a careful reader of English',
      '18  Records that wait for a careful reader of Spanish',
      ' 5  Records with statements of one origin, save those of courts and offices',
      ' 3  Sources without an archived copy',
      '',
      'On 2021-12-31; the records speak as of 2021-12-31. Old is what is from before 2021-06-30.',
    ]);
  });

  test('goes on with what to do and where, by file, line and column', () => {
    const files = withPerson({ whereabouts: [aSpell()] });
    expect(lines(files, 5).slice(12, 16)).toEqual([
      'People whose last known whereabouts are old: 1',
      'Look for newer reports.',
      `  records/${lineWith(files, personFile, '{ "id": "was-held"')}:5 — "was-held", as of 2020-03-02`,
      '',
    ]);
  });

  test('shows the most pressing of each task, and says how many are left', () => {
    const [title, ...places] = lines(wholeArchive(), 2).slice(lines(wholeArchive(), 2).indexOf('Sources without an archived copy: 3'));
    expect([title, places.length]).toEqual(['Sources without an archived copy: 3', 4]);
    expect(places.at(-1)).toBe('  … and 1 other; --all lists them.');
  });

  test('shows every place where all are asked for', () => {
    const all = lines(wholeArchive(), Infinity);
    expect(all.filter((line) => line.startsWith('  records/'))).toHaveLength(1 + 1 + 9 + 18 + 18 + 5 + 3);
    expect(all.join('\n')).not.toContain('--all');
  });

  test('never counts days, and is the same on another day of the same horizon', () => {
    expect(lines(withPerson({ whereabouts: [aSpell()] }), Infinity).join('\n')).not.toMatch(/\d (?:days?|weeks?|months?|years?)\b|\bago\b.*\d{4}/);
  });
});

describe('who types "check --stale"', () => {
  let folder: Folder;

  afterEach(() => folder.remove());

  function check(files: Files, ...words: string[]) {
    folder = aFolder(files);
    const env = { ...process.env, TRACKER_CONTENT: folder.path };
    return spawnSync(process.execPath, ['bin/bootstrap.mjs', 'check', ...words], { env, encoding: 'utf8' });
  }

  test('hears that the records agree, then what deserves another look, and does not fail', () => {
    const { status, stdout, stderr } = check(wholeArchive(), '--stale', '--on', '2022-03-01');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^The records agree: .+\n\nWhat deserves another look, though nothing of it is wrong:\n/);
    expect(stdout).toContain('On 2022-03-01; the records speak as of 2021-12-31. Old is what is from before 2021-09-01.');
    expect(stdout).toContain(`  ${folder.path}/people/persona-inventada/person.json:`);
  });

  test('may leave "--stale" out where another word asks for the list', () => {
    expect(check(wholeArchive(), '--on', '2022-03-01', '--months', '3').stdout).toContain('from before 2021-12-01.');
  });

  test('hears what is wrong, and no list, when the records do not agree', () => {
    const { status, stdout, stderr } = check(wholeArchive({ 'people/persona-inventada/person.json': { ...aPerson(), nationality: 'Z' } }), '--stale');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('1 problem in 1 file.');
  });

  test('hears at once of every word that is not understood', () => {
    const { status, stdout, stderr } = check(wholeArchive(), '--on', '2022-02-30', '--months', 'six');
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      '"2022-02-30" is not a day that exists. Write a day such as --on 2025-03-15.\n"six" is not a number of months. Write a number such as --months 6.\n',
    ]);
  });
});

describe('the day of the look is', () => {
  const folder = aFolder(withPerson({ events: [anEvent({ id: 'announced', date: '2022-03-01', scheduled: true })] }));
  afterAll(() => folder.remove());
  const heard: string[] = [];
  const hear = (on: string | undefined, clock: Date) => {
    heard.length = 0;
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void heard.push(line));
    checkStale(folder.path, { months: '6', ...(on === undefined ? {} : { on }) }, clock);
    log.mockRestore();
    return heard.join('\n');
  };

  test('that of the clock, as it hangs on the wall', () => {
    expect(hear(undefined, new Date(2022, 2, 1, 23, 59))).toContain('Announced days that may still come: 1');
    expect(hear(undefined, new Date(2022, 2, 2, 0, 1))).toContain('Announced days that have passed: 1');
  });

  test('the one that was typed, whatever the clock', () => {
    expect(hear('2022-03-02', new Date(1999, 0, 1))).toContain('On 2022-03-02;');
  });
});
