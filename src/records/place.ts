/** What is a place? A prison, a detention center, an airport, a town: never nearer than the town. */
import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { care } from './care.ts';

export const placeKinds = ['prison', 'detention-center', 'port-of-entry', 'airport', 'town', 'country'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A latitude or longitude at city level: at most two decimals, about a kilometer. */
function degreesSchema(most: number, description: string) {
  return z
    .number()
    .min(-most, { error: `is less than ${-most}` })
    .max(most, { error: `is more than ${most}` })
    .refine((degrees) => Number.isInteger(Math.round(degrees * 1e6) / 1e4), {
      error: 'has more than two decimals, which is nearer than the town',
      params: { todo: 'Round it to two decimals.' },
    })
    .describe(description);
}

export const placeSchema = z.strictObject({
  name: textSchema('The name of the place.'),
  short: textSchema('A short name for drawings and margins.').optional(),
  phrase: textSchema('How a sentence says that someone is there: "in Spain", "at CECOT".').optional(),
  kind: z.enum(placeKinds).describe('What sort of place it is.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'is not a country code of two capitals' })
    .describe('The country code: SV.'),
  within: idSchema('The larger place that it lies in.').optional(),
  coordinates: z
    .strictObject({
      latitude: degreesSchema(90, 'North is positive; at most two decimals.'),
      longitude: degreesSchema(180, 'East is positive; at most two decimals.'),
    })
    .describe('Where the town is, or the town that the place lies in: from GeoNames, rounded to two decimals. A place within a town of the records has none of its own: it is drawn where its town is. A country has none. Left out where the town is not known; the place is then listed and not drawn.')
    .optional(),
  operator: idSchema('Who runs it: an actor.').optional(),
  statements: z.array(statementSchema).describe('What is said of the place.'),
  ...care,
});

export type PlaceRecord = z.infer<typeof placeSchema>;
