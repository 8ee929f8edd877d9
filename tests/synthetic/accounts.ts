/** What do several invented sources say of one thing? Events that touched many, questions with several answers, numbers, terms, and what had to be corrected. */
import { correctionKinds, type CorrectionRecord } from '../../src/records/correction.ts';
import type { DisputeRecord } from '../../src/records/dispute.ts';
import type { EventsRecord } from '../../src/records/event.ts';
import { precisions, units, type FigureRecord, type ValueRecord } from '../../src/records/figure.ts';
import { usages, type TermRecord } from '../../src/records/term.ts';
import { eventKinds } from '../../src/values/event.ts';
import type { StatementRecord } from '../../src/values/statement.ts';
import { dayOf2020, vaguely, type Desk } from './desk.ts';
import { asOf } from './frame.ts';
import { inTurn } from './random.ts';
import { text } from './words.ts';

/** How many people share an event. */
const peopleOfAnEvent = 50;

/** The id of the event of the person with a number. */
export function eventOf(number: number): string {
  return `flight-of-group-${Math.floor(number / peopleOfAnEvent)}`;
}

/** One event for every fifty people: told in several moments, naming every third of them and a cohort. */
export function writeEvents(desk: Desk, people: readonly string[]): void {
  for (let first = 0; first < people.length; first += peopleOfAnEvent) {
    const group = first / peopleOfAnEvent;
    const touched = people.slice(first, first + peopleOfAnEvent).filter((_, number) => number % 3 === 0);
    const said = (id: string) => desk.statement(id, `the flight of group ${group}`);
    const kinds = Array.from({ length: 3 + (group % 3) }, (_, step) => inTurn(eventKinds, group * 3 + step));
    desk.file(`events/${eventOf(first)}.json`, {
      title: text(`The flight of group ${group}`, `El vuelo del grupo ${group}`),
      moments: [
        { ...said('took-off'), kind: 'flight', date: `${dayOf2020(60 + group)}T15:25:00-05:00[America/Panama]`, place: 'airport-of-inventia' },
        ...kinds.map((kind, step) => ({ ...said(`moment-${step}`), kind, date: vaguely(desk.random, 70 + group + step) })),
        ...(group > 0 ? [{ ...said('followed'), kind: 'exchange' as const, date: '2020-10', event: eventOf(first - 1) }] : []),
        { ...said('announced'), kind: 'government-act', date: '2023-02', scheduled: true },
      ],
      ...(group % 2 === 0 ? { about: [said('crew')], unknowns: [text('Who paid for it?', '¿Quién lo pagó?')] } : {}),
      touches: [...touched.map((person) => ({ person })), { cohort: inTurn(['flight-one', 'flight-two'], group) }],
    } satisfies EventsRecord);
  }
}

/** Whether something told of the person with a number is disputed: of one in ten, and of nobody of one story. */
export function isDisputed(number: number): boolean {
  return number % 10 === 0 && number % 17 !== 16;
}

/** The ids of the statements about a person that others dispute. */
export const otherwise = { life: 'told-otherwise', event: 'moved-otherwise' } as const;

export function disputeAbout(person: string): string {
  return `when-${person}`.slice(0, 60).replace(/-$/, '');
}

/** The question about a person of whom something is disputed: two to four answers, two of which his own record gives too. */
export function writeDispute(desk: Desk, person: string, number: number): void {
  if (!isDisputed(number)) return;
  const turn = number / 10;
  const id = disputeAbout(person);
  const alsoIn = Object.values(otherwise).map((statement) => [`people/${person}#${statement}`]);
  const positions = Array.from({ length: 2 + (turn % 3) }, (_, place) => ({
    name: text(`Answer ${place + 1}`, `Respuesta ${place + 1}`),
    accounts: Array.from({ length: 1 + ((turn + place) % 2) }, (_account, count) => anAccount(desk, `account-${place}-${count}`, id, place)),
    ...(alsoIn[place] ? { alsoIn: alsoIn[place] } : {}),
  }));
  const follows = positions.flatMap(({ accounts }) => accounts.map((account) => ({ statement: `disputes/${id}#${account.id}` })));
  desk.file(`disputes/${id}.json`, {
    question: text(`When did it happen, number ${number}?`, `¿Cuándo ocurrió, número ${number}?`),
    about: [{ person }, otherTopic(turn)],
    positions,
    wording: {
      ...desk.statement('worded', id, { basis: 'derived', citations: follows }),
      because: text('No source settles it.', 'Ninguna fuente lo resuelve.'),
    },
    ...(turn % 2 === 0 ? { context: [desk.statement('context', id)] } : {}),
    ...(turn % 3 === 0 ? { wouldSettle: [text('The list of those on board.', 'La lista de quienes iban a bordo.')] } : {}),
  } satisfies DisputeRecord);
}

/** What somebody answers: a paper, a lawyer or an official, in turn. */
function anAccount(desk: Desk, id: string, about: string, turn: number): StatementRecord {
  const speakers: Partial<StatementRecord>[] = [
    {},
    { basis: 'counsel-statement', by: { actor: 'counsel-invented' } },
    { basis: 'official-statement', by: { actor: 'official-invented' } },
  ];
  return desk.statement(id, about, inTurn(speakers, turn));
}

function otherTopic(turn: number): DisputeRecord['about'][number] {
  return inTurn<DisputeRecord['about'][number]>(
    [
      { event: eventOf(0) },
      { place: 'prison-of-inventia' },
      { cohort: 'flight-one' },
      { proceeding: 'class-action' },
      { ruling: 'class-orders' },
    ],
    turn,
  );
}

/** One number for every twenty-five people, and two at least. */
export function writeFigures(desk: Desk, people: number): void {
  const count = Math.max(2, Math.ceil(people / 25));
  for (let number = 0; number < count; number++) {
    const id = `number-${number}`;
    const said = (suffix: string, change: Partial<StatementRecord> = {}) => desk.statement(suffix, `the number ${number}`, change);
    const value = (suffix: string, size: number, step: number): ValueRecord => ({
      ...said(suffix),
      is: inTurn(precisions, number + step),
      number: size,
      unit: inTurn(units, number),
      counts: text(`What is counted as ${suffix}`, `Lo que se cuenta como ${suffix}`),
    });
    desk.file(`figures/${id}.json`, {
      title: text(`How many, number ${number}?`, `¿Cuántos, número ${number}?`),
      values: [
        { ...value('whole', 4_700_000, 0), asOf: vaguely(desk.random, 100) },
        { ...value('part', 75, 1), partOf: 'whole' },
        value('counted-otherwise', 0.5, 2),
      ],
      sameCount: [['whole', 'counted-otherwise']],
      fit: [
        said('fits', { basis: 'derived', citations: [{ statement: `figures/${id}#whole` }, { statement: `figures/${id}#part` }] }),
      ],
      ...(number % 2 === 0 ? { unknowns: [text('Who counted?', '¿Quién contó?')] } : {}),
    } satisfies FigureRecord);
  }
}

/** Six terms, and one more for every hundred people. */
export function writeGlossary(desk: Desk, people: number): void {
  const ids = Array.from({ length: 6 + Math.floor(people / 100) }, (_, number) => `term-${number}`);
  ids.forEach((id, number) => {
    const spanish = inTurn(usages, number);
    desk.file(`glossary/${id}.json`, {
      term: text(`invented term ${number}`, `término inventado ${number}`),
      means: text('An order that no court ever made.', 'Un auto que ningún tribunal dictó jamás.'),
      spanish,
      ...(spanish === 'ours' ? {} : { usage: [desk.statement('stands', id)] }),
      ...(number % 2 === 0 ? { forms: { en: [`invented terms ${number}`], es: [`términos inventados ${number}`] } } : {}),
      ...(number % 3 === 0 ? { avoid: [{ form: `palabra inventada ${number}`, because: text('It is another thing.', 'Es otra cosa.'), ...(number % 2 === 0 ? { fineElsewhere: true as const } : {}) }] } : {}),
      seeAlso: [inTurn(ids, number + 1)],
    } satisfies TermRecord);
  });
}

/** One correction for every hundred people, and one at least: of a person and of what everybody shares. */
export function writeCorrections(desk: Desk, people: readonly string[]): void {
  for (let number = 0; number * 100 < people.length; number++) {
    desk.file(`corrections/${asOf}-${number + 1}.json`, {
      statements: [`people/${inTurn(people, number * 100)}#named`, 'figures/number-0#whole', 'cohorts/sent-in-2020#defined'],
      kind: inTurn(correctionKinds, number),
      what: text('A word was missing; it stands there now.', 'Faltaba una palabra; ahora está ahí.'),
      why: text('A reader saw it.', 'Una lectora lo vio.'),
    } satisfies CorrectionRecord);
  }
}
