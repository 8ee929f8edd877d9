/** What is an event? A statement of what happened, and when; on a docket it is an entry. */
import { z } from 'zod';
import { idSchema } from './id.ts';
import { statementSchema } from './statement.ts';
import { whenSchema } from './when.ts';

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

/** What stands on a docket. */
export const entrySchema = eventSchema.extend({
  kind: z.enum(entryKinds).describe('What stands on the docket.'),
});

export type EventRecord = z.infer<typeof eventSchema>;
export type EntryRecord = z.infer<typeof entrySchema>;
