/** What is a citation? A source and the few words of it, verbatim, that support the statement. */
import { z } from 'zod';
import { addressSchema, idSchema } from './id.ts';
import { omission, partsOf } from './quoted.ts';
import { lineSchema, wordsOf } from './text.ts';

/** A passage has at least and at most this many words. */
export const passageWords = { least: 3, most: 12 } as const;

const passageSchema = lineSchema(
  `The few words that support the statement, verbatim and in the source's language: ${passageWords.least} to ${passageWords.most} words that stand once in it. Words in the middle may be left out, once, between two parts of at least ${passageWords.least} words: "was flown to${omission}the next morning".`,
)
  .refine((passage) => isPassageLength(wordsOf(passage).length), {
    error: `does not have ${passageWords.least} to ${passageWords.most} words`,
    params: { todo: 'Quote the few words that carry the claim, no more.' },
  })
  .refine(leavesOutTheMiddle, {
    error: `leaves words out otherwise than once, in the middle, between two parts of at least ${passageWords.least} words`,
    params: { todo: `Write one "${omission}" between them; what stands farther on is a citation of its own.` },
  });

/** A citation of a source: the W3C TextQuoteSelector in short. */
export const sourceCitationSchema = z
  .strictObject({
    source: idSchema('The id of the source, a file in content/sources.'),
    passage: passageSchema.optional(),
    prefix: lineSchema('A word or two in front of the passage, where its words alone stand more than once.').optional(),
    suffix: lineSchema('A word or two behind the passage, where its words alone stand more than once.').optional(),
    page: lineSchema('The page as printed, for documents with pages: what readers see.').optional(),
    sheet: z
      .int()
      .min(1, { error: 'is not a page of a PDF, counted from 1' })
      .describe('For a PDF: which page of the file it is, counted from the first. The link opens there; the number printed on the page may differ.')
      .optional(),
    at: z
      .string()
      .regex(/^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/, { error: 'is not a time in a recording such as 1:06 or 1:02:03' })
      .describe('The time in a recording, minutes and seconds: 1:06. The link opens there where the address is of YouTube or of a media file.')
      .optional(),
    repeats: idSchema('Here the source only repeats this other one, and counts as it.').optional(),
  })
  .describe('Where it is written: the source and the passage in it.');

/** A citation of another statement, for what was worked out here. */
export const statementCitationSchema = z
  .strictObject({ statement: addressSchema })
  .describe('A statement of this site that this one is worked out from.');

export const citationSchema = z.union([sourceCitationSchema, statementCitationSchema]);

export type SourceCitationRecord = z.infer<typeof sourceCitationSchema>;

function isPassageLength(count: number): boolean {
  return count >= passageWords.least && count <= passageWords.most;
}

/** Three dots in brackets, however written, are a mark for words left out: one at most, and enough words on either side to be found by. */
function leavesOutTheMiddle(passage: string): boolean {
  const marks = passage.match(/\[\s*(?:\u2026|\.{3})\s*\]/g) ?? [];
  const parts = partsOf(passage);
  return marks.length === parts.length - 1 && parts.length <= 2 && (marks.length === 0 || parts.every((part) => wordsOf(part).length >= passageWords.least));
}
