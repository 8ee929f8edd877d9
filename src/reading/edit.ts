/** How is one value in a text of JSON changed, and nothing else in it? */
import { applyEdits, modify } from 'jsonc-parser';
import type { JsonPath } from './source-text.ts';

/** The text with a value set at a path, indented as the rest is. */
export function withValueAt(text: string, path: JsonPath, value: unknown): string {
  const [indent = '  '] = /^[ \t]+(?=\S)/m.exec(text) ?? [];
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: '\n' };
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }));
}
