/** Names that fold alike are told apart or merged: one person, one actor, one place, one address of a source, one record. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import { fold } from '../../values/text.ts';
import type { AnyRecord, Archive, Person } from '../archive.ts';

export function namesAreToldApart(archive: Archive): Problem[] {
  return [
    ...problemsAmong([...archive.people.values()], namesOfPerson),
    ...problemsAmong([...archive.actors.values()], ({ facts }) => [facts.name.en]),
    ...problemsAmong([...archive.places.values()], ({ facts }) => [facts.name.en]),
    ...problemsAmong([...archive.sources.values()], ({ facts }) => [facts.url ?? facts.readAt?.url ?? []].flat()),
  ];
}

function namesOfPerson({ facts: { name } }: Person): string[] {
  return 'pseudonym' in name ? [name.pseudonym] : [name.full, ...(name.aliases ?? [])];
}

function problemsAmong<R extends AnyRecord>(records: readonly R[], namesIn: (record: R) => string[]): Problem[] {
  const firstWith = new Map<string, R>();
  return records.flatMap((record) =>
    namesIn(record).flatMap((name) => {
      const folded = fold(name);
      const other = firstWith.get(folded) ?? record;
      firstWith.set(folded, other);
      if (other === record) return [];
      return [problemAt(record.at, `"${name}" is also a name of "${other.id}"`, 'Merge the two records, or tell the names apart.')];
    }),
  );
}
