/**
 * What is a release? What changed in the records from one publication to the
 * next, written by the release command only and never edited. From it follow,
 * without git, when each statement was recorded and changed, what is new, and
 * the duty to correct. Its name is its day.
 */
import { z } from 'zod';
import { kinds } from './kinds.ts';

/** What a released record was: its facts as written, and its prose, a line an entry. */
const versionSchema = z.strictObject({
  version: z.string().regex(/^[0-9a-f]{16}$/, { error: 'is not the id of a version: 16 hexadecimal digits' }).describe('The id of the version: a hash of all the rest.'),
  value: z.record(z.string(), z.unknown()).describe('The record as it was written.').optional(),
  prose: z
    .strictObject({
      en: z.array(z.string()).describe('The English, line by line.'),
      es: z.array(z.string()).describe('The Spanish, line by line.'),
    })
    .describe('The narrative of a person, or a page of prose.')
    .optional(),
  statements: z.record(z.string(), z.string()).describe('A hash of the meaning of each statement, by its id.'),
});

const goneSchema = z.strictObject({ gone: z.literal(true).describe('The record was taken out of the site.') });

const clearedSchema = z.strictObject({
  cleared: z.literal(true).describe('What stood here named somebody who asked to be withheld; it was removed.'),
});

/** Records stand in the folder of their kind; pages of prose are versioned like them. */
export const releasedFolders = [...kinds, 'pages'] as const;
export type ReleasedFolder = (typeof releasedFolders)[number];

export function isReleasedFolder(word: string): word is ReleasedFolder {
  return releasedFolders.some((folder) => folder === word);
}

/** The address of a released record: `people/persona-inventada`. */
const releasedAddressPattern = new RegExp(`^(?:${releasedFolders.join('|')})/[a-z0-9-]+$`);

export const releaseSchema = z.strictObject({
  records: z
    .record(
      z.string().regex(releasedAddressPattern, { error: 'is not the address of a record' }),
      z.union([versionSchema, goneSchema, clearedSchema]),
    )
    .describe('What became of each record that changed since the release before.'),
});

export type ReleaseRecord = z.infer<typeof releaseSchema>;
export type ReleasedRecord = ReleaseRecord['records'][string];
export type VersionRecord = z.infer<typeof versionSchema>;
