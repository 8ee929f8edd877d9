/** What is a text? The same sentence in both languages; and how words are counted. */
import { z } from 'zod';
import type { Locale } from './locale.ts';

/** `{ "en": "…", "es": "…" }`, both required. */
export type Text = Readonly<Record<Locale, string>>;

/** One line of words as a reader will see it. */
export function lineSchema(description: string) {
  return z
    .string()
    .min(1, { error: 'is empty' })
    .max(2000, { error: 'is longer than 2,000 characters' })
    .refine((text) => text.trim() === text && !/\s{2}|[\n\t]/.test(text), {
      error: 'has white space at an edge, two spaces in a row or a line break',
      params: { todo: 'Write one line with single spaces.' },
    })
    .refine((text) => !/^[=+@-]/.test(text), {
      error: 'begins with a sign that spreadsheets take for a formula',
      params: { todo: 'Begin with a word.' },
    })
    .describe(description);
}

/** A text in both languages. */
export function textSchema(description: string) {
  return z
    .strictObject({
      en: lineSchema('The English.'),
      es: lineSchema('The Spanish: the same content, not a word-for-word copy.'),
    })
    .refine((text) => !isUntranslated(text), {
      error: 'says the very same in both languages',
      params: { todo: 'Translate one of them.' },
    })
    .describe(description);
}

/** Texts of this many words or more must differ between the languages. */
export const wordsThatMustDiffer = 5;

/** The words of a text, in order, without punctuation at their edges. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The first words of a sentence, with an ellipsis, on the line of the last of them, where some are left out. */
export function abridge(sentence: string, words: number): string {
  const all = sentence.split(' ');
  return all.length <= words ? sentence : `${all.slice(0, words).join(' ').replace(/[,;:.]$/, '')}\u00a0…`;
}

/** A number with its noun: "1 source", "1,200 sources". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** Whether a text of five words or more says the very same in both languages: then one of them was not translated. */
export function isUntranslated(text: Text): boolean {
  return text.en === text.es && wordsOf(text.en).length >= wordsThatMustDiffer;
}
