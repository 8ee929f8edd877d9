/** What is a dispute? A question that sources answer differently, with the accounts side by side and how this site words it. */
import { z } from 'zod';
import { addressSchema, idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { care } from './care.ts';

const positionSchema = z.strictObject({
  name: textSchema('The answer, in one to four words: "Denied", "March 14".'),
  accounts: z
    .array(statementSchema)
    .min(1, { error: 'is empty: a position has at least one account' })
    .describe('Who gives this answer, in statements: what one source or speaker says.'),
  alsoIn: z
    .array(addressSchema)
    .describe('Statements of other records that say the same, by their addresses; each has the standing "disputed".')
    .optional(),
});

export const disputeSchema = z.strictObject({
  question: textSchema('The question, with its question mark.'),
  about: z
    .array(
      z.union([
        z.strictObject({ person: idSchema('A person of this site.') }),
        z.strictObject({ proceeding: idSchema('A proceeding of this site.') }),
        z.strictObject({ ruling: idSchema('A ruling of this site.') }),
        z.strictObject({ event: idSchema('An event of this site.') }),
        z.strictObject({ place: idSchema('A place of this site.') }),
        z.strictObject({ cohort: idSchema('A cohort of this site.') }),
      ]),
    )
    .min(1, { error: 'is empty: say what the question is about' })
    .describe('The records on whose pages the question stands.'),
  positions: z
    .array(positionSchema)
    .min(2, { error: 'has one answer only: a dispute has at least two' })
    .describe('The answers, each with those who give it.'),
  wording: statementSchema
    .extend({ because: textSchema('Why this site words it so.') })
    .describe('How this site words it: a statement, as a rule derived from the accounts.'),
  context: z.array(statementSchema).describe('What helps to understand how the accounts came apart.').optional(),
  wouldSettle: z.array(textSchema('A document or an answer that would settle it.')).describe('What would settle it.').optional(),
  ...care,
});

export type DisputeRecord = z.infer<typeof disputeSchema>;
