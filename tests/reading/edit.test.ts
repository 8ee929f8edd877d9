import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withValueAt } from '../../src/reading/edit.ts';

const typed = '{\n  "name":   "Inventada",\n  "asOf": "2021-12-31",\n  "list": [1,   2]\n}\n';

describe('one value in a text changes', () => {
  test.each<[string, string]>([
    ['as an editor types it', typed],
    ['with the line ends of Windows', typed.replaceAll('\n', '\r\n')],
    ['indented by tabs', typed.replaceAll(/^ {2}/gm, '\t')],
    ['in one line', typed.replaceAll('\n', '')],
    ['without a last line end', typed.trimEnd()],
  ])('and nothing else: %s', (_name, text) => {
    expect(withValueAt(text, ['asOf'], '2022-01-10')).toBe(text.replace('2021-12-31', '2022-01-10'));
  });

  test('even where the new one has what a pattern would take for more', () => {
    expect(withValueAt(typed, ['asOf'], '$& "x"')).toBe(typed.replace('2021-12-31', () => '$& \\"x\\"'));
  });

  test('to itself: and nothing does', () => {
    expect(withValueAt(typed, ['asOf'], '2021-12-31')).toBe(typed);
  });

  test('wherever it stands', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json().map((json): unknown => JSON.parse(json)), { noNullPrototype: true }), fc.string(), (record, value) => {
        const text = JSON.stringify({ ...record, asOf: 'before' }, null, 2);
        expect(JSON.parse(withValueAt(text, ['asOf'], value))).toEqual({ ...record, asOf: value });
      }),
    );
  });
});

test.each([
  ['two spaces', '  '],
  ['four spaces', '    '],
  ['tabs', '\t'],
])('a list is indented as the rest is: %s', (_name, indent) => {
  const write = (list: string[]) => `${JSON.stringify({ list, kind: 'wording' }, null, indent)}\n`;
  expect(withValueAt(write(['a', 'b', 'c']), ['list'], ['b', 'c'])).toBe(write(['b', 'c']));
});
