/** Who is shown by a pseudonym alone has no other name in any release. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import { isKeyed } from '../../values/canonical.ts';
import type { Archive } from '../archive.ts';
import { addressOf } from '../derive/versions.ts';
import type { Person } from '../record.ts';

export function pseudonymsHoldInEveryRelease(archive: Archive): Problem[] {
  const hidden = [...archive.people.values()].filter(({ facts }) => 'pseudonym' in facts.name);
  return hidden.flatMap((person) => problemsWithPerson(person, archive));
}

function problemsWithPerson(person: Person, { releases }: Archive): Problem[] {
  const address = addressOf(person);
  return releases.flatMap(({ file, records }) => {
    const released = records.get(address);
    const name = released && 'version' in released ? released.value?.['name'] : undefined;
    if (!isKeyed(name) || !('full' in name)) return [];
    const todo = 'Withhold the name: "npm run tracker -- withhold" asks for it, and clears the releases that hold it.';
    return [problemAt({ file, path: ['records', address] }, 'the name of somebody who has a pseudonym now stands here', todo)];
  });
}
