/** How are statements linked? Speakers, sources, places and dates become objects; each statement gets its address. */
import { problemAt, within, type Location } from '../reading/problem.ts';
import type { SourceCitationRecord } from '../values/citation.ts';
import type { EffectRecord } from '../values/effect.ts';
import type { EntryRecord, EventRecord } from '../values/event.ts';
import type { SpellRecord } from '../values/spell.ts';
import type { AccusationRecord, MembershipRecord, SpeakerRecord, StandingRecord, StatementRecord } from '../values/statement.ts';
import type { RoleRecord } from '../records/actor.ts';
import type { DisputeRecord } from '../records/dispute.ts';
import type { ValueRecord } from '../records/figure.ts';
import { parseWhen, type When } from '../values/when.ts';
import type { Home, Position } from './record.ts';
import type { References } from './references.ts';
import type {
  Accusation,
  Effect,
  Entry,
  Event,
  Membership,
  Role,
  SourceCitation,
  Speaker,
  Spell,
  Standing,
  Statement,
  Value,
  Wording,
} from './statement.ts';

/** Links the statements of one record. */
export class StatementLinker {
  readonly #references: References;
  readonly #home: Home;

  constructor(references: References, home: Home) {
    this.#references = references;
    this.#home = home;
  }

  /** Links the statements in a list of the record, such as `about`, with one of the functions below. */
  list<R, S>(field: string, records: readonly R[] | undefined, link: (record: R, at: Location) => S | undefined): S[] {
    return (records ?? []).flatMap((record, index) => link(record, within(this.#home.at, field, index)) ?? []);
  }

  /** Links a plain statement and keeps it under its address; the functions below add fields to such a one. */
  readonly statement = (record: StatementRecord, at: Location): Statement => {
    const address = `${this.#home.kind}/${this.#home.id}#${record.id}`;
    const statement: Statement = {
      id: record.id,
      address,
      home: this.#home,
      at,
      says: record.says,
      basis: record.basis,
      by: this.#speaker(record.by, within(at, 'by')),
      citations: this.#citations(record, at),
      derivedFrom: [],
      standing: undefined,
    };
    if (this.#references.statements.has(address)) {
      const todo = 'A statement keeps its id for ever, and no other has it.';
      this.#references.problems.push(problemAt(within(at, 'id'), `"${record.id}" is already the id of a statement in this record`, todo));
    }
    this.#references.statements.set(address, statement);
    this.#references.later.push(() => this.#linkToStatements(statement, record));
    return statement;
  };

  readonly event = (record: EventRecord | EntryRecord, at: Location): Event =>
    Object.assign(this.statement(record, at), {
      kind: record.kind,
      date: parseWhen(record.date),
      place: this.#references.find('places', record.place, within(at, 'place')),
      scheduled: record.scheduled ?? false,
      event: this.#references.find('events', record.event, within(at, 'event')),
    });

  readonly entry = (record: EntryRecord, at: Location): Entry => Object.assign(this.event(record, at), { kind: record.kind });

  readonly spell = (record: SpellRecord, at: Location): Spell =>
    Object.assign(this.statement(record, at), {
      as: record.as,
      authority: this.#references.find('actors', record.authority, within(at, 'authority')),
      place: this.#references.find('places', record.place, within(at, 'place')),
      where: record.where,
      from: maybeWhen(record.from),
      to: record.to === '..' ? ('still' as const) : maybeWhen(record.to),
    });

  readonly membership = (record: MembershipRecord, at: Location): Membership | undefined => {
    const statement = this.statement(record, at);
    const cohort = this.#references.find('cohorts', record.cohort, within(at, 'cohort'));
    if (!cohort) return undefined;
    return Object.assign(statement, { cohort, from: maybeWhen(record.from), to: maybeWhen(record.to) });
  };

  readonly accusation = (record: AccusationRecord, at: Location): Accusation => {
    const answeredAlsoBy: Statement[] = [];
    this.#references.findLater(record.answeredAlsoBy, within(at, 'answeredAlsoBy'), answeredAlsoBy);
    return Object.assign(this.statement(record, at), {
      date: maybeWhen(record.date),
      answers: record.answers.map((answer, index) => this.statement(answer, within(at, 'answers', index))),
      answeredAlsoBy,
      noAnswerAsOf: maybeWhen(record.noAnswerAsOf),
    });
  };

  readonly role = (record: RoleRecord, at: Location): Role =>
    Object.assign(this.statement(record, at), {
      title: record.title,
      body: this.#references.find('actors', record.at, within(at, 'at')),
      from: maybeWhen(record.from),
      to: maybeWhen(record.to),
    });

  readonly effect = (record: EffectRecord, at: Location): Effect => {
    return Object.assign(this.statement(record, at), {
      does: record.does,
      on: this.#references.find('rulings', record.on, within(at, 'on')),
      for: this.#references.findOneOf(record.for, within(at, 'for')),
      obeyed: record.obeyed,
    });
  };

  readonly wording = (record: DisputeRecord['wording'], at: Location): Wording =>
    Object.assign(this.statement(record, at), { because: record.because });

  readonly position = (record: DisputeRecord['positions'][number], at: Location): Position => {
    const alsoIn: Statement[] = [];
    this.#references.findLater(record.alsoIn, within(at, 'alsoIn'), alsoIn);
    return {
      name: record.name,
      accounts: record.accounts.map((account, index) => this.statement(account, within(at, 'accounts', index))),
      alsoIn,
    };
  };

  readonly value = (record: ValueRecord, at: Location): Value =>
    Object.assign(this.statement(record, at), {
      is: record.is,
      number: record.number,
      unit: record.unit,
      counts: record.counts,
      asOf: maybeWhen(record.asOf),
      partOf: undefined,
    });

  /** What a statement says of other statements: what it is worked out from, and what replaced it. */
  #linkToStatements(statement: Statement, { citations, standing }: StatementRecord): void {
    citations.forEach((citation, index) => {
      if (!('statement' in citation)) return;
      const at = within(statement.at, 'citations', index, 'statement');
      const origin = this.#references.findStatement(citation.statement, at);
      if (origin) statement.derivedFrom.push(origin);
    });
    statement.standing = this.#standing(standing, within(statement.at, 'standing'));
  }

  #standing(record: StandingRecord | undefined, at: Location): Standing | undefined {
    if (record === undefined || record.is === 'withdrawn') return record;
    if (record.is === 'superseded') {
      const by = this.#references.findStatement(record.by, within(at, 'by'));
      return by && { is: 'superseded', by, because: record.because };
    }
    const dispute = this.#references.find('disputes', record.in, within(at, 'in'));
    return dispute && { is: 'disputed', in: dispute };
  }

  #speaker(record: SpeakerRecord | undefined, at: Location): Speaker | undefined {
    if (record === undefined || 'role' in record) return record;
    const found = this.#references.findOneOf(record, at);
    if (found?.kind === 'actors') return { actor: found };
    return found?.kind === 'people' ? { person: found } : undefined;
  }

  #citations(record: StatementRecord, at: Location): SourceCitation[] {
    return record.citations.flatMap((citation, index) =>
      'source' in citation ? (this.#citation(citation, within(at, 'citations', index)) ?? []) : [],
    );
  }

  #citation(record: SourceCitationRecord, at: Location): SourceCitation | undefined {
    const source = this.#references.find('sources', record.source, within(at, 'source'));
    const repeats = this.#references.find('sources', record.repeats, within(at, 'repeats'));
    if (!source) return undefined;
    const { passage, prefix, suffix, page, sheet, at: time } = record;
    return { source, passage, prefix, suffix, page, sheet, time, repeats, at };
  }
}

function maybeWhen(text: string | undefined): When | undefined {
  return text === undefined ? undefined : parseWhen(text);
}
