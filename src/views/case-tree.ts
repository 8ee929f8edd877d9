/** Which appeals lie above and below a case? The litigation as a tree: each case with its court, how it follows the one before, and how many rulings it has. */
import type { Archive } from '../archive/archive.ts';
import { rulingsIn } from '../archive/derive/cases.ts';
import { branchesOf, litigationOf } from '../archive/derive/litigation.ts';
import type { Proceeding } from '../archive/record.ts';
import type { Continuation } from '../records/proceeding.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Link } from './frame.ts';
import { linkToRecord, linkToSection, type PageContext } from './statement.ts';

export interface CaseNode {
  link: Link;
  /** How it follows the case above it: "appeal". */
  by: string | undefined;
  court: string;
  /** To its docket, where they stand. */
  rulings: Link | undefined;
  later: CaseNode[];
}

/** The tree in which a case stands; undefined for a case that stands alone. */
export function buildCaseTree(archive: Archive, proceeding: Proceeding, context: PageContext): CaseNode | undefined {
  const { root, proceedings } = litigationOf(archive, proceeding);
  return proceedings.length > 1 ? buildNode(archive, { later: root, by: undefined }, proceeding, context) : undefined;
}

interface Branch {
  later: Proceeding;
  by: Continuation | undefined;
}

function buildNode(archive: Archive, { later: one, by }: Branch, current: Proceeding, context: PageContext): CaseNode {
  const { continuations, phrases } = wordsIn(context.locale);
  const count = rulingsIn(archive, one).length;
  return {
    link: { ...linkToRecord(one, context), isCurrent: one === current },
    by: by && continuations[by],
    court: linkToRecord(one.court, context).text,
    rulings: count > 0 ? linkToSection(one, 'docket', phrases.rulings(count), context) : undefined,
    later: branchesOf(archive, one).map((branch) => buildNode(archive, branch, current, context)),
  };
}
