/**
 * What is the archive? All records, linked: ids have become objects, dates have
 * become moments, and every statement knows the record it stands in.
 */
import type { ActorRecord } from '../records/actor.ts';
import type { CohortRecord } from '../records/cohort.ts';
import type { Kind } from '../records/kinds.ts';
import type { PersonRecord } from '../records/person.ts';
import type { PlaceRecord } from '../records/place.ts';
import type { Continuation, PartyRole, ProceedingRecord } from '../records/proceeding.ts';
import type { BenchPart, RulingRecord } from '../records/ruling.ts';
import type { SiteRecord } from '../records/site.ts';
import type { SourceRecord } from '../records/source.ts';
import type { ByLocale } from '../reading/records.ts';
import type { Location } from '../reading/problem.ts';
import type { Prose } from '../reading/prose.ts';
import type { SourceCitationRecord } from '../values/citation.ts';
import type { CalendarDate, Day } from '../values/date.ts';
import type { Basis, EntryKind, EventKind, Obedience, SpellState, Verb } from '../values/statement.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';

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
  bench: { actor: Actor; part: BenchPart }[];
  holds: Statement[];
  effects: Effect[];
}

export type RulingDocument =
  | { source: Source; entry: string | undefined; reporters: readonly string[] }
  | { source: undefined; none: Text };

/** A record that statements stand in. */
export type Home = Actor | Place | Cohort | Person | Proceeding | Ruling;
export type AnyRecord = Home | Source;

export interface Statement {
  id: string;
  /** `<kind>/<record>#<id>`: the same in records, pages and data. */
  address: string;
  home: Home;
  at: Location;
  says: Text;
  basis: Basis;
  by: Speaker | undefined;
  citations: SourceCitation[];
  /** For what was worked out here: the statements that it follows from. */
  derivedFrom: Statement[];
  standing: Standing | undefined;
}

export type Speaker = { actor: Actor } | { person: Person } | { role: Text };

export type Standing =
  | { is: 'superseded'; by: Statement; because: Text }
  | { is: 'withdrawn'; because: Text };

export interface SourceCitation extends Pick<SourceCitationRecord, 'passage' | 'prefix' | 'suffix' | 'page'> {
  source: Source;
  /** The time in a recording. */
  time: string | undefined;
  /** The source that this one only repeats here. */
  repeats: Source | undefined;
  at: Location;
}

export interface Event extends Statement {
  kind: EventKind | EntryKind;
  date: When;
  place: Place | undefined;
  scheduled: boolean;
}

export interface Entry extends Event {
  kind: EntryKind;
}

export interface Spell extends Statement {
  as: SpellState;
  authority: Actor | undefined;
  place: Place | undefined;
  where: Text | undefined;
  /** Undefined: the beginning is not known. */
  from: When | undefined;
  /** Undefined: the end is not known. `still`: it was so when the newest source cited was published. */
  to: When | 'still' | undefined;
}

export interface Membership extends Statement {
  cohort: Cohort;
  from: When | undefined;
  to: When | undefined;
}

export interface Accusation extends Statement {
  date: When | undefined;
  answers: Statement[];
  /** Answers that stand elsewhere. */
  answeredAlsoBy: Statement[];
  noAnswerAsOf: When | undefined;
}

export interface Effect extends Statement {
  does: Verb;
  on: Ruling | undefined;
  for: Person | Cohort | undefined;
  obeyed: Obedience | undefined;
}

export interface Role extends Statement {
  title: Text;
  body: Actor | undefined;
  from: When | undefined;
  to: When | undefined;
}

export interface Withholding {
  hashes: ReadonlySet<string>;
  key: string | undefined;
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
}

export interface Archive extends Shelves {
  site: SiteRecord;
  /** The day as of which the whole site speaks. */
  asOf: Day;
  pages: Map<string, ByLocale<Prose>>;
  /** Every statement, by its address, in the order of the records. */
  statements: Map<string, Statement>;
  /** How many records are withheld. */
  withheld: number;
  /** The keyed hashes of withheld names, and the key where this machine has it. */
  withholding: Withholding;
  /** False when some record could not be read or linked: what is absent may only be broken. */
  isWhole: boolean;
}

/** The name of a record as its page is called. */
export function nameOf(record: AnyRecord): Text {
  switch (record.kind) {
    case 'people':
      return sameInBoth('pseudonym' in record.facts.name ? record.facts.name.pseudonym : record.facts.name.full);
    case 'proceedings':
    case 'rulings':
      return record.facts.title;
    case 'sources':
      return record.facts.described ?? sameInBoth(record.facts.title ?? record.id);
    default:
      return record.facts.name;
  }
}

function sameInBoth(words: string): Text {
  return { en: words, es: words };
}

/** Every record of the archive that statements stand in, kind by kind. */
export function homesOf(archive: Archive): Home[] {
  const { people, proceedings, rulings, cohorts, places, actors } = archive;
  return [people, proceedings, rulings, cohorts, places, actors].flatMap((shelf) => [...shelf.values()]);
}

/** Every record of the archive. */
export function recordsOf(archive: Archive): AnyRecord[] {
  return [...homesOf(archive), ...archive.sources.values()];
}
