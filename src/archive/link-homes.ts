/** How do the statements of each record become objects? Each finds its home, its speaker and its sources. */
import { within } from '../reading/problem.ts';
import type { Records } from '../reading/records.ts';
import { linkFigure } from './link-figure.ts';
import { StatementLinker } from './link-statements.ts';
import type { Home } from './record.ts';
import type { References } from './references.ts';

/** Links the statements of every record. */
export function linkHomes(records: Records, references: References): void {
  linkActorsPlacesAndCohorts(records, references);
  linkPeopleAndCases(records, references);
  linkAccounts(records, references);
  linkGlossary(records, references);
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
      linkFigure(figure, value, link, references.problems);
    });
  }
}

function linkGlossary({ kinds }: Records, references: References): void {
  for (const { id, value } of kinds.glossary.values()) {
    linkHome(references.shelves.glossary.get(id), references, (term, link) => {
      term.usage = link.list('usage', value.usage, link.statement);
    });
  }
}

function linkHome<H extends Home>(home: H | undefined, references: References, link: (home: H, linker: StatementLinker) => void): void {
  if (home) link(home, new StatementLinker(references, home));
}
