/** What is an id? Lower-case ASCII words joined by hyphens, at most 64 characters. It is the name of a file or folder and stands nowhere else. */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const longestId = 64;

export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}

export const idForm = `Write lower-case letters and digits, words joined by single hyphens, at most ${longestId} characters.`;

/** An id of a record of the named kind, or of a statement. */
export function idSchema(description: string) {
  return z.string().refine(isId, { error: 'is not an id', params: { todo: idForm } }).describe(description);
}

/** The address of a statement: `<kind>/<record>#<statement>`. */
export const addressSchema = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9-]+#[a-z0-9-]+$/, { error: 'is not the address of a statement' })
  .describe('The address of a statement: kind/record#statement, such as rulings/2020-01-02-invented#granted.');

/** The candidate that a misspelled word most likely meant; undefined when none is near. */
export function nearestTo(word: string, candidates: readonly string[]): string | undefined {
  const [first] = candidates;
  if (first === undefined) return undefined;
  const nearest = closest(word, [...candidates]);
  const allowed = Math.max(2, Math.floor(nearest.length / 3));
  return distance(word, nearest) <= allowed || nearest.includes(word) ? nearest : undefined;
}
