import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepestNesting, readJson } from '../../src/reading/json.ts';
import { SourceText } from '../../src/reading/source-text.ts';

const read = (text: string) => readJson(new SourceText('x.json', text));
const problemsWith = (text: string) => read(text).problems.map(({ line, column, says }) => `${line}:${column} ${says}`);

describe('what is no JSON, at its line and column', () => {
  test.each([
    ['a line comment', '{\n  // invented\n  "a": 1\n}', '2:3 has a comment here'],
    ['a block comment', '{ "a": /* invented */ 1 }', '1:8 has a comment here'],
    ['a trailing comma in an object', '{\n  "a": 1,\n}', '2:9 has a comma behind the last value'],
    ['a trailing comma in a list', '["a", ]', '1:5 has a comma behind the last value'],
    ['a truncated object', '{\n  "a": {\n    "b": 1\n', '4:1 lacks a closing brace here'],
    ['a truncated list', '["a"', '1:5 lacks a closing bracket here'],
    ['a truncated text', '{ "a": "invent', '1:8 has a string that does not end'],
    ['a truncated word', '{ "a": tru }', '1:8 has a word here that JSON does not know'],
    ['NaN', '{ "a": NaN }', '1:8 has a word here that JSON does not know'],
    ['Infinity', '{ "a": Infinity }', '1:8 has a word here that JSON does not know'],
    ['undefined', '{ "a": undefined }', '1:8 has a word here that JSON does not know'],
    ['single quotes', "{\n  'a': 1\n}", '2:3 has a quotation mark that JSON does not know'],
    ['curly quotes', '{ “a”: 1 }', '1:3 has a quotation mark that JSON does not know'],
    ['curly quotes around a text', '{ "a": “b” }', '1:8 has a quotation mark that JSON does not know'],
    ['a key without quotes', '{ a: 1 }', '1:3 has a word here that JSON does not know'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', '3:3 lacks a comma here'],
    ['a missing colon', '{ "a" 1 }', '1:7 lacks a colon here'],
    ['a missing value', '{ "a": }', '1:8 lacks a value here'],
    ['an unknown escape', '{ "a": "\\x41" }', '1:8 has an escape that JSON does not know'],
    ['a wrong code in an escape', '{ "a": "\\u00g1" }', '1:8 has an escape with a wrong code'],
    ['a raw line break in a text', '{ "a": "b\nc" }', '1:8 has a string that does not end'],
    ['an empty file', '', '1:1 is empty'],
    ['white space only', ' \n\n', '1:1 is empty'],
    ['two values', '{} {}', '1:4 goes on here after its end'],
  ])('%s', (_name, text, problem) => {
    expect(problemsWith(text)).toEqual([problem]);
  });

  test.each(['01', '1.', '.5', '+1', '1e', '0x10', '- 1', '"a', '"\t"', '\u00a01', '{"a":1}}', '[1,,2]', '{,}', '[}', '{"a":1,,}'])(
    '%j is refused too',
    (text) => {
      expect(problemsWith(text)).toHaveLength(1);
    },
  );
});

describe('what is JSON but no record', () => {
  test('a key twice in one object, however it is written', () => {
    expect(problemsWith('{\n  "a": 1,\n  "a": 2\n}')).toEqual(['3:3 "a" stands twice in the same object']);
    expect(problemsWith('[{ "a": 1 }, { "b": { "c": 1, "c": 1 } }]')).toEqual(['1:31 "c" stands twice in the same object']);
    expect(problemsWith('{ "a": 1, "\\u0061": 2 }')).toContain('1:11 "a" stands twice in the same object');
  });

  test('the same key in different objects is none', () => {
    expect(problemsWith('{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 2 }] }')).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a field named %s', (key) => {
    expect(problemsWith(`{ "a": { "${key}": { "admin": true } } }`)).toEqual([`1:10 "${key}" cannot be a field`]);
    expect(read(`{ "${key}": 1 }`).value).toBeUndefined();
  });

  test('more than sixty-four levels, at the bracket that is one too many', () => {
    expect(problemsWith('['.repeat(deepestNesting) + ']'.repeat(deepestNesting))).toEqual([]);
    expect(problemsWith('['.repeat(deepestNesting + 1) + ']'.repeat(deepestNesting + 1))).toEqual(['1:65 is nested deeper than 64 levels']);
    expect(problemsWith(`${'{"a":\n'.repeat(5000)}1${'}'.repeat(5000)}`)).toEqual(['65:1 is nested deeper than 64 levels']);
  });

  test('brackets in texts are no levels', () => {
    expect(problemsWith(JSON.stringify({ a: `\\"${'[{'.repeat(100)}` }))).toEqual([]);
  });

  test.each([
    ['a right-to-left override', '{ "a": "b\\u202Ec" }', '1:10 has the escape "\\u202E"'],
    ['a null', '{\n "a": "\\u0000" }', '2:8 has the escape "\\u0000"'],
    ['half a surrogate pair', '{ "a": "\\ud83d" }', '1:9 has the escape "\\ud83d"'],
    ['a line break', '{ "a": "b\\nc" }', '1:10 has the escape "\\n"'],
    ['an escape behind an escaped backslash', '{ "a": "\\\\\\u200b" }', '1:11 has the escape "\\u200b"'],
  ])('an escape that hides %s', (_name, text, problem) => {
    expect(problemsWith(text)).toEqual([problem]);
  });

  test('quotes, backslashes and slashes may be escaped', () => {
    expect(read('{ "a": "\\"\\\\\\/\\\\u0041" }').value).toEqual({ a: '"\\/\\u0041' });
  });
});

describe('what is a record of values', () => {
  test('is what JSON.parse says it is', () => {
    const text = '{ "a": [1, -2.5, 1e3, true, null, "ñ — “b”"], "c": {} }';
    expect(read(text).value).toEqual(JSON.parse(text));
  });

  test('is read again from what was written', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aé"\\/ {}[],:ñ🙂0') });
    const values = fc.jsonValue({ maxDepth: 4, noUnicodeString: true }).filter((value) => !/\\(?!["\\])/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.oneof(texts, values), fc.constantFrom(0, 2), (value, indent) => {
        const { value: again, problems } = read(JSON.stringify(value, null, indent));
        if (problems.length === 0) expect(again).toEqual(JSON.parse(JSON.stringify(value)));
        else expect(JSON.stringify(value)).toMatch(/__proto__|constructor|prototype|\\/);
      }),
    );
  });

  test('any text is a value or a problem, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\/*\n 0e-tn\'u') }), (text) => {
        const { value, problems } = read(text);
        if (problems.length === 0) expect(value).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});
