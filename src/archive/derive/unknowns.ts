/** What is not known? The questions that records ask, what would settle a dispute, and the gaps that follow from what is missing. */
import type { Text } from '../../values/text.ts';
import type { When } from '../../values/when.ts';
import { homesOf, type Archive } from '../archive.ts';
import type { AnyRecord, Home, Person } from '../record.ts';
import { isStanding, type Statement } from '../statement.ts';
import { nothingFollowed } from './cases.ts';
import { disputesInOrder } from './disputes.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { perArchive } from './per-archive.ts';

/** The kinds of record that ask questions. */
const askingKinds = ['people', 'proceedings', 'rulings', 'events', 'figures'] as const;

/** What can be open, in the order in which a page tells it. */
export const openParts = [...askingKinds, 'settling', 'gaps', 'people-since', 'accusations', 'documents', 'dockets', 'addresses', 'rulings-since'] as const;
export type OpenPart = (typeof openParts)[number];

export type OpenPoint =
  | Gap
  /** A question, or the reason why something is missing, in the words of the record. */
  | { is: 'told'; text: Text }
  | { is: 'unanswered'; asOf: When };

/** What is open in a record, or about one statement of it. What follows from what is missing is one point each. */
export interface OpenRecord {
  record: AnyRecord;
  statement?: Statement;
  points: OpenPoint[];
}

/** Every open point of the archive, part by part. */
export const openPointsOf = perArchive((archive: Archive): Record<OpenPart, OpenRecord[]> => {
  const asking = Map.groupBy(homesOf(archive).flatMap(asked), ({ record }) => record.kind);
  const gaps = [...archive.people.values()].flatMap(gapsIn);
  const about = (kind: (typeof askingKinds)[number]) => asking.get(kind) ?? [];
  return {
    people: about('people'),
    proceedings: about('proceedings'),
    rulings: about('rulings'),
    events: about('events'),
    figures: about('figures'),
    settling: disputesInOrder(archive).flatMap((record) => told(record, record.facts.wouldSettle)),
    gaps: gaps.filter(({ statement }) => statement !== undefined),
    'people-since': gaps.filter(({ statement }) => statement === undefined),
    accusations: unansweredIn(archive),
    documents: [...archive.rulings.values()].flatMap((record) => told(record, record.document.source ? [] : [record.document.none])),
    dockets: withoutDocket(archive),
    addresses: [...archive.sources.values()].flatMap((record) => told(record, record.facts.unlinked && [record.facts.unlinked])),
    'rulings-since': [...archive.rulings.values()]
      .filter((ruling) => nothingFollowed(archive, ruling))
      .map((record) => ({ record, points: [{ is: 'end', lastKnown: record.date }] })),
  };
});

function asked(record: Home): OpenRecord[] {
  return told(record, 'unknowns' in record.facts ? record.facts.unknowns : []);
}

/** A record with what it says itself; none where it says nothing. */
function told(record: AnyRecord, texts: readonly Text[] = []): OpenRecord[] {
  return texts.length === 0 ? [] : [{ record, points: texts.map((text) => ({ is: 'told', text })) }];
}

/** The gaps of a person, those between and in spells with the spell that they begin at. */
function gapsIn(record: Person): OpenRecord[] {
  return gapsOf(record).map((gap) => {
    if (gap.is === 'end') return { record, points: [gap] };
    return { record, statement: gap.is === 'between' ? gap.after : gap.spell, points: [gap] };
  });
}

function unansweredIn({ people }: Archive): OpenRecord[] {
  return [...people.values()].flatMap((record) =>
    record.accusations.filter(isStanding).flatMap((statement): OpenRecord[] => {
      const { noAnswerAsOf } = statement;
      return noAnswerAsOf ? [{ record, statement, points: [{ is: 'unanswered', asOf: noAnswerAsOf }] }] : [];
    }),
  );
}

/** The number of an immigration case is never written, so that its absence leaves nothing open. */
function withoutDocket({ proceedings }: Archive): OpenRecord[] {
  return [...proceedings.values()]
    .filter(({ facts }) => facts.kind !== 'immigration')
    .flatMap((record) => told(record, record.facts.noDocket && [record.facts.noDocket]));
}
