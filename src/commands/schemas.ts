/** `npm run tracker -- schemas`: writes a JSON Schema for each kind, so that an editor completes and explains as one types. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { schemas } from '../records/kinds.ts';
import { siteSchema } from '../records/site.ts';

/** The JSON Schema of every kind, by the name of its file. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries({ ...schemas, site: siteSchema }).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-07', io: 'input' }), null, 2)}\n`,
    ]),
  );
}

export function writeSchemas(root: string): void {
  const folder = join(root, 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
}
