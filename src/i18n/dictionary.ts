/** Which words does the site need? Every label, in both languages; a new word of a vocabulary does not compile until it has both. */
import type { Ending } from '../archive/derive/life.ts';
import type { Filter } from '../archive/derive/narrowing.ts';
import type { OpenPart } from '../archive/derive/unknowns.ts';
import type { ActorKind } from '../records/actor.ts';
import type { CorrectionKind } from '../records/correction.ts';
import type { Precision, Unit } from '../records/figure.ts';
import type { PlaceKind } from '../records/place.ts';
import type { Continuation, PartyRole, ProceedingKind } from '../records/proceeding.ts';
import type { BenchPart, Disposition, Sitting } from '../records/ruling.ts';
import type { ReleasedFolder } from '../records/release.ts';
import type { Extent, Grade, SourceKind } from '../records/source.ts';
import type { Usage } from '../records/term.ts';
import type { SearchSayings } from '../searching/settings.ts';
import type { CardKind } from '../values/card.ts';
import type { Obedience, Verb, VerbOnRuling } from '../values/effect.ts';
import type { Locale } from '../values/locale.ts';
import type { Aspect } from '../values/meaning.ts';
import type { SpellState } from '../values/spell.ts';
import type { Basis } from '../values/statement.ts';
import type { Strand } from '../values/strand.ts';
import { en } from './en.ts';
import { es } from './es.ts';

export interface Dictionary {
  /** The name of the language in itself. */
  language: string;
  languages: Record<Locale, string>;
  bases: Record<Basis, string>;
  /** What each basis means, for a reader who meets it first. */
  basisMeanings: Record<Basis, string>;
  /** The beginning of a status line: "At liberty", "Held". */
  spellStates: Record<SpellState, string>;
  /** What is not known after the last that a record tells of somebody: of what has an end, of what has a beginning alone, or no date. */
  notKnownSince: Record<'as-of' | 'until' | 'from' | 'undated', string>;
  /** The same behind a semicolon. */
  notKnownSinceInBrief: Record<'as-of' | 'until' | 'from' | 'undated', string>;
  verbs: Record<Verb, string>;
  /** What a ruling did to an order that was named before: "vacated it". */
  didToIt: Record<VerbOnRuling, string>;
  /** The same to a ruling that is named where the ellipsis stands: "left C standing". */
  didTo: Record<VerbOnRuling, string>;
  /** How a ruling ended. */
  endings: Record<Ending, string>;
  /** What the shapes of the diagram of orders mean. */
  orderShapes: Record<'in-force' | 'stayed' | 'day-not-known' | 'end' | 'part-end' | 'kept' | 'changed' | 'fade', string>;
  obediences: Record<Obedience, string>;
  dispositions: Record<Disposition, string>;
  sittings: Record<Sitting, string>;
  benchParts: Record<BenchPart, string>;
  proceedingKinds: Record<ProceedingKind, string>;
  partyRoles: Record<PartyRole, string>;
  /** Several in one role. */
  partyGroups: Record<PartyRole, string>;
  continuations: Record<Continuation, string>;
  placeKinds: Record<PlaceKind, string>;
  actorKinds: Record<ActorKind, string>;
  sourceKinds: Record<SourceKind, string>;
  grades: Record<Grade, string>;
  extents: Record<Extent, string>;
  strands: Record<Strand, string>;
  precisions: Record<Precision, string>;
  units: Record<Unit, string>;
  usages: Record<Usage, string>;
  correctionKinds: Record<CorrectionKind, string>;
  /** What a release lists, each kind by its own heading. */
  kinds: Record<ReleasedFolder, string>;
  /** What stands on the card that a preview shows: never a name. */
  cards: Record<CardKind, string>;
  /** What of a statement changed. */
  aspects: Record<Aspect, string>;
  /** The headings of what is not known. */
  openParts: Record<OpenPart, string>;
  /** In which orders the lanes of all people can stand. */
  laneOrders: Record<'name' | 'first-held' | 'last-known' | 'last-place', string>;
  /** What stands behind each way in. */
  ways: Record<'people' | 'rulings' | 'events' | 'disputes' | 'figures' | 'sources' | 'glossary' | 'unknowns', string>;
  /** What is said while searching. */
  searching: SearchSayings;
  /** By what the list of people is narrowed, as a term with its values behind it. */
  filters: Record<Filter, string>;
  /** What it means that a filter holds for somebody. */
  filterMeanings: Record<Filter, string>;
  /** The title of a list of those who were last known to be so. */
  peopleByState: Record<SpellState, string>;
  words: Words;
  phrases: Phrases;
}

/** Labels without a gap in them. */
interface Words {
  skip: string;
  menu: string;
  search: string;
  searchLead: string;
  searchLabel: string;
  searchIsOff: string;
  searchWithout: string;
  narrowSearch: string;
  people: string;
  sources: string;
  source: string;
  contents: string;
  lastKnown: string;
  notKnown: string;
  unknowns: string;
  unknownsLead: string;
  inBrief: string;
  placeNotKnown: string;
  whereNotKnown: string;
  sinceThen: string;
  inShort: string;
  aboutHim: string;
  whereHeWas: string;
  timeline: string;
  accusations: string;
  alleged: string;
  answered: string;
  convictions: string;
  courts: string;
  whyNamed: string;
  memberships: string;
  cite: string;
  citeSource: string;
  record: string;
  document: string;
  court: string;
  case: string;
  bench: string;
  decided: string;
  disposition: string;
  reaches: string;
  byName: string;
  effects: string;
  laterRulings: string;
  orders: string;
  ordersLead: string;
  ordersHere: string;
  wholeDiagram: string;
  caseTree: string;
  noLaterRuling: string;
  notInForce: string;
  notWhileStayed: string;
  stayedShort: string;
  amendedShort: string;
  onRemand: string;
  whomItReaches: string;
  reachNotEstablished: string;
  establishedFor: string;
  forNobodyHere: string;
  actedOn: string;
  theOrderItself: string;
  beforeAndAfter: string;
  docket: string;
  dockets: string;
  latestRuling: string;
  laterOnDocket: string;
  /** The one whose case it is, before an immigration court. */
  immigrationRespondent: string;
  caption: string;
  kind: string;
  follows: string;
  rulings: string;
  country: string;
  within: string;
  operator: string;
  heldHere: string;
  happenedHere: string;
  aboutPlace: string;
  aboutActor: string;
  roles: string;
  partOf: string;
  said: string;
  published: string;
  runs: string;
  by: string;
  date: string;
  read: string;
  nothingKept: string;
  countsAs: string;
  archived: string;
  noneRecorded: string;
  noneArchived: string;
  citedHere: string;
  notArchived: string;
  stake: string;
  takeCare: string;
  openSource: string;
  noAddress: string;
  passageNotMarked: string;
  statementHome: string;
  permalink: string;
  scheduled: string;
  superseded: string;
  supersededBy: string;
  withdrawn: string;
  derivedFrom: string;
  perCuriam: string;
  copy: string;
  waysIn: string;
  findAnything: string;
  find: string;
  newestInRecord: string;
  newestInRecordLead: string;
  howToRead: string;
  howToReadLead: string;
  legend: string;
  heldInUs: string;
  heldElsewhere: string;
  atLiberty: string;
  dayNotCertain: string;
  lanes: string;
  lanesLead: string;
  inOrderOf: string;
  toHome: string;
  readByName: string;
  allSpells: string;
  whereAndStatement: string;
  beginning: string;
  end: string;
  asWhat: string;
  custodian: string;
  sharedDays: string;
  lastPlaceNotKnown: string;
  endNotKnown: string;
  /** Of a band that fades, on either side. */
  eitherEndNotKnown: string;
  inReview: string;
  notFound: string;
  notFoundLead: string;
  licenses: string;
  gapNotKnown: string;
  eachWithStatus: string;
  everyName: string;
  findName: string;
  shortcut: string;
  everyone: string;
  narrowBy: string;
  moreFilters: string;
  noAccusationHere: string;
  peopleWithoutAccusation: string;
  absent: string;
  absentMeans: string;
  absentWhy: string;
  absentNotNamed: string;
  absentPseudonym: string;
  absentWithheld: string;
  absentSpelled: string;
  absentTry: string;
  absentTryWords: string;
  wholeText: string;
  absentLists: string;
  absentTell: string;
  openedHere: string;
  undated: string;
  contains: string;
  publishedBy: string;
  sameStory: string;
  sourcesLead: string;
  homeTitle: string;
  homeDescription: string;
  everySentence: string;
  wholeSiteAsFile: string;
  /** In a copy of the site: to the same page of the site itself. */
  pageOnTheSite: string;
  proseDescription: string;
  rulingDescription: string;
  caseDescription: string;
  questionDescription: string;
  figureDescription: string;
  eventDescription: string;
  placeDescription: string;
  actorDescription: string;
  groupDescription: string;
  termDescription: string;
  timelineDescription: string;
  key: string;
  /** The columns of the table beneath a custody bar. */
  spellNumber: string;
  spellPlace: string;
  spellDates: string;
  spellState: string;
  spellAuthority: string;
  fromPlaceToPlace: string;
  journeyLead: string;
  wholeCountry: string;
  notOnMap: string;
  mapTown: string;
  mapCountry: string;
  mapCertain: string;
  mapUncertain: string;
  mapSize: string;
  mapSources: string;
  places: string;
  journeys: string;
  placesLead: string;
  translation: string;
  noCases: string;
  anotherPassage: string;
  cases: string;
  casesLead: string;
  rulingsLead: string;
  timelineLead: string;
  everything: string;
  whoSaysWhat: string;
  otherQuestions: string;
  whoSaysWhatLead: string;
  numbers: string;
  numbersLead: string;
  glossary: string;
  glossaryLead: string;
  corrections: string;
  correctionsLead: string;
  noCorrections: string;
  groups: string;
  groupsLead: string;
  disputed: string;
  siteWording: string;
  whySiteWording: string;
  alsoSaidIn: string;
  howItCameApart: string;
  wouldSettle: string;
  isAbout: string;
  whatHappened: string;
  saidOfIt: string;
  whomItTouched: string;
  toldByThem: string;
  definition: string;
  counts: string;
  existed: string;
  members: string;
  noMembers: string;
  reachedBy: string;
  howTheyFit: string;
  sideBySide: string;
  sideBySideLead: string;
  whoSaysSo: string;
  /** What the shapes of the bars mean. */
  barIsBand: string;
  barIsOpen: string;
  barIsSoft: string;
  barIsHatched: string;
  barHasFrame: string;
  inTheOtherLanguage: string;
  spanishTerm: string;
  avoid: string;
  seeAlso: string;
  usage: string;
  isPartOf: string;
  wholeSite: string;
  why: string;
  contact: string;
  changes: string;
  changesLead: string;
  noReleases: string;
  nothingElseSaid: string;
  newRecords: string;
  changedRecords: string;
  goneRecords: string;
  notReleased: string;
  changedSinceRelease: string;
  versions: string;
  versionIsCurrent: string;
  recordIsGone: string;
  factsChanged: string;
  changedSince: string;
  statements: string;
  asWritten: string;
  frozen: string;
  standsNow: string;
  asJson: string;
  added: string;
  takenOut: string;
}

/** Labels with something in them. */
interface Phrases {
  /** What became of a ruling, near its title: how it ended, when and by which court. */
  endedOn: (date: string, court: string) => string;
  endedInPart: (ending: string) => string;
  stayedSince: (date: string) => string;
  /** Behind "Stayed": from when to when, as far as it is known. */
  stayedUntil: (from: string, to: string) => string;
  stayedOverBy: (from: string, by: string) => string;
  nothingEnded: (asOf: string) => string;
  nothingStayedOrEnded: (asOf: string) => string;
  itselfUndone: (fate: string) => string;
  /** Who did it, before what was done. */
  actor: (court: string) => string;
  theStayOf: (date: string) => string;
  theRulingOf: (date: string) => string;
  onRemandAfter: (letter: string, ending: string) => string;
  /** What became of a ruling, behind its disposition. */
  liftedOn: (date: string) => string;
  supersededOn: (date: string) => string;
  vacatedOn: (date: string) => string;
  reversedOn: (date: string) => string;
  accounts: (count: number) => string;
  publishedOn: (date: string) => string;
  rulings: (count: number) => string;
  cases: (count: number) => string;
  questions: (count: number) => string;
  openPoints: (count: number) => string;
  figures: (count: number) => string;
  terms: (count: number) => string;
  dated: (count: number) => string;
  /** How much of the timeline of a person a page shows, and what it leaves out. */
  partOfTimeline: (shown: number, all: number, leftOut: readonly string[]) => string;
  asOf: (date: string) => string;
  recordsAsOf: (date: string) => string;
  /** The same in a citation, behind the name of the site. */
  citedAsOf: (date: string) => string;
  copyAsOf: (date: string) => string;
  latestRuling: (title: string, date: string) => string;
  origins: (count: number) => string;
  /** Words between the quotation marks of the language. */
  quoted: (words: string) => string;
  restsOnOrigins: (count: number) => string;
  days: (least: number, most: number) => string;
  /** A status line: what and where, as of when. */
  status: (what: string, date: string | undefined) => string;
  until: (date: string) => string;
  from: (date: string) => string;
  /** The dates of a spell. */
  lastKnownOn: (date: string) => string;
  toEndNotKnown: (from: string) => string;
  beginningNotKnownTo: (to: string) => string;
  /** The heading of all years before one. */
  beforeYear: (year: string) => string;
  monthNotKnown: (year: string) => string;
  between: (from: string, to: string) => string;
  either: (first: string, second: string) => string;
  about: (date: string) => string;
  uncertain: (date: string) => string;
  uncertainShort: (date: string) => string;
  readIn: (name: string) => string;
  archivedOn: (date: string) => string;
  unlinked: (because: string) => string;
  opensAt: (publisher: string, date: string | undefined) => string;
  repeats: (name: string) => string;
  statements: (count: number) => string;
  restOn: (count: number) => string;
  verified: (date: string) => string;
  recorded: (date: string) => string;
  changed: (date: string) => string;
  /** Behind a statement: "recorded Dec 5, 2026". */
  recordedOn: (date: string) => string;
  changedOn: (date: string) => string;
  correctedOn: (date: string) => string;
  releaseOf: (date: string) => string;
  version: (id: string) => string;
  versionOf: (date: string) => string;
  recordsAdded: (count: number) => string;
  recordsChanged: (count: number) => string;
  recordsTakenOut: (count: number) => string;
  statementsAdded: (count: number) => string;
  statementsChanged: (count: number) => string;
  statementsTakenOut: (count: number) => string;
  withheldCorrections: (count: number) => string;
  noAnswer: (date: string) => string;
  /** What is open where the record of a person or of a case stops. */
  nothingBetween: (earlier: string, later: string) => string;
  /** As of the day of the site. */
  nothingLater: (asOf: string) => string;
  nothingAfter: (date: string | undefined, asOf: string) => string;
  people: (count: number) => string;
  /** Of a group, only those who have a record here. */
  peopleHere: (count: number) => string;
  /** What a script says of a narrowed list, with "#" where the number shown goes. */
  peopleShown: (shown: string, count: number) => string;
  nobodyFound: (query: string) => string;
  /** What the lines beside the names are drawn on. */
  linesRun: (from: string, to: string) => string;
  /** The titles of narrowed lists. */
  peopleLastKnown: (where: string) => string;
  peopleHeld: (where: string) => string;
  peopleInCase: (title: string) => string;
  peopleInGroup: (name: string) => string;
  peopleAccused: (basis: string) => string;
  peopleWithSources: (language: string) => string;
  /** What a narrowed list holds. */
  narrowedList: (title: string, shown: number, count: number) => string;
  sources: (count: number) => string;
  /** The drawing of all people, in words and numbers. */
  lineForEach: (people: number) => string;
  everyLine: (people: number, from: string, to: string) => string;
  linesHeldElsewhere: (count: number) => string;
  linesStop: (years: readonly { year: string; count: number }[]) => string;
  lanesLead: (people: number, spells: number) => string;
  firstHeld: (date: string) => string;
  custodyBar: (name: string) => string;
  /** The page of a journey. */
  journeyOf: (name: string) => string;
  journeyDescription: (name: string, stays: number) => string;
  journeyMap: (name: string) => string;
  placesMap: (places: number) => string;
  /** Of the people of this record. */
  heldThere: (count: number) => string;
  wereThere: (count: number) => string;
  withheld: (count: number) => string;
}

export const dictionaries = { en, es } as const satisfies Record<Locale, Dictionary>;

/** The words of a language. */
export function wordsIn(locale: Locale): Dictionary {
  return dictionaries[locale];
}
