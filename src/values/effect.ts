/** What is an effect? A statement of what a ruling does: to an earlier ruling, for a person or for a cohort. */
import { z } from 'zod';
import { idSchema } from './id.ts';
import { statementSchema } from './statement.ts';

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

export type EffectRecord = z.infer<typeof effectSchema>;
