/** What do all invented people have in common? The actors, places, cohorts, shared stories and pages of their world. */
import { actorKinds, type ActorKind, type ActorRecord } from '../../src/records/actor.ts';
import type { CohortRecord } from '../../src/records/cohort.ts';
import type { PlaceKind, PlaceRecord } from '../../src/records/place.ts';
import type { SiteRecord } from '../../src/records/site.ts';
import { accesses, sourceKinds, type SourceRecord } from '../../src/records/source.ts';
import type { Desk } from './desk.ts';
import { inTurn } from './random.ts';
import { text } from './words.ts';

export const papers = ['gazette', 'herald', 'mercury', 'courier', 'observer'] as const;
export const judges = ['judge-alfa', 'judge-beta', 'judge-gama'] as const;
export const prisons = ['prison-of-inventia', 'center-of-nortia', 'center-of-surtia'] as const;
export const cohorts = ['sent-in-2020', 'class-of-2020', 'flight-one', 'flight-two'] as const;
export const asOf = '2022-06-30';

export function writeFrame(desk: Desk, people: number): void {
  desk.file('site.json', site);
  writeStories(desk, people);
  writeActors(desk);
  writePlaces(desk);
  writeCohorts(desk, people);
  writePages(desk);
}

const site: SiteRecord = {
  name: text('Invented Record', 'Registro inventado'),
  summary: text('A record of people who were never born.', 'Un registro de personas que nunca nacieron.'),
  origin: 'https://tracker.example.org',
  base: '/',
  contact: { url: 'https://tracker.example.org/contact' },
  licenses: { text: 'CC0', code: 'MIT' },
  asOf,
};

/** One story for every twenty people, and five at least: articles, wire stories and their copies. */
function writeStories(desk: Desk, people: number): void {
  const count = Math.max(5, Math.ceil(people / 20));
  for (let number = 0; number < count; number++) {
    const id = `story-${number}`;
    desk.shared.push(desk.source(id, aStory(number, `https://stories.example.org/${id}`)));
  }
  for (const [id, record] of Object.entries(documents)) desk.source(id, record);
}

/** An article of 2021, by its number in one language or the other. */
export function aStory(number: number, url: string): SourceRecord {
  return {
    title: number % 2 === 0 ? `Invented story ${number}` : `Historia inventada ${number}`,
    authors: number % 3 === 0 ? [] : ['An invented writer'],
    publisher: inTurn(papers, number),
    published: inTurn(['2021-03-04', '2021-05', '2021', '2021-06-01~'], number),
    url,
    language: number % 2 === 0 ? 'en' : 'es',
    kind: inTurn(
      sourceKinds.filter((kind) => kind !== 'court-document'),
      number,
    ),
    grade: 'original',
    access: inTurn(accesses, number),
    read: number % 4 === 0 ? { extent: 'in-part', on: '2021-12-01', ...(number % 8 === 0 ? { uncaptured: true } : {}) } : { extent: 'in-full' },
    ...inTurn(
      [
        {},
        { archives: [{ url: `https://web.archive.org/web/2021/${url}`, captured: '2021-12-01' }] },
        { fingerprint: `sha256-${'ab'.repeat(32)}` },
        { grade: 'wire', origin: `wire-${number}` },
        { grade: 'translation', origin: `original-${number}`, notes: text('It was shortened.', 'Fue abreviado.') },
        { grade: 'copy', origin: `copied-${number}`, readAt: { url: `${url}/copy`, name: 'Copies of Example' } },
        { url: undefined, unlinked: text('It is on paper only.', 'Solo está en papel.') },
        { title: undefined, described: text(`A leaf without a title, number ${number}`, `Una hoja sin título, número ${number}`) },
        { stake: text('The paper belongs to a party.', 'El periódico es de una de las partes.') },
        { published: undefined },
      ] satisfies Partial<SourceRecord>[],
      number,
    ),
  };
}

/** Documents of courts and offices. */
const documents: Record<string, SourceRecord> = {
  manifest: aDocument('The manifest of an invented flight', 'agency-of-custody', 'official-document'),
  complaint: aDocument('The complaint of an invented class', 'court-of-example', 'court-document'),
  finding: aDocument('A finding of an invented court', 'court-of-example', 'court-document'),
};

export function aDocument(title: string, publisher: string, kind: SourceRecord['kind'], published = '2020-12-30'): SourceRecord {
  const url = `https://documents.example.org/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return { title, authors: [], publisher, published, url, language: 'en', kind, grade: 'original', read: { extent: 'in-full' } };
}

function writeActors(desk: Desk): void {
  const actors: [id: string, kind: ActorKind, change?: Partial<ActorRecord>][] = [
    ['government-of-inventia', 'government'],
    ['agency-of-custody', 'agency', { partOf: 'government-of-inventia', short: text('AoC', 'AdC') }],
    ['prison-service', 'agency', { partOf: 'government-of-inventia' }],
    ['court-of-example', 'court'],
    ['court-of-appeals', 'court'],
    ['official-invented', 'official', { statements: [desk.statement('resigned', 'the official')] }],
    ['counsel-invented', 'counsel', { partOf: 'office-of-example' }],
    ['office-of-example', 'law-office'],
    ['organization-invented', 'organization'],
    ['company-invented', 'company'],
    ['journalist-invented', 'journalist'],
    ['speaker-invented', 'speaker'],
    ...judges.map((id): [string, ActorKind] => [id, 'judge']),
    ...papers.map((id): [string, ActorKind] => [id, 'publisher']),
  ];
  if (actorKinds.some((kind) => !actors.some(([, other]) => other === kind))) throw new Error('some kind of actor is missing');
  for (const [id, kind, change] of actors) {
    const roles = kind === 'judge' || kind === 'official' ? { roles: [aRole(desk, id)] } : {};
    desk.file(`actors/${id}.json`, { name: text(`The ${id}`, `El ${id}`), kind, ...roles, ...change } satisfies ActorRecord);
  }
}

function aRole(desk: Desk, id: string) {
  const title = text('Judge of an invented court', 'Juez de un tribunal inventado');
  return { ...desk.statement('served', id), title, at: 'court-of-example', from: '2011', to: '2021-05' };
}

function writePlaces(desk: Desk): void {
  const places: [id: string, kind: PlaceKind, within?: string][] = [
    ['inventia', 'country'],
    ['nortia', 'country'],
    ['town-of-inventia', 'town', 'inventia'],
    ['airport-of-inventia', 'airport', 'inventia'],
    ['port-of-nortia', 'port-of-entry', 'nortia'],
    ['prison-of-inventia', 'prison', 'town-of-inventia'],
    ['center-of-nortia', 'detention-center', 'nortia'],
    ['center-of-surtia', 'detention-center', 'nortia'],
  ];
  places.forEach(([id, kind, within], number) => {
    const isKept = kind === 'prison' || kind === 'detention-center';
    desk.file(`places/${id}.json`, {
      name: text(`The place ${id}`, `El lugar ${id}`),
      kind,
      country: within === 'nortia' || id === 'nortia' ? 'ZY' : 'ZZ',
      statements: [desk.statement('lies', id)],
      ...(within ? { within, coordinates: { latitude: 10 + number * 1.25, longitude: -80 - number * 0.75 } } : {}),
      ...(isKept
        ? {
            operator: kind === 'prison' ? 'prison-service' : 'company-invented',
            short: text('Prison', 'Prisión'),
            phrase: text(`at ${id}`, `en ${id}`),
          }
        : {}),
    } satisfies PlaceRecord);
  });
}

function writeCohorts(desk: Desk, people: number): void {
  const terms = [{ from: '2020-02', to: '2020-05-04' }, { from: '2020-06-01' }];
  const records: Record<(typeof cohorts)[number], Partial<CohortRecord>> = {
    'sent-in-2020': { counts: [{ ...desk.statement('counted', 'the people sent'), count: people }] },
    'class-of-2020': { terms, within: 'sent-in-2020' },
    'flight-one': { within: 'sent-in-2020' },
    'flight-two': { within: 'sent-in-2020' },
  };
  for (const [id, change] of Object.entries(records)) {
    const definition = desk.statement('defined', `the set ${id}`);
    desk.file(`cohorts/${id}.json`, { name: text(`The set ${id}`, `El conjunto ${id}`), definition, ...change } satisfies CohortRecord);
  }
}

function writePages(desk: Desk): void {
  const page = (title: string, words: string) =>
    `# ${title}\n\n${words} *[@places/inventia#lies]* [**→**](cohorts/sent-in-2020) [→](https://example.org/?a=1&b=2#c)\n\n- ${words}\n- [→](people)\n`;
  for (const id of ['about', 'method']) {
    desk.file(`pages/${id}/en.md`, page('About', 'Nothing here ever happened.'));
    desk.file(`pages/${id}/es.md`, page('Acerca de', 'Nada de esto ocurrió jamás.'));
  }
}
