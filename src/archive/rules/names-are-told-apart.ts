/** Names that fold alike are told apart or merged: one person, one actor, one place, one address of a source, one record. */
import { problemAt, type Problem } from '../../reading/problem.ts';
import { fold } from '../../values/fold.ts';
import type { Archive } from '../archive.ts';
import type { AnyRecord, Person } from '../record.ts';

export function namesAreToldApart(archive: Archive): Problem[] {
  return [
    ...problemsAmong([...archive.people.values()], namesOfPerson, asNames),
    ...problemsAmong([...archive.actors.values()], ({ facts }) => [facts.name.en], asNames),
    ...problemsAmong([...archive.places.values()], ({ facts }) => [facts.name.en], asNames),
    ...problemsAmong([...archive.sources.values()], ({ facts }) => [facts.url, facts.readAt?.url].filter((url) => url !== undefined), asAddresses),
  ];
}

/** By what names are compared, and what is said of two that are the same. */
interface Comparison {
  keyOf: (name: string) => string;
  called: string;
  todo: string;
}

const asNames: Comparison = { keyOf: fold, called: 'a name', todo: 'Merge the two records, or tell the names apart.' };
const asAddresses: Comparison = { keyOf: pageOf, called: 'the address', todo: 'Cite that source, and remove this one; or check the address.' };

function namesOfPerson({ facts: { name } }: Person): string[] {
  return 'pseudonym' in name ? [name.pseudonym] : [name.full, ...(name.spanish ? [name.spanish.full] : []), ...(name.aliases ?? [])];
}

/** The page at an address, whatever the place in it; capitals in a path are told apart, as the web does. */
function pageOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

function problemsAmong<R extends AnyRecord>(
  records: readonly R[],
  namesIn: (record: R) => string[],
  { keyOf, called, todo }: Comparison,
): Problem[] {
  const firstWith = new Map<string, R>();
  return records.flatMap((record) =>
    namesIn(record).flatMap((name) => {
      const key = keyOf(name);
      const other = firstWith.get(key) ?? record;
      firstWith.set(key, other);
      if (other === record) return [];
      return [problemAt(record.at, `"${name}" is also ${called} of "${other.id}"`, todo)];
    }),
  );
}
