/** What can be set from outside? Where the records stand, and where a build goes; tests and mirrors set them. */
export const settings = {
  /** The folder of the records. */
  content: process.env['TRACKER_CONTENT'] ?? 'content',
  /** The key of the withheld names; it stands nowhere in the repository. An empty one is none. */
  withholdingKey: process.env['TRACKER_WITHHOLDING_KEY'] || undefined,
  /** The folder in which rendered pages wait to be published; never served. */
  rendered: process.env['TRACKER_RENDERED'] ?? '.cache/rendered',
} as const;
