import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonSchemas, writeSchemas } from '../../src/commands/schemas.ts';
import { kinds } from '../../src/records/kinds.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

const names = [...kinds.map((kind) => `${kind}.json`), 'site.json'].toSorted();

let folder: Folder;

beforeEach(() => {
  folder = aFolder({});
});

afterEach(() => folder.remove());

test('there is a schema for each kind of record and for the site', () => {
  expect([...jsonSchemas().keys()].toSorted()).toEqual(names);
});

test('they are written where editors look for them, and written again without a change', () => {
  writeSchemas(folder.path);
  writeSchemas(folder.path);
  expect(readdirSync(folder.at('schemas')).toSorted()).toEqual(names);
  for (const [name, text] of jsonSchemas()) expect(readFileSync(folder.at(`schemas/${name}`), 'utf8')).toBe(text);
});

describe('an editor', () => {
  test.each([...jsonSchemas()])('is told of every field in %s what belongs there', (_name, text) => {
    const fields = fieldsIn(JSON.parse(text), '');
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
  });
});

interface Field {
  path: string;
  description: string | undefined;
}

/** Every field of a JSON Schema, however deep, with what is said of it. */
function fieldsIn(schema: unknown, path: string): Field[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => fieldsIn(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return fieldsIn(value, path);
    return Object.entries(value ?? {}).flatMap(([name, field]) => [{ path: `${path}.${name}`, description: descriptionOf(field) }, ...fieldsIn(field, `${path}.${name}`)]);
  });
}

/** What a schema says of itself; the word that tells two forms apart says it by its value. */
function descriptionOf(field: unknown): string | undefined {
  if (typeof field !== 'object' || field === null) return undefined;
  if ('description' in field && typeof field.description === 'string') return field.description;
  return 'const' in field ? String(field.const) : undefined;
}
