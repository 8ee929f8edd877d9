/** `npm run verify -- --captures <folder>`: proves that every cited passage stands in the captured text of its source, exactly once. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { citingOf } from '../archive/derive/citing.ts';
import { loadFolder } from '../archive/load.ts';
import type { Source } from '../archive/record.ts';
import type { SourceCitation } from '../archive/statement.ts';
import { withValueAt } from '../reading/edit.ts';
import { findCapture, type Capture, type UnreadableCapture } from '../reading/capture.ts';
import { formatProblem, problemAt, problemWithFile, sortProblems, within, type Problem } from '../reading/problem.ts';
import { differenceBetween, nearestWords } from '../values/nearest-words.ts';
import { contextFor, placesOf, wordsLeftOut, type Place } from '../values/passage.ts';
import { partsOf, type Quoted } from '../values/quoted.ts';
import { counted } from '../values/text.ts';
import { writeWhole } from './whole-file.ts';

export interface VerifyOptions {
  /** The folder of the records. */
  content: string;
  /** The folder of the captured texts. */
  captures: string;
  /** Whether to write the fingerprints of whole captures into the records. */
  write?: boolean;
}

export interface Verification {
  /** How many passages stand exactly once. */
  standing: number;
  /** How many do not, or cannot be looked for. */
  notStanding: number;
  /** How many stand in sources of which nothing was kept, as their records say. */
  unkept: number;
  /** How many citations name no passage, such as those of recordings. */
  withoutPassage: number;
  problems: Problem[];
}

/** Verifies a folder of records and prints what it finds. Returns whether every passage stands exactly once in a capture. */
export async function verify({ content, captures, write = false }: VerifyOptions): Promise<boolean> {
  const { archive, problems: unread } = loadFolder(content);
  if (!archive || unread.length > 0) return refuse([...unread.map((problem) => formatProblem(problem, content)), 'The records do not agree: no passage was looked for.']);
  if (!existsSync(captures)) return refuse([`There is no folder ${captures}: no passage was looked for.`]);
  const { standing, notStanding, unkept, withoutPassage, problems } = await verifyArchive(archive, captures);
  for (const problem of problems) console.error(formatProblem(problem, content));
  console.log(
    [
      `${counted(standing, 'passage stands', 'passages stand')} exactly once in the source`,
      counted(notStanding, 'does not, or cannot be looked for', 'do not, or cannot be looked for'),
      ...(unkept > 0 ? [`${counted(unkept, 'stands', 'stand')} in sources of which nothing was kept`] : []),
      `${counted(withoutPassage, 'citation names none', 'citations name none')}.`,
    ].join('; '),
  );
  if (write) console.log(`Written: ${counted(await writeFingerprints(archive, content, captures), 'fingerprint')} of whole captures.`);
  return problems.length === 0;
}

function refuse(lines: readonly string[]): false {
  console.error(lines.join('\n'));
  return false;
}

/** Looks for every passage of an archive in the captures. */
export async function verifyArchive(archive: Archive, captures: string): Promise<Verification> {
  const verification: Verification = { standing: 0, notStanding: 0, unkept: 0, withoutPassage: 0, problems: [] };
  for (const source of archive.sources.values()) {
    const citations = citingOf(archive, source).map(({ citation }) => citation);
    const quoting = citations.filter(({ passage }) => passage !== undefined);
    verification.withoutPassage += citations.length - quoting.length;
    const capture = await findCapture(captures, source.id);
    if (!capture && source.facts.read.uncaptured) {
      verification.unkept += quoting.length;
      continue;
    }
    if (!isReadable(capture)) {
      verification.notStanding += quoting.length;
      verification.problems.push(...(capture ? [unreadable(source, capture)] : withoutCapture(source, quoting.length)));
      continue;
    }
    const found = quoting.map((citation) => problemWithPassage(citation, capture)).filter((problem) => problem !== undefined);
    verification.standing += quoting.length - found.length;
    verification.notStanding += found.length;
    verification.problems.push(...problemsWithKeeping(source, capture), ...problemsWithFingerprint(source, capture), ...found);
  }
  return { ...verification, problems: sortProblems(verification.problems) };
}

function isReadable(capture: Capture | UnreadableCapture | undefined): capture is Capture {
  return capture !== undefined && 'lines' in capture;
}

function unreadable({ id }: Source, { file, because }: UnreadableCapture): Problem {
  return problemWithFile(`sources/${id}.json`, `its capture ${file} cannot be read (${because})`, 'Capture the source again; save text as UTF-8.');
}

function withoutCapture({ id }: Source, count: number): Problem[] {
  if (count === 0) return [];
  const passages = count === 1 ? 'its passage' : `its ${count} passages`;
  return [problemWithFile(`sources/${id}.json`, `there is no capture of this source, so ${passages} cannot be looked for`, `Put ${id}.txt, .html or .pdf into the folder.`)];
}

function problemsWithKeeping({ facts, at }: Source, { file }: Capture): Problem[] {
  if (!facts.read.uncaptured) return [];
  return [problemAt(within(at, 'read', 'uncaptured'), `${file} is a capture of this source`, 'Remove "uncaptured".')];
}

function problemsWithFingerprint({ facts, at }: Source, { file, fingerprint }: Capture): Problem[] {
  if (facts.fingerprint === undefined || facts.fingerprint === fingerprint) return [];
  const otherwise = facts.read.extent === 'in-full' ? 'write the fingerprint again with --write' : 'remove the fingerprint: only a source read in full has one';
  return [problemAt(within(at, 'fingerprint'), `${file} is not the capture that was fingerprinted`, `Find the one that was, or ${otherwise}.`)];
}

function problemWithPassage({ passage, prefix, suffix, at }: SourceCitation, capture: Capture): Problem | undefined {
  if (passage === undefined) return undefined;
  const quoted = { passage, prefix, suffix };
  const places = placesOf(quoted, capture.lines);
  if (places.length === 1) return undefined;
  const [says, todo] = places.length > 1 ? standingOften(quoted, places, capture) : notStanding(quoted, capture);
  return problemAt(within(at, 'passage'), says, todo);
}

/** What is wrong, and what to do. */
type Finding = [says: string, todo: string];

function standingOften(quoted: Quoted, places: readonly Place[], { file, lines }: Capture): Finding {
  const settling = places.map((place) => {
    const context = contextFor(place, quoted, lines);
    return `line ${place.line + 1}: ${context ? JSON.stringify(context).slice(1, -1) : 'nothing on its line settles it, so cite other words'}`;
  });
  return [`the passage stands ${places.length} times in ${file}`, `Add what settles it (${settling.join('; ')}).`];
}

function notStanding({ passage, prefix, suffix }: Quoted, { file, lines }: Capture): Finding {
  const bare = prefix === undefined && suffix === undefined ? 0 : placesOf({ passage }, lines).length;
  if (bare > 0) return [`the passage stands in ${file}, but not with this prefix or suffix`, bare === 1 ? 'Remove them: it stands once.' : 'Check them.'];
  const parts = partsOf(passage);
  const missing = parts.find((part) => placesOf({ passage: part }, lines).length === 0);
  if (missing === undefined) {
    return [`the last part of the passage does not follow the first in ${file} within ${wordsLeftOut} words`, 'Leave out less, or cite the two parts one by one.'];
  }
  const nearest = nearestWords(missing, lines);
  if (!nearest) return [`${file} has no text`, 'Capture the source again.'];
  const { passage: ours, standing } = differenceBetween(missing, nearest.words);
  const what = parts.length > 1 ? 'the part' : 'the passage';
  return [`${what} "${ours}" does not stand in ${file}`, `Nearest, on line ${nearest.line + 1}: "${standing}".`];
}

/** Writes the fingerprints of captures that are whole; selected passages have none. Returns how many were written. */
async function writeFingerprints({ sources }: Archive, content: string, captures: string): Promise<number> {
  let written = 0;
  for (const { id, facts } of sources.values()) {
    const capture = facts.read.extent === 'in-full' ? await findCapture(captures, id) : undefined;
    if (!isReadable(capture) || capture.fingerprint === facts.fingerprint) continue;
    const path = join(content, 'sources', `${id}.json`);
    const text = readFileSync(path, 'utf8');
    writeWhole(path, withValueAt(text, ['fingerprint'], capture.fingerprint));
    written++;
  }
  return written;
}
