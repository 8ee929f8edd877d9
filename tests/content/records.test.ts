import { describe, expect, test } from 'vitest';
import { loadFolder } from '../../src/archive/load.ts';
import { formatProblem } from '../../src/reading/problem.ts';
import { filesIn } from '../architecture/modules.ts';

const { archive, problems } = loadFolder('content');
const problemsIn = (file: string) => problems.filter((problem) => problem.file === file).map((problem) => formatProblem(problem));
const files = filesIn('content').map((file) => file.slice('content/'.length));

describe('the records of the site', () => {
  test.each(files)('%s', (file) => {
    expect(problemsIn(file)).toEqual([]);
  });

  test('have no problem that stands in no file of theirs', () => {
    expect(problems.filter(({ file }) => !files.includes(file)).map((problem) => formatProblem(problem))).toEqual([]);
  });

  test('make an archive', () => {
    expect(archive?.isWhole).toBe(true);
  });
});
