/** How does Markdown become prose? Headings, paragraphs, lists, emphasis and links; nothing raw, nothing hidden. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isHttpsUrl } from '../values/url.ts';
import { problemAtOffset, type Problem } from './problem.ts';
import type { SourceText } from './source-text.ts';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  /** `[@statement]` in the same record, `[@kind/record#statement]` elsewhere. */
  | { type: 'cite'; address: string; offset: number };

export type Block =
  | { type: 'heading'; depth: number; children: Inline[]; offset: number }
  | { type: 'paragraph'; children: Inline[]; offset: number }
  | { type: 'list'; items: Inline[][]; offset: number };

export interface Prose {
  file: SourceText;
  blocks: Block[];
}

export type ProseRead = { value: Prose; problems: [] } | { value: undefined; problems: Problem[] };

const citePattern = /\[@([^\]\s]+)\]/g;

/** `&amp;`, `&#38;`: it would bring in what is refused in the text of a file. */
const referencePattern = /&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);/g;

const refusals: Readonly<Record<string, string>> = {
  html: 'Write Markdown: HTML is not passed on.',
  image: 'Pictures of people and prisons are not shown.',
  code: 'Write plain paragraphs, without four spaces in front.',
};

/** Reads a Markdown text; whatever it has beyond the forms above is a problem. */
export function readProse(file: SourceText): ProseRead {
  const problems = [...file.text.matchAll(referencePattern)].map(({ 0: reference, index }) =>
    problemAtOffset(file, index, `has the character reference "${reference}"`, 'Type the character itself.'),
  );
  const blocks = unified()
    .use(remarkParse)
    .parse(file.text)
    .children.flatMap((node) => blockOf(node, file, problems));
  if (blocks.length === 0 && problems.length === 0) problems.push(problemAtOffset(file, 0, 'is empty', 'Write it, or remove the file.'));
  return problems.length > 0 ? { value: undefined, problems } : { value: { file, blocks }, problems: [] };
}

function blockOf(node: RootContent, file: SourceText, problems: Problem[]): Block[] {
  const offset = offsetOf(node);
  if (node.type === 'heading' || node.type === 'paragraph') {
    const children = inlinesOf(node.children, file, problems);
    return [node.type === 'heading' ? { type: 'heading', depth: node.depth, children, offset } : { type: 'paragraph', children, offset }];
  }
  if (node.type === 'list') {
    const items = node.children.map((item) =>
      item.children.flatMap((child) => {
        if (child.type === 'paragraph') return inlinesOf(child.children, file, problems);
        refuse(child, file, problems);
        return [];
      }),
    );
    return [{ type: 'list', items, offset }];
  }
  refuse(node, file, problems);
  return [];
}

function inlinesOf(nodes: readonly PhrasingContent[], file: SourceText, problems: Problem[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return splitAtCites(node.value, offsetOf(node), file, problems);
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inlinesOf(node.children, file, problems) }];
      case 'link':
        if (!isAllowedLink(node.url)) {
          const todo = 'Link an https address, or a page of this site as kind/id.';
          problems.push(problemAtOffset(file, offsetOf(node), `links to "${node.url}", which is not allowed`, todo));
        }
        return [{ type: 'link', href: node.url, children: inlinesOf(node.children, file, problems) }];
      default:
        refuse(node, file, problems);
        return [];
    }
  });
}

/** Line breaks inside a paragraph are spaces; what stands between the citations is text. */
function splitAtCites(value: string, start: number, file: SourceText, problems: Problem[]): Inline[] {
  if (value.replaceAll(citePattern, '').includes('[@')) {
    const at = Math.max(start, file.text.indexOf('[@', start));
    problems.push(problemAtOffset(file, at, 'has a citation that cannot be read', 'Write [@statement] or [@kind/record#statement].'));
  }
  const inlines: Inline[] = [];
  let end = 0;
  let offset = start;
  for (const match of value.matchAll(citePattern)) {
    if (match.index > end) inlines.push({ type: 'text', text: onOneLine(value.slice(end, match.index)) });
    // Markdown drops white space at the edges of lines: the place is looked up in the file itself.
    offset = Math.max(start, file.text.indexOf(match[0], offset));
    inlines.push({ type: 'cite', address: match[1] ?? '', offset });
    offset += match[0].length;
    end = match.index + match[0].length;
  }
  if (end < value.length) inlines.push({ type: 'text', text: onOneLine(value.slice(end)) });
  return inlines;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\r?\n/g, ' ');
}

function isAllowedLink(url: string): boolean {
  return isHttpsUrl(url) || /^[a-z]+(?:\/[a-z0-9-]+(?:#[a-z0-9-]+)?)?$/.test(url);
}

function refuse(node: Nodes, file: SourceText, problems: Problem[]): void {
  const todo = refusals[node.type] ?? 'Write headings, paragraphs, lists, emphasis and links only.';
  problems.push(problemAtOffset(file, offsetOf(node), `has Markdown of the kind "${node.type}", which is not passed on`, todo));
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** The citations of a block, in order. */
export function citesOf(block: Block): Extract<Inline, { type: 'cite' }>[] {
  const inlines = block.type === 'list' ? block.items.flat() : block.children;
  return inlines.flatMap(citesIn);
}

function citesIn(inline: Inline): Extract<Inline, { type: 'cite' }>[] {
  if (inline.type === 'cite') return [inline];
  return inline.type === 'text' ? [] : inline.children.flatMap(citesIn);
}
