/** How does each record become an object? In an order in which what it cannot be without is there already; its statements follow later. */
import type { Kind } from '../records/kinds.ts';
import { within, type Location } from '../reading/problem.ts';
import type { Read, RecordOf, Records } from '../reading/records.ts';
import { readCalendarDate } from '../values/date.ts';
import { parseWhen } from '../values/when.ts';
import type { Ruling, RulingDocument } from './record.ts';
import type { References } from './references.ts';

/** Puts an object for every record on its shelf, with its references but without its statements. */
export function linkShells(records: Records, references: References): void {
  linkActorsAndSources(records, references);
  linkPlacesAndCohorts(records, references);
  linkPeople(records, references);
  linkCases(records, references);
  linkEventsAndDisputes(records, references);
  linkGlossaryAndCorrections(records, references);
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

function linkEventsAndDisputes({ kinds }: Records, references: References): void {
  const { events, disputes, figures } = references.shelves;
  for (const read of kinds.events.values()) {
    const base = shell('events', read);
    const touches = (read.value.touches ?? []).flatMap(
      (whom, index) => references.findOneOf(whom, within(base.at, 'touches', index)) ?? [],
    );
    events.set(read.id, { ...base, touches, moments: [], about: [] });
  }
  for (const read of kinds.disputes.values()) {
    const base = shell('disputes', read);
    const about = read.value.about.flatMap((what, index) => references.findAnyOf(what, within(base.at, 'about', index)) ?? []);
    disputes.set(read.id, { ...base, about, positions: [], wording: undefined, context: [] });
  }
  for (const read of kinds.figures.values()) figures.set(read.id, { ...shell('figures', read), values: [], sameCount: [], fit: [] });
}

function linkGlossaryAndCorrections({ kinds }: Records, references: References): void {
  const { glossary, corrections } = references.shelves;
  for (const read of kinds.glossary.values()) glossary.set(read.id, { ...shell('glossary', read), usage: [], seeAlso: [] });
  for (const { id, value } of kinds.glossary.values()) {
    const term = glossary.get(id);
    term?.seeAlso.push(
      ...(value.seeAlso ?? []).flatMap((other, index) => references.find('glossary', other, within(term.at, 'seeAlso', index)) ?? []),
    );
  }
  for (const read of kinds.corrections.values()) corrections.set(read.id, { ...shell('corrections', read), statements: [], former: [] });
}

function linkRuling(read: Read<RecordOf<'rulings'>>, references: References): Ruling | undefined {
  const base = shell('rulings', read);
  const { value } = read;
  const proceeding = references.find('proceedings', value.proceeding, within(base.at, 'proceeding'));
  const place = references.find('places', value.place, within(base.at, 'place'));
  const document = linkDocument(value.document, within(base.at, 'document'), references);
  const judges = value.bench.judges.flatMap(({ actor, part }, index) => {
    const judge = references.find('actors', actor, within(base.at, 'bench', 'judges', index, 'actor'));
    return judge ? [{ actor: judge, part }] : [];
  });
  if (!proceeding || !document) return undefined;
  return { ...base, proceeding, place, date: parseWhen(value.date), document, bench: { ...value.bench, judges }, holds: [], effects: [] };
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

function shell<K extends Kind>(kind: K, { id, file, value }: Read<RecordOf<K>>) {
  return { kind, id, at: { file, path: [] }, facts: value };
}
