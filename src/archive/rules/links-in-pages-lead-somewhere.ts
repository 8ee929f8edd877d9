/** A link in a page of prose leads to a record or a statement that exists, or to an https address; a citation in it, to a statement. */
import { isKind } from '../../records/kinds.ts';
import { problemAtOffset, suggest, type Problem } from '../../reading/problem.ts';
import { citesOf, type Block, type Inline, type Prose } from '../../reading/prose.ts';
import type { SourceText } from '../../reading/source-text.ts';
import { nearestTo } from '../../values/id.ts';
import type { Archive } from '../archive.ts';
import { problemWithAddress } from '../references.ts';

/** The pages that list what there is, by the name under which prose links them. */
const lists: readonly string[] = ['people', 'rulings', 'proceedings', 'timeline', 'disputes', 'figures', 'cohorts', 'sources', 'glossary', 'corrections', 'changes', 'unknowns'];

export function linksInPagesLeadSomewhere(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.pages.values()].flatMap((page) => Object.values(page)).flatMap((prose) => problemsWithPage(archive, prose));
}

function problemsWithPage(archive: Archive, { file, blocks }: Prose): Problem[] {
  return blocks.flatMap((block) => [...problemsWithLinks(archive, file, block), ...problemsWithCites(archive, file, block)]);
}

function problemsWithLinks(archive: Archive, file: SourceText, block: Block): Problem[] {
  const inlines = block.type === 'list' ? block.items.flat() : block.children;
  return inlines
    .flatMap(linksIn)
    .filter((href) => !href.startsWith('https://') && !exists(archive, href))
    .map((href) => problemAtOffset(file, block.offset, `there is no page "${href}"`, suggest(nearestTo(href, addressesIn(archive)))));
}

function problemsWithCites(archive: Archive, file: SourceText, block: Block): Problem[] {
  return citesOf(block)
    .filter(({ address }) => !archive.statements.has(address))
    .map(({ address, offset }) => {
      const { says, todo } = problemWithAddress(address, [...archive.statements.keys()], { file, path: [] });
      return problemAtOffset(file, offset, says, todo);
    });
}

function linksIn(inline: Inline): string[] {
  if (inline.type === 'link') return [inline.href, ...inline.children.flatMap(linksIn)];
  return 'children' in inline ? inline.children.flatMap(linksIn) : [];
}

function exists(archive: Archive, href: string): boolean {
  return href.includes('#') ? archive.statements.has(href) : addressesIn(archive).includes(href);
}

function addressesIn(archive: Archive): string[] {
  const records = Object.entries(archive).flatMap(([kind, shelf]) =>
    isKind(kind) && shelf instanceof Map ? [...shelf.keys()].map((id) => `${kind}/${String(id)}`) : [],
  );
  return [...records, ...lists, ...[...archive.pages.keys()].map((id) => `pages/${id}`)];
}
