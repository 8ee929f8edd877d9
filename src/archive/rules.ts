/** Do the records agree? Every rule between them, by the sentence that it makes true, and the exemptions from each. */
import { problemAt, suggest, within, type Problem } from '../reading/problem.ts';
import { nearestTo } from '../values/id.ts';
import { recordsOf, type Archive } from './archive.ts';
import type { AnyRecord } from './record.ts';
import { accountsOfOneCountShareTheirUnit } from './rules/accounts-of-one-count-share-their-unit.ts';
import { accusationsShowTheirAnswers } from './rules/accusations-show-their-answers.ts';
import { archivedCopiesAreOnAllowedHosts } from './rules/archived-copies-are-on-allowed-hosts.ts';
import { bothLanguagesCiteAlike } from './rules/both-languages-cite-alike.ts';
import { chainsRunForward } from './rules/chains-run-forward.ts';
import { correctionsAreNamedByTheirDay } from './rules/corrections-are-named-by-their-day.ts';
import { correctionsStayAsTheyWerePublished } from './rules/corrections-stay-as-they-were-published.ts';
import { courtFindingsCiteTheCourt } from './rules/court-findings-cite-the-court.ts';
import { derivedStatementsCiteStatements } from './rules/derived-statements-cite-statements.ts';
import { disputedStatementsAreListed } from './rules/disputed-statements-are-listed.ts';
import { effectsSayOnWhatAndForWhom } from './rules/effects-say-on-what-and-for-whom.ts';
import { everySourceIsCited } from './rules/every-source-is-cited.ts';
import { heldSpellsNameWhoHeld } from './rules/held-spells-name-who-held.ts';
import { idsAreNeverUsedAgain } from './rules/ids-are-never-used-again.ts';
import { linksInPagesLeadSomewhere } from './rules/links-in-pages-lead-somewhere.ts';
import { missingDocketsHaveAReason } from './rules/missing-dockets-have-a-reason.ts';
import { namesAreToldApart } from './rules/names-are-told-apart.ts';
import { noFormToAvoidIsWritten } from './rules/no-form-to-avoid-is-written.ts';
import { noListNamesTheSameTwice } from './rules/no-list-names-the-same-twice.ts';
import { noStatementGivesTwoAnswers } from './rules/no-statement-gives-two-answers.ts';
import { noWithheldNameIsPublished } from './rules/no-withheld-name-is-published.ts';
import { noWordIsExplainedTwice } from './rules/no-word-is-explained-twice.ts';
import { nobodyIsInTwoPlacesAtOnce } from './rules/nobody-is-in-two-places-at-once.ts';
import { nothingHappensAfterAsOf } from './rules/nothing-happens-after-as-of.ts';
import { nothingIsCitedTwice } from './rules/nothing-is-cited-twice.ts';
import { nothingLiesWithinItself } from './rules/nothing-lies-within-itself.ts';
import { nothingPrivateIsPublished } from './rules/nothing-private-is-published.ts';
import { nothingRestsOnWhatDoesNotStand } from './rules/nothing-rests-on-what-does-not-stand.ts';
import { occupationsStandInAStatement } from './rules/occupations-stand-in-a-statement.ts';
import { ownWordsAreQuoted } from './rules/own-words-are-quoted.ts';
import { partsFitIntoTheirWholes } from './rules/parts-fit-into-their-wholes.ts';
import { peopleRestOnTwoOrigins } from './rules/people-rest-on-two-origins.ts';
import { pseudonymsHoldInEveryRelease } from './rules/pseudonyms-hold-in-every-release.ts';
import { publishedStatementsChangeWithACorrection } from './rules/published-statements-change-with-a-correction.ts';
import { releasesStayAsTheyWereWritten } from './rules/releases-stay-as-they-were-written.ts';
import { rulingsFollowTheirProceedings } from './rules/rulings-follow-their-proceedings.ts';
import { sourcesPostdateWhatTheyReport } from './rules/sources-postdate-what-they-report.ts';
import { sourcesSayWhereTheyWereRead } from './rules/sources-say-where-they-were-read.ts';
import { speakersAreNamed } from './rules/speakers-are-named.ts';
import { spellsRunForward } from './rules/spells-run-forward.ts';
import { supersededStatementsLeadToStandingOnes } from './rules/superseded-statements-lead-to-standing-ones.ts';

/** A rule looks at the whole archive and says what breaks it. Where the archive is not whole, what is missing breaks nothing. */
export type Rule = (archive: Archive) => Problem[];

export const rules = {
  'accusations-show-their-answers': accusationsShowTheirAnswers,
  'accounts-of-one-count-share-their-unit': accountsOfOneCountShareTheirUnit,
  'archived-copies-are-on-allowed-hosts': archivedCopiesAreOnAllowedHosts,
  'both-languages-cite-alike': bothLanguagesCiteAlike,
  'chains-run-forward': chainsRunForward,
  'corrections-are-named-by-their-day': correctionsAreNamedByTheirDay,
  'corrections-stay-as-they-were-published': correctionsStayAsTheyWerePublished,
  'court-findings-cite-the-court': courtFindingsCiteTheCourt,
  'derived-statements-cite-statements': derivedStatementsCiteStatements,
  'disputed-statements-are-listed': disputedStatementsAreListed,
  'effects-say-on-what-and-for-whom': effectsSayOnWhatAndForWhom,
  'every-source-is-cited': everySourceIsCited,
  'held-spells-name-who-held': heldSpellsNameWhoHeld,
  'ids-are-never-used-again': idsAreNeverUsedAgain,
  'links-in-pages-lead-somewhere': linksInPagesLeadSomewhere,
  'missing-dockets-have-a-reason': missingDocketsHaveAReason,
  'names-are-told-apart': namesAreToldApart,
  'no-form-to-avoid-is-written': noFormToAvoidIsWritten,
  'no-list-names-the-same-twice': noListNamesTheSameTwice,
  'no-statement-gives-two-answers': noStatementGivesTwoAnswers,
  'no-withheld-name-is-published': noWithheldNameIsPublished,
  'no-word-is-explained-twice': noWordIsExplainedTwice,
  'nobody-is-in-two-places-at-once': nobodyIsInTwoPlacesAtOnce,
  'nothing-happens-after-as-of': nothingHappensAfterAsOf,
  'nothing-is-cited-twice': nothingIsCitedTwice,
  'nothing-lies-within-itself': nothingLiesWithinItself,
  'nothing-private-is-published': nothingPrivateIsPublished,
  'nothing-rests-on-what-does-not-stand': nothingRestsOnWhatDoesNotStand,
  'occupations-stand-in-a-statement': occupationsStandInAStatement,
  'own-words-are-quoted': ownWordsAreQuoted,
  'parts-fit-into-their-wholes': partsFitIntoTheirWholes,
  'people-rest-on-two-origins': peopleRestOnTwoOrigins,
  'pseudonyms-hold-in-every-release': pseudonymsHoldInEveryRelease,
  'published-statements-change-with-a-correction': publishedStatementsChangeWithACorrection,
  'releases-stay-as-they-were-written': releasesStayAsTheyWereWritten,
  'rulings-follow-their-proceedings': rulingsFollowTheirProceedings,
  'sources-postdate-what-they-report': sourcesPostdateWhatTheyReport,
  'sources-say-where-they-were-read': sourcesSayWhereTheyWereRead,
  'speakers-are-named': speakersAreNamed,
  'spells-run-forward': spellsRunForward,
  'superseded-statements-lead-to-standing-ones': supersededStatementsLeadToStandingOnes,
} as const satisfies Record<string, Rule>;

/** What holds for every record without exception: what readers were promised, and what somebody asked for. */
const withoutExemption: readonly string[] = [
  'corrections-stay-as-they-were-published',
  'ids-are-never-used-again',
  'no-withheld-name-is-published',
  'pseudonyms-hold-in-every-release',
  'published-statements-change-with-a-correction',
  'releases-stay-as-they-were-written',
];

/** Checks an archive against every rule. */
export function checkArchive(archive: Archive): Problem[] {
  const used = new Set<string>();
  const exemptions = exemptionsIn(archive);
  const problems = Object.entries(rules).flatMap(([name, rule]) =>
    rule(archive).filter((problem) => {
      const key = `${name} ${recordFileOf(problem.file)}`;
      if (!exemptions.has(key) || withoutExemption.includes(name)) return true;
      used.add(key);
      return false;
    }),
  );
  const unused = [...exemptions].filter(([key]) => !used.has(key)).map(([, exemption]) => exemption);
  return [...problems, ...unused.flatMap((exemption) => problemsWithExemption(exemption, archive.isWhole))];
}

/** The file of the record that a file belongs to: a narrative is part of its person's record. */
function recordFileOf(file: string): string {
  return file.replace(/^(people\/[^/]+)\/.*$/, '$1/person.json');
}

interface Exemption {
  rule: string;
  record: AnyRecord;
  index: number;
}

/** Every exemption, by the name of its rule and the file of its record. */
function exemptionsIn(archive: Archive): Map<string, Exemption> {
  return new Map(
    recordsOf(archive).flatMap((record) =>
      (record.facts.exempt ?? []).map(({ rule }, index): [string, Exemption] => [
        `${rule} ${record.at.file.path}`,
        { rule, record, index },
      ]),
    ),
  );
}

/** Whether an exemption is needed is known only when every rule has seen everything. */
function problemsWithExemption({ rule, record, index }: Exemption, isWhole: boolean): Problem[] {
  const at = within(record.at, 'exempt', index, 'rule');
  if (!Object.hasOwn(rules, rule)) return [problemAt(at, `there is no rule "${rule}"`, suggest(nearestTo(rule, Object.keys(rules))))];
  if (withoutExemption.includes(rule)) return [problemAt(at, `no record is exempt from "${rule}"`, 'Remove it, and keep the rule.')];
  return isWhole ? [problemAt(at, `the exemption from "${rule}" is not needed`, 'Remove it: the record keeps the rule.')] : [];
}
