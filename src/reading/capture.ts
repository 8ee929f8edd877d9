/** What is a capture? The text of a source as somebody kept it: `<source>.txt`, `.html` or `.pdf` in a folder that is no part of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Lines } from '../values/passage.ts';
import { captureEndings, type CaptureEnding } from './content-type.ts';
import { decodePage, decodeText, decodeUtf8 } from './encoding.ts';
import { encodingSent, findProvenance, type Provenance } from './provenance.ts';

export interface Capture {
  /** The name of the file. */
  file: string;
  /** The text; a line is a paragraph or a page, and no passage runs over its end. */
  lines: Lines;
  /** What a page calls itself. */
  title?: string | undefined;
  /** `sha256-…` of the bytes. */
  fingerprint: string;
}

/** A capture that is no text, page or PDF, whatever its name says. */
export interface UnreadableCapture {
  file: string;
  because: string;
}

const readers: Readonly<Record<CaptureEnding, Reader>> = {
  // A text that somebody saved is UTF-8; of one that was fetched its server knows more.
  txt: (bytes, provenance) => ({ lines: (provenance ? decodeText(bytes, encodingSent(provenance)) : decodeUtf8(bytes)).split(/\r?\n/) }),
  html: (bytes, provenance) => readHtml(decodePage(bytes, provenance && encodingSent(provenance))),
  pdf: async (bytes) => ({ lines: await linesOfPdf(bytes) }),
};

/** Finds the capture of a source; undefined where the folder has none. Where it has several, the text goes before the page and the page before the PDF. */
export async function findCapture(folder: string, source: string): Promise<Capture | UnreadableCapture | undefined> {
  const ending = captureEndings.find((one) => existsSync(join(folder, `${source}.${one}`)));
  return ending && readCapture(folder, source, ending);
}

async function readCapture(folder: string, source: string, ending: CaptureEnding): Promise<Capture | UnreadableCapture> {
  const file = `${source}.${ending}`;
  try {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    // Before anything reads them: the reader of PDFs keeps the bytes for itself.
    const fingerprint = fingerprintOf(bytes);
    return { file, ...(await readers[ending](bytes, findProvenance(folder, source, fingerprint))), fingerprint };
  } catch (error) {
    return { file, because: (error instanceof Error ? error.message : String(error)).replace(/\.$/, '') };
  }
}

export function fingerprintOf(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The pages of a PDF, a line each: a passage may run over the end of a printed line. */
async function linesOfPdf(bytes: Uint8Array): Promise<Lines> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  const { text } = await extractText(pdf);
  await pdf.loadingTask.destroy();
  return text;
}

/** What breaks the flow of a text on a page: a passage does not run from one such element into the next. */
const blocks = new Set(
  'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table td th tr ul'.split(' '),
);
/** What a reader does not see on a page; a link cannot point into its title. */
const unread = new Set(['script', 'style', 'noscript', 'noframes', 'iframe', 'template', 'svg', 'title']);

function readHtml(html: string): Reading {
  const document = parse(html);
  return { lines: linesIn(document), title: titleIn(document) };
}

/** The text of a page, a line for each block. */
export function linesOfHtml(html: string): Lines {
  return linesIn(parse(html));
}

function linesIn(document: DefaultTreeAdapterTypes.Document): Lines {
  const lines = [''];
  const add = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text' && 'value' in node) lines.push(`${lines.pop() ?? ''}${node.value}`);
    if (!('childNodes' in node) || unread.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) lines.push('');
    node.childNodes.forEach(add);
    if (isBlock) lines.push('');
  };
  document.childNodes.forEach(add);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The title in the head of a page; a drawing in its body may have one too. */
function titleIn({ childNodes }: DefaultTreeAdapterTypes.Document): string | undefined {
  const inside = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[], name: string) =>
    nodes.filter((node) => node.nodeName === name).flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  const words = inside(inside(inside(childNodes, 'html'), 'head'), 'title').map((node) => ('value' in node ? node.value : ''));
  return words.join(' ').replace(/\s+/g, ' ').trim() || undefined;
}

interface Reading {
  lines: Lines;
  title?: string | undefined;
}

type Reader = (bytes: Uint8Array, provenance: Provenance | undefined) => Reading | Promise<Reading>;
