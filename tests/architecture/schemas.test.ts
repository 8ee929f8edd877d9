import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/commands/schemas.ts';
import { kinds, schemas } from '../../src/records/kinds.ts';
import { withheldSchema } from '../../src/records/person.ts';
import { siteSchema } from '../../src/records/site.ts';
import { descriptionOf, fieldsOf } from '../fixtures/schema-fields.ts';
import { filesIn, textOf } from './modules.ts';

const all = [...kinds.map((kind) => [kind, schemas[kind]] as const), ['site', siteSchema] as const, ['withheld', withheldSchema] as const];

describe.each(all)('the fields of %s', (_name, schema) => {
  const fields = fieldsOf(schema);

  test('are each described to the person who fills them in', () => {
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => !descriptionOf(field.schema)).map(({ path }) => path)).toEqual([]);
  });

  test('are described in sentences that end', () => {
    const endless = fields.filter((field) => !/[.?!)]$|https:\/\/\S+$/.test(descriptionOf(field.schema) ?? '.'));
    expect(endless.map(({ path }) => path)).toEqual([]);
  });

  test('are named in American English, in words and not in parts of words', () => {
    const names = new Set(fields.map(({ path }) => path.split('.').at(-1) ?? ''));
    expect([...names].filter((name) => !/^[a-z]+(?:[A-Z][a-z]+)*$/.test(name))).toEqual([]);
  });
});

describe('the JSON Schemas for editors', () => {
  test.each([...jsonSchemas()])('%s is what the schemas make: "npm run tracker -- schemas" writes it again', (name, text) => {
    expect(textOf(`schemas/${name}`)).toBe(text);
  });

  test('are no more than there are kinds', () => {
    expect(filesIn('schemas')).toEqual([...jsonSchemas().keys()].map((name) => `schemas/${name}`).toSorted());
  });
});
