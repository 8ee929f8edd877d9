/** What does prose show? Paragraphs, headings and lists, with each citation as a link to its statement. */
import type { Archive, Person } from '../archive/archive.ts';
import { addressIn } from '../archive/rules/both-languages-cite-alike.ts';
import type { Block, Inline } from '../reading/prose.ts';
import { linkBetween, recordPath, type Path } from '../routes.ts';
import { isKind } from '../records/kinds.ts';
import type { Locale } from '../values/locale.ts';

export type InlineView =
  | { type: 'text'; text: string }
  | { type: 'emphasis' | 'strong'; children: InlineView[] }
  | { type: 'link'; href: string; children: InlineView[] };

export type BlockView =
  | { type: 'heading'; depth: number; children: InlineView[] }
  | { type: 'paragraph'; children: InlineView[]; cites: string[] }
  | { type: 'list'; items: InlineView[][] };

/** Where prose stands: on which page, in which language, and in whose narrative. */
export interface ProseContext {
  archive: Archive;
  path: Path;
  locale: Locale;
  person?: Person;
}

export function buildBlocks(blocks: readonly Block[], context: ProseContext): BlockView[] {
  return blocks.map((block): BlockView => {
    if (block.type === 'list') return { type: 'list', items: block.items.map((item) => buildInlines(item, context)) };
    if (block.type === 'heading') return { type: 'heading', depth: block.depth, children: buildInlines(block.children, context) };
    return { type: 'paragraph', children: buildInlines(block.children, context), cites: buildCites(block.children, context) };
  });
}

function buildInlines(inlines: readonly Inline[], context: ProseContext): InlineView[] {
  const built = inlines.flatMap((inline): InlineView[] => {
    switch (inline.type) {
      case 'text':
        return [inline];
      case 'cite':
        return [];
      case 'link':
        return [{ type: 'link', href: hrefOf(inline.href, context), children: buildInlines(inline.children, context) }];
      default:
        return [{ type: inline.type, children: buildInlines(inline.children, context) }];
    }
  });
  const last = built.at(-1);
  return last?.type === 'text' ? [...built.slice(0, -1), { type: 'text', text: last.text.trimEnd() }] : built;
}

/** The statements that a paragraph rests on, as links. */
function buildCites(inlines: readonly Inline[], { archive, path, locale, person }: ProseContext): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type !== 'cite' || !person) return [];
    const statement = archive.statements.get(addressIn(person, inline.address));
    return statement ? [linkBetween(path, recordPath(locale, statement.home), statement.id)] : [];
  });
}

/** A link of a page: an https address, or a record of this site as kind/id. */
function hrefOf(href: string, { path, locale }: ProseContext): string {
  const [, kind = '', rest = ''] = /^([a-z]+)(?:\/(.+))?$/.exec(href) ?? [];
  if (href.startsWith('https://')) return href;
  const [id, fragment] = rest.split('#');
  const isRecord = isKind(kind) || kind === 'pages';
  return linkBetween(path, isRecord && id ? `${locale}/${kind}/${id}/` : `${locale}/${kind}/`, fragment);
}
