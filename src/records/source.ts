/** What is a source? What was read: an article, an order, a release, a broadcast; where, how much of it, and whose story it is. */
import { z } from 'zod';
import { calendarDateSchema, daySchema } from '../values/date.ts';
import { idSchema } from '../values/id.ts';
import { locales } from '../values/locale.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { httpsUrlSchema } from '../values/url.ts';
import { care } from './care.ts';

export const sourceKinds = [
  'court-document',
  'official-document',
  'press-release',
  'news',
  'commentary',
  'broadcast',
  'organization-report',
  'photo-caption',
  'database',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const grades = ['original', 'copy', 'wire', 'translation'] as const;
export type Grade = (typeof grades)[number];

export const accesses = ['open', 'paywalled', 'courthouse-only'] as const;

export const extents = ['in-full', 'in-part'] as const;
export type Extent = (typeof extents)[number];

export const sourceSchema = z.strictObject({
  title: lineSchema("The title, in the source's language, as printed.").optional(),
  described: textSchema('What it is, in our words, where the title was not read.').optional(),
  authors: z.array(lineSchema('A name as printed.')).describe('The authors; empty where no byline was read.'),
  publisher: idSchema('The publisher: an actor.'),
  published: calendarDateSchema.optional().describe('When it was published. Absent: not known.'),
  url: httpsUrlSchema("The publisher's own address, which someone opened.").optional(),
  readAt: z
    .strictObject({
      url: httpsUrlSchema('The address of the republication.'),
      name: lineSchema('The name of the site that republished it.'),
    })
    .describe('Where it was read, if not on the page of its publisher.')
    .optional(),
  unlinked: textSchema('Why no address is given. It does not say what personal details a page has, nor whose.').optional(),
  archives: z
    .array(
      z.strictObject({
        url: httpsUrlSchema('The address of the archived copy.'),
        captured: daySchema.describe('The day of the copy.'),
      }),
    )
    .describe('Archived copies, on an archive that does not alter what it keeps.')
    .optional(),
  language: z.enum(locales).describe('The language in which it was read.'),
  kind: z.enum(sourceKinds).describe('What sort of source it is.'),
  grade: z.enum(grades).describe('How near it is to the original: original, copy, wire or translation.'),
  origin: idSchema('One key for one story: sources that share it count as one origin. Required unless original.').optional(),
  access: z.enum(accesses).describe('How a reader gets at it, where that is known.').optional(),
  read: z
    .strictObject({
      extent: z.enum(extents).describe('How much of it was read.'),
      on: daySchema.describe('The day on which it was read, where recorded.').optional(),
      uncaptured: z.literal(true).describe('True where nothing of what was read was kept, so that verify has nothing to look for its passages in. Remove it once there is a capture.').optional(),
    })
    .describe('How much of it was read, and when.'),
  fingerprint: z
    .string()
    .regex(/^sha256-[0-9a-f]{64}$/, { error: 'is not a fingerprint such as sha256-… with 64 hexadecimal digits' })
    .describe('The fingerprint of a whole capture.')
    .optional(),
  stake: textSchema('The stake that its publisher has in the case, where there is one.').optional(),
  notes: textSchema('What a reader of this source should watch for.').optional(),
  ...care,
});

export type SourceRecord = z.infer<typeof sourceSchema>;
