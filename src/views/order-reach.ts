/** Whom does an order reach, as far as it is established? People by name; groups, with those of this record who certainly belonged. */
import type { Archive } from '../archive/archive.ts';
import { reachedBy } from '../archive/derive/reach.ts';
import type { Ruling } from '../archive/record.ts';
import { isStanding } from '../archive/statement.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import type { Link } from './frame.ts';
import { withRemark } from './rows.ts';
import { linkToRecord, type PageContext } from './statement.ts';

export interface ReachView {
  whom: Link & { remark?: string };
  /** For whom membership in a group is established. */
  how: string | undefined;
  people: Link[];
}

export function buildReach(archive: Archive, ruling: Ruling, context: PageContext): ReachView[] {
  const { words } = wordsIn(context.locale);
  const targets = new Set(ruling.effects.filter(isStanding).flatMap((effect) => effect.for ?? []));
  return [...targets].map((whom) => {
    const link = linkToRecord(whom, context);
    if (whom.kind === 'people') return { whom: withRemark(link, words.byName), how: undefined, people: [] };
    const members = reachedBy(archive, ruling).filter(({ memberships }) => memberships.some(({ cohort }) => cohort === whom));
    return { whom: link, how: members.length > 0 ? words.establishedFor : words.forNobodyHere, people: members.map((person) => linkToRecord(person, context)) };
  });
}
