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

export const eventKinds = [
  'journey',
  'custody',
  'transfer',
  'flight',
  'exchange',
  'return',
  'court',
  'government-act',
  'testimony',
  'visit',
  'letter',
  'protest',
  'report',
  'public',
  'life',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventSchema = statementSchema.extend({
  kind: z.enum(eventKinds).describe('What sort of event it is.'),
  date: whenSchema,
  place: idSchema('Where it happened: the id of a place.').optional(),
  scheduled: z.literal(true).describe('True when the source only announced it.').optional(),
  event: idSchema('The event of the records that this is a part of: the flight that took him.').optional(),
});

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

export const entryKinds = [
  'filed',
  'amended',
  'motion',
  'application',
  'brief',
  'hearing',
  'argument',
  'notice',
  'deadline',
  'appeal-announced',
  'removal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What a timeline is narrowed by. */
export const strands = ['custody', 'courts', 'governments', 'public'] as const;
export type Strand = (typeof strands)[number];

export function isStrand(word: string): word is Strand {
  return strands.some((strand) => strand === word);
}

export const strandOfKind = {
  journey: 'custody',
  custody: 'custody',
  transfer: 'custody',
  flight: 'custody',
  exchange: 'custody',
  return: 'custody',
  court: 'courts',
  filed: 'courts',
  amended: 'courts',
  motion: 'courts',
  application: 'courts',
  brief: 'courts',
  hearing: 'courts',
  argument: 'courts',
  notice: 'courts',
  deadline: 'courts',
  'appeal-announced': 'courts',
  removal: 'courts',
  'government-act': 'governments',
  testimony: 'governments',
  visit: 'public',
  letter: 'public',
  protest: 'public',
  report: 'public',
  public: 'public',
  life: 'public',
} as const satisfies Record<EventKind | EntryKind, Strand>;

/** What stands on a docket. */
export const entrySchema = eventSchema.extend({
  kind: z.enum(entryKinds).describe('What stands on the docket.'),
});

export const verbsOnRulings = [
  'stays',
  'declines-to-stay',
  'lifts',
  'extends',
  'amends',
  'affirms',
  'vacates',
  'reverses',
  'remands',
  'supersedes',
  'carries-out',
  'enforces',
  'leaves-standing',
  'finds-disobeyed',
  'finds-probably-disobeyed',
] as const;
export const verbsForPeople = ['orders', 'protects', 'releases', 'closes', 'certifies', 'decertifies'] as const;
export type VerbOnRuling = (typeof verbsOnRulings)[number];
export type Verb = VerbOnRuling | (typeof verbsForPeople)[number];

/** Whether a verb is what a ruling does to another. */
export function isOnRuling(verb: Verb): verb is VerbOnRuling {
  return verbsOnRulings.some((known) => known === verb);
}

export const obediences = ['obeyed', 'obeyed-in-part', 'not-obeyed'] as const;
export type Obedience = (typeof obediences)[number];

export const effectSchema = statementSchema.extend({
  does: z.enum([...verbsOnRulings, ...verbsForPeople]).describe('What the ruling does.'),
  on: idSchema('The earlier ruling that it acts on.').optional(),
  for: z
    .union([
      z.strictObject({ person: idSchema('The person whom it names.') }),
      z.strictObject({ cohort: idSchema('The cohort that it reaches.') }),
    ])
    .optional()
    .describe('The person or the cohort for whom it does so.'),
  obeyed: z.enum(obediences).describe('Whether it was obeyed, where the record says so.').optional(),
});

export type StatementRecord = z.infer<typeof statementSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type EntryRecord = z.infer<typeof entrySchema>;
export type SpellRecord = z.infer<typeof spellSchema>;
export type MembershipRecord = z.infer<typeof membershipSchema>;
export type AccusationRecord = z.infer<typeof accusationSchema>;
export type EffectRecord = z.infer<typeof effectSchema>;
export type SpeakerRecord = z.infer<typeof speakerSchema>;
export type StandingRecord = z.infer<typeof standingSchema>;
