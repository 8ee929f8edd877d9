/**
 * How do the bytes of a page become text? As UTF-8 where they are that, whatever
 * anybody declares; otherwise as its server declares, then as the page does, then
 * as browsers take for granted. One order, for what is captured and for what is verified.
 */

/** What browsers take for granted where nothing is declared. */
const usualEncoding = 'windows-1252';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Text that can only be UTF-8; throws where it is not. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** A text as it was sent; throws where it declares an encoding that nobody knows. */
export function decodeText(bytes: Uint8Array, sentAs: string | undefined): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder(sentAs ?? usualEncoding).decode(bytes);
  }
}

/** A page as it was sent or saved; throws where it declares an encoding that nobody knows. */
export function decodePage(bytes: Uint8Array, sentAs: string | undefined): string {
  return decodeText(bytes, sentAs ?? encodingInPage(bytes));
}

/** What the header of a server says of the encoding: `text/html; charset=utf-8`. */
export function encodingInHeader(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];
}

/** What a page says of it where browsers look for it. */
function encodingInPage(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/<!--.*?-->/gs, '');
  return /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(beginning)?.[1];
}
