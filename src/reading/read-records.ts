/** How do files become records? Each file has one known place; everything wrong with any of them is said at once. */
import { z } from 'zod';
import { schemas, type Kind } from '../records/kinds.ts';
import { withheldIdPattern, withheldSchema } from '../records/person.ts';
import { releaseSchema } from '../records/release.ts';
import { siteSchema } from '../records/site.ts';
import { withheldNamesSchema } from '../values/withheld-name.ts';
import type { RawFile } from './files.ts';
import { readJson } from './json.ts';
import { holdingOf, problemsWithFolders, type Holding } from './layout.ts';
import { problemWithFile, type Problem } from './problem.ts';
import { readProse } from './prose.ts';
import { emptyRecords, type Read, type RecordOf, type Records } from './records.ts';
import { readShape } from './shape.ts';
import type { SourceText } from './source-text.ts';
import { readText } from './text.ts';

export interface RecordsRead {
  records: Records;
  problems: Problem[];
}

/**
 * Reads files as records. Nothing is thrown: what cannot be read is a problem,
 * and the rest goes on. The paths of files that could not even be opened were
 * reported there; they count as being there.
 */
export function readRecords(files: readonly RawFile[], unopened: readonly string[] = []): RecordsRead {
  const read: RecordsRead = { records: emptyRecords(), problems: [] };
  for (const file of files) readOne(file, read);
  for (const path of unopened) keepId(holdingOf(path), read);
  const paths = new Set([...files.map(({ path }) => path), ...unopened]);
  if (!paths.has('site.json')) {
    read.problems.push(problemWithFile('site.json', 'is missing', 'Every site has one: its name, its address and its as-of day.'));
  }
  read.problems.push(...problemsWithFolders(paths, read.records.withheld));
  return read;
}

function readOne(raw: RawFile, read: RecordsRead): void {
  const holding = holdingOf(raw.path);
  if ('says' in holding) {
    read.problems.push(holding);
    return;
  }
  if (holding.holds === 'nothing') return;
  keepId(holding, read);
  const { file, problems } = readText(raw);
  if (!file) read.problems.push(...problems);
  else if (holding.holds === 'prose') readPage(file, holding, read);
  else readFacts(file, holding, read);
}

function keepId(holding: Holding | Problem, read: RecordsRead): void {
  if ('holds' in holding && holding.holds === 'record') read.records.ids[holding.kind].add(holding.id);
}

function readPage(file: SourceText, { shelf: name, id, locale }: Extract<Holding, { holds: 'prose' }>, read: RecordsRead): void {
  const { value, problems } = readProse(file);
  read.problems.push(...problems);
  if (!value) return;
  const shelf = read.records[name];
  shelf.set(id, { ...shelf.get(id), [locale]: value });
}

function readFacts(file: SourceText, holding: Extract<Holding, { holds: 'site' | 'record' | 'release' | 'withheld-names' }>, read: RecordsRead): void {
  const json = readJson(file);
  if (json.problems.length > 0) read.problems.push(...json.problems);
  else if (holding.holds === 'site') readSite(file, json.value, read);
  else if (holding.holds === 'withheld-names') readWithheldNames(file, json.value, read);
  else if (holding.holds === 'release') readRelease(file, holding.day, json.value, read);
  else if (holding.kind === 'people' && (withheldIdPattern.test(holding.id) || isTombstone(json.value))) readWithheld(file, holding.id, json.value, read);
  else if (holding.kind === 'corrections' && isTombstone(json.value)) readWithheldCorrection(file, holding.id, json.value, read);
  else readRecord(file, holding.kind, holding.id, json.value, read);
}

function readSite(file: SourceText, json: unknown, read: RecordsRead): void {
  const { value, problems } = readShape(file, siteSchema, json);
  read.problems.push(...problems);
  if (value) read.records.site = { id: 'site', file, value };
}

function readWithheldNames(file: SourceText, json: unknown, read: RecordsRead): void {
  const { value, problems } = readShape(file, withheldNamesSchema, json);
  read.problems.push(...problems);
  if (!value) return;
  read.records.withheldNames = value.names;
  read.records.proofOfKey = value.proof;
}

/** Files come in the order of their paths, and days sort as text does. */
function readRelease(file: SourceText, day: string, json: unknown, read: RecordsRead): void {
  const { value, problems } = readShape(file, releaseSchema, json);
  read.problems.push(...problems);
  if (value) read.records.releases.push({ id: day, file, value });
}

function readRecord<K extends Kind>(file: SourceText, kind: K, id: string, json: unknown, read: RecordsRead): void {
  const shelf: Map<string, Read<RecordOf<K>>> = read.records.kinds[kind];
  const schema: z.ZodType<RecordOf<K>> = schemaOf(kind);
  const { value, problems } = readShape(file, schema, json);
  read.problems.push(...problems);
  if (value) shelf.set(id, { id, file, value });
}

const typedSchemas: { [K in Kind]: z.ZodType<RecordOf<K>> } = schemas;

function schemaOf<K extends Kind>(kind: K): z.ZodType<RecordOf<K>> {
  return typedSchemas[kind];
}

/** Whether a value is what is left of a record after a wish to be withheld. */
function isTombstone(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'withheld' in json;
}

function readWithheldCorrection(file: SourceText, id: string, json: unknown, read: RecordsRead): void {
  const { value, problems } = readShape(file, withheldSchema, json);
  read.problems.push(...problems);
  if (value) read.records.withheldCorrections.push(id);
}

function readWithheld(file: SourceText, id: string, json: unknown, read: RecordsRead): void {
  const { value, problems } = readShape(file, withheldSchema, json);
  read.problems.push(...problems);
  if (!withheldIdPattern.test(id)) {
    read.problems.push(problemWithFile(file.path, 'is withheld under a name', 'Rename its folder to withheld- and eight or more random letters: the old address was the name.'));
  }
  if (value) read.records.withheld.push(id);
}
