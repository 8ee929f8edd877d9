/**
 * Which words of a question stand nowhere? Pagefind passes over a word that it
 * does not have, or takes the longest beginning of it that it has, so that
 * "Rodríguez" could find "rod": what it found first shows whether it did.
 */
import { fold } from '../values/fold.ts';
import type { Fragment } from './excerpt.ts';

/** The fewest letters by which a word is known, whatever its ending, which searching leaves out. Of a longer word it is half: "deport" of "deportations". */
const fewestLetters = 3;

/** The words of a question that a record which was found for it does not have, in any form. */
export function missingWords(words: string, { content, meta, locations }: Fragment): string[] {
  const all = content.split(/\s+/);
  const found = [...locations.map((location) => all[location] ?? ''), ...Object.values(meta)].flatMap(formsIn);
  return partsOf(words).filter((word) => formsIn(word).every((part) => !found.some((form) => isFormOf(form, part))));
}

/** The words of a question, without quotation marks. */
export function partsOf(words: string): string[] {
  return words.split(/[\s"“”«»„]+/).filter((word) => fold(word) !== '');
}

/** The words in a text, and what stands between two spaces as one word: "1:25-cv-1" is 1, 25, cv, and 125cv1. */
function formsIn(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const parts = fold(word).split(' ').filter(Boolean);
    return [...parts, parts.join('')];
  });
}

/** Whether a word that stands in a record is a form of the one that was asked for: it goes on, or differs in its ending. */
function isFormOf(form: string, asked: string): boolean {
  if (form.startsWith(asked)) return true;
  const shared = Math.max(fewestLetters, Math.ceil(asked.length / 2));
  return asked.length >= shared && form.startsWith(asked.slice(0, shared));
}
