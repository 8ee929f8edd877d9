/** What is a linked record? Its own facts as written, with objects where it had ids, and moments where it had dates. */
import type { ActorRecord } from '../records/actor.ts';
import type { CohortRecord } from '../records/cohort.ts';
import type { CorrectionRecord } from '../records/correction.ts';
import type { DisputeRecord } from '../records/dispute.ts';
import type { EventsRecord } from '../records/event.ts';
import type { FigureRecord } from '../records/figure.ts';
import type { Kind } from '../records/kinds.ts';
import type { PersonRecord } from '../records/person.ts';
import type { PlaceRecord } from '../records/place.ts';
import type { Continuation, PartyRole, ProceedingRecord } from '../records/proceeding.ts';
import type { BenchPart, RulingRecord } from '../records/ruling.ts';
import type { SourceRecord } from '../records/source.ts';
import type { TermRecord } from '../records/term.ts';
import type { ByLocale } from '../reading/records.ts';
import type { Location } from '../reading/problem.ts';
import type { Prose } from '../reading/prose.ts';
import type { CalendarDate } from '../values/date.ts';
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

/** A record that statements stand in. */
export type Home = Actor | Place | Cohort | Person | Proceeding | Ruling | Happening | Dispute | Figure | Term;
export type AnyRecord = Home | Source | Correction;
