/** How do bytes become text? UTF-8 without a byte order mark, normalized, with nothing that the eye cannot see. */
import type { RawFile } from './files.ts';
import { problemAtOffset, problemWithFile, type Problem } from './problem.ts';
import { SourceText } from './source-text.ts';

/** The characters that no record may have, each with its name and what to do. */
const refused: readonly { pattern: RegExp; says: string; todo: string }[] = [
  {
    // The C0 and C1 controls except tab and line feed (and the carriage return in front of one), and the line separators.
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]|\r(?!\n)/u,
    says: 'has a control character',
    todo: 'Delete it and type the text again.',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    says: 'has a character that turns the direction of the text',
    todo: 'Delete it: it can make a line read differently from what it says.',
  },
  {
    // What Unicode calls ignorable or a mark of format, save the marks of direction above.
    pattern: /[[\p{Default_Ignorable_Code_Point}\p{Cf}]--[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]]/v,
    says: 'has an invisible character',
    todo: 'Delete it.',
  },
  {
    pattern: /[\p{Co}\p{Noncharacter_Code_Point}\uFFFD]/u,
    says: 'has a character that stands for nothing',
    todo: 'Type what was meant.',
  },
];

export type TextRead = { file: SourceText; problems: [] } | { file: undefined; problems: [Problem, ...Problem[]] };

/** Reads the bytes of a file as text; every fault of it is a problem, and a faulty text goes no further. */
export function readText({ path, bytes }: RawFile): TextRead {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse(problemWithFile(path, 'begins with a byte order mark', 'Save it as UTF-8 without BOM.'));
  }
  const text = decode(bytes);
  if (text === undefined) return refuse(problemWithFile(path, 'is not UTF-8 text', 'Save it as UTF-8, or remove it.'));
  const file = new SourceText(path, text);
  const [first, ...others] = problemsWithCharacters(file);
  return first ? { file: undefined, problems: [first, ...others] } : { file, problems: [] };
}

function refuse(problem: Problem): TextRead {
  return { file: undefined, problems: [problem] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function problemsWithCharacters(file: SourceText): Problem[] {
  const { text } = file;
  const problems = refused.flatMap(({ pattern, says, todo }) => {
    const offset = text.search(pattern);
    return offset === -1 ? [] : [problemAtOffset(file, offset, `${says} (${nameOf(text, offset)})`, todo)];
  });
  const normalized = text.normalize('NFC');
  if (text !== normalized) {
    const offset = firstDifference(text, normalized);
    problems.push(
      problemAtOffset(file, offset, 'has an accent written as a character of its own', 'Save it in the composed form (NFC).'),
    );
  }
  return problems;
}

function firstDifference(text: string, other: string): number {
  let offset = 0;
  while (text[offset] === other[offset]) offset++;
  return offset;
}

function nameOf(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
