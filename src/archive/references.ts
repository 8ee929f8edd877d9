/** How does an id become an object? It is looked up once, here; one that leads nowhere is a problem with the nearest match. */
import { isKind, type Kind } from '../records/kinds.ts';
import { problemAt, suggest, within, type Location, type Problem } from '../reading/problem.ts';
import { fileOfRecord } from '../reading/layout.ts';
import type { Records } from '../reading/records.ts';
import { nearestTo } from '../values/id.ts';
import type { Shelves } from './archive.ts';
import type { Actor, Cohort, Happening, Person, Place, Proceeding, Ruling } from './record.ts';
import type { Statement } from './statement.ts';

/** What each kind is called in a message. */
const called = {
  actors: 'actor',
  places: 'place',
  sources: 'source',
  cohorts: 'cohort',
  people: 'person',
  proceedings: 'proceeding',
  rulings: 'ruling',
  events: 'event',
  disputes: 'dispute',
  figures: 'figure',
  glossary: 'term',
  corrections: 'correction',
} as const satisfies Record<Kind, string>;

/** The records linked so far, and the ids that have a file at all. */
export class References {
  readonly shelves: Shelves = {
    actors: new Map(),
    places: new Map(),
    sources: new Map(),
    cohorts: new Map(),
    people: new Map(),
    proceedings: new Map(),
    rulings: new Map(),
    events: new Map(),
    disputes: new Map(),
    figures: new Map(),
    glossary: new Map(),
    corrections: new Map(),
  };
  readonly statements = new Map<string, Statement>();
  readonly problems: Problem[] = [];
  /** What can only be linked when every statement has its address. */
  readonly later: (() => void)[] = [];
  readonly #ids: Records['ids'];

  constructor(ids: Records['ids']) {
    this.#ids = ids;
  }

  /** The object behind an id; undefined for no id, for a dangling one (a problem) and for a record that is itself broken (reported there). */
  find<K extends Kind>(kind: K, id: string | undefined, at: Location): NonNullable<ReturnType<Shelves[K]['get']>> | undefined;
  find(kind: Kind, id: string | undefined, at: Location) {
    if (id === undefined) return undefined;
    const found = this.shelves[kind].get(id);
    if (!found && !this.#ids[kind].has(id)) {
      const nearest = nearestTo(id, [...this.#ids[kind]]);
      this.problems.push(
        problemAt(at, `there is no ${called[kind]} "${id}"`, suggest(nearest, `Write content/${fileOfRecord(`${kind}/${id}`)} first.`)),
      );
    }
    return found;
  }

  /** The record that a reference of several kinds names. */
  findOneOf(reference: { person: string } | { cohort: string } | undefined, at: Location): Cohort | Person | undefined;
  findOneOf(reference: ReferenceToOne | undefined, at: Location): Actor | Cohort | Person | undefined;
  findOneOf(reference: ReferenceToOne | undefined, at: Location): Actor | Cohort | Person | undefined {
    if (reference === undefined) return undefined;
    if ('actor' in reference) return this.find('actors', reference.actor, within(at, 'actor'));
    if ('person' in reference) return this.find('people', reference.person, within(at, 'person'));
    return this.find('cohorts', reference.cohort, within(at, 'cohort'));
  }

  /** The record that a reference of any kind names. */
  findAnyOf(reference: ReferenceToAny, at: Location): Person | Proceeding | Ruling | Happening | Place | Cohort | undefined {
    if ('proceeding' in reference) return this.find('proceedings', reference.proceeding, within(at, 'proceeding'));
    if ('ruling' in reference) return this.find('rulings', reference.ruling, within(at, 'ruling'));
    if ('event' in reference) return this.find('events', reference.event, within(at, 'event'));
    if ('place' in reference) return this.find('places', reference.place, within(at, 'place'));
    return this.findOneOf(reference, at);
  }

  /** Finds the statements at addresses once every statement has its own, and puts them into a list. */
  findLater(addresses: readonly string[] | undefined, at: Location, into: Statement[]): void {
    this.later.push(() => {
      into.push(...(addresses ?? []).flatMap((address, index) => this.findStatement(address, within(at, index)) ?? []));
    });
  }

  /** The statement at an address; one that leads nowhere is a problem, one in a record that is itself broken is not. */
  findStatement(address: string, at: Location, alsoMeant: Iterable<string> = []): Statement | undefined {
    const found = this.statements.get(address);
    if (!found && !this.#isInBrokenRecord(address)) this.problems.push(problemWithAddress(address, [...this.statements.keys(), ...alsoMeant], at));
    return found;
  }

  #isInBrokenRecord(address: string): boolean {
    const [, kind = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)#/.exec(address) ?? [];
    return isKind(kind) && this.#ids[kind].has(id) && !this.shelves[kind].has(id);
  }
}

/** A reference to a record of one of several kinds. */
type ReferenceToOne = { actor: string } | { person: string } | { cohort: string };

type ReferenceToAny =
  | { person: string }
  | { cohort: string }
  | { proceeding: string }
  | { ruling: string }
  | { event: string }
  | { place: string };

/** What is wrong with the address of a statement that leads nowhere. */
export function problemWithAddress(address: string, known: readonly string[], at: Location): Problem {
  const [record = ''] = address.split('#');
  const inRecord = known.filter((other) => other.startsWith(`${record}#`));
  const nearest = nearestTo(address, inRecord.length > 0 ? inRecord : known);
  return problemAt(at, `there is no statement "${address}"`, suggest(nearest, 'Statements have addresses such as people/<id>#<statement>.'));
}
