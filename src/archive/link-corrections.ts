/** How are corrections linked? Each to the statements that it concerns, those that are gone among them. */
import { within } from '../reading/problem.ts';
import type { Records } from '../reading/records.ts';
import type { Correction } from './record.ts';
import type { References } from './references.ts';

/** Links every correction, once every statement has its address. */
export function linkCorrections({ kinds, releases }: Records, references: References): void {
  const published = publishedIn(releases);
  for (const { id, value } of kinds.corrections.values()) {
    const correction = references.shelves.corrections.get(id);
    if (correction) references.later.push(() => linkCorrection(correction, value.statements, published, references));
  }
}

/** A correction may also name statements that were published once and are gone. */
function linkCorrection(correction: Correction, addresses: readonly string[], published: Published, references: References): void {
  const mayNameCleared = published.records.has(`corrections/${correction.id}`);
  addresses.forEach((address, index) => {
    const wasThere = published.statements.has(address) || (mayNameCleared && published.cleared.has(recordOf(address)));
    const isGone = wasThere && !references.statements.has(address);
    if (isGone) correction.former.push(address);
    const at = within(correction.at, 'statements', index);
    const statement = isGone ? undefined : references.findStatement(address, at, published.statements);
    if (statement) correction.statements.push(statement);
  });
}

/** The addresses of what was released. */
interface Published {
  records: ReadonlySet<string>;
  /** Records of which something was cleared away: nobody can tell any more which statements they had. */
  cleared: ReadonlySet<string>;
  statements: ReadonlySet<string>;
}

function publishedIn(releases: Records['releases']): Published {
  const released = releases.flatMap(({ value }) => Object.entries(value.records));
  return {
    records: new Set(released.map(([address]) => address)),
    cleared: new Set(released.filter(([, what]) => 'cleared' in what).map(([address]) => address)),
    statements: new Set(released.flatMap(([address, what]) => ('version' in what ? Object.keys(what.statements).map((id) => `${address}#${id}`) : []))),
  };
}

function recordOf(address: string): string {
  return address.replace(/#.*$/, '');
}
