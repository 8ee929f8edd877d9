/** What does every record carry besides its content? How it is looked after: checked, read, held back, excused. */
import { z } from 'zod';
import { daySchema } from '../values/date.ts';
import { lineSchema } from '../values/text.ts';

/** The fields that any record may have; spread into the schema of each kind. */
export const care = {
  verified: daySchema.describe('The day on which someone last checked the record against its sources.').optional(),
  reviewed: z
    .strictObject({
      en: daySchema.describe('The day on which a careful reader of English read it.').optional(),
      es: daySchema.describe('The day on which a careful reader of Spanish read it.').optional(),
    })
    .describe('When it was read with care, by language. Without it the page says that the translation is under review.')
    .optional(),
  draft: z.literal(true).describe('True keeps the record out of the site; it is checked all the same.').optional(),
  noindex: z.literal(true).describe('True asks search engines to leave its page out.').optional(),
  exempt: z
    .array(
      z.strictObject({
        rule: lineSchema('The rule, by its name in src/archive/rules.'),
        because: lineSchema('Why this record may break it; shown to editors.'),
      }),
    )
    .describe('Rules that this record may break, each with a reason. One that is no longer needed is a problem.')
    .optional(),
};
