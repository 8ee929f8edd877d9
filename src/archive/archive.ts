/**
 * What is the archive? All records, linked: ids have become objects, dates have
 * become moments, and every statement knows the record it stands in.
 */
import type { ReleasedRecord } from '../records/release.ts';
import type { SiteRecord } from '../records/site.ts';
import type { ByLocale } from '../reading/records.ts';
import type { Prose } from '../reading/prose.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Day } from '../values/date.ts';
import type { Actor, AnyRecord, Cohort, Correction, Dispute, Figure, Happening, Home, Person, Place, Proceeding, Ruling, Source, Term } from './record.ts';
import type { Statement } from './statement.ts';

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

/** What changed in the records from one publication to the next. */
export interface Release {
  day: Day;
  file: SourceText;
  /** What became of each record that changed, by its address: `people/persona-inventada`. */
  records: ReadonlyMap<string, ReleasedRecord>;
}

export interface Withholding {
  hashes: ReadonlySet<string>;
  key: string | undefined;
  /** What the right key makes of known words. */
  proof: string | undefined;
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
