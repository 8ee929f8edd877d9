/** What are records as written? What the files hold, kind by kind; ids are still ids. */
import type { z } from 'zod';
import type { Kind, schemas } from '../records/kinds.ts';
import type { ReleaseRecord } from '../records/release.ts';
import type { SiteRecord } from '../records/site.ts';
import type { Locale } from '../values/locale.ts';
import type { Prose } from './prose.ts';
import type { SourceText } from './source-text.ts';

/** A record as written, with the file that it stands in. */
export interface Read<T> {
  id: string;
  file: SourceText;
  value: T;
}

export type RecordOf<K extends Kind> = z.infer<(typeof schemas)[K]>;

export type ByLocale<T> = Partial<Record<Locale, T>>;

/** All records as written; ids are still ids. */
export interface Records {
  site: Read<SiteRecord> | undefined;
  kinds: { [K in Kind]: Map<string, Read<RecordOf<K>>> };
  /** The narratives of people, by the id of the person. */
  narratives: Map<string, ByLocale<Prose>>;
  /** The pages of prose, by their id. */
  pages: Map<string, ByLocale<Prose>>;
  /** The ids of people whose records are withheld. */
  withheld: string[];
  /** The ids of corrections that concerned withheld people alone. */
  withheldCorrections: string[];
  /** Keyed hashes of withheld names. */
  withheldNames: string[];
  /** What their key makes of known words. */
  proofOfKey: string | undefined;
  /** What was released, oldest first; the id of each is its day. */
  releases: Read<ReleaseRecord>[];
  /** Every id that has a file, of whatever shape: a fault in it is not also a fault of those who mention it. */
  ids: { [K in Kind]: Set<string> };
}

/** Records before any file was read. */
export function emptyRecords(): Records {
  return {
    site: undefined,
    kinds: {
      people: new Map(),
      proceedings: new Map(),
      rulings: new Map(),
      events: new Map(),
      cohorts: new Map(),
      disputes: new Map(),
      figures: new Map(),
      places: new Map(),
      actors: new Map(),
      sources: new Map(),
      glossary: new Map(),
      corrections: new Map(),
    },
    narratives: new Map(),
    pages: new Map(),
    withheld: [],
    withheldCorrections: [],
    withheldNames: [],
    proofOfKey: undefined,
    releases: [],
    ids: {
      people: new Set(),
      proceedings: new Set(),
      rulings: new Set(),
      events: new Set(),
      cohorts: new Set(),
      disputes: new Set(),
      figures: new Set(),
      places: new Set(),
      actors: new Set(),
      sources: new Set(),
      glossary: new Set(),
      corrections: new Set(),
    },
  };
}
