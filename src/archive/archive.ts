/**
 * What is the archive? All records, linked: ids have become objects, dates have
 * become moments, and every statement knows the record it stands in.
 */
import type { ActorRecord } from '../records/actor.ts';
import type { CohortRecord } from '../records/cohort.ts';
import type { CorrectionRecord } from '../records/correction.ts';
import type { DisputeRecord } from '../records/dispute.ts';
import type { EventsRecord } from '../records/event.ts';
import type { FigureRecord } from '../records/figure.ts';
import type { Kind } from '../records/kinds.ts';
import type { NameRecord, PersonRecord } from '../records/person.ts';
import type { PlaceRecord } from '../records/place.ts';
import type { Continuation, PartyRole, ProceedingRecord } from '../records/proceeding.ts';
import type { BenchPart, RulingRecord } from '../records/ruling.ts';
import type { ReleasedRecord } from '../records/release.ts';
import type { SiteRecord } from '../records/site.ts';
import type { SourceRecord } from '../records/source.ts';
import type { TermRecord } from '../records/term.ts';
import type { ByLocale } from '../reading/records.ts';
import type { Location } from '../reading/problem.ts';
import type { Prose } from '../reading/prose.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { CalendarDate, Day } from '../values/date.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import type { Accusation, Effect, Entry, Event, Membership, Role, Spell, Statement, Value, Wording } from './statement.ts';

/** What every linked record has: its kind, its id, where it stands, and its own facts, without the references. */
interface Linked<K extends Kind, Facts, References extends keyof Facts> {
  kind: K;
  id: string;
  at: Location;
  facts: Omit<Facts, References>;
}

export interface Actor extends Linked<'actors', ActorRecord, 'partOf' | 'roles' | 'statements'> {
  partOf: Actor | undefined;
  roles: Role[];
  statements: Statement[];
}

export interface Place extends Linked<'places', PlaceRecord, 'within' | 'operator' | 'statements'> {
  within: Place | undefined;
  operator: Actor | undefined;
  statements: Statement[];
}

export interface Source extends Linked<'sources', SourceRecord, 'publisher' | 'published'> {
  publisher: Actor;
  published: CalendarDate | undefined;
}

export interface Cohort extends Linked<'cohorts', CohortRecord, 'definition' | 'counts' | 'within' | 'terms'> {
  within: Cohort | undefined;
  terms: { from: When; to: When | undefined }[];
  definition: Statement[];
  counts: (Statement & { count: number })[];
}

export interface Person
  extends Linked<
    'people',
    PersonRecord,
    'named' | 'about' | 'whereabouts' | 'events' | 'memberships' | 'accusations' | 'convictionSearch'
  > {
  named: Statement[];
  about: Statement[];
  whereabouts: Spell[];
  events: Event[];
  memberships: Membership[];
  accusations: Accusation[];
  convictionSearch: Statement[];
  narrative: ByLocale<Prose>;
}

export interface Proceeding extends Linked<'proceedings', ProceedingRecord, 'court' | 'parties' | 'about' | 'entries' | 'after'> {
  court: Actor;
  parties: Party[];
  about: Statement[];
  entries: Entry[];
  after: { proceeding: Proceeding; by: Continuation }[];
}

export interface Party {
  role: PartyRole;
  is: Person | Actor | Cohort;
}

export interface Ruling extends Linked<'rulings', RulingRecord, 'proceeding' | 'date' | 'place' | 'document' | 'bench' | 'holds' | 'effects'> {
  proceeding: Proceeding;
  date: When;
  place: Place | undefined;
  document: RulingDocument;
  bench: Bench;
  holds: Statement[];
  effects: Effect[];
}

/** Who decided: how the court sat, and each judge whose part is known. */
export interface Bench extends Omit<RulingRecord['bench'], 'judges'> {
  judges: { actor: Actor; part: BenchPart }[];
}

export type RulingDocument =
  | { source: Source; entry: string | undefined; reporters: readonly string[] }
  | { source: undefined; none: Text };

/** What touched several people, or the frame. */
export interface Happening extends Linked<'events', EventsRecord, 'moments' | 'about' | 'touches'> {
  moments: Event[];
  about: Statement[];
  touches: (Person | Cohort)[];
}

export interface Dispute extends Linked<'disputes', DisputeRecord, 'about' | 'positions' | 'wording' | 'context'> {
  about: (Person | Proceeding | Ruling | Happening | Place | Cohort)[];
  positions: Position[];
  /** Undefined only in an archive that is not whole. */
  wording: Wording | undefined;
  context: Statement[];
}

/** One answer to the question of a dispute, with those who give it. */
export interface Position {
  name: Text;
  accounts: Statement[];
  /** What other records say to the same effect. */
  alsoIn: Statement[];
}

export interface Figure extends Linked<'figures', FigureRecord, 'values' | 'sameCount' | 'fit'> {
  values: Value[];
  /** Values that are accounts of one count, together. */
  sameCount: Value[][];
  fit: Statement[];
}

export interface Term extends Linked<'glossary', TermRecord, 'usage' | 'seeAlso'> {
  usage: Statement[];
  seeAlso: Term[];
}

export interface Correction extends Linked<'corrections', CorrectionRecord, 'statements'> {
  statements: Statement[];
  /** The addresses of statements that were published once and are gone. */
  former: string[];
}

/** What changed in the records from one publication to the next. */
export interface Release {
  day: Day;
  file: SourceText;
  /** What became of each record that changed, by its address: `people/persona-inventada`. */
  records: ReadonlyMap<string, ReleasedRecord>;
}

/** A record that statements stand in. */
export type Home = Actor | Place | Cohort | Person | Proceeding | Ruling | Happening | Dispute | Figure | Term;
export type AnyRecord = Home | Source | Correction;

export interface Withholding {
  hashes: ReadonlySet<string>;
  key: string | undefined;
  /** What the right key makes of known words. */
  proof: string | undefined;
}

/** The linked records of each kind, by their ids. */
export interface Shelves {
  actors: Map<string, Actor>;
  places: Map<string, Place>;
  sources: Map<string, Source>;
  cohorts: Map<string, Cohort>;
  people: Map<string, Person>;
  proceedings: Map<string, Proceeding>;
  rulings: Map<string, Ruling>;
  events: Map<string, Happening>;
  disputes: Map<string, Dispute>;
  figures: Map<string, Figure>;
  glossary: Map<string, Term>;
  corrections: Map<string, Correction>;
}

export interface Archive extends Shelves {
  site: SiteRecord;
  /** The day as of which the whole site speaks. */
  asOf: Day;
  pages: Map<string, ByLocale<Prose>>;
  /** Every statement, by its address, in the order of the records. */
  statements: Map<string, Statement>;
  /** Oldest first. */
  releases: Release[];
  /** How many people are withheld. */
  withheld: number;
  /** How many corrections concerned withheld people alone. */
  withheldCorrections: number;
  /** The keyed hashes of withheld names, and the key where this machine has it. */
  withholding: Withholding;
  /** False when some record could not be read or linked: what is absent may only be broken. */
  isWhole: boolean;
}

/** The name of a record as its page is called. */
export function nameOf(record: AnyRecord): Text {
  switch (record.kind) {
    case 'people':
      return nameOfPerson(record.facts.name);
    case 'proceedings':
    case 'rulings':
    case 'events':
    case 'figures':
      return record.facts.title;
    case 'disputes':
      return record.facts.question;
    case 'glossary':
      return record.facts.term;
    case 'corrections':
      return record.facts.what;
    case 'sources':
      return record.facts.described ?? sameInBoth(record.facts.title ?? record.id);
    default:
      return record.facts.name;
  }
}

function nameOfPerson(name: NameRecord): Text {
  if ('pseudonym' in name) return sameInBoth(name.pseudonym);
  return { en: name.full, es: name.spanish?.full ?? name.full };
}

function sameInBoth(words: string): Text {
  return { en: words, es: words };
}

/** Every record of the archive that statements stand in, kind by kind. */
export function homesOf(archive: Archive): Home[] {
  const { people, proceedings, rulings, events, cohorts, disputes, figures, places, actors, glossary } = archive;
  return [people, proceedings, rulings, events, cohorts, disputes, figures, places, actors, glossary].flatMap((shelf) => [...shelf.values()]);
}

/** Every record of the archive. */
export function recordsOf(archive: Archive): AnyRecord[] {
  return [...homesOf(archive), ...archive.sources.values(), ...archive.corrections.values()];
}
