/**
 * How do records become one archive? Ids become objects, once. First every
 * record gets its object, in an order in which what it cannot be without is
 * there already; then the statements, which may mention anything; then what
 * points at statements.
 */
import type { Kind } from '../records/kinds.ts';
import { within, type Location, type Problem } from '../reading/problem.ts';
import type { Read, RecordOf, Records } from '../reading/records.ts';
import { readCalendarDate } from '../values/date.ts';
import { parseWhen } from '../values/when.ts';
import type { Archive, Home, Ruling, RulingDocument } from './archive.ts';
import { StatementLinker } from './link-statements.ts';
import { References } from './references.ts';

export interface Linking {
  archive: Archive | undefined;
  problems: Problem[];
}

export interface LinkOptions {
  /** Whether every file was read without a problem. */
  isWhole?: boolean;
  /** The key of the withheld names, where this machine has it. */
  key?: string | undefined;
}

/** Links records. The archive is undefined only when there is no site record, without which nothing has a date. */
export function linkRecords(records: Records, { isWhole = true, key }: LinkOptions = {}): Linking {
  const references = new References(records.ids);
  linkActorsAndSources(records, references);
  linkPlacesAndCohorts(records, references);
  linkPeople(records, references);
  linkCases(records, references);
  linkStatements(records, references);
  for (const link of references.later) link();
  const { problems, shelves } = references;
  if (!records.site) return { archive: undefined, problems };
  const archive: Archive = {
    site: records.site.value,
    asOf: records.site.value.asOf,
    ...shelves,
    pages: records.pages,
    statements: references.statements,
    withheld: records.withheld.length,
    withholding: { hashes: new Set(records.withheldNames), key },
    isWhole: isWhole && problems.length === 0,
  };
  return { archive, problems };
}

function linkActorsAndSources({ kinds }: Records, references: References): void {
  const { actors, sources } = references.shelves;
  for (const read of kinds.actors.values()) {
    actors.set(read.id, { ...shell('actors', read), partOf: undefined, roles: [], statements: [] });
  }
  for (const { id, value } of kinds.actors.values()) {
    const actor = actors.get(id);
    if (actor) actor.partOf = references.find('actors', value.partOf, within(actor.at, 'partOf'));
  }
  for (const read of kinds.sources.values()) {
    const base = shell('sources', read);
    const publisher = references.find('actors', read.value.publisher, within(base.at, 'publisher'));
    const published = read.value.published === undefined ? undefined : readCalendarDate(read.value.published);
    if (publisher) sources.set(read.id, { ...base, publisher, published });
  }
}

function linkPlacesAndCohorts({ kinds }: Records, references: References): void {
  const { places, cohorts } = references.shelves;
  for (const read of kinds.places.values()) {
    const base = shell('places', read);
    const operator = references.find('actors', read.value.operator, within(base.at, 'operator'));
    places.set(read.id, { ...base, within: undefined, operator, statements: [] });
  }
  for (const read of kinds.cohorts.values()) {
    const terms = (read.value.terms ?? []).map(({ from, to }) => ({
      from: parseWhen(from),
      to: to === undefined ? undefined : parseWhen(to),
    }));
    cohorts.set(read.id, { ...shell('cohorts', read), within: undefined, terms, definition: [], counts: [] });
  }
  for (const { id, value } of kinds.places.values()) {
    const place = places.get(id);
    if (place) place.within = references.find('places', value.within, within(place.at, 'within'));
  }
  for (const { id, value } of kinds.cohorts.values()) {
    const cohort = cohorts.get(id);
    if (cohort) cohort.within = references.find('cohorts', value.within, within(cohort.at, 'within'));
  }
}

function linkPeople({ kinds, narratives }: Records, references: References): void {
  for (const read of kinds.people.values()) {
    references.shelves.people.set(read.id, {
      ...shell('people', read),
      named: [],
      about: [],
      whereabouts: [],
      events: [],
      memberships: [],
      accusations: [],
      convictionSearch: [],
      narrative: narratives.get(read.id) ?? {},
    });
  }
}

function linkCases({ kinds }: Records, references: References): void {
  const { proceedings, rulings } = references.shelves;
  for (const read of kinds.proceedings.values()) {
    const base = shell('proceedings', read);
    const court = references.find('actors', read.value.court, within(base.at, 'court'));
    const parties = read.value.parties.flatMap(({ role, is }, index) => {
      const party = references.findOneOf(is, within(base.at, 'parties', index, 'is'));
      return party ? [{ role, is: party }] : [];
    });
    if (court) proceedings.set(read.id, { ...base, court, parties, about: [], entries: [], after: [] });
  }
  for (const { id, value } of kinds.proceedings.values()) {
    const proceeding = proceedings.get(id);
    proceeding?.after.push(
      ...(value.after ?? []).flatMap(({ proceeding: earlier, by }, index) => {
        const found = references.find('proceedings', earlier, within(proceeding.at, 'after', index, 'proceeding'));
        return found ? [{ proceeding: found, by }] : [];
      }),
    );
  }
  for (const read of kinds.rulings.values()) {
    const ruling = linkRuling(read, references);
    if (ruling) rulings.set(read.id, ruling);
  }
}

function linkRuling(read: Read<RecordOf<'rulings'>>, references: References): Ruling | undefined {
  const base = shell('rulings', read);
  const { value } = read;
  const proceeding = references.find('proceedings', value.proceeding, within(base.at, 'proceeding'));
  const place = references.find('places', value.place, within(base.at, 'place'));
  const document = linkDocument(value.document, within(base.at, 'document'), references);
  const bench = value.bench === 'per-curiam' ? [] : value.bench.flatMap(({ actor, part }, index) => {
    const judge = references.find('actors', actor, within(base.at, 'bench', index, 'actor'));
    return judge ? [{ actor: judge, part }] : [];
  });
  if (!proceeding || !document) return undefined;
  return { ...base, proceeding, place, date: parseWhen(value.date), document, bench, holds: [], effects: [] };
}

function linkDocument(
  record: RecordOf<'rulings'>['document'],
  at: Location,
  references: References,
): RulingDocument | undefined {
  if ('none' in record) return { source: undefined, none: record.none };
  const source = references.find('sources', record.source, within(at, 'source'));
  return source && { source, entry: record.entry, reporters: record.reporters ?? [] };
}

function linkStatements({ kinds }: Records, references: References): void {
  const { shelves } = references;
  for (const { id, value } of kinds.actors.values()) {
    linkHome(shelves.actors.get(id), references, (actor, link) => {
      actor.roles = link.list('roles', value.roles, link.role);
      actor.statements = link.list('statements', value.statements, link.statement);
    });
  }
  for (const { id, value } of kinds.places.values()) {
    linkHome(shelves.places.get(id), references, (place, link) => {
      place.statements = link.list('statements', value.statements, link.statement);
    });
  }
  for (const { id, value } of kinds.cohorts.values()) {
    linkHome(shelves.cohorts.get(id), references, (cohort, link) => {
      cohort.definition = [link.statement(value.definition, within(cohort.at, 'definition'))];
      cohort.counts = link.list('counts', value.counts, (record, at) =>
        Object.assign(link.statement(record, at), { count: record.count }),
      );
    });
  }
  for (const { id, value } of kinds.people.values()) {
    linkHome(shelves.people.get(id), references, (person, link) => {
      person.named = [link.statement(value.named, within(person.at, 'named'))];
      person.about = link.list('about', value.about, link.statement);
      person.whereabouts = link.list('whereabouts', value.whereabouts, link.spell);
      person.events = link.list('events', value.events, link.event);
      person.memberships = link.list('memberships', value.memberships, link.membership);
      person.accusations = link.list('accusations', value.accusations, link.accusation);
      person.convictionSearch = link.list('convictionSearch', value.convictionSearch, link.statement);
    });
  }
  for (const { id, value } of kinds.proceedings.values()) {
    linkHome(shelves.proceedings.get(id), references, (proceeding, link) => {
      proceeding.about = link.list('about', value.about, link.statement);
      proceeding.entries = link.list('entries', value.entries, link.entry);
    });
  }
  for (const { id, value } of kinds.rulings.values()) {
    linkHome(shelves.rulings.get(id), references, (ruling, link) => {
      ruling.holds = link.list('holds', value.holds, link.statement);
      ruling.effects = link.list('effects', value.effects, link.effect);
    });
  }
}

function linkHome<H extends Home>(home: H | undefined, references: References, link: (home: H, linker: StatementLinker) => void): void {
  if (home) link(home, new StatementLinker(references, home));
}

function shell<K extends Kind>(kind: K, { id, file, value }: Read<RecordOf<K>>) {
  return { kind, id, at: { file, path: [] }, facts: value };
}
