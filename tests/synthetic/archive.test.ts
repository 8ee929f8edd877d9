import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFiles, loadFolder } from '../../src/archive/load.ts';
import type { RawFile } from '../../src/reading/files.ts';
import { kinds, schemas, type Kind } from '../../src/records/kinds.ts';
import { readDate } from '../../src/values/date.ts';
import { readInstant } from '../../src/values/instant.ts';
import { descriptionOf, fieldsOf, usedIn, wordsIn } from '../fixtures/schema-fields.ts';
import { syntheticArchive, writeTo } from './archive.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a synthetic archive', () => {
  test('is the same for the same seed, byte for byte', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20 }), (seed, people) => {
        expect(syntheticArchive({ seed, people })).toEqual(syntheticArchive({ seed, people }));
      }),
      { numRuns: 5 },
    );
  });

  test('is another for another seed', () => {
    expect(syntheticArchive({ seed: 1, people: 3 })).not.toEqual(syntheticArchive({ seed: 2, people: 3 }));
  });

  test('has no problem, whatever the seed, and as many people as were asked for', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 40 }), (seed, people) => {
        const { archive, problems } = loadFiles(syntheticArchive({ seed, people }));
        expect(problems).toEqual([]);
        expect(archive?.people.size).toBe(people);
      }),
      { numRuns: 8 },
    );
  });

  test.each([1, 2, 1000])('of %i people has no problem', (people) => {
    const { archive, problems } = loadFiles(syntheticArchive({ seed: people, people }));
    expect(problems).toEqual([]);
    expect(archive?.people.size).toBe(people);
    expect(archive?.withheld).toBeGreaterThan(0);
  });

  test('has every kind of record, however few its people', () => {
    const files = syntheticArchive({ seed: 1, people: 1 });
    expect(kinds.filter((kind) => recordsOf(files, kind).length === 0)).toEqual([]);
  });

  test('is read again from the folder that it was written to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
    writeTo(folder, { seed: 7, people: 2 });
    const { archive, problems } = loadFolder(folder);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    expect(archive?.people.size).toBe(2);
  });
});

describe('two hundred synthetic people', () => {
  const files = syntheticArchive({ seed: 200, people: 200 });
  const records = kinds.flatMap((kind) => recordsOf(files, kind).map((record) => ({ kind, record })));
  const used = new Set(records.flatMap(({ kind, record }) => [...usedIn(schemas[kind], record)]));
  const dates = files.flatMap(({ path, bytes }) =>
    path.endsWith('.json')
      ? [...new TextDecoder().decode(bytes).matchAll(/"(?:date|from|to)": "([^"]+)"/g)].map(([, date = '']) => date)
      : [],
  );

  test.each(kinds)('have every field that %s can have', (kind) => {
    const unused = fieldsOf(schemas[kind]).filter(({ schema }) => !used.has(schema));
    expect(unused.map(({ path }) => path)).toEqual([]);
  });

  test.each(kinds)('have every word of the vocabularies of %s', (kind) => {
    expect(wordsIn(schemas[kind]).filter((word) => !used.has(word))).toEqual([]);
  });

  test('have dates of every shape: qualified, within, spans, open, and instants', () => {
    const shapes = new Set(dates.map((date) => readDate(date)?.shape ?? (readInstant(date) ? 'instant' : date)));
    expect([...shapes].toSorted()).toEqual(['..', 'calendar', 'instant', 'span', 'within']);
    for (const mark of ['~', '?', '%']) expect(dates.some((date) => date.endsWith(mark))).toBe(true);
  });

  test('have pseudonyms, drafts, withheld people, narratives and pages', () => {
    const written = files.map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`);
    for (const pattern of [/"pseudonym"/, /"draft": true/, /"withheld": true/, /^people\/.*es\.md/, /^pages\/.*en\.md/]) {
      expect(written.some((text) => pattern.test(text))).toBe(true);
    }
  });
});

test('the fields of a schema are found at any depth', () => {
  const paths = fieldsOf(schemas.people).map(({ path }) => path);
  for (const path of ['name.pseudonym', 'accusations.answers.citations.passage', 'whereabouts.standing.because.es', 'exempt.rule']) {
    expect(paths).toContain(path);
  }
  expect(descriptionOf(schemas.people.shape.nationality)).toContain('country code');
});

function recordsOf(files: readonly RawFile[], kind: Kind): unknown[] {
  return files
    .filter(({ path }) => path.startsWith(`${kind}/`) && path.endsWith('.json') && !path.includes('/withheld-'))
    .map(({ bytes }): unknown => JSON.parse(new TextDecoder().decode(bytes)));
}
