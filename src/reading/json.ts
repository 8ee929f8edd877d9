/** How does a text become values? `JSON.parse` decides what is JSON; the rest says where and what else is wrong. */
import { readFileSync } from 'node:fs';
import { parse, visit, type ParseError } from 'jsonc-parser';
import { problemAtOffset, type Problem } from './problem.ts';
import type { SourceText } from './source-text.ts';

export const deepestNesting = 64;

/** Keys that mean something to JavaScript itself. */
const reservedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type JsonRead = { value: unknown; problems: [] } | { value: undefined; problems: Problem[] };

/** Reads a text as JSON: at most 64 levels deep, no comment, no trailing comma, no key twice in one object, no hidden character. */
export function readJson(file: SourceText): JsonRead {
  const tooDeep = offsetOfTooDeep(file.text);
  if (tooDeep !== undefined) {
    const says = `is nested deeper than ${deepestNesting} levels`;
    return { value: undefined, problems: [problemAtOffset(file, tooDeep, says, 'No record needs that.')] };
  }
  const value = parseJson(file.text);
  if (value === undefined) return { value, problems: [problemWithSyntax(file)] };
  const problems = [...problemsWithEscapes(file), ...problemsWithKeys(file)];
  return problems.length > 0 ? { value: undefined, problems } : { value: value.json, problems: [] };
}

/** What a file holds that is no record; undefined where it is not there, or is not JSON. */
export function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function offsetOfTooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (inString) {
      if (character === '\\') offset++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > deepestNesting) return offset;
  }
  return undefined;
}

function parseJson(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What the parser of JSON with comments calls its errors, in our words. */
const syntaxErrors: Readonly<Record<number, string>> = {
  1: 'has a word here that JSON does not know',
  2: 'has a number that JSON does not allow',
  3: 'lacks the name of a property here',
  4: 'lacks a value here',
  5: 'lacks a colon here',
  6: 'lacks a comma here',
  7: 'lacks a closing brace here',
  8: 'lacks a closing bracket here',
  9: 'goes on here after its end',
  10: 'has a comment here',
  11: 'has a comment that does not end',
  12: 'has a string that does not end',
  13: 'has a number that does not end',
  14: 'has an escape with a wrong code',
  15: 'has an escape that JSON does not know',
  16: 'has a character that must be escaped',
};

function problemWithSyntax(file: SourceText): Problem {
  if (file.text.trim() === '') return problemAtOffset(file, 0, 'is empty', 'Write the record, or remove the file.');
  const errors: ParseError[] = [];
  parse(file.text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (!first) return problemAtOffset(file, 0, 'is not JSON', 'Check quotes, commas and brackets.');
  const rest = file.text.slice(first.offset);
  const trailing = /,\s*$/.exec(file.text.slice(0, first.offset));
  if (trailing && /^[}\]]/.test(rest)) return problemAtOffset(file, trailing.index, 'has a comma behind the last value', 'Delete the comma.');
  if (/^['‘’“”„«]/.test(rest)) {
    return problemAtOffset(file, first.offset, 'has a quotation mark that JSON does not know', 'Around names and texts stand straight ones: "…".');
  }
  return problemAtOffset(file, first.offset, syntaxErrors[first.error] ?? 'is not JSON here', 'Check quotes, commas and brackets.');
}

/** An escape would bring in what is refused in the text of a file; only quotes and backslashes need one. */
function problemsWithEscapes(file: SourceText): Problem[] {
  return [...file.text.matchAll(/\\(u[\da-fA-F]{4}|.)/g)]
    .filter(([, escaped = '']) => !'"\\/'.includes(escaped))
    .map(({ 0: escape, index }) => problemAtOffset(file, index, `has the escape "${escape}"`, 'Type the character itself.'));
}

function problemsWithKeys(file: SourceText): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(file.text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (reservedKeys.includes(key)) {
        problems.push(problemAtOffset(file, offset, `"${key}" cannot be a field`, 'Delete it.'));
      } else if (keys?.has(key)) {
        problems.push(problemAtOffset(file, offset, `"${key}" stands twice in the same object`, 'Keep one of them.'));
      }
      keys?.add(key);
    },
  });
  return problems;
}
