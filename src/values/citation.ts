/** What is a citation? A source and the few words of it, verbatim, that support the statement. */
import { z } from 'zod';
import { addressSchema, idSchema } from './id.ts';
import { lineSchema, wordsOf } from './text.ts';

/** A passage has at least and at most this many words. */
export const passageWords = { least: 3, most: 12 } as const;

const passageSchema = lineSchema(
  `The few words that support the statement, verbatim and in the source's language: ${passageWords.least} to ${passageWords.most} words that stand once in it.`,
).refine((passage) => isPassageLength(wordsOf(passage).length), {
  error: `does not have ${passageWords.least} to ${passageWords.most} words`,
  params: { todo: 'Quote the few words that carry the claim, no more.' },
});

/** A citation of a source: the W3C TextQuoteSelector in short. */
export const sourceCitationSchema = z
  .strictObject({
    source: idSchema('The id of the source, a file in content/sources.'),
    passage: passageSchema.optional(),
    prefix: lineSchema('A word or two in front of the passage, where its words alone stand more than once.').optional(),
    suffix: lineSchema('A word or two behind the passage, where its words alone stand more than once.').optional(),
    page: lineSchema('The page as printed, for documents with pages.').optional(),
    at: z
      .string()
      .regex(/^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/, { error: 'is not a time in a recording such as 1:06 or 1:02:03' })
      .describe('The time in a recording, minutes and seconds: 1:06.')
      .optional(),
    repeats: idSchema('Here the source only repeats this other one, and counts as it.').optional(),
  })
  .describe('Where it is written: the source and the passage in it.');

/** A citation of another statement, for what was worked out here. */
export const statementCitationSchema = z
  .strictObject({ statement: addressSchema })
  .describe('A statement of this site that this one is worked out from.');

export const citationSchema = z.union([sourceCitationSchema, statementCitationSchema]);

export type CitationRecord = z.infer<typeof citationSchema>;
export type SourceCitationRecord = z.infer<typeof sourceCitationSchema>;

function isPassageLength(count: number): boolean {
  return count >= passageWords.least && count <= passageWords.most;
}
