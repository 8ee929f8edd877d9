/** What is a proceeding? A case before one court, with its docket, its parties, and what it appeals or continues. */
import { z } from 'zod';
import { entrySchema } from '../values/event.ts';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { care } from './care.ts';

export const proceedingKinds = ['immigration', 'civil', 'habeas', 'criminal', 'appeal', 'petition'] as const;
export type ProceedingKind = (typeof proceedingKinds)[number];

export const partyRoles = [
  'respondent',
  'petitioner',
  'applicant',
  'plaintiff',
  'named-plaintiff',
  'class',
  'defendant',
  'appellant',
  'appellee',
  'government',
  'counsel',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const continuations = [
  'appeal',
  'certiorari',
  'mandamus',
  'stay-application',
  'remand',
  'continuation',
] as const;
export type Continuation = (typeof continuations)[number];

const partySchema = z.strictObject({
  role: z.enum(partyRoles).describe("The party's role."),
  is: z
    .union([
      z.strictObject({ person: idSchema('A person of this site.') }),
      z.strictObject({ actor: idSchema('An actor of this site.') }),
      z.strictObject({ cohort: idSchema('A cohort of this site.') }),
    ])
    .describe('Who the party is.'),
});

export const proceedingSchema = z.strictObject({
  title: textSchema('What the case is called on this site.'),
  caption: lineSchema("The caption as filed, in the court's spelling: Doe v. Roe.").optional(),
  kind: z.enum(proceedingKinds).describe('What sort of case it is.'),
  court: idSchema('The court: an actor.'),
  dockets: z.array(lineSchema('A docket number as the court writes it.')).describe('The docket numbers; may be empty.'),
  noDocket: textSchema('Why there is no docket number; required where dockets is empty.').optional(),
  parties: z.array(partySchema).describe('The parties and their roles.'),
  about: z.array(statementSchema).describe('What the case is, in statements.').optional(),
  entries: z.array(entrySchema).describe('What stands on the docket: filings, hearings, notices, in order.'),
  after: z
    .array(
      z.strictObject({
        proceeding: idSchema('The earlier proceeding.'),
        by: z.enum(continuations).describe('How this one follows it.'),
      }),
    )
    .describe('What it appeals or continues.')
    .optional(),
  unknowns: z.array(textSchema('A question that nobody has answered.')).describe('What is not known of it.').optional(),
  ...care,
});

export type ProceedingRecord = z.infer<typeof proceedingSchema>;
