import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/commands/check.ts';
import type { Problem } from '../../src/reading/problem.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPerson, wholeArchive, type Files } from '../fixtures/records.ts';

function aProblem(change: Partial<Problem> = {}): Problem {
  return { file: 'places/town-of-example.json', line: 3, column: 5, says: 'there is no actor "nobdy"', todo: 'Did you mean "nobody"?', ...change };
}

describe('the problems are counted', () => {
  const other = { file: 'people/persona-inventada/person.json' };

  test.each([
    [[aProblem()], '1 problem in 1 file. Nothing was published.'],
    [[aProblem(), aProblem({ line: 9 })], '2 problems in 1 file. Nothing was published.'],
    [[aProblem(), aProblem(other), aProblem({ ...other, line: 9 })], '3 problems in 2 files. Nothing was published.'],
    [Array.from({ length: 1200 }, () => aProblem()), '1,200 problems in 1 file. Nothing was published.'],
  ])('in a last line', (problems, last) => {
    const lines = formatProblems(problems, 'content').split('\n');
    expect(lines.slice(problems.length)).toEqual(['', last]);
  });

  test('and each stands on a line, in its order, with where it is and what to do', () => {
    expect(formatProblems([aProblem(), aProblem({ line: 9, says: 'is empty', todo: '' })], 'records').split('\n').slice(0, 2)).toEqual([
      'records/places/town-of-example.json:3:5 — there is no actor "nobdy". Did you mean "nobody"?',
      'records/places/town-of-example.json:9:5 — is empty',
    ]);
  });
});

describe('who types "check"', () => {
  let folder: Folder;

  afterEach(() => folder.remove());

  function check(files: Files) {
    folder = aFolder(files);
    const { PATH = '' } = process.env;
    const env = { PATH, TRACKER_CONTENT: folder.path };
    return spawnSync(process.execPath, ['src/commands/tracker.ts', 'check'], { env, encoding: 'utf8' });
  }

  test('hears what there is when the records agree', () => {
    const { status, stdout, stderr } = check(wholeArchive());
    expect([status, stdout, stderr]).toEqual([0, 'The records agree: 1 person, 1 ruling, 3 sources, 9 statements.\n', '']);
  });

  test('hears what is wrong, and that nothing was published, when they do not', () => {
    const { status, stdout, stderr } = check(wholeArchive({ 'people/persona-inventada/person.json': { ...aPerson(), nationality: 'Z' } }));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${folder.path}/people/persona-inventada/person.json:`);
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('1 problem in 1 file. Nothing was published.');
  });
});
