/** Which kinds of record are there, and where does each stand in `content/`? A new kind begins with a line here. */
import { actorSchema } from './actor.ts';
import { cohortSchema } from './cohort.ts';
import { correctionSchema } from './correction.ts';
import { disputeSchema } from './dispute.ts';
import { eventRecordSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { proceedingSchema } from './proceeding.ts';
import { rulingSchema } from './ruling.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schema of each kind. People are a folder a record, with prose beside the facts; the others are one file. */
export const schemas = {
  people: personSchema,
  proceedings: proceedingSchema,
  rulings: rulingSchema,
  events: eventRecordSchema,
  cohorts: cohortSchema,
  disputes: disputeSchema,
  figures: figureSchema,
  places: placeSchema,
  actors: actorSchema,
  sources: sourceSchema,
  glossary: termSchema,
  corrections: correctionSchema,
} as const;

export type Kind = keyof typeof schemas;

export const kinds = [
  'people',
  'proceedings',
  'rulings',
  'events',
  'cohorts',
  'disputes',
  'figures',
  'places',
  'actors',
  'sources',
  'glossary',
  'corrections',
] as const satisfies readonly Kind[];

export function isKind(word: string): word is Kind {
  return Object.hasOwn(schemas, word);
}
