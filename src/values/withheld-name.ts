/**
 * What is left of a withheld name? Keyed hashes of the name and of each pair of
 * its parts. A plain hash could be reversed by hashing a published list of the
 * men; the key stands outside the repository.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { fold } from './fold.ts';

/** Words that stand between names and are nobody's. */
const particles: readonly string[] = ['de', 'del', 'la', 'las', 'los', 'y', 'da', 'do', 'dos', 'e', 'of', 'the', 'and'];

export const withheldNamesSchema = z.strictObject({
  names: z
    .array(z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a keyed hash of 64 hexadecimal digits' }).describe('A keyed hash.'))
    .describe('Keyed hashes of withheld names and of pairs of their parts; written by the withhold command.'),
  proof: z.string().describe('A keyed hash of words that everybody knows: it tells a mistyped key from the right one.'),
});

/** What the right key makes of words that everybody knows. With a wrong one nothing would be found, and nobody would notice. */
export function proofOfKey(key: string): string {
  return hash('the key of the withheld names', key);
}

/** The hashes under which a name is found again, whole or by any two of its parts in their order. A name of one word has none: it would be found wherever the word stands. */
export function hashesOfName(name: string, key: string): string[] {
  const parts = fold(name).split(' ').filter(isOfAName);
  if (parts.length < 2) return [];
  const pairs = parts.flatMap((first, index) => parts.slice(index + 1).map((second) => `${first} ${second}`));
  return [...new Set([parts.join(' '), ...pairs])].map((form) => hash(form, key));
}

/**
 * Where in a text a withheld name stands: the offset of each run of words whose
 * hash is known. The words are not returned. A longer name begins with a pair of
 * its parts, so that single words and pairs find every one.
 */
export function findWithheldNames(text: string, hashes: ReadonlySet<string>, key: string): number[] {
  const isWithheld = recognizer(hashes, key);
  const found: number[] = [];
  let before = { word: '', offset: -1 };
  for (const { 0: written, index: offset } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(written);
    if (!isOfAName(word)) continue;
    if (before.offset !== found.at(-1) && isWithheld(`${before.word} ${word}`)) found.push(before.offset);
    if (isWithheld(word)) found.push(offset);
    before = { word, offset };
  }
  return found;
}

/** The fewest letters of a part of a name that alone may mean the person. */
const tellingLetters = 4;

/**
 * The parts of a name that alone may mean the person, folded. Others have such
 * parts too, so that only a reader can tell; and only while the name is at hand.
 */
export function partsOfName(name: string): string[] {
  return [...new Set(fold(name).split(' ').filter((part) => isOfAName(part) && part.length >= tellingLetters))];
}

/** Two parts of a name written as one word, folded, as in tags and in the names of accounts. */
export function gluedFormsOf(name: string): string[] {
  const parts = partsOfName(name);
  return [...new Set(parts.flatMap((first, index) => parts.slice(index + 1).map((second) => `${first}${second}`)))];
}

/** The words of a text that are one of these parts, or in which one of these glued forms stands. */
export function wordsLike(text: string, parts: readonly string[], glued: readonly string[]): { word: string; offset: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .map(({ 0: word, index: offset }) => ({ word, offset }))
    .filter(({ word }) => parts.includes(fold(word)) || glued.some((form) => fold(word).includes(form)));
}

/** What was looked up once: a text says the same words again and again, and each hash takes its time. */
const lookedUp = new WeakMap<ReadonlySet<string>, Map<string, Map<string, boolean>>>();

function recognizer(hashes: ReadonlySet<string>, key: string): (form: string) => boolean {
  const byKey = lookedUp.get(hashes) ?? new Map<string, Map<string, boolean>>();
  const known = byKey.get(key) ?? new Map<string, boolean>();
  lookedUp.set(hashes, byKey.set(key, known));
  return (form) => {
    const is = known.get(form) ?? hashes.has(hash(form, key));
    known.set(form, is);
    return is;
  };
}

function isOfAName(word: string): boolean {
  return word !== '' && !particles.includes(word);
}

function hash(form: string, key: string): string {
  return createHmac('sha256', key).update(form).digest('hex');
}
