/** What do the plain lists show? Cases, questions, terms, groups, corrections: each a line that says what stands behind the link. */
import { nameOf, type Archive, type Cohort, type Correction, type Dispute, type Person, type Proceeding } from '../archive/archive.ts';
import { docketOf, rulingsIn } from '../archive/derive/cases.ts';
import { correctionsInOrder } from '../archive/derive/corrections.ts';
import { disputesInOrder } from '../archive/derive/disputes.ts';
import { membershipsIn } from '../archive/derive/members.ts';
import { isStanding } from '../archive/statement.ts';
import { wordsIn } from '../i18n/dictionary.ts';
import { anchors, listPath } from '../routes.ts';
import { formattingLocale, type Locale } from '../values/locale.ts';
import { possibleDaysOf } from '../values/when.ts';
import { linkToParts, type Part } from './contents.ts';
import { buildQuestion, linkToAnswers } from './dispute.ts';
import { buildFrame, linkToProse, type Frame, type Link } from './frame.ts';
import { buildCorrection } from './history.ts';
import { peopleByName, sortingNameOf } from './lanes.ts';
import { contextOf, linkToRecord, linkToSection, linkToStatement, type PageContext } from './statement.ts';

export interface IndexLine {
  /** Where other pages lead to the line itself. */
  anchor: string | undefined;
  /** In the margin. */
  date: string | undefined;
  link: Link | undefined;
  says: string | undefined;
  small: string | undefined;
  /** How much the record has of what the list counts, as a link to exactly that. */
  count: Link | undefined;
  /** What else the line leads to. */
  links: Link[];
}

/** A part of a list; of one to which the contents lead, with its name in the address. */
export interface IndexGroup {
  name?: string;
  heading: string | undefined;
  lines: IndexLine[];
}

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

interface Contents {
  title: string;
  lead: string;
  groups: IndexGroup[];
  empty?: string;
}

const builders: Record<IndexedKind, (archive: Archive, context: PageContext) => Contents> = {
  proceedings: listProceedings,
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

const plainLine = { anchor: undefined, date: undefined, link: undefined, says: undefined, small: undefined, count: undefined, links: [] } satisfies IndexLine;

/** By court, each case with its docket numbers. */
function listProceedings(archive: Archive, context: PageContext): Contents {
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

/** Each question with the wording of this site: about people, by name, then about cases and rulings, then all others. */
function listDisputes(archive: Archive, context: PageContext): Contents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  const bySubject = Map.groupBy(disputesInOrder(archive), subjectOf);
  const headings: { name: string; heading: string; subject: Person | 'courts' | 'other' }[] = [
    ...peopleByName(archive, locale).map((person) => ({ name: `about-${person.id}`, heading: sortingNameOf(person, locale), subject: person })),
    { name: 'courts', heading: words.courts, subject: 'courts' },
    { name: 'other', heading: words.otherQuestions, subject: 'other' },
  ];
  return {
    title: words.whoSaysWhat,
    lead: `${phrases.questions(archive.disputes.size)}. ${words.whoSaysWhatLead}`,
    groups: headings.flatMap(({ name, heading, subject }) => {
      const disputes = bySubject.get(subject);
      return disputes ? [{ name, heading, lines: disputes.map((dispute) => disputeLine(dispute, context)) }] : [];
    }),
  };
}

/** Whom a question is about: the first person that it names; else courts, where it names a case or a ruling. */
function subjectOf({ about }: Dispute): Person | 'courts' | 'other' {
  const person = about.find((subject) => subject.kind === 'people');
  const isOfCourts = about.some(({ kind }) => kind === 'proceedings' || kind === 'rulings');
  return person ?? (isOfCourts ? 'courts' : 'other');
}

function disputeLine(dispute: Dispute, context: PageContext): IndexLine {
  const { link, wording } = buildQuestion(dispute, context);
  return { ...plainLine, link, says: wording, count: linkToAnswers(dispute, context) };
}

/** By the first letter. */
function listTerms({ glossary }: Archive, context: PageContext): Contents {
  const { locale } = context;
  const { words, phrases } = wordsIn(locale);
  const sorted = [...glossary.values()].toSorted((a, b) => nameOf(a)[locale].localeCompare(nameOf(b)[locale], formattingLocale[locale]));
  const byLetter = Map.groupBy(sorted, (term) => letterOf(nameOf(term)[locale]));
  return {
    title: words.glossary,
    lead: `${phrases.terms(glossary.size)}. ${words.glossaryLead}`,
    groups: [...byLetter].map(([heading, terms]) => ({
      name: heading,
      heading,
      lines: terms.map((term) => ({ ...plainLine, link: linkToRecord(term, context), says: term.facts.means[locale] })),
    })),
  };
}

function letterOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}

/** Each group with how many people of this record belong to it. */
function listCohorts(archive: Archive, context: PageContext): Contents {
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

/** Newest first. */
function listCorrections(archive: Archive, context: PageContext): Contents {
  const { words, phrases } = wordsIn(context.locale);
  const withheld = archive.withheldCorrections > 0 ? [phrases.withheldCorrections(archive.withheldCorrections)] : [];
  return {
    title: words.corrections,
    lead: [words.correctionsLead, ...withheld].join(' '),
    groups: [{ heading: undefined, lines: correctionsInOrder(archive).map((correction) => correctionLine(correction, context)) }],
    empty: words.noCorrections,
  };
}

/** A statement that is gone is named by its address. */
function correctionLine(correction: Correction, context: PageContext): IndexLine {
  const { words } = wordsIn(context.locale);
  const { date, kind, what, why } = buildCorrection(correction, context);
  return {
    ...plainLine,
    anchor: anchors.correction(correction),
    date,
    says: `${kind}. ${what}`,
    small: [`${words.why}: ${why}`, ...correction.former.map((address) => `${address} (${words.takenOut})`)].join(' '),
    links: correction.statements.map((statement) => linkToStatement(statement, context)),
  };
}
