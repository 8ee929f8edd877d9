/**
 * What is a statement? The unit of everything: one claim in whole sentences,
 * with who made it and where it is written. What carries more than that (an
 * event, a spell, an accusation, an effect …) is a statement with more fields.
 */
import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { addressSchema, idSchema } from './id.ts';
import { textSchema } from './text.ts';
import { whenSchema } from './when.ts';

/** Who made the claim, bounded by what was read. The first two speak in the site's own voice. */
export const bases = [
  'court-finding',
  'official-record',
  'court-filing',
  'official-statement',
  'personal-account',
  'counsel-statement',
  'press-report',
  'organization-report',
  'derived',
] as const;
export type Basis = (typeof bases)[number];

/** The bases that need no speaker: the court, the record, the paper or the computation speaks for itself. */
export const basesWithoutSpeaker: readonly Basis[] = ['court-finding', 'official-record', 'press-report', 'derived'];

/** The bases that hold somebody's own words: quoted, recorded, or their own document. */
export const basesInOwnWords: readonly Basis[] = ['official-statement', 'personal-account', 'counsel-statement'];

export const speakerSchema = z
  .union([
    z.strictObject({ actor: idSchema('The id of the actor who says it.') }),
    z.strictObject({ person: idSchema('The id of the person who says it.') }),
    z.strictObject({ role: textSchema('Who says it, without a name: "his mother", "a former detainee".') }),
  ])
  .describe('Who says it: an actor, a person, or a role without a name.');

export const standingSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('disputed').describe('A dispute lists it in "alsoIn" of one of its positions.'),
      in: idSchema('The dispute that lists this statement.'),
    }),
    z.strictObject({
      is: z.literal('superseded').describe('Another statement replaced it.'),
      by: addressSchema,
      because: textSchema('Why the other statement replaces this one.'),
    }),
    z.strictObject({
      is: z.literal('withdrawn').describe('It no longer stands, and nothing replaced it.'),
      because: textSchema('Why it no longer stands.'),
    }),
  ])
  .describe('Only when the statement is disputed, superseded or withdrawn. It is never deleted.');

export const statementSchema = z.strictObject({
  id: idSchema("The statement's id: a slug, unique in its file, never changed, never used again."),
  says: textSchema(
    'Whole sentences that carry their own attribution ("His lawyers say …"), because they travel alone.',
  ),
  basis: z.enum(bases).describe('Who made the claim, bounded by what was read.'),
  by: speakerSchema.optional(),
  citations: z.array(citationSchema).min(1, { error: 'is empty: a statement rests on at least one citation' }).describe(
    'Where it is written; the better source first.',
  ),
  standing: standingSchema.optional(),
});

export const membershipSchema = statementSchema.extend({
  cohort: idSchema('The cohort that the person belongs to.'),
  from: whenSchema.optional(),
  to: whenSchema.optional(),
});

export const accusationSchema = statementSchema.extend({
  date: whenSchema.optional(),
  answers: z.array(statementSchema).describe('What the person, or someone for him, answers to this.'),
  answeredAlsoBy: z.array(addressSchema).describe('Answers that stand elsewhere, by their addresses.').optional(),
  noAnswerAsOf: whenSchema.optional().describe('The day until which no answer was found, where there is none.'),
});

export type StatementRecord = z.infer<typeof statementSchema>;
export type MembershipRecord = z.infer<typeof membershipSchema>;
export type AccusationRecord = z.infer<typeof accusationSchema>;
export type SpeakerRecord = z.infer<typeof speakerSchema>;
export type StandingRecord = z.infer<typeof standingSchema>;
