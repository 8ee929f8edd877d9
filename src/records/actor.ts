/** What is an actor? A judge, an official, a court, an agency, an organization, a law office, a publisher. */
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { whenSchema } from '../values/when.ts';
import { care } from './care.ts';

export const actorKinds = [
  'judge',
  'official',
  'counsel',
  'court',
  'agency',
  'government',
  'organization',
  'law-office',
  'company',
  'publisher',
  'journalist',
  'speaker',
] as const;
export type ActorKind = (typeof actorKinds)[number];

const roleSchema = statementSchema.extend({
  title: textSchema('The role in a few words: "Immigration judge, San Diego".'),
  at: idSchema('The court, agency or organization: an actor.').optional(),
  from: whenSchema.optional(),
  to: whenSchema.optional(),
});

export const actorSchema = z.strictObject({
  name: textSchema('The name, in each language as that language uses it.'),
  short: textSchema('A short name for margins and citations: "ImmDef".').optional(),
  kind: z.enum(actorKinds).describe('What sort of actor it is.'),
  partOf: idSchema('The larger body that it belongs to: an actor.').optional(),
  roles: z.array(roleSchema).describe('What the actor was, where and when, in statements.').optional(),
  statements: z.array(statementSchema).describe('What else is said of the actor.').optional(),
  ...care,
});

export type ActorRecord = z.infer<typeof actorSchema>;
export type RoleRecord = z.infer<typeof roleSchema>;
