/** The built site as files: every page parsed once, for the tests that read it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Archive } from '../../src/archive/archive.ts';
import { loadFolder } from '../../src/archive/load.ts';
import { settings } from '../../src/settings.ts';

export type Element = DefaultTreeAdapterTypes.Element;

export interface SitePage {
  /** The path of the file from the root of the site. */
  path: string;
  bytes: Buffer;
  root: Element;
  elements: Element[];
}

/** The folder that `npm test` published to. */
export const siteFolder = process.env['TRACKER_SITE'] ?? '.cache/test/dist';

/** The archive from which the site was built. */
export function readArchive(): Archive {
  const { archive } = loadFolder(settings.content);
  if (!archive) throw new Error('the records do not agree');
  return archive;
}

/** Every page of the site. */
export function readPages(folder = siteFolder): SitePage[] {
  return filesIn(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => pageFrom(path, readFileSync(join(folder, path))));
}

/** Every file of the site, by its path. */
export function filesIn(folder = siteFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
}

/** Of the files that have the same key, the largest. */
export function largestByKey(paths: readonly string[], keyOf: (path: string) => string, folder = siteFolder): string[] {
  const sizeOf = (path: string) => statSync(join(folder, path)).size;
  return [...new Map(paths.toSorted((a, b) => sizeOf(a) - sizeOf(b)).map((path) => [keyOf(path), path])).values()];
}

/** A page from what stands in its file. */
export function pageFrom(path: string, bytes: Buffer): SitePage {
  const document = parse(bytes.toString('utf8'));
  const root = document.childNodes.find(defaultTreeAdapter.isElementNode);
  if (!root) throw new Error(`${path} has no root element`);
  return { path, bytes, root, elements: elementsIn(root) };
}

function elementsIn(element: Element): Element[] {
  return [element, ...element.childNodes.filter(defaultTreeAdapter.isElementNode).flatMap(elementsIn)];
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The anchors of a page, in its order. */
export function anchorsOn({ elements }: Pick<SitePage, 'elements'>): string[] {
  return elements.flatMap((element) => attributeOf(element, 'id') ?? []);
}

/** The elements of a class below (and including) one. */
export function withClass(element: Element, name: string): Element[] {
  return elementsIn(element).filter((candidate) => hasClass(candidate, name));
}

export function textIn(element: Element): string {
  return element.childNodes
    .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : defaultTreeAdapter.isElementNode(node) ? textIn(node) : ''))
    .join('');
}

const inlineTags: readonly string[] = ['a', 'b', 'em', 'i', 'span', 'strong', 'time', 'code'];

/** The words as a reader meets them: what stands in blocks of their own is apart, drawings are left out. */
export function readableTextIn(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node) || node.tagName === 'svg') return ' ';
      const text = readableTextIn(node);
      return inlineTags.includes(node.tagName) ? text : `\n${text}\n`;
    })
    .join('');
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The elements below (and including) one. */
export function within(element: Element | undefined): Element[] {
  return element ? elementsIn(element) : [];
}

/** The pages by their addresses from the root of the site, as links name them. */
export function pagesByPath(): (path: string) => SitePage {
  const pages = new Map(readPages().map((page) => [page.path.replace(/index\.html$/, ''), page]));
  return (path) => {
    const page = pages.get(path);
    if (!page) throw new Error(`there is no page at /${path}`);
    return page;
  };
}

/** The path of the page that a link on another leads to. */
export function pathBehind(link: Element | undefined, from: string): string {
  return new URL(link ? (attributeOf(link, 'href') ?? '') : '', `https://site.example/${from}`).pathname.slice(1);
}

/** The lines of the plain lists on a page. */
export function linesOf({ root }: SitePage): Element[] {
  return withClass(root, 'index').flatMap(within).filter(({ tagName }) => tagName === 'li');
}
