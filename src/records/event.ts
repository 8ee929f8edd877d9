/** What is an event? What touched several people, or the frame of it all: a flight, a proclamation, a visit, an exchange. */
import { z } from 'zod';
import { eventSchema } from '../values/event.ts';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { textSchema } from '../values/text.ts';
import { care } from './care.ts';

export const eventRecordSchema = z.strictObject({
  title: textSchema('What happened, in a few words.'),
  moments: z
    .array(eventSchema)
    .min(1, { error: 'is empty: tell in at least one dated statement what happened' })
    .describe('What happened, in dated statements; the first leads the page. What was signed, made public and published on three days has three.'),
  about: z.array(statementSchema).describe('What is said of it, without a date of its own.').optional(),
  touches: z
    .array(
      z.union([
        z.strictObject({ person: idSchema('A person whom a moment of it names.') }),
        z.strictObject({ cohort: idSchema('A cohort that a moment of it names.') }),
      ]),
    )
    .describe('Whom its moments name: the event stands on their timelines, by what leads it.')
    .optional(),
  unknowns: z.array(textSchema('A question that nobody has answered.')).describe('What is not known of it.').optional(),
  ...care,
});

export type EventsRecord = z.infer<typeof eventRecordSchema>;
