/** What did invented courts decide? One case of all, through every court and verb, and here and there a case of one. */
import { benchParts, dispositions, sittings, type RulingRecord } from '../../src/records/ruling.ts';
import { continuations, partyRoles, proceedingKinds, type ProceedingRecord } from '../../src/records/proceeding.ts';
import { obediences, verbsForPeople, verbsOnRulings } from '../../src/values/effect.ts';
import { entryKinds } from '../../src/values/event.ts';
import { eventOf } from './accounts.ts';
import type { Desk } from './desk.ts';
import { dayOf2020 } from './desk.ts';
import { aDocument, judges } from './frame.ts';
import { inTurn } from './random.ts';
import { text } from './words.ts';

const classAction = 'class-action';

/** The case of the class: an order for it, and one ruling after the other on the one before. */
export function writeClassAction(desk: Desk): void {
  const filed = [0, ...continuations.map((_, number) => 60 + number * 20)];
  const ids = [classAction, ...continuations.map((by) => `class-action-${by}`)];
  ids.forEach((id, number) => {
    const [earlier, by] = [ids[number - 1], continuations[number - 1]];
    desk.file(`proceedings/${id}.json`, {
      ...aCase(desk, id, number, filed[number] ?? 0),
      court: number === 0 ? 'court-of-example' : 'court-of-appeals',
      parties: partyRoles.map((role) => ({
        role,
        is: role === 'plaintiff' ? { cohort: 'class-of-2020' } : { actor: 'agency-of-custody' },
      })),
      ...(earlier && by ? { after: [{ proceeding: earlier, by }] } : {}),
    });
  });
  for (const [number, does] of verbsForPeople.entries()) {
    const effects = [
      { ...desk.statement('reaches', 'the class'), does, for: { cohort: 'class-of-2020' }, obeyed: inTurn(obediences, number) },
    ];
    writeRuling(desk, `class-${does}`, number, { proceeding: classAction, date: dayOf2020(40 + number), effects });
  }
  verbsOnRulings.forEach((does, number) => {
    const on = number === 0 ? 'class-orders' : `class-${inTurn(verbsOnRulings, number - 1)}`;
    const effects = [{ ...desk.statement('acts', 'an order'), does, on }];
    writeRuling(desk, `class-${does}`, number, { proceeding: inTurn(ids.slice(1), number), date: momentOf(200 + number), effects });
  });
}

/** The case of one person, in which one ruling reaches him by name. */
export function writeCaseOf(desk: Desk, person: string, number: number): void {
  const id = `case-of-${person}`.slice(0, 60).replace(/-$/, '');
  desk.file(`proceedings/${id}.json`, {
    ...aCase(desk, id, number, 10),
    parties: [
      { role: 'respondent', is: { person } },
      { role: 'government', is: { actor: 'agency-of-custody' } },
    ],
    ...(number % 2 === 0
      ? {}
      : { dockets: [], noDocket: text('The number is one that nobody may write.', 'El número es uno que nadie puede escribir.') }),
  });
  const effects = [{ ...desk.statement('reaches', 'the person'), does: inTurn(verbsForPeople, number), for: { person } }];
  writeRuling(desk, `${id}-r`, number, { proceeding: id, date: momentOf(150 + (number % 90)), effects });
}

function aCase(desk: Desk, id: string, number: number, filed: number): ProceedingRecord {
  return {
    title: text(`The case ${id}`, `El caso ${id}`),
    caption: 'Invented v. Nobody',
    kind: inTurn(proceedingKinds, number),
    court: 'court-of-example',
    dockets: [`0:20-xx-${String(number).padStart(5, '0')}`],
    parties: [],
    about: [desk.statement('about', `the case ${id}`)],
    entries: entryKinds.map((kind, step) => ({
      ...desk.statement(kind, `the case ${id}`),
      kind,
      date: dayOf2020(filed + step),
      ...(step % 3 === 1 ? { place: 'town-of-inventia' } : {}),
      ...(step === 0 && number % 5 === 0 ? { event: eventOf(0) } : {}),
      ...(step === entryKinds.length - 1 ? { date: '2023-01', scheduled: true as const } : {}),
    })),
    ...(number % 5 === 0 ? { unknowns: [text('Who drew this up?', '¿Quién redactó esto?')] } : {}),
  };
}

/** A ruling with its document, of the court of its case. */
function writeRuling(desk: Desk, id: string, number: number, change: Pick<RulingRecord, 'proceeding' | 'date' | 'effects'>): void {
  const isOfAppeals = change.proceeding.startsWith(`${classAction}-`);
  const court = isOfAppeals ? 'court-of-appeals' : 'court-of-example';
  const hasDocument = number % 7 !== 6;
  const document = `order-${id}`;
  if (hasDocument) desk.source(document, aDocument(`Order ${id}`, court, 'court-document', change.date.slice(0, 10)));
  desk.file(`rulings/${id}.json`, {
    title: text(`The ruling ${id}`, `La resolución ${id}`),
    document: hasDocument
      ? { source: document, ...(number % 2 === 0 ? { entry: `ECF ${number}`, reporters: [`${number} Ex. 1`] } : {}) }
      : { none: text('It was read from the bench.', 'Se leyó desde el estrado.') },
    bench: isOfAppeals && number % 3 === 0 ? { sitting: 'panel', perCuriam: true, judges: [] } : benchOf(number),
    // Only every third person has a case: counted by threes, every disposition has its turn.
    dispositions: [inTurn(dispositions, Math.floor(number / 3)), ...(number % 2 === 1 ? [inTurn(dispositions, Math.floor(number / 3) + 1)] : [])],
    holds: hasDocument
      ? [desk.statement('held', 'the order', { basis: 'court-finding', citations: [desk.citation(document)] })]
      : [desk.statement('held', 'the order', { by: { actor: court } })],
    ...(number % 3 === 0 ? { place: 'town-of-inventia' } : {}),
    ...(number % 5 === 0 ? { unknowns: [text('When was it sent?', '¿Cuándo se envió?')] } : {}),
    ...change,
  } satisfies RulingRecord);
}

function benchOf(number: number): RulingRecord['bench'] {
  const [first, ...others] = judges;
  if (number % 2 === 1) return { sitting: 'one-judge', judges: [{ actor: first, part: 'decided' }] };
  const partsOfOthers = benchParts.filter((part) => part !== 'decided' && part !== 'wrote');
  return {
    sitting: inTurn(sittings.slice(1), number / 2),
    ...(number % 4 === 0 ? { remark: text('One vote is not known.', 'No se conoce un voto.') } : {}),
    judges: [{ actor: first, part: 'wrote' }, ...others.map((actor, seat) => ({ actor, part: inTurn(partsOfOthers, number / 2 + seat) }))],
  };
}

/** Some day of 2020 in summer, now and then with its clock. */
function momentOf(day: number): string {
  return day % 3 === 0 ? `${dayOf2020(day)}T18:45:00-06:00[America/El_Salvador]` : dayOf2020(day);
}
