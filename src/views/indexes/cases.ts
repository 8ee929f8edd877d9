/** Which cases are there? By court, each with its docket numbers and how many rulings stand on its docket. */
import type { Archive } from '../../archive/archive.ts';
import { docketOf, rulingsIn } from '../../archive/derive/cases.ts';
import { nameOf } from '../../archive/name.ts';
import type { Proceeding } from '../../archive/record.ts';
import { wordsIn } from '../../i18n/dictionary.ts';
import type { Locale } from '../../values/locale.ts';
import { possibleDaysOf } from '../../values/when.ts';
import type { Link } from '../frame.ts';
import { plainLine, type IndexContents } from '../index-lines.ts';
import { linkToRecord, linkToSection, type PageContext } from '../statement.ts';

export function listCases(archive: Archive, context: PageContext): IndexContents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  const oldestFirst = [...archive.proceedings.values()].toSorted((a, b) => firstDayIn(archive, a).localeCompare(firstDayIn(archive, b)));
  const byCourt = Map.groupBy(oldestFirst, ({ court }) => court);
  return {
    title: words.cases,
    lead: `${phrases.cases(archive.proceedings.size)}. ${words.casesLead}`,
    groups: [...byCourt].map(([court, proceedings]) => ({
      heading: nameOf(court)[locale],
      lines: proceedings.map((proceeding) => ({
        ...plainLine,
        link: linkToRecord(proceeding, context),
        small: smallPrintOf(proceeding, locale),
        count: countRulings(archive, proceeding, context),
      })),
    })),
  };
}

/** "Doe v. Roe · Civil case · 1:20-cv-00001", as far as each is known. */
function smallPrintOf({ facts: { caption, kind, dockets } }: Proceeding, locale: Locale): string {
  return [caption, wordsIn(locale).proceedingKinds[kind], ...dockets].filter((part) => part !== undefined).join(' · ');
}

/** The rulings of a case stand on its docket. */
function countRulings(archive: Archive, proceeding: Proceeding, context: PageContext): Link | undefined {
  const made = rulingsIn(archive, proceeding).length;
  return made > 0 ? linkToSection(proceeding, 'docket', wordsIn(context.locale).phrases.rulings(made), context) : undefined;
}

/** The first day on the docket of a case; a case without any comes last. */
function firstDayIn(archive: Archive, proceeding: Proceeding): string {
  const [first] = docketOf(archive, proceeding);
  return first ? possibleDaysOf(first.date).min : '9999';
}
