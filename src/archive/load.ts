/** How does a folder of records become an archive that may be published? Read, linked, checked; with every problem at once. */
import { readFiles, type RawFile } from '../reading/files.ts';
import { sortProblems, type Problem } from '../reading/problem.ts';
import { readRecords } from '../reading/read-records.ts';
import type { Read, Records } from '../reading/records.ts';
import { kinds } from '../records/kinds.ts';
import type { Archive } from './archive.ts';
import { linkRecords, type LinkOptions } from './link.ts';
import { checkArchive } from './rules.ts';

export interface Loaded {
  /** What would be published: everything but the drafts. Only to be used when there is no problem. */
  archive: Archive | undefined;
  /** Sorted by file and line. */
  problems: Problem[];
}

/** Loads a folder of records; with the key, withheld names are looked for. */
export function loadFolder(folder: string, key?: string): Loaded {
  const { files, problems } = readFiles(folder);
  const loaded = loadFiles(files, problems.map(({ file }) => file), key);
  return { archive: loaded.archive, problems: sortProblems([...problems, ...loaded.problems]) };
}

/** Loads files that were read already, beside the paths of those that could not be. */
export function loadFiles(files: readonly RawFile[], unopened: readonly string[] = [], key?: string): Loaded {
  const { records, problems: unread } = readRecords(files, unopened);
  const isWhole = unread.length === 0 && unopened.length === 0;
  const everything = loadRecords(records, { isWhole, key });
  const problems = [...unread, ...everything.problems];
  if (!isWhole || problems.length > 0 || !hasDrafts(records)) {
    return { archive: everything.archive, problems: sortProblems(problems) };
  }
  const published = loadRecords(withoutDrafts(records), { key });
  return {
    archive: published.archive,
    problems: sortProblems(published.problems).map((problem) => ({
      ...problem,
      says: `${problem.says}, once the drafts are left out`,
    })),
  };
}

function loadRecords(records: Records, options: LinkOptions): Loaded {
  const { archive, problems } = linkRecords(records, options);
  return { archive, problems: archive ? [...problems, ...checkArchive(archive)] : problems };
}

function hasDrafts(records: Records): boolean {
  return kinds.some((kind) => [...records.kinds[kind].values()].some(isDraft));
}

function isDraft({ value }: Read<{ draft?: true | undefined }>): boolean {
  return value.draft === true;
}

/** The records without the drafts, as if their files were not there. */
function withoutDrafts(records: Records): Records {
  const drafts = new Map(kinds.map((kind) => [kind, [...records.kinds[kind].values()].filter(isDraft).map(({ id }) => id)]));
  const isKept = (kind: (typeof kinds)[number]) => (entry: readonly [string, unknown]) => !drafts.get(kind)?.includes(entry[0]);
  const keep = <V>(kind: (typeof kinds)[number], shelf: Map<string, V>) => new Map([...shelf].filter(isKept(kind)));
  const { people, proceedings, rulings, events, cohorts, disputes, figures, places, actors, sources, glossary, corrections } = records.kinds;
  return {
    ...records,
    kinds: {
      people: keep('people', people),
      proceedings: keep('proceedings', proceedings),
      rulings: keep('rulings', rulings),
      events: keep('events', events),
      cohorts: keep('cohorts', cohorts),
      disputes: keep('disputes', disputes),
      figures: keep('figures', figures),
      places: keep('places', places),
      actors: keep('actors', actors),
      sources: keep('sources', sources),
      glossary: keep('glossary', glossary),
      corrections: keep('corrections', corrections),
    },
    narratives: keep('people', records.narratives),
    ids: {
      ...records.ids,
      ...Object.fromEntries(kinds.map((kind) => [kind, new Set([...records.ids[kind]].filter((id) => !drafts.get(kind)?.includes(id)))])),
    },
  };
}
