/** What do the plain lists show? Cases, questions, terms, groups, corrections: each a page of lines. */
import type { Archive } from '../archive/archive.ts';
import { listPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { linkToParts, type Part } from './contents.ts';
import { buildFrame, linkToProse, type Frame, type Link } from './frame.ts';
import type { IndexContents, IndexGroup } from './index-lines.ts';
import { listCases } from './indexes/cases.ts';
import { listCorrections } from './indexes/corrections.ts';
import { listCohorts } from './indexes/groups.ts';
import { listDisputes } from './indexes/questions.ts';
import { listTerms } from './indexes/terms.ts';
import { contextOf, type PageContext } from './statement.ts';

export interface IndexPage {
  frame: Frame;
  title: string;
  lead: string;
  /** The page of prose that says more of such a list. */
  more: Link | undefined;
  /** To the parts that have a name. */
  contents: Link[];
  groups: IndexGroup[];
  /** What is said where there is nothing to list. */
  empty: string | undefined;
}

/** The kinds of record that have such a list. */
export const indexedKinds = ['proceedings', 'disputes', 'glossary', 'cohorts', 'corrections'] as const;
export type IndexedKind = (typeof indexedKinds)[number];

const builders: Record<IndexedKind, (archive: Archive, context: PageContext) => IndexContents> = {
  proceedings: listCases,
  disputes: listDisputes,
  glossary: listTerms,
  cohorts: listCohorts,
  corrections: listCorrections,
};

export function buildIndexPage(archive: Archive, kind: IndexedKind, locale: Locale): IndexPage {
  const path = listPath(locale, kind);
  const { title, lead, groups, empty } = builders[kind](archive, contextOf(archive, path, locale));
  const isEmpty = groups.every(({ lines }) => lines.length === 0);
  return {
    frame: buildFrame({ archive, locale, path, title, description: lead }),
    title,
    lead,
    more: linkToProse(archive, explainedBy[kind] ?? '', path, locale),
    contents: linkToParts(groups.flatMap(({ name, heading, lines }): Part[] => (name && heading ? [[name, heading, lines]] : []))),
    groups,
    empty: isEmpty ? empty : undefined,
  };
}

/** The pages of prose that say more of a list. */
const explainedBy: Partial<Record<IndexedKind, string>> = { disputes: 'statements', corrections: 'correcting' };
