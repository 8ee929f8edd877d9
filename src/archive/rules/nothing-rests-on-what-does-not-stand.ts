/** Nothing rests on a statement that was superseded or withdrawn: no paragraph of a narrative, nothing that was worked out here, and no ruling by its first holding. */
import { problemAt, problemAtOffset, within, type Problem } from '../../reading/problem.ts';
import { citesOf } from '../../reading/prose.ts';
import type { Archive } from '../archive.ts';
import type { Person, Ruling } from '../record.ts';
import { isStanding, type Statement } from '../statement.ts';
import { addressIn } from './both-languages-cite-alike.ts';

const todo = 'Cite what stands today, and say what follows from that.';

export function nothingRestsOnWhatDoesNotStand(archive: Archive): Problem[] {
  return [
    ...[...archive.people.values()].flatMap((person) => problemsWithNarrative(person, archive)),
    ...[...archive.statements.values()].filter(isStanding).flatMap(problemsWithDerived),
    ...[...archive.rulings.values()].flatMap(problemsWithRuling),
  ];
}

function problemsWithNarrative(person: Person, { statements }: Archive): Problem[] {
  return Object.values(person.narrative).flatMap(({ file, blocks }) =>
    blocks.flatMap(citesOf).flatMap(({ address, offset }) => {
      const cited = statements.get(addressIn(person, address));
      return cited && !isStanding(cited) ? [problemAtOffset(file, offset, `"${address}" does not stand any more`, todo)] : [];
    }),
  );
}

function problemsWithDerived({ derivedFrom, at }: Statement): Problem[] {
  const fallen = derivedFrom.filter((origin) => !isStanding(origin));
  return fallen.map(({ address }) => problemAt(within(at, 'citations'), `it follows from "${address}", which does not stand any more`, todo));
}

function problemsWithRuling({ holds }: Ruling): Problem[] {
  const [first] = holds;
  if (!first || isStanding(first)) return [];
  return [problemAt(first.at, 'what tells the ruling does not stand any more', 'Put the holding that stands today first.')];
}
