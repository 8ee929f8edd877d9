/** What does a person's page show? Where he is as of when; what happened, who says so, what is answered, and what is not known. */
import type { Archive } from '../archive/archive.ts';
import { proceedingsOf } from '../archive/derive/cases.ts';
import { statementsIn } from '../archive/derive/citing.ts';
import { disputesAbout } from '../archive/derive/disputes.ts';
import { originsCitedBy } from '../archive/derive/origins.ts';
import { reachOf } from '../archive/derive/reach.ts';
import { nameOf } from '../archive/name.ts';
import type { Person } from '../archive/record.ts';
import type { Accusation } from '../archive/statement.ts';
import { formatWhen } from '../i18n/dates.ts';
import { wordsIn, type Dictionary } from '../i18n/dictionary.ts';
import { anchors, linkBetween, listPath, recordPath } from '../routes.ts';
import type { Locale } from '../values/locale.ts';
import { buildCustody, buildOtherSpells, type CustodyView, type SpellView } from './custody.ts';
import { describe } from './description.ts';
import { buildDisposition } from './disposition.ts';
import { buildQuestions, type QuestionView } from './dispute.ts';
import { buildRecordFrame, type Frame, type Link } from './frame.ts';
import { buildHistory, type HistoryView } from './history.ts';
import { linkToJourney } from './journey.ts';
import type { NoteView } from './notes.ts';
import { buildStrands, buildTimeline, type PersonTimelinePage, type TimelineYear } from './person-timeline.ts';
import { buildBlocks, type BlockView } from './prose.ts';
import { buildDate, buildStatement, contextOf, linkToRecord, linkToStatement, type DateView, type PageContext, type StatementView } from './statement.ts';
import { buildStatus, statusLineOf, type StatusView } from './status.ts';

export interface AccusationView {
  accusation: StatementView;
  answers: StatementView[];
  /** Answers that stand elsewhere, here or on another page, in all their words, as the accusation itself. */
  answeredAlsoBy: Link[];
  noAnswer: string | undefined;
}

export interface RulingLine {
  date: DateView;
  link: Link;
  court: Link;
  dispositions: string;
  /** What it does for him, in the words of the statement, and the way to it in the ruling's record, where it is sourced. */
  effects: Link[];
}

export interface PersonPage {
  frame: Frame;
  breadcrumb: Link;
  /** The parts of the page, for the contents line. */
  contents: Link[];
  name: string;
  lede: BlockView | undefined;
  status: StatusView | undefined;
  custody: CustodyView | undefined;
  /** To the same on a map. */
  journey: Link | undefined;
  narrative: BlockView[];
  /** Spells that the bar cannot show: those without a date, and those that no longer stand. */
  otherSpells: SpellView[];
  /** The ways to a part of his timeline. */
  strands: PersonTimelinePage['strands'];
  timeline: TimelineYear[];
  accusations: AccusationView[];
  convictionSearch: StatementView[];
  proceedings: { link: Link; caption: string | undefined; court: Link; kind: string }[];
  rulings: RulingLine[];
  /** What sources answer differently about him. */
  questions: QuestionView[];
  unknowns: string[];
  about: StatementView[];
  memberships: StatementView[];
  named: StatementView[];
  origins: string;
  notes: NoteView[];
  history: HistoryView;
}

export function buildPersonPage(archive: Archive, person: Person, locale: Locale): PersonPage {
  const path = recordPath(locale, person);
  const context = contextOf(archive, path, locale);
  const { words, phrases } = wordsIn(locale);
  const name = nameOf(person)[locale];
  const [first, ...further] = person.narrative[locale]?.blocks ?? [];
  return {
    frame: buildRecordFrame(archive, person, { locale, title: name, description: describe(`${name}. ${statusLineOf(person, locale)}`, `${words.everySentence}.`) }),
    breadcrumb: { href: linkBetween(path, listPath(locale, 'people')), text: words.people },
    contents: buildContents(archive, person, further.length > 0, words),
    name,
    // From here in the order of the page, in which its sources are numbered and its terms linked.
    lede: first && buildBlocks([first], { ...context, person })[0],
    status: buildStatus(archive, person, context),
    narrative: buildBlocks(further, { ...context, person }),
    custody: buildCustody(archive, person, context),
    journey: linkToJourney(person, context),
    otherSpells: buildOtherSpells(person, context),
    strands: buildStrands(archive, person, undefined, context),
    timeline: buildTimeline(archive, person, context),
    accusations: person.accusations.map((accusation) => buildAccusation(accusation, context)),
    convictionSearch: person.convictionSearch.map((statement) => buildStatement(statement, context)),
    questions: buildQuestions(archive, person, context),
    proceedings: proceedingsOf(archive, person).map((proceeding) => ({
      link: linkToRecord(proceeding, context),
      caption: proceeding.facts.caption,
      court: linkToRecord(proceeding.court, context),
      kind: wordsIn(locale).proceedingKinds[proceeding.facts.kind],
    })),
    rulings: buildRulings(archive, person, context),
    unknowns: person.facts.unknowns.map((text) => text[locale]),
    about: person.about.map((statement) => buildStatement(statement, context)),
    memberships: person.memberships.map((statement) => buildStatement(statement, context)),
    named: person.named.map((statement) => buildStatement(statement, context)),
    // Those that the list below it shows: what is worked out from other records rests on more.
    origins: phrases.restsOnOrigins(originsCitedBy(statementsIn(archive, person)).size),
    notes: context.notes.list(),
    history: buildHistory(person, context),
  };
}

/** Only the parts that the page has. */
function buildContents(archive: Archive, person: Person, hasNarrative: boolean, words: Dictionary['words']): Link[] {
  const parts = [
    { name: 'narrative', text: words.inShort, isShown: hasNarrative },
    { name: 'whereabouts', text: words.whereHeWas, isShown: person.whereabouts.length > 0 },
    { name: 'timeline', text: words.timeline, isShown: true },
    { name: 'accusations', text: words.accusations, isShown: person.accusations.length > 0 },
    { name: 'convictions', text: words.convictions, isShown: person.convictionSearch.length > 0 },
    { name: 'questions', text: words.whoSaysWhat, isShown: disputesAbout(archive, person).length > 0 },
    { name: 'courts', text: words.courts, isShown: true },
    { name: 'unknowns', text: words.notKnown, isShown: person.facts.unknowns.length > 0 },
    { name: 'about', text: words.aboutHim, isShown: person.about.length > 0 },
    { name: 'sources', text: words.sources, isShown: true },
    { name: 'cite', text: words.cite, isShown: true },
  ];
  return parts.filter(({ isShown }) => isShown).map(({ name, text }) => ({ href: `#${anchors.section(name)}`, text }));
}

function buildAccusation(accusation: Accusation, context: PageContext): AccusationView {
  const { phrases } = wordsIn(context.locale);
  const { answers, answeredAlsoBy, noAnswerAsOf } = accusation;
  return {
    accusation: buildStatement(accusation, context),
    answers: answers.map((answer) => buildStatement(answer, context)),
    answeredAlsoBy: answeredAlsoBy.map((answer) => linkToStatement(answer, context)),
    noAnswer: noAnswerAsOf && phrases.noAnswer(formatWhen(noAnswerAsOf, context.locale)),
  };
}

function buildRulings(archive: Archive, person: Person, context: PageContext): RulingLine[] {
  return reachOf(archive, person).map(({ ruling, effects }) => ({
    date: buildDate(ruling.date, context.locale),
    link: linkToRecord(ruling, context),
    court: linkToRecord(ruling.proceeding.court, context),
    dispositions: buildDisposition(archive, ruling, context.locale),
    effects: effects.map((effect) => linkToStatement(effect, context)),
  }));
}
