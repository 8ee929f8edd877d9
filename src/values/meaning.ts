/**
 * What does a published statement mean, apart from what may change freely? Its
 * text without case, accents, punctuation and spacing; its dates, place, basis,
 * speaker, standing and citations; and whatever else it asserts. What a citation
 * needs to be found (prefix, suffix, sheet) and how an event is classed are no part of it.
 */
import { canonical, isKeyed, shortHash, type Keyed } from './canonical.ts';
import { fold } from './fold.ts';

/** What of a statement can change, in the words of the field. `citation-added` alone needs no correction. */
export const aspects = ['text', 'date', 'place', 'basis', 'speaker', 'standing', 'citation', 'citation-added', 'detail'] as const;
export type Aspect = (typeof aspects)[number];

export interface Change {
  aspect: Aspect;
  /** The field of the record. */
  field: string;
}

/** A statement as it stands in the value of a record. */
export interface WrittenStatement extends Keyed {
  id: string;
}

/** The aspect of each field that has one of its own; the other fields of a statement are details. */
const aspectOf: Readonly<Record<string, Aspect>> = {
  says: 'text',
  date: 'date',
  from: 'date',
  to: 'date',
  asOf: 'date',
  noAnswerAsOf: 'date',
  place: 'place',
  where: 'place',
  basis: 'basis',
  by: 'speaker',
  standing: 'standing',
  citations: 'citation',
};

/** The id names it, the class of an event sorts it, and the larger event gathers it: none of them is what it says. */
const fieldsWithoutMeaning: readonly string[] = ['id', 'kind', 'event'];

/** Every statement in the value of a record, by its id, however deep it stands. */
export function statementsIn(value: unknown): Map<string, WrittenStatement> {
  const found = new Map<string, WrittenStatement>();
  const visit = (inside: unknown): void => {
    if (isWrittenStatement(inside)) found.set(inside.id, inside);
    if (Array.isArray(inside)) inside.forEach(visit);
    else if (isKeyed(inside)) Object.values(inside).forEach(visit);
  };
  visit(value);
  for (const statement of toldByTheirPlace(value)) found.set(statement.id, statement);
  return found;
}

/** Statements whose place in the record is a part of what they say: what opens a ruling tells the ruling, an account gives the answer that it stands under, an answer answers its accusation. */
function toldByTheirPlace(value: unknown): WrittenStatement[] {
  if (!isKeyed(value)) return [];
  const { date, dispositions, bench, proceeding, place } = value;
  const told = [
    ...listIn(value, 'holds').slice(0, 1).map((statement) => ({ statement, by: { date, dispositions, bench, proceeding, place } })),
    ...listIn(value, 'positions').flatMap((position) => listIn(position, 'accounts').map((statement) => ({ statement, by: { position: isKeyed(position) ? position['name'] : undefined } }))),
    ...listIn(value, 'accusations').flatMap((accusation) => listIn(accusation, 'answers').map((statement) => ({ statement, by: { accusation: isKeyed(accusation) ? accusation['id'] : undefined } }))),
  ];
  return told.flatMap(({ statement, by }) => (isWrittenStatement(statement) ? [{ ...statement, ...by }] : []));
}

function listIn(value: unknown, field: string): unknown[] {
  const list = isKeyed(value) ? value[field] : undefined;
  return Array.isArray(list) ? list : [];
}

/**
 * A hash that stays the same as long as nothing changed but what may change
 * freely; an added citation, which may, changes it. Releases keep it: whoever
 * changes what it is made of makes statements seem changed on the next one.
 */
export function hashOfMeaning(statement: WrittenStatement): string {
  return shortHash(meaningOf(statement));
}

/** What changed from one form of a statement to a later one, field by field. */
export function changesBetween(before: WrittenStatement, after: WrittenStatement): Change[] {
  const [old, now] = [meaningOf(before), meaningOf(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .filter((field) => canonical(old[field] ?? null) !== canonical(now[field] ?? null))
    .map((field) => ({ field, aspect: field === 'citations' ? aspectOfCitations(old[field], now[field]) : (aspectOf[field] ?? 'detail') }));
}

/** Whether a change needs a correction. */
export function isOfMeaning({ aspect }: Change): boolean {
  return aspect !== 'citation-added';
}

/** Each field in the form in which only a change of meaning changes it. */
function meaningOf(statement: WrittenStatement): Record<string, unknown> {
  const fields = Object.entries(statement).filter(([field]) => !fieldsWithoutMeaning.includes(field));
  return Object.fromEntries(fields.flatMap(([field, value]) => {
    const meaning = field === 'citations' && Array.isArray(value) ? value.map(meaningOfCitation).toSorted() : meaningOfValue(value);
    return meaning === undefined ? [] : [[field, meaning]];
  }));
}

/** Text is folded; a statement inside another, such as an answer, has a meaning of its own; and an empty list says nothing. */
function meaningOfValue(value: unknown): unknown {
  if (isText(value)) return { en: foldWords(value.en), es: foldWords(value.es) };
  if (isWrittenStatement(value)) return undefined;
  if (Array.isArray(value)) {
    const parts = value.map(meaningOfValue).filter((part) => part !== undefined);
    return parts.length > 0 ? parts : undefined;
  }
  if (!isKeyed(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, meaningOfValue(inner)]));
}

function meaningOfCitation(citation: unknown): string {
  if (!isKeyed(citation)) return canonical(citation);
  const { prefix, suffix, sheet, passage, ...place } = citation;
  return canonical(typeof passage === 'string' ? { ...place, passage: foldWords(passage) } : place);
}

/** Whether citations were only added. */
function aspectOfCitations(before: unknown, after: unknown): Aspect {
  const [old, now] = [before, after].map((citations) => new Set(Array.isArray(citations) ? citations : []));
  return old && now && old.isSubsetOf(now) ? 'citation-added' : 'citation';
}

/** Signs of money, of calculation and of percent are no punctuation, and neither is what stands in a number: 1,200 is not 1.200. They stay. */
function foldWords(words: string): string {
  const parts = words.split(/([\p{Sc}\p{Sm}%‰]|(?<=\p{N})[.,:](?=\p{N}))/u).map((part, index) => (index % 2 === 0 ? fold(part) : part));
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether a value is a statement as it is written. */
export function isWrittenStatement(value: unknown): value is WrittenStatement {
  return isKeyed(value) && typeof value['id'] === 'string' && 'says' in value && 'basis' in value && Array.isArray(value['citations']);
}

/** Whether a value is a text in both languages. */
export function isText(value: unknown): value is { en: string; es: string } {
  return isKeyed(value) && Object.keys(value).length === 2 && typeof value['en'] === 'string' && typeof value['es'] === 'string';
}
