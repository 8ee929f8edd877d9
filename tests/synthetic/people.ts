/** Who are the invented people? Each with a name, a life in statements, spells, events, accusations, and a narrative in both languages. */
import type { PersonRecord } from '../../src/records/person.ts';
import { eventKinds, type EventRecord } from '../../src/values/event.ts';
import type { SpellRecord } from '../../src/values/spell.ts';
import { bases, type Basis, type StatementRecord } from '../../src/values/statement.ts';
import { instantAt } from '../fixtures/clock.ts';
import { disputeAbout, eventOf, isDisputed, otherwise } from './accounts.ts';
import { writeCaseOf } from './cases.ts';
import { aRelative, dayOf2020, vaguely, type Desk } from './desk.ts';
import { aStory, cohorts, prisons } from './frame.ts';
import { inTurn } from './random.ts';
import { inventName, text, type InventedName } from './words.ts';

/** Writes the person with a number: most with two origins and more, some with one story and no more. Returns the id. */
export function writePerson(desk: Desk, number: number): string {
  const name = inventName(number, desk.random);
  const own = writeOwnStory(desk, name, number);
  const record = number % 17 === 16 ? aPersonOfOneStory(desk, name, own) : aPublishedPerson(desk, name, own, number);
  desk.file(`people/${name.id}/person.json`, record);
  if (number % 17 !== 16 && number % 3 !== 2) writeNarratives(desk, name.id);
  if (number % 17 !== 16 && number % 3 === 0) writeCaseOf(desk, name.id, number);
  return name.id;
}

/** Writes a person who is not published yet, with a story that nobody else cites. */
export function writeDraft(desk: Desk, number: number): void {
  const name = inventName(100_000 + number, desk.random);
  const own = desk.source(`draft-${name.id}`, { ...aStory(0, `https://stories.example.org/draft-${number}`), draft: true });
  desk.file(`people/${name.id}/person.json`, { ...aPersonOfMany(desk, name, own, number), draft: true });
  writeNarratives(desk, name.id);
}

function writeOwnStory(desk: Desk, { id, full }: InventedName, number: number): string {
  const story = aStory(number, `https://stories.example.org/of/${id}`);
  return desk.source(`of-${id}`, { ...story, ...(story.title ? { title: `The invented story of ${full}` } : {}) });
}

function aPersonOfOneStory(desk: Desk, name: InventedName, own: string): PersonRecord {
  const citations = [desk.citation(own)];
  return {
    ...nothingSaidOf(name),
    named: desk.statement('named', name.full, { citations }),
    about: [desk.statement('about', name.full, { citations })],
    exempt: [{ rule: 'people-rest-on-two-origins', because: 'Nobody else wrote of this invented person.' }],
  };
}

/** A person of whom, now and then, something is told that others dispute. */
function aPublishedPerson(desk: Desk, name: InventedName, own: string, number: number): PersonRecord {
  const person = aPersonOfMany(desk, name, own, number);
  if (!isDisputed(number)) return person;
  const disputed = { standing: { is: 'disputed', in: disputeAbout(name.id) } } as const;
  return {
    ...person,
    about: [...person.about, desk.statement(otherwise.life, name.full, disputed)],
    events: [...person.events, { ...desk.statement(otherwise.event, name.full, disputed), kind: 'transfer', date: dayOf2020(90) }],
  };
}

function nothingSaidOf({ full, sorting }: InventedName): Omit<PersonRecord, 'named'> {
  return {
    name: { full, sorting },
    nationality: 'ZZ',
    about: [],
    whereabouts: [],
    events: [],
    memberships: [],
    accusations: [],
    unknowns: [],
  };
}

function aPersonOfMany(desk: Desk, name: InventedName, own: string, number: number): PersonRecord {
  const said = (id: string, change: Partial<StatementRecord> = {}) => desk.statement(id, name.full, change);
  const address = (id: string) => `people/${name.id}#${id}`;
  return {
    ...nothingSaidOf(name),
    name: nameOf(name, number),
    named: said('named', { citations: [desk.citation(own), desk.sharedCitation()] }),
    about: [
      said('shared', { citations: [desk.citation('manifest')], basis: 'official-record' }),
      ...bases.slice(0, 1 + (number % bases.length)).map((basis) => onBasis(desk, name, basis)),
      said('computed', { basis: 'derived', citations: [{ statement: address('named') }, { statement: address('shared') }] }),
      said('work', { says: text(`${name.full} was an invented juggler, the paper says.`, `${name.full} era malabarista, dice el periódico inventado.`) }),
      said('withdrawn', { standing: { is: 'withdrawn', because: text('It was another person.', 'Era otra persona.') } }),
    ],
    ...(number % 5 === 2 ? { occupations: [{ word: text('juggler', 'malabarista'), statement: 'work' }] } : {}),
    whereabouts: whereaboutsOf(desk, name, number),
    events: eventsOf(desk, name, number),
    memberships: cohorts.slice(0, number % 4).map((cohort, index) => ({
      ...said(`in-${cohort}`),
      cohort,
      ...(index > 0 ? { from: dayOf2020(20), ...(number % 2 === 0 ? { to: '2021' } : {}) } : {}),
    })),
    ...(number % 4 === 1 ? accusationsOf(desk, name, number) : {}),
    unknowns: number % 2 === 0 ? [text(`Where was ${name.full} before?`, `¿Dónde estaba ${name.full} antes?`)] : [],
    ...careOf(number),
  };
}

function nameOf({ full, sorting, surname }: InventedName, number: number): PersonRecord['name'] {
  if (number % 11 === 10) return { pseudonym: `Seudónimo ${surname}` };
  const spanish = number % 6 === 0 ? { spanish: { full, sorting } } : {};
  return number % 3 === 0 ? { full, sorting, ...spanish, aliases: [`Alias ${surname}`, full.toUpperCase()] } : { full, sorting };
}

function careOf(number: number): Partial<PersonRecord> {
  return {
    ...(number % 3 === 0 ? { verified: '2022-06-01' } : {}),
    ...(number % 4 === 0 ? { reviewed: { en: '2022-06-02', ...(number % 8 === 0 ? { es: '2022-06-03' } : {}) } } : {}),
    ...(number % 9 === 0 ? { noindex: true } : {}),
    ...(number % 6 === 0 ? { identifiers: { wikidata: `Q${number + 1}` } } : {}),
  };
}

/** A statement on a basis, with the speaker and the source that the basis needs. */
function onBasis(desk: Desk, { id, full }: InventedName, basis: Basis): StatementRecord {
  const needs: Record<Basis, Partial<StatementRecord>> = {
    'court-finding': { citations: [desk.citation('finding')] },
    'official-record': { citations: [desk.citation('manifest')] },
    'court-filing': { by: { actor: 'counsel-invented' }, citations: [desk.citation('complaint')] },
    'official-statement': { by: { actor: 'official-invented' } },
    'personal-account': { by: desk.random.chance(0.5) ? { person: id } : aRelative },
    'counsel-statement': { by: { actor: 'counsel-invented' } },
    'press-report': {},
    'organization-report': { by: { actor: 'organization-invented' } },
    derived: { citations: [{ statement: `people/${id}#named` }, { statement: 'cohorts/sent-in-2020#defined' }] },
  };
  return desk.statement(`by-${basis}`, full, { basis, ...needs[basis] });
}

/** Not known, held, on the way, held elsewhere, at liberty: as much of it as the number says. */
function whereaboutsOf(desk: Desk, { full }: InventedName, number: number): SpellRecord[] {
  const left = 30 + (number % 60);
  const [departure, arrival] = [flightTime(left, 15), flightTime(left, 19)];
  const said = (id: string) => desk.statement(id, full);
  const spells: SpellRecord[] = [
    { ...said('before'), as: 'unknown', to: dayOf2020(10) },
    {
      ...said('kept'),
      as: 'held',
      authority: 'agency-of-custody',
      place: inTurn(prisons.slice(1), number),
      from: vaguely(desk.random, 12),
      to: departure,
    },
    { ...said('flown'), as: 'in-transit', where: text('On the way south', 'De camino al sur'), from: departure, to: arrival },
    { ...said('imprisoned'), as: 'held', authority: 'prison-service', place: prisons[0], from: arrival, to: vaguely(desk.random, 200) },
    { ...said('free'), as: 'at-liberty', place: 'town-of-inventia', from: dayOf2020(210 + (number % 30)), to: '..' },
  ];
  const told = spells.slice(number % 3, 3 + (number % 3));
  return number % 5 === 4 ? told.map((spell, index) => (index === told.length - 1 ? { ...spell, to: undefined } : spell)) : told;
}

/** The clock on a day of 2020 in a zone with summer time. */
function flightTime(day: number, hour: number): string {
  return instantAt(Date.UTC(2020, 0, 1 + day, hour + 5, 25), 'America/New_York');
}

function eventsOf(desk: Desk, { id, full }: InventedName, number: number): EventRecord[] {
  const kinds = Array.from({ length: 2 + (number % 5) }, (_, step) => inTurn(eventKinds, number + step));
  const events = kinds.map((kind, step): EventRecord => ({
    ...desk.statement(`event-${step}`, full),
    kind,
    date: desk.random.chance(0.1) ? flightTime(20 + step * 30, 12) : vaguely(desk.random, 20 + step * 30),
    ...(step === 0 && number % 3 === 1 ? { event: eventOf(number) } : {}),
    ...(desk.random.chance(0.5) ? { place: desk.random.pick(['inventia', 'airport-of-inventia', 'port-of-nortia']) } : {}),
  }));
  const replaced = {
    is: 'superseded',
    by: `people/${id}#event-0`,
    because: text('A better source gave the day.', 'Una fuente mejor dio el día.'),
  } as const;
  return [
    ...events,
    { ...desk.statement('first-told', full), kind: 'report', date: '2020-02/2020-04', standing: replaced },
    ...(number % 6 === 0
      ? [{ ...desk.statement('announced', full), kind: 'court' as const, date: '2023-02-01', scheduled: true as const }]
      : []),
  ];
}

function accusationsOf(desk: Desk, { id, full }: InventedName, number: number): Pick<PersonRecord, 'accusations' | 'convictionSearch'> {
  const said = (suffix: string, change: Partial<StatementRecord> = {}) => desk.statement(suffix, full, change);
  const by = { actor: 'agency-of-custody' };
  return {
    accusations: [
      {
        ...said('accused', { basis: 'official-statement', by }),
        date: '2020-04',
        answers: [said('denied', { basis: 'counsel-statement', by: { actor: 'counsel-invented' } })],
      },
      { ...said('accused-again', { basis: 'official-statement', by }), answers: [], answeredAlsoBy: [`people/${id}#denied`] },
      ...(number % 8 === 1 ? [{ ...said('accused-at-last'), answers: [], noAnswerAsOf: '2022-01' }] : []),
    ],
    convictionSearch: [said('no-conviction')],
  };
}

function writeNarratives(desk: Desk, id: string): void {
  const elsewhere = '[@cohorts/sent-in-2020#defined]';
  desk.file(`people/${id}/en.md`, `The paper says so. [@named] [@shared]\n\nThe rest is *invented*.\n[@computed] ${elsewhere}\n`);
  desk.file(`people/${id}/es.md`, `Lo dice el periódico. [@named] [@shared]\n\nLo demás es *inventado*.\n[@computed] ${elsewhere}\n`);
}
