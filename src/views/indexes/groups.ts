/** Which groups of people are there? Each with how many people of this record belong to it. */
import type { Archive } from '../../archive/archive.ts';
import { membershipsIn } from '../../archive/derive/members.ts';
import type { Cohort } from '../../archive/record.ts';
import { isStanding } from '../../archive/statement.ts';
import { wordsIn } from '../../i18n/dictionary.ts';
import { plainLine, type IndexContents } from '../index-lines.ts';
import { linkToRecord, linkToSection, type PageContext } from '../statement.ts';

export function listCohorts(archive: Archive, context: PageContext): IndexContents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  return {
    title: words.groups,
    lead: words.groupsLead,
    groups: [
      {
        heading: undefined,
        lines: [...archive.cohorts.values()].map((cohort) => ({
          ...plainLine,
          link: linkToRecord(cohort, context),
          says: cohort.definition.find(isStanding)?.says[locale],
          count: linkToSection(cohort, 'members', phrases.peopleHere(countMembers(archive, cohort)), context),
        })),
      },
    ],
  };
}

/** Whoever belonged twice is one person. */
function countMembers(archive: Archive, cohort: Cohort): number {
  return new Set(membershipsIn(archive, cohort).filter(isStanding).map(({ home }) => home)).size;
}
