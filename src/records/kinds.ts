/** Which kinds of record are there, and where does each stand in `content/`? A new kind begins with a line here. */
import { actorSchema } from './actor.ts';
import { cohortSchema } from './cohort.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { proceedingSchema } from './proceeding.ts';
import { rulingSchema } from './ruling.ts';
import { sourceSchema } from './source.ts';

/** The schema of each kind. People are a folder a record, with prose beside the facts; the others are one file. */
export const schemas = {
  people: personSchema,
  proceedings: proceedingSchema,
  rulings: rulingSchema,
  cohorts: cohortSchema,
  places: placeSchema,
  actors: actorSchema,
  sources: sourceSchema,
} as const;

export type Kind = keyof typeof schemas;

export const kinds = ['people', 'proceedings', 'rulings', 'cohorts', 'places', 'actors', 'sources'] as const satisfies readonly Kind[];

export function isKind(word: string): word is Kind {
  return Object.hasOwn(schemas, word);
}
