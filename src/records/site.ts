/** What is the site? Its name, its address, its licenses, and the day as of which it speaks. */
import { z } from 'zod';
import { daySchema } from '../values/date.ts';
import { lineSchema, textSchema } from '../values/text.ts';
import { httpsUrlSchema } from '../values/url.ts';

export const siteSchema = z.strictObject({
  name: textSchema('The name of the site.'),
  summary: textSchema('What the site is, in a sentence or two.'),
  origin: httpsUrlSchema('The canonical address, without a path: https://tracker.example'),
  base: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'is not a path that begins and ends with a slash' })
    .describe('The path under which the site stands at its canonical address: / or /tracker/.'),
  contact: z
    .strictObject({ url: httpsUrlSchema('A page through which the editors can be reached.') })
    .describe('How to reach the editors.')
    .optional(),
  licenses: z
    .strictObject({
      text: lineSchema("The license of the site's own text and data."),
      code: lineSchema('The license of the code.'),
    })
    .describe('Under which licenses it may be used.'),
  asOf: daySchema.describe('The day as of which the whole site speaks. The build never reads the clock.'),
});

export type SiteRecord = z.infer<typeof siteSchema>;
