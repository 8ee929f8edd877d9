/** What is a ruling? What a court decided, by whom, with which disposition, and what it does to whom. */
import { z } from 'zod';
import { effectSchema } from '../values/effect.ts';
import { idSchema } from '../values/id.ts';
import { statementSchema } from '../values/statement.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { whenSchema } from '../values/when.ts';
import { care } from './care.ts';

export const dispositions = [
  'dismissed',
  'dismissed-as-moot',
  'dismissed-for-want-of-jurisdiction',
  'motion-granted',
  'motion-granted-in-part',
  'motion-denied',
  'restraining-order-granted',
  'restraining-order-extended',
  'restraining-order-denied',
  'injunction-granted',
  'injunction-granted-in-part',
  'injunction-denied',
  'summary-judgment-granted',
  'remedy-ordered',
  'relief-granted',
  'relief-granted-in-part',
  'relief-denied',
  'withholding-granted',
  'habeas-granted',
  'class-certified',
  'class-certified-provisionally',
  'class-certified-in-part',
  'stayed',
  'stay-denied',
  'stay-lifted',
  'application-granted',
  'application-granted-in-part',
  'application-denied',
  'certiorari-granted',
  'mandamus-granted',
  'mandamus-denied',
  'rehearing-granted',
  'rehearing-denied',
  'affirmed',
  'vacated',
  'reversed',
  'remanded',
  'probable-cause-found',
  'preliminary-finding',
  'reasons-given',
  'documents-ordered',
  'report-ordered',
  'hearing-set',
] as const;
export type Disposition = (typeof dispositions)[number];

export const benchParts = ['decided', 'wrote', 'joined', 'concurred', 'dissented', 'dissented-in-part'] as const;
export type BenchPart = (typeof benchParts)[number];

const documentSchema = z
  .union([
    z.strictObject({
      entry: lineSchema('The entry on the docket: ECF 81.').optional(),
      reporters: z.array(lineSchema('A reporter citation: 100 F.4th 1.')).describe('Where it is reported.').optional(),
      source: idSchema('The source that is the document itself, original or copy.'),
    }),
    z.strictObject({ none: textSchema('Why no document is linked.') }),
  ])
  .describe('The document of the ruling, or why none is linked.');

export const sittings = ['one-judge', 'panel', 'en-banc', 'full-court'] as const;
export type Sitting = (typeof sittings)[number];

const benchSchema = z
  .strictObject({
    sitting: z.enum(sittings).describe('How the court sat: one judge, a panel, the full court of appeals (en banc), or all justices.'),
    perCuriam: z.literal(true).describe('True when the court speaks as a whole, without a named author.').optional(),
    judges: z
      .array(
        z.strictObject({
          actor: idSchema('The judge: an actor.'),
          part: z.enum(benchParts).describe('What the judge did.'),
        }),
      )
      .describe('The judges whose part is known, each with it. May be empty where no text read names any.'),
    remark: textSchema('What is known of the votes beyond that, or not known.').optional(),
  })
  .describe('Who decided, and in which part.');

export const rulingSchema = z.strictObject({
  title: textSchema('What the ruling did, in a few words.'),
  proceeding: idSchema('The proceeding in which it was made.'),
  date: whenSchema,
  place: idSchema('Where the court sat: the id of a place.').optional(),
  document: documentSchema,
  bench: benchSchema,
  dispositions: z
    .array(z.enum(dispositions).describe('A disposition.'))
    .min(1, { error: 'is empty: a ruling disposes of something' })
    .describe('How it disposed of what was asked.'),
  holds: z
    .array(statementSchema)
    .min(1, { error: 'is empty: say in at least one statement what was decided' })
    .describe('What was decided, in statements; the first is the one that leads the page.'),
  effects: z.array(effectSchema).describe('What it does to earlier rulings, and for whom.'),
  unknowns: z.array(textSchema('A question that nobody has answered.')).describe('What is not known of it.').optional(),
  ...care,
});

export type RulingRecord = z.infer<typeof rulingSchema>;
