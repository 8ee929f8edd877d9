/** What is a cohort? A set of people with a definition; who belongs to it is stated in the person's record only. */
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { whenSchema } from '../values/when.ts';
import { care } from './care.ts';

const countSchema = statementSchema.extend({
  count: z.int().positive({ error: 'is less than one' }).describe('How many people it has, by this count.'),
});

export const cohortSchema = z.strictObject({
  name: textSchema('What the set is called on this site.'),
  definition: statementSchema.describe('Who belongs to it, and by whose definition.'),
  terms: z
    .array(z.strictObject({ from: whenSchema, to: whenSchema.optional() }))
    .describe('From when to when it existed; a class certified again is a new term.')
    .optional(),
  counts: z.array(countSchema).describe('How many people it has, by whose count.').optional(),
  within: idSchema('The larger cohort that it is part of.').optional(),
  ...care,
});

export type CohortRecord = z.infer<typeof cohortSchema>;
