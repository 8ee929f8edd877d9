/** Every person rests on two independent origins, or the record says that it does not, by an exemption with its reason. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import { statementsIn } from '../derive/citing.ts';
import { originsOfAll } from '../derive/origins.ts';

export function peopleRestOnTwoOrigins(archive: Archive): Problem[] {
  if (!archive.isWhole) return [];
  return [...archive.people.values()].flatMap((person) => {
    const origins = originsOfAll(statementsIn(archive, person));
    if (origins.size >= 2) return [];
    const todo = 'Find a second, or add an exemption that says why it stands all the same.';
    return [problemAt(person.at, `the record rests on ${origins.size} independent origin${origins.size === 1 ? '' : 's'}`, todo)];
  });
}
