import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/reading/text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function problemsWith(bytes: Uint8Array | string): string[] {
  const raw = { path: 'people/x/en.md', bytes: typeof bytes === 'string' ? encode(bytes) : bytes };
  return readText(raw).problems.map(({ line, column, says }) => `${line}:${column} ${says}`);
}

describe('bytes that are no text', () => {
  test.each([
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), '1:1 begins with a byte order mark'],
    ['Latin-1', new Uint8Array([0x7b, 0x22, 0xf1, 0x22, 0x7d]), '1:1 is not UTF-8 text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), '1:1 is not UTF-8 text'],
    ['the head of an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '1:1 is not UTF-8 text'],
    ['an overlong slash', new Uint8Array([0xc0, 0xaf]), '1:1 is not UTF-8 text'],
    ['half a surrogate pair', new Uint8Array([0xed, 0xa0, 0x80]), '1:1 is not UTF-8 text'],
    ['a character that is cut off', new Uint8Array([0x61, 0xc3]), '1:1 is not UTF-8 text'],
  ])('%s', (_name, bytes, problem) => {
    expect(problemsWith(bytes)).toEqual([problem]);
  });
});

describe('characters that no record may have, at their line and column', () => {
  test.each([
    ['a null', 'a\nb\u0000', '2:2 has a control character (U+0000)'],
    ['an escape', '\u001b[31mred', '1:1 has a control character (U+001B)'],
    ['a delete', 'ab\u007f', '1:3 has a control character (U+007F)'],
    ['a next line', 'ab\u0085', '1:3 has a control character (U+0085)'],
    ['a line separator', 'ab\u2028c', '1:3 has a control character (U+2028)'],
    ['a carriage return alone', 'a\rb', '1:2 has a control character (U+000D)'],
    ['a right-to-left override', 'a\n\nbc\u202Ed', '3:3 has a character that turns the direction of the text (U+202E)'],
    ['a right-to-left isolate', '\u2067a', '1:1 has a character that turns the direction of the text (U+2067)'],
    ['a right-to-left mark', 'a\u200F', '1:2 has a character that turns the direction of the text (U+200F)'],
    ['a zero-width space', 'in\u200Bvented', '1:3 has an invisible character (U+200B)'],
    ['a zero-width joiner', 'in\u200Dvented', '1:3 has an invisible character (U+200D)'],
    ['a soft hyphen', 'in\u00ADvented', '1:3 has an invisible character (U+00AD)'],
    ['a byte order mark inside', 'in\uFEFFvented', '1:3 has an invisible character (U+FEFF)'],
    ['a tag', 'in\u{E0061}vented', '1:3 has an invisible character (U+E0061)'],
    ['a Hangul filler', 'in\u3164vented', '1:3 has an invisible character (U+3164)'],
    ['a variation selector', 'in\uFE0Fvented', '1:3 has an invisible character (U+FE0F)'],
    ['a replacement character', 'ni\uFFFDo', '1:3 has a character that stands for nothing (U+FFFD)'],
    ['a private character', 'ni\uE000o', '1:3 has a character that stands for nothing (U+E000)'],
    ['an accent of its own', 'a\nnin\u0303o', '2:3 has an accent written as a character of its own'],
    ['an accent of its own behind a picture', '🙂🙂🙂 e\u0301', '1:8 has an accent written as a character of its own'],
  ])('%s', (_name, text, problem) => {
    expect(problemsWith(text)).toEqual([problem]);
  });

  test('whatever Unicode calls invisible is one problem', () => {
    const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/u;
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (invisible.test(character)) expect(problemsWith(`a${character}b`), `U+${code.toString(16)}`).toHaveLength(1);
    }
  });

  test('several kinds are several problems', () => {
    expect(problemsWith('\u0001\u202E\u200B')).toHaveLength(3);
  });
});

describe('what any record may have', () => {
  test.each([
    ['accents, quotes and dashes', 'Él dijo: “No — ¡jamás!” ‘ñ’ «ü» …'],
    ['tabs and line feeds', '{\n\t"a": 1\n}\n'],
    ['carriage returns in front of line feeds', 'a\r\nb\r\n'],
    ['no-break and narrow spaces', '10\u00a0000\u202f%'],
    ['characters beyond the first plane', '𝒜 🙂'],
    ['other scripts', 'Ωμέγα 日本 עברית'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(problemsWith(text)).toEqual([]);
    expect(readText({ path: 'x', bytes: encode(text) }).file?.text).toBe(text);
  });

  test('any bytes are text or a problem, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const { file, problems } = readText({ path: 'x', bytes });
        expect(file === undefined).toBe(problems.length > 0);
      }),
    );
  });
});
