/** What is a correction? What was published, why it changed, and when; it is added and never taken away. Its id is its day and a number: 2030-01-31-1. */
import { z } from 'zod';
import { addressSchema } from '../values/id.ts';
import { textSchema } from '../values/text.ts';
import { care } from './care.ts';

/** Whether only the words were corrected, or what they say. */
export const correctionKinds = ['wording', 'substance'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const correctionSchema = z.strictObject({
  statements: z
    .array(addressSchema)
    .min(1, { error: 'is empty: name the statements that changed' })
    .describe('The addresses of the statements that changed.'),
  kind: z.enum(correctionKinds).describe('Whether only the words were corrected, or what they say.'),
  what: textSchema('What changed: what stood there, and what stands there now.'),
  why: textSchema('Why it changed.'),
  ...care,
});

export type CorrectionRecord = z.infer<typeof correctionSchema>;

/** The day of a correction, from its id; undefined where the id is not a day and a number. */
export function findDayOf(id: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})-[1-9]\d*$/.exec(id)?.[1];
}
