/** What is a term? A word of the law explained to a reader without law, in both languages. */
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { care } from './care.ts';

/** Who uses the Spanish term: a government or court; legal aid or a human-rights body; the press; nobody but this site. */
export const usages = ['official', 'institutional', 'press', 'ours'] as const;
export type Usage = (typeof usages)[number];

export const termSchema = z.strictObject({
  term: textSchema('The term as a page writes it, in lower case unless it is a name.'),
  forms: z
    .strictObject({
      en: z.array(lineSchema('Another form of the English term: a plural, initials.')).describe('Other forms in English.').optional(),
      es: z.array(lineSchema('Another form of the Spanish term.')).describe('Other forms in Spanish.').optional(),
    })
    .describe('Other forms in which it stands on pages.')
    .optional(),
  means: textSchema('What it means, in one to three plain sentences.'),
  spanish: z.enum(usages).describe('Who uses the Spanish term.'),
  usage: z.array(statementSchema).describe('Where the Spanish term comes from, in statements; absent where it is ours.').optional(),
  avoid: z
    .array(
      z.strictObject({
        form: lineSchema('A form to avoid, in Spanish.'),
        because: textSchema('Why it misleads.'),
        fineElsewhere: z.literal(true).describe('True where the form is right in another sense, as "juez federal" is of a federal judge: only a reader can tell, and the check lets it pass.').optional(),
      }),
    )
    .describe('Forms to avoid in Spanish.')
    .optional(),
  seeAlso: z.array(idSchema('A related term.')).describe('Related terms.').optional(),
  ...care,
});

export type TermRecord = z.infer<typeof termSchema>;
