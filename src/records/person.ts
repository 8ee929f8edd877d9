/** What is a person's record? Who he is, where he was, what he is accused of and answers, and what is not known. */
import { z } from 'zod';
import { eventSchema } from '../values/event.ts';
import { idSchema } from '../values/id.ts';
import { spellSchema } from '../values/spell.ts';
import { accusationSchema, membershipSchema, statementSchema } from '../values/statement.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { care } from './care.ts';

const fullNameSchema = z.strictObject({
  full: lineSchema('The whole name, spelled as the person or his lawyers spell it, with accents.'),
  sorting: lineSchema('The name as a list sorts it: surnames, comma, given names.'),
  spanish: z
    .strictObject({
      full: lineSchema('The whole name as Spanish pages write it.'),
      sorting: lineSchema('The same as a list sorts it.'),
    })
    .describe('How Spanish pages write the name, where that differs: with the accents that a court leaves out.')
    .optional(),
  aliases: z.array(lineSchema('Another spelling in print.')).describe('Other spellings by which people search.').optional(),
});

const pseudonymSchema = z.strictObject({
  pseudonym: lineSchema('The only name that may be published.'),
});

export const nameSchema = z
  .union([fullNameSchema, pseudonymSchema])
  .describe('The full name, or only a pseudonym; that shape has no field for another name.');

const occupationSchema = z.strictObject({
  word: textSchema('The word, as it stands in the statement in each language: barber, barbero.'),
  statement: idSchema('The id of the statement in "about" that says what the person works or worked as.'),
});

export const personSchema = z.strictObject({
  name: nameSchema,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'is not a country code of two capitals' })
    .describe('The country code of the nationality: VE.'),
  named: statementSchema.describe('Why the name is public: which court record or publication named the person first.'),
  about: z.array(statementSchema).describe('Who the person is, in statements.'),
  occupations: z
    .array(occupationSchema)
    .describe('Words for what the person works or worked as, by which readers find him. Who says so stands in the statement.')
    .optional(),
  whereabouts: z.array(spellSchema).describe('Where the person was, spell by spell, oldest first. Gaps stay gaps.'),
  events: z.array(eventSchema).describe('What happened to this person alone. What touched several is an event record.'),
  memberships: z.array(membershipSchema).describe('The cohorts that the person belongs to, and how that is known.'),
  accusations: z.array(accusationSchema).describe('What is alleged, each with the answer.'),
  convictionSearch: z
    .array(statementSchema)
    .describe('What a search for a conviction found. Required beside accusations.')
    .optional(),
  unknowns: z.array(textSchema('A question that nobody has answered.')).describe('What is not known.'),
  identifiers: z
    .strictObject({ wikidata: z.string().regex(/^Q\d+$/).describe('The Wikidata item.').optional() })
    .describe('Identifiers in public catalogues. Never a number given by an authority.')
    .optional(),
  ...care,
});

export type PersonRecord = z.infer<typeof personSchema>;
export type NameRecord = z.infer<typeof nameSchema>;

/** What is left where a wish to be withheld was honored: of a person, under a random id; of a correction that concerned nobody else. */
export const withheldSchema = z.strictObject({
  withheld: z.literal(true).describe('Always true; nothing else stands in such a record.'),
});

/** The ids under which withheld people stand. */
export const withheldIdPattern = /^withheld-[a-z0-9]{8,}$/;
