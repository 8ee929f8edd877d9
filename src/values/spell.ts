/** What is a spell? A statement of where a person was, or that nobody knows, from one moment until another. */
import { z } from 'zod';
import { idSchema } from './id.ts';
import { statementSchema } from './statement.ts';
import { textSchema } from './text.ts';
import { whenSchema } from './when.ts';

export const spellStates = ['held', 'in-transit', 'at-liberty', 'unknown'] as const;
export type SpellState = (typeof spellStates)[number];

export const spellSchema = statementSchema.extend({
  as: z.enum(spellStates).describe('Held, in transit, at liberty, or not known.'),
  authority: idSchema('Who held him: the body whose officers or guards did, whatever the law says of custody.').optional(),
  place: idSchema('Where: the id of a place.').optional(),
  where: textSchema('Where, in words, when no place of the records fits: "On the way to the United States". Beside it "place" may name the larger place.').optional(),
  from: whenSchema.optional().describe('When it began. Absent: the beginning is not known.'),
  to: z
    .union([z.literal('..'), whenSchema])
    .optional()
    .describe('When it ended. "..": it was still so when the newest source cited was published. Absent: the end is not known.'),
});

export type SpellRecord = z.infer<typeof spellSchema>;
