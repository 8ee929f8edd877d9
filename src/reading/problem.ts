/** What is a problem? What is wrong, where, and what to do; the same shape from the first byte to the last rule. */
import type { JsonPath, SourceText } from './source-text.ts';

export interface Problem {
  /** The path of the file, from the folder of the records. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** What is wrong, as the end of a sentence about the place. */
  says: string;
  /** What to do, as a sentence; empty when the first part says it. */
  todo: string;
}

/** Where something stands: a file of records, and the path to a value in it. */
export interface Location {
  file: SourceText;
  path: JsonPath;
}

/** The location of a value inside another. */
export function within(location: Location, ...path: JsonPath): Location {
  return { file: location.file, path: [...location.path, ...path] };
}

/** A problem with the value at a location. */
export function problemAt({ file, path }: Location, says: string, todo = ''): Problem {
  return { file: file.path, ...file.locate(path), says, todo };
}

/** A problem at a place in a text, by its offset. */
export function problemAtOffset(file: SourceText, offset: number, says: string, todo = ''): Problem {
  return { file: file.path, ...file.positionOf(offset), says, todo };
}

/** A problem with a whole file, or with what is not even text. */
export function problemWithFile(file: string, says: string, todo = ''): Problem {
  return { file, line: 1, column: 1, says, todo };
}

/** `content/people/x/person.json:41:18 — there is no place "ceco". Did you mean "cecot"?` */
export function formatProblem({ file, line, column, says, todo }: Problem, folder = 'content'): string {
  const end = /[.?!]$/.test(says) || todo === '' ? '' : '.';
  return printable(`${folder}/${file}:${line}:${column} — ${says}${end}${todo === '' ? '' : ` ${todo}`}`);
}

/** A file may have any name; what steers a terminal is not passed on to one. */
export function printable(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** Sorts by file, then by place in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.says.localeCompare(b.says, 'en'),
  );
}

/** "Did you mean …?", or what to do when nothing is near. */
export function suggest(nearest: string | undefined, otherwise = ''): string {
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
