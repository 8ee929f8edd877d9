/** What is it that came: a page, a text or a PDF? What the bytes are goes before what a header says of them. */

/** How the name of a capture ends, in the order in which it is looked for. */
export const captureEndings = ['txt', 'html', 'pdf'] as const;
export type CaptureEnding = (typeof captureEndings)[number];

/** As far as browsers look. */
const beginning = 1445;

/** The byte that no text has, and that pictures, recordings and packed files have near their beginning. */
const nought = '\u0000';

/** Comments and declarations, then an element that only pages begin with. */
const page = /^(?:\u00EF\u00BB\u00BF)?(?:\s|<\?xml.*?\?>|<!--.*?-->)*<(?:!doctype html|html|head|body)\b/is;

/** The ending for what came; undefined where it is none of the three. */
export function endingFor(contentType: string, bytes: Uint8Array): CaptureEnding | undefined {
  const type = /^\s*([^\s;,]*)/.exec(contentType)?.[1]?.toLowerCase() ?? '';
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, beginning));
  if (/^\s*%PDF-/.test(begins)) return 'pdf';
  if (begins.includes(nought)) return undefined;
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  // A text is shown as it is, also where it shows how a page is written.
  if (type !== 'text/plain' && page.test(begins)) return 'html';
  return type === '' || type === 'application/json' || type.startsWith('text/') ? 'txt' : undefined;
}
