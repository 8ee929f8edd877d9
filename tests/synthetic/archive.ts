/** How does one get a whole archive of people who do not exist? From a seed and a number; the same ones give the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawFile } from '../../src/reading/files.ts';
import { rawFiles } from '../fixtures/records.ts';
import { writeCorrections, writeDispute, writeEvents, writeFigures, writeGlossary } from './accounts.ts';
import { writeClassAction } from './cases.ts';
import { Desk } from './desk.ts';
import { writeFrame } from './frame.ts';
import { writeDraft, writePerson } from './people.ts';

export interface Synthesis {
  seed: number;
  /** How many people are published; beside them stand a few drafts and withheld records. */
  people: number;
}

/** A whole archive without any problem. */
export function syntheticArchive({ seed, people }: Synthesis): RawFile[] {
  const desk = new Desk(seed);
  writeFrame(desk, people);
  writeClassAction(desk);
  const ids = Array.from({ length: people }, (_, number) => writePerson(desk, number));
  ids.forEach((id, number) => writeDispute(desk, id, number));
  writeEvents(desk, ids);
  writeFigures(desk, people);
  writeGlossary(desk, people);
  writeCorrections(desk, ids);
  for (let number = 0; number * 40 < people; number++) writeDraft(desk, number);
  for (let number = 0; number * 50 < people; number++) {
    desk.file(`people/withheld-${String(desk.random.integer(10_000_000, 99_999_999))}/person.json`, { withheld: true });
  }
  return rawFiles(withoutUncitedStories(desk.files));
}

/** Writes such an archive as a folder of records, from which a site can be built. */
export function writeTo(folder: string, synthesis: Synthesis): void {
  for (const { path, bytes } of syntheticArchive(synthesis)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** A story that nobody published happened to cite is left out. */
function withoutUncitedStories(files: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const published = [...files].filter(([path, record]) => !path.startsWith('sources/') && !isDraft(record));
  const cited = new Set(published.flatMap(([, record]) => [...sourcesIn(record)]));
  return Object.fromEntries(
    [...files].filter(
      ([path, record]) => !path.startsWith('sources/') || isDraft(record) || cited.has(path.slice('sources/'.length, -'.json'.length)),
    ),
  );
}

function isDraft(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'draft' in record;
}

/** The ids of the sources that a record cites, at any depth. */
function* sourcesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if ((key === 'source' || key === 'repeats') && typeof inside === 'string') yield inside;
    else yield* sourcesIn(inside);
  }
}
