/** What does prose show? Paragraphs, headings and lists, with each citation as a link to its statement. */
import type { Person } from '../archive/record.ts';
import { addressIn } from '../archive/rules/both-languages-cite-alike.ts';
import type { Block, Inline } from '../reading/prose.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { linkBetween, recordPath } from '../routes.ts';
import { isKind } from '../records/kinds.ts';
import type { Locale } from '../values/locale.ts';
import { bases, type Basis } from '../values/statement.ts';
import type { LinkOrWords } from './frame.ts';
import type { PageContext } from './statement.ts';

export type InlineView =
  /** With a link from a term of the glossary. */
  | ({ type: 'text' } & LinkOrWords)
  | { type: 'emphasis' | 'strong'; children: InlineView[] }
  | { type: 'link'; href: string; children: InlineView[] };

export type BlockView =
  | { type: 'heading'; depth: number; children: InlineView[] }
  | { type: 'paragraph'; children: InlineView[]; cites: string[] }
  | { type: 'list'; items: { children: InlineView[]; cites: string[]; basis: Basis | undefined }[] };

/** Where prose stands: on which page, and in whose narrative. */
export interface ProseContext extends PageContext {
  person?: Person;
}

export function buildBlocks(blocks: readonly Block[], context: ProseContext): BlockView[] {
  return blocks.map((block): BlockView => {
    if (block.type === 'list') return { type: 'list', items: block.items.map((item) => ({ ...buildCiting(item, context), basis: basisExplainedBy(item, context.locale) })) };
    if (block.type === 'heading') return { type: 'heading', depth: block.depth, children: buildInlines(block.children, context) };
    return { type: 'paragraph', ...buildCiting(block.children, context) };
  });
}

function buildCiting(inlines: readonly Inline[], context: ProseContext): { children: InlineView[]; cites: string[] } {
  return { children: buildInlines(inlines, context, (text) => context.terms.link(text)), cites: buildCites(inlines, context) };
}

/** What an item explains that begins with the word of a basis, "**Press report:** …": it bears its mark. */
function basisExplainedBy([first]: readonly Inline[], locale: Locale): Basis | undefined {
  const [word] = first?.type === 'strong' ? first.children : [];
  return bases.find((basis) => word?.type === 'text' && word.text === `${wordsIn(locale).bases[basis]}:`);
}

/** The words, without the citations and without the space in front of them; what leads somewhere already leads to no term. */
function buildInlines(inlines: readonly Inline[], context: ProseContext, wordsOf = plainly): InlineView[] {
  return inlines.flatMap((inline, index): InlineView[] => {
    switch (inline.type) {
      case 'text': {
        const next = inlines[index + 1]?.type;
        const text = next === undefined || next === 'cite' ? inline.text.trimEnd() : inline.text;
        return text === '' ? [] : wordsOf(text).map((words) => ({ type: 'text', ...words }));
      }
      case 'cite':
        return [];
      case 'link':
        return [{ type: 'link', href: hrefOf(inline.href, context), children: buildInlines(inline.children, context) }];
      default:
        return [{ type: inline.type, children: buildInlines(inline.children, context, wordsOf) }];
    }
  });
}

function plainly(text: string): LinkOrWords[] {
  return [{ text }];
}

/** The statements that words rest on, as links, however deep they are cited. */
function buildCites(inlines: readonly Inline[], context: ProseContext): string[] {
  const { archive, path, locale, person } = context;
  return inlines.flatMap((inline) => {
    if (inline.type !== 'cite') return 'children' in inline ? buildCites(inline.children, context) : [];
    const statement = archive.statements.get(person ? addressIn(person, inline.address) : inline.address);
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
