/** What is a capture? The text of a source as somebody kept it: `<source>.txt`, `.html` or `.pdf` in a folder that is no part of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Lines } from '../values/passage.ts';

export interface Capture {
  /** The name of the file. */
  file: string;
  /** The text; a line is a paragraph or a page, and no passage runs over its end. */
  lines: Lines;
  /** `sha256-…` of the bytes. */
  fingerprint: string;
}

/** A capture that is no text, page or PDF, whatever its name says. */
export interface UnreadableCapture {
  file: string;
  because: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const readers = {
  txt: (bytes: Uint8Array) => utf8.decode(bytes).split(/\r?\n/),
  html: (bytes: Uint8Array) => linesOfHtml(decodeHtml(bytes)),
  pdf: linesOfPdf,
} as const satisfies Record<string, Reader>;

/** Finds the capture of a source; undefined where the folder has none. Where it has several, the text goes before the page and the page before the PDF. */
export async function findCapture(folder: string, source: string): Promise<Capture | UnreadableCapture | undefined> {
  for (const [ending, read] of Object.entries(readers)) {
    const file = `${source}.${ending}`;
    if (existsSync(join(folder, file))) return readCapture(folder, file, read);
  }
  return undefined;
}

async function readCapture(folder: string, file: string, read: Reader): Promise<Capture | UnreadableCapture> {
  try {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    // Before anything reads them: the reader of PDFs keeps the bytes for itself.
    const fingerprint = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    return { file, lines: await read(bytes), fingerprint };
  } catch (error) {
    return { file, because: (error instanceof Error ? error.message : String(error)).replace(/\.$/, '') };
  }
}

/** The pages of a PDF, a line each: a passage may run over the end of a printed line. */
async function linesOfPdf(bytes: Uint8Array): Promise<Lines> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  const { text } = await extractText(pdf);
  await pdf.loadingTask.destroy();
  return text;
}

/** UTF-8 where the bytes are that, whatever the page declares: the header of its server, which goes before, was not kept. Otherwise as declared. */
function decodeHtml(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
  }
}

/** What a page says of its encoding where browsers look for it, or what they take for granted where it says nothing. */
function declaredEncoding(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/<!--.*?-->/gs, '');
  return /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(beginning)?.[1] ?? 'windows-1252';
}

/** What breaks the flow of a text on a page: a passage does not run from one such element into the next. */
const blocks = new Set(
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table td th tr ul'.split(' '),
);
/** What a reader does not see on a page; a link cannot point into its title. */
const unread = new Set(['script', 'style', 'noscript', 'noframes', 'iframe', 'template', 'svg', 'title']);

/** The text of a page, a line for each block. */
export function linesOfHtml(html: string): Lines {
  const lines = [''];
  const add = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text' && 'value' in node) lines.push(`${lines.pop() ?? ''}${node.value}`);
    if (!('childNodes' in node) || unread.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) lines.push('');
    node.childNodes.forEach(add);
    if (isBlock) lines.push('');
  };
  parse(html).childNodes.forEach(add);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

type Reader = (bytes: Uint8Array) => Lines | Promise<Lines>;
