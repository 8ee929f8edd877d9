import { describe, expect, test } from 'vitest';
import { formatProblem, problemAt, problemAtOffset, problemWithFile, sortProblems, suggest, within } from '../../src/reading/problem.ts';
import { SourceText } from '../../src/reading/source-text.ts';

const file = new SourceText('people/x/person.json', '{\n  "a": [\n    "b"\n  ]\n}');

describe('a problem says what is wrong, where, and what to do', () => {
  test.each([
    ['there is no place "towm"', 'Did you mean "town"?', 'there is no place "towm". Did you mean "town"?'],
    ['"orders" for whom?', 'Add "for".', '"orders" for whom? Add "for".'],
    ['"place" is a list, not a text', '', '"place" is a list, not a text'],
  ])('%j and %j on one line', (says, todo, words) => {
    expect(formatProblem({ file: 'a/b.json', line: 4, column: 12, says, todo })).toBe(`content/a/b.json:4:12 — ${words}`);
  });

  test('with the folder of the records in front, whichever it is', () => {
    expect(formatProblem(problemWithFile('site.json', 'is missing', 'Write it.'), '/invented')).toBe(
      '/invented/site.json:1:1 — is missing. Write it.',
    );
  });

  test('without whatever would steer a terminal', () => {
    expect(formatProblem(problemWithFile('a\u001b[31m\n.json', 'is \u202Ewrong'))).toBe(
      'content/a\uFFFD[31m\uFFFD.json:1:1 — is \uFFFDwrong',
    );
  });

  test('at a value, inside another value, or at an offset', () => {
    const whole = { file, path: [] };
    expect(problemAt(within(whole, 'a', 0), 'is wrong')).toEqual({
      file: 'people/x/person.json',
      line: 3,
      column: 5,
      says: 'is wrong',
      todo: '',
    });
    expect(problemAt(within(within(whole, 'a'), 0), 'is wrong')).toMatchObject({ line: 3, column: 5 });
    expect(problemAtOffset(file, 4, 'is wrong')).toMatchObject({ line: 2, column: 3 });
  });
});

test('problems are sorted by file, line, column and words', () => {
  const at = (name: string, line: number, column: number, says: string) => ({ file: name, line, column, says, todo: '' });
  const wanted = [at('a', 2, 9, 'x'), at('a', 10, 1, 'x'), at('a', 10, 2, 'a'), at('a', 10, 2, 'b'), at('b', 1, 1, 'x')];
  expect(sortProblems(wanted.toReversed())).toEqual(wanted);
});

test('what is near is offered, and otherwise what to do', () => {
  expect(suggest('town', 'Write it.')).toBe('Did you mean "town"?');
  expect(suggest(undefined, 'Write it.')).toBe('Write it.');
});
