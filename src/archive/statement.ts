/** What is a linked statement? The claim with its speaker, sources and standing as objects; and each kind that carries more. */
import type { SourceCitationRecord } from '../values/citation.ts';
import type { Obedience, Verb } from '../values/effect.ts';
import type { EntryKind, EventKind } from '../values/event.ts';
import type { SpellState } from '../values/spell.ts';
import type { Basis } from '../values/statement.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import type { Location } from '../reading/problem.ts';
import type { Precision, Unit } from '../records/figure.ts';
import type { Actor, Cohort, Dispute, Happening, Home, Person, Place, Ruling, Source } from './record.ts';

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
  | { is: 'disputed'; in: Dispute }
  | { is: 'superseded'; by: Statement; because: Text }
  | { is: 'withdrawn'; because: Text };

/** Whether a statement stands: nothing replaced it, and nobody took it back. A disputed one stands beside the others. */
export function isStanding({ standing }: Statement): boolean {
  return standing === undefined || standing.is === 'disputed';
}

/** Whether a dispute lists a statement. */
export function isDisputed({ standing }: Statement): boolean {
  return standing?.is === 'disputed';
}

export interface SourceCitation extends Pick<SourceCitationRecord, 'passage' | 'prefix' | 'suffix' | 'page' | 'sheet'> {
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
  /** The event of the records that this is a part of. */
  event: Happening | undefined;
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

/** How a dispute is worded here, and why. */
export interface Wording extends Statement {
  because: Text;
}

/** A value of a figure. */
export interface Value extends Statement {
  is: Precision;
  number: number;
  unit: Unit;
  counts: Text;
  asOf: When | undefined;
  /** The value of the same figure that this one is a part of. */
  partOf: Value | undefined;
}
