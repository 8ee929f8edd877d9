/**
 * Which files of a folder are one capture, and how does a new one come among them?
 * The body has the name that verify looks for and is kept as it came, since its
 * fingerprint goes into the record. Beside it stand `<name>.lines.txt`, which is
 * what verify reads in it, under the same line numbers, and `<name>.provenance.json`.
 * An id has no dot: neither of them can be taken for the capture of another source.
 * Nothing is overwritten, and nothing is half written.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescape } from 'node:querystring';
import { findCapture, type Capture } from '../reading/capture.ts';
import { captureEndings, type CaptureEnding } from '../reading/content-type.ts';
import { provenanceFile, type Provenance } from '../reading/provenance.ts';
import { byHand, type Refusal } from '../reading/refusal.ts';
import { isId, longestId } from '../values/id.ts';
import { fold } from '../values/fold.ts';

export interface Keeping {
  folder: string;
  name: string;
  ending: CaptureEnding;
  body: Uint8Array;
  provenance: Provenance;
}

export interface Kept {
  name: string;
  capture: Capture;
  provenance: Provenance;
  /** The files beside the capture: what is read in it, and where it comes from. */
  lines: string;
  origin: string;
  /** The older capture of this name, under the one that it has now. */
  older?: { file: string; isSame: boolean } | undefined;
}

/** The name of a capture that nobody named: the words of its address, as an id. */
export function nameFor({ hostname, pathname, search }: URL): string {
  const address = `${hostname.replace(/^www\./, '')} ${unescape(pathname)} ${unescape(search)}`;
  const name = (fold(address).match(/[a-z0-9]+/g) ?? []).join('-');
  if (isId(name)) return name;
  // Two long addresses may only differ at their ends.
  const end = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return `${name.slice(0, longestId - end.length - 1).replace(/-$/, '')}-${end}`;
}

/** The file in which verify would find a capture of this name. */
export function standingFile(folder: string, name: string): string | undefined {
  return captureEndings.map((ending) => `${name}.${ending}`).find((file) => existsSync(join(folder, file)));
}

/** Writes a capture beside the others, reads it as verify does, and only then lets it take its place; an older one makes way. */
export async function keepCapture({ folder, name, ending, body, provenance }: Keeping): Promise<Kept | Refusal> {
  const [lines, origin] = [linesFile(name), provenanceFile(name)];
  mkdirSync(folder, { recursive: true });
  const beside = mkdtempSync(join(folder, '.capture-'));
  try {
    writeFileSync(join(beside, `${name}.${ending}`), body);
    writeFileSync(join(beside, origin), `${JSON.stringify(provenance, null, 2)}\n`);
    const capture = await findCapture(beside, name);
    if (!capture || 'because' in capture) return { says: `what came cannot be read (${capture?.because ?? 'it is gone'})`, todo: byHand };
    writeFileSync(join(beside, lines), capture.lines.map((line) => `${readable(line)}\n`).join(''));
    const older = await setAside(folder, name, capture.fingerprint);
    // The body comes last: where it stands, what belongs to it stands too.
    for (const file of [lines, origin, capture.file]) renameSync(join(beside, file), join(folder, file));
    return { name, capture, provenance, lines, origin, older };
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function linesFile(name: string): string {
  return `${name}.lines.txt`;
}

/** A line of a capture on one line, without what no eye sees: ready to be copied as a passage. */
function readable(line: string): string {
  return line.normalize('NFC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim();
}

/** Gives what stands under a name the next one: `<name>.older-1.html` and so on. */
async function setAside(folder: string, name: string, fingerprint: string): Promise<Kept['older']> {
  const standing = await findCapture(folder, name);
  const files = readdirSync(folder);
  const numbers = files.map((file) => (file.startsWith(`${name}.older-`) ? Number.parseInt(file.slice(`${name}.older-`.length), 10) : 0));
  const aside = `${name}.older-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
  const older = [...captureEndings.map((ending) => `${name}.${ending}`), linesFile(name), provenanceFile(name)];
  for (const file of older.filter((part) => files.includes(part))) renameSync(join(folder, file), join(folder, `${aside}${file.slice(name.length)}`));
  if (!standing) return undefined;
  return { file: `${aside}${standing.file.slice(name.length)}`, isSame: 'fingerprint' in standing && standing.fingerprint === fingerprint };
}
