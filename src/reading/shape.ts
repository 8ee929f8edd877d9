/** Does a value have the shape of its schema? Every fault of it, in words for the person who wrote it. */
import { z } from 'zod';
import { nearestTo } from '../values/id.ts';
import { problemAt, suggest, type Location, type Problem } from './problem.ts';
import type { JsonPath, SourceText } from './source-text.ts';

export type ShapeRead<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

type Issue = z.core.$ZodIssue;

/** Parses a value with a schema; the problems carry the line of each fault. */
export function readShape<T>(file: SourceText, schema: z.ZodType<T>, value: unknown): ShapeRead<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const reader = { file, value, schema };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], reader)) };
}

interface Reader {
  file: SourceText;
  value: unknown;
  schema: z.ZodType;
}

function problemsOf(issue: Issue, parents: JsonPath, reader: Reader): Problem[] {
  const path = [...parents, ...issue.path.filter((key) => typeof key !== 'symbol')];
  const at: Location = { file: reader.file, path };
  const name = path.length === 0 ? 'the record' : `"${path.filter((key) => typeof key === 'string').at(-1)}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => problemWithKey(key, at, reader));
    case 'invalid_union':
      return problemsWithUnion(issue, path, reader, name);
    case 'invalid_key':
      return issue.issues.map(({ message }) => problemAt(at, `${name} ${message}`));
    case 'invalid_type':
      return [problemWithType(issue.expected, valueAt(reader.value, path), at, name)];
    case 'invalid_value':
      return [problemWithWord(issue.values, valueAt(reader.value, path), at, name)];
    case 'too_small':
      return [problemAt(at, `${name} ${issue.message}`, issue.origin === 'number' ? '' : 'Fill it in, or remove the field if it is optional.')];
    default:
      return [problemAt(at, `${name} ${shown(valueAt(reader.value, path))}${issue.message}`, todoOf(issue))];
  }
}

function problemWithKey(key: string, at: Location, reader: Reader): Problem {
  const { file, path } = at;
  const known = keysAt(reader.schema, path);
  // What stands there already was hardly meant.
  const present = valueAt(reader.value, path);
  const absent = known.filter((field) => !isObject(present) || !Object.hasOwn(present, field));
  const place = { file: file.path, ...file.locateKey(path, key) };
  if (known.includes(key)) {
    return { ...place, says: `"${key}" belongs to another form than the fields beside it`, todo: 'Keep the fields of one form.' };
  }
  const todo = suggest(nearestTo(key, absent) ?? nearestTo(key, known), known.length > 0 ? `Known here: ${known.join(', ')}.` : 'Delete it.');
  return { ...place, says: `there is no field "${key}" here`, todo };
}

/** Of the branches of a union, the one that the writer most likely meant: the one with the fewest faults. */
function problemsWithUnion(issue: Issue & { code: 'invalid_union' }, path: JsonPath, reader: Reader, name: string): Problem[] {
  const at: Location = { file: reader.file, path };
  if ('options' in issue) return [problemWithWord(issue.options ?? [], valueAt(reader.value, path), at, name)];
  const score = (issues: readonly Issue[]) =>
    issues.reduce((sum, { code, path: inside }) => sum + (inside.length === 0 && code === 'invalid_type' ? 100 : 1), 0);
  const [nearest = []] = issue.errors.toSorted((a, b) => score(a) - score(b));
  return nearest.flatMap((inner) => problemsOf(inner, path, reader));
}

function problemWithType(expected: string, value: unknown, at: Location, name: string): Problem {
  if (value === undefined) return problemWithAbsence(at, `Add it: ${articled(expected)}.`);
  if (value === null) return problemAt(at, `${name} is null`, 'Remove the field: absent means that the record says nothing.');
  return problemAt(at, `${name} is ${articled(typeOf(value))}, not ${articled(expected)}`, '');
}

function problemWithAbsence({ file, path }: Location, todo: string): Problem {
  return problemAt({ file, path: path.slice(0, -1) }, `"${String(path.at(-1))}" is missing`, todo);
}

function problemWithWord(allowed: readonly unknown[], value: unknown, at: Location, name: string): Problem {
  const expected = typeof allowed[0];
  const words = allowed.map(String);
  if (value === undefined && words.length > 1) return problemWithAbsence(at, `Add it, one of: ${words.join(', ')}.`);
  if (typeof value !== expected) return problemWithType(expected, value, at, name);
  const nearest = typeof value === 'string' ? nearestTo(value, words) : undefined;
  return problemAt(at, `${name} cannot be ${JSON.stringify(value)}`, suggest(nearest, `Write one of: ${words.join(', ')}.`));
}

function todoOf(issue: Issue): string {
  const params = 'params' in issue ? issue.params : undefined;
  return typeof params?.['todo'] === 'string' ? params['todo'] : '';
}

function shown(value: unknown): string {
  return typeof value === 'string' && value.length > 0 && value.length <= 80 ? `("${value}") ` : '';
}

function articled(type: string): string {
  const word = { array: 'list', object: 'object', string: 'text', boolean: 'true or false', int: 'whole number' }[type] ?? type;
  return word === 'true or false' ? word : `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inside, key) => (isObject(inside) ? inside[key] : undefined), value);
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fields that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: JsonPath): string[] {
  const [key, ...rest] = path;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion || inner instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(inner.options.flatMap((option) => (option instanceof z.ZodType ? keysAt(option, path) : [])))];
  }
  if (inner instanceof z.ZodArray) return inner.element instanceof z.ZodType ? keysAt(inner.element, rest) : [];
  if (!(inner instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(inner.shape);
  const next: unknown = inner.shape[key];
  return next instanceof z.ZodType ? keysAt(next, rest) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional)) return schema;
  const inner = schema.unwrap();
  return inner instanceof z.ZodType ? unwrapped(inner) : schema;
}
