/** How do the statements of each record become objects? Each finds its home, its speaker and its sources. */
import { within } from '../reading/problem.ts';
import type { Records } from '../reading/records.ts';
import type { Correction, Home } from './archive.ts';
import { StatementLinker } from './link-statements.ts';
import type { References } from './references.ts';

/** Links the statements of every record. */
export function linkHomes(records: Records, references: References): void {
  linkActorsPlacesAndCohorts(records, references);
  linkPeopleAndCases(records, references);
  linkAccounts(records, references);
  linkGlossaryAndCorrections(records, references);
}

function linkActorsPlacesAndCohorts({ kinds }: Records, references: References): void {
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
}

function linkPeopleAndCases({ kinds }: Records, references: References): void {
  const { shelves } = references;
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

/** Events, disputes and figures: what several sources say of one thing. */
function linkAccounts({ kinds }: Records, references: References): void {
  const { shelves } = references;
  for (const { id, value } of kinds.events.values()) {
    linkHome(shelves.events.get(id), references, (event, link) => {
      event.moments = link.list('moments', value.moments, link.event);
      event.about = link.list('about', value.about, link.statement);
    });
  }
  for (const { id, value } of kinds.disputes.values()) {
    linkHome(shelves.disputes.get(id), references, (dispute, link) => {
      dispute.wording = link.wording(value.wording, within(dispute.at, 'wording'));
      dispute.positions = value.positions.map((position, index) => link.position(position, within(dispute.at, 'positions', index)));
      dispute.context = link.list('context', value.context, link.statement);
    });
  }
  for (const { id, value } of kinds.figures.values()) {
    linkHome(shelves.figures.get(id), references, (figure, link) => {
      figure.values = link.values('values', value.values);
      figure.sameCount = link.sameCount(value.sameCount, figure.values);
      figure.fit = link.list('fit', value.fit, link.statement);
    });
  }
}

function linkGlossaryAndCorrections({ kinds, releases }: Records, references: References): void {
  for (const { id, value } of kinds.glossary.values()) {
    linkHome(references.shelves.glossary.get(id), references, (term, link) => {
      term.usage = link.list('usage', value.usage, link.statement);
    });
  }
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

function linkHome<H extends Home>(home: H | undefined, references: References, link: (home: H, linker: StatementLinker) => void): void {
  if (home) link(home, new StatementLinker(references, home));
}
