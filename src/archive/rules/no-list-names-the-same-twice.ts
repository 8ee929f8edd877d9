/** No list names the same record, or the same statement, twice. */
import { problemAt, within, type Location, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';

export function noListNamesTheSameTwice(archive: Archive): Problem[] {
  return archive.isWhole ? listsIn(archive).flatMap(problemsWithList) : [];
}

interface List {
  at: Location;
  /** The records or statements that it names, in its order. */
  names: readonly { id: string; address?: string }[];
}

function listsIn({ people, events, disputes, glossary, corrections }: Archive): List[] {
  const accusations = [...people.values()].flatMap((person) => person.accusations);
  return [
    ...[...events.values()].map(({ at, touches }) => ({ at: within(at, 'touches'), names: touches })),
    ...[...disputes.values()].map(({ at, about }) => ({ at: within(at, 'about'), names: about })),
    ...[...disputes.values()].flatMap(({ at, positions }) =>
      positions.map(({ alsoIn }, index) => ({ at: within(at, 'positions', index, 'alsoIn'), names: alsoIn })),
    ),
    ...accusations.map(({ at, answeredAlsoBy }) => ({ at: within(at, 'answeredAlsoBy'), names: answeredAlsoBy })),
    ...[...glossary.values()].map(({ at, seeAlso }) => ({ at: within(at, 'seeAlso'), names: seeAlso })),
    ...[...corrections.values()].map(({ at, statements }) => ({ at: within(at, 'statements'), names: statements })),
  ];
}

function problemsWithList({ at, names }: List): Problem[] {
  return names.flatMap((named, index) =>
    names.indexOf(named) === index ? [] : [problemAt(within(at, index), `"${named.address ?? named.id}" stands twice in this list`, 'Keep it once.')],
  );
}
