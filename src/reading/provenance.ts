/** Where does a capture come from? What `npm run tracker -- capture` writes beside it: `<source>.provenance.json`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encodingInHeader } from './encoding.ts';
import { jsonIn } from './json.ts';

export const provenanceSchema = z.strictObject({
  asked: z.string().describe('The address as the editor gave it.'),
  redirects: z
    .array(z.strictObject({ status: z.int().describe('What the server answered.'), to: z.string().describe('Where it sent on to.') }))
    .describe('Every redirect, in order.'),
  address: z.string().describe('The address that answered in the end.'),
  fetched: z.iso.datetime({ offset: true }).describe('When it was asked for, with the offset of the clock of the editor.'),
  status: z.int().describe('What the server answered in the end.'),
  headers: z.array(z.string()).describe('The headers of that answer as they were sent: "Name: value".'),
  bytes: z.int().describe('How many bytes were kept, unpacked where they were sent packed.'),
  fingerprint: z.string().describe('The fingerprint of these bytes; the rest is about a file that has it and about no other.'),
});

export type Provenance = z.infer<typeof provenanceSchema>;

export function provenanceFile(name: string): string {
  return `${name}.provenance.json`;
}

/** Finds where a capture comes from; undefined where nothing says so, or what does speaks of other bytes. Throws where it cannot be read. */
export function findProvenance(folder: string, name: string, fingerprint: string): Provenance | undefined {
  const file = provenanceFile(name);
  if (!existsSync(join(folder, file))) return undefined;
  const { data } = provenanceSchema.safeParse(jsonIn(join(folder, file)));
  if (!data) throw new Error(`${file} beside it is not as "capture" wrote it: capture again, or remove it`);
  return data.fingerprint === fingerprint ? data : undefined;
}

/** The encoding that the server declared. */
export function encodingSent({ headers }: Provenance): string | undefined {
  return encodingInHeader(headerIn(headers, 'content-type'));
}

/** The value of a header; empty where there is none. */
export function headerIn(headers: readonly string[], name: string): string {
  const header = headers.find((line) => line.toLowerCase().startsWith(`${name}:`));
  return header?.slice(name.length + 1).trim() ?? '';
}
