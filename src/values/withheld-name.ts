/**
 * What is left of a withheld name? Keyed hashes of the name and of each pair of
 * its parts. A plain hash could be reversed by hashing a published list of the
 * men; the key stands outside the repository.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { fold } from './text.ts';

/** Words that stand between names and are nobody's. */
const particles: readonly string[] = ['de', 'del', 'la', 'las', 'los', 'y', 'da', 'do', 'dos', 'e', 'of', 'the', 'and'];

/** The longest run of words that is compared; longer names are found by their pairs. */
const longestRun = 6;

export const withheldNamesSchema = z.strictObject({
  names: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a keyed hash of 64 hexadecimal digits' }).describe('A keyed hash.'))
    .describe('Keyed hashes of withheld names and of pairs of their parts; written by the withhold command.'),
});

/** The hashes under which a name is found again, whole or by any two of its parts in their order. */
export function hashesOfName(name: string, key: string): string[] {
  const parts = fold(name).split(' ').filter(isOfAName);
  const pairs = parts.flatMap((first, index) => parts.slice(index + 1).map((second) => `${first} ${second}`));
  return [...new Set([parts.join(' '), ...pairs])].map((form) => hash(form, key));
}

/** Where in a text a withheld name stands: the offset of each run of words whose hash is known. The words are not returned. */
export function findWithheldNames(text: string, hashes: ReadonlySet<string>, key: string): number[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: fold(match[0]), offset: match.index })).filter(({ word }) => isOfAName(word));
  return words.flatMap(({ offset }, start) => {
    const runs = words.slice(start, start + longestRun).map((_, index) => words.slice(start, start + index + 1).map(({ word }) => word).join(' '));
    return runs.some((run) => hashes.has(hash(run, key))) ? [offset] : [];
  });
}

function isOfAName(word: string): boolean {
  return word !== '' && !particles.includes(word);
}

function hash(form: string, key: string): string {
  return createHmac('sha256', key).update(form).digest('hex');
}
