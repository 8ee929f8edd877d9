import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/archive/load.ts';
import { formatProblem } from '../../src/reading/problem.ts';
import { brokenRecords, misplacedFiles, type Broken } from '../fixtures/broken.ts';
import { aFolder } from '../fixtures/folder.ts';
import { lineWith } from '../fixtures/problems.ts';
import { wholeArchive, type Files } from '../fixtures/records.ts';

/** Every broken record beside a whole archive, in one folder. */
const files: Files = Object.assign(wholeArchive(), ...brokenRecords.map(({ file, holds, beside }) => ({ ...beside, [file]: holds })));
const folder = aFolder(files);
for (const { put } of misplacedFiles) put(folder);
afterAll(() => folder.remove());

const { problems } = loadFolder(folder.path);
const told = problems.map(({ file, line, says }) => `${file}:${line} — ${says}`);

function wordsOf({ file, at, behind, says }: Broken): string {
  return `${at === undefined ? `${file}:1` : lineWith(files, file, at, behind)} — ${says}`;
}

describe('one run of the check tells of every broken record', () => {
  test('of which there are at least forty', () => {
    expect(brokenRecords.length + misplacedFiles.length).toBeGreaterThanOrEqual(40);
  });

  test.each(brokenRecords.map((broken) => [broken.name, broken] as const))('%s, at its line', (_name, broken) => {
    expect(told.filter((line) => line.startsWith(`${broken.file}:`))).toEqual([wordsOf(broken)]);
  });

  test.each(misplacedFiles.map((misplaced) => [misplaced.name, misplaced] as const))('%s', (_name, { file, says }) => {
    expect(told.filter((line) => line.startsWith(`${file}:`))).toEqual([`${file}:1 — ${says}`]);
  });

  test('and of nothing else', () => {
    const wanted = [...brokenRecords.map(wordsOf), ...misplacedFiles.map(({ file, says }) => `${file}:1 — ${says}`)];
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });

  test('without a trace of the program that found them', () => {
    for (const problem of problems)
      expect(formatProblem(problem)).not.toMatch(/\n|\bat .*\.ts:|Error:|undefined|\[object|Invalid input|Too (?:small|big)/);
  });
});

describe('the check command', () => {
  const run = (content: string) =>
    spawnSync(process.execPath, ['bin/bootstrap.mjs', 'check'], {
      cwd: new URL('../..', import.meta.url),
      env: { ...process.env, TRACKER_CONTENT: content },
      encoding: 'utf8',
    });

  test('prints each problem on a line of its own, as file:line:column, and fails', () => {
    const { status, stderr, stdout } = run(folder.path);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, -2)).toEqual(problems.map((problem) => formatProblem(problem, folder.path)));
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^\/.+:\d+:\d+ — .+/);
    expect(lines.at(-1)).toBe(
      `${problems.length} problems in ${new Set(problems.map(({ file }) => file)).size} files. Nothing was published.`,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says what it found when nothing is wrong', () => {
    const whole = aFolder(wholeArchive());
    const { status, stderr, stdout } = run(whole.path);
    whole.remove();
    expect({ status, stderr, stdout }).toEqual({
      status: 0,
      stderr: '',
      stdout: 'The records agree: 1 person, 1 ruling, 3 sources, 9 statements.\n',
    });
  });

  test('fails without a stack trace where there is no folder', () => {
    const { status, stderr } = run(folder.at('nowhere'));
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be read (ENOENT)');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
