import { describe, expect, test } from 'vitest';
import { decodePage, decodeText, decodeUtf8, encodingInHeader } from '../../src/reading/encoding.ts';

/** A byte for each sign; the signs from U+0080 to U+00FF stand for the bytes themselves. */
function inBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a page is read', () => {
  const declaring = (encoding: string, text: string) => `<meta charset="${encoding}">${text}`;

  test.each([undefined, 'iso-8859-1', 'windows-1251', 'utf-8'])('as UTF-8 where its bytes are that, though its server says %s', (sentAs) => {
    expect(decodePage(inUtf8('Inés'), sentAs)).toBe('Inés');
  });

  test('as its server says where its bytes are not UTF-8, though the page says otherwise', () => {
    expect(decodePage(inBytes(declaring('iso-8859-1', '\u00CD\u00E8\u00EA\u00F2\u00EE')), 'windows-1251')).toContain('Никто');
  });

  test('as the page says where its server says nothing', () => {
    expect(decodePage(inBytes(declaring('windows-1251', '\u00CD\u00E8\u00EA\u00F2\u00EE')), undefined)).toContain('Никто');
  });

  test('as browsers take for granted where nobody says anything', () => {
    expect(decodePage(inBytes('In\u00E9s \u0093there\u0094'), undefined)).toBe('Inés “there”');
  });

  test('as browsers do where its server wrongly says that it is UTF-8: with signs that cannot be read', () => {
    expect(decodePage(inBytes('In\u00E9s'), 'utf-8')).toBe('In\uFFFDs');
  });

  test('not at all where an encoding is declared that nobody knows', () => {
    expect(() => decodePage(inBytes('In\u00E9s'), 'invented-7')).toThrow('The "invented-7" encoding is not supported');
  });
});

test('a text has no place in which it could declare its encoding', () => {
  expect(decodeText(inBytes('<meta charset="windows-1251">In\u00E9s'), undefined)).toContain('Inés');
  expect(decodeText(inBytes('\u00CD\u00E8'), 'windows-1251')).toBe('Ни');
});

test('what can only be UTF-8 is not guessed at', () => {
  expect(decodeUtf8(inUtf8('Inés'))).toBe('Inés');
  expect(() => decodeUtf8(inBytes('In\u00E9s'))).toThrow('not valid for encoding utf-8');
});

test.each([
  ['text/html; charset=utf-8', 'utf-8'],
  ['text/html;CHARSET="ISO-8859-1"', 'ISO-8859-1'],
  ['text/html; q=1; charset = windows-1252; x=y', 'windows-1252'],
  ['text/html', undefined],
  ['text/html; charset=', undefined],
  ['', undefined],
])('the header %j declares %s', (header, encoding) => {
  expect(encodingInHeader(header)).toBe(encoding);
});
