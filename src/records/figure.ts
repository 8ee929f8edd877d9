/** What is a figure? A number that people quote: its values, what each counts, as of when, and how they fit together. */
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { whenSchema } from '../values/when.ts';
import { care } from './care.ts';

/** What is counted. An amount of money is in US dollars. */
export const units = ['people', 'cases', 'deaths', 'percent', 'us-dollars', 'points', 'places'] as const;
export type Unit = (typeof units)[number];

/** How a number is meant. */
export const precisions = ['exactly', 'about', 'at-least', 'at-most', 'more-than'] as const;
export type Precision = (typeof precisions)[number];

const valueSchema = statementSchema.extend({
  is: z.enum(precisions).describe('How the number is meant by those who give it.'),
  number: z.number().nonnegative({ error: 'is less than nothing' }).describe('The number itself: 238, 4700000.'),
  unit: z.enum(units).describe('What it is a number of.'),
  counts: textSchema('What this value counts, in a few words: "Venezuelans flown on March 15, 2025".'),
  asOf: whenSchema.optional().describe('The day or the time for which it holds.'),
  partOf: idSchema('The id of the value in this figure that this one is a part of; only where a source says so.').optional(),
});

export const figureSchema = z.strictObject({
  title: textSchema('What people ask, as a question: "How many men were sent to CECOT?".'),
  values: z
    .array(valueSchema)
    .min(1, { error: 'is empty: a figure has at least one value' })
    .describe('Its values, each with what it counts.'),
  sameCount: z
    .array(z.array(idSchema('A value of this figure.')).min(2, { error: 'names fewer than two values' }))
    .describe('Values that count the same thing at the same time, as far as their sources say: each group is drawn as one range, with a mark for each account. Leave out what counts something else, or may.')
    .optional(),
  fit: z.array(statementSchema).describe('How the values fit together, or why they do not.').optional(),
  unknowns: z.array(textSchema('A question that nobody has answered.')).describe('What is not known of it.').optional(),
  ...care,
});

export type FigureRecord = z.infer<typeof figureSchema>;
export type ValueRecord = z.infer<typeof valueSchema>;
