/** A small invented archive in which everything is that a page can show, and what stands in one. */
import type { Archive } from '../../src/archive/archive.ts';
import type { Person, Source } from '../../src/archive/record.ts';
import type { Statement } from '../../src/archive/statement.ts';
import type { Path } from '../../src/routes.ts';
import type { Locale } from '../../src/values/locale.ts';
import type { NoteView } from '../../src/views/notes.ts';
import { contextOf, type PageContext } from '../../src/views/statement.ts';
import {
  aCitation,
  aCohort,
  aCorrection,
  aDispute,
  aFigure,
  aHappening,
  aMembership,
  anAccusation,
  anActor,
  anEffect,
  anEntry,
  anEvent,
  aPerson,
  aPlace,
  aPosition,
  aProceeding,
  archiveOf,
  aRole,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  aTerm,
  aText,
  aTown,
  aValue,
  aWording,
  withPerson,
  type Files,
} from '../fixtures/records.ts';

const gazette = aCitation({ passage: 'what never was', prefix: 'it reports', suffix: 'at all' });
const gaceta = aCitation({ source: 'cuento-inventado', passage: 'lo que nunca fue' });
const copy = aCitation({ source: 'copied-story', passage: 'told once more' });
const order = aCitation({ source: 'order-of-example', page: 'p. 3' });

/** The whole archive, with more of everything. */
export const worldFiles: Files = withPerson(
  {
    about: [
      aStatement({ id: 'invented-life', citations: [gaceta, aCitation({ source: 'herald-story' })] }),
      aStatement({ id: 'counted', basis: 'derived', citations: [{ statement: 'people/persona-inventada#was-held' }] }),
      aStatement({ id: 'never-flew', standing: { is: 'disputed', in: 'whether-it-took-off' } }),
    ],
    whereabouts: [
      aSpell({ citations: [gazette, copy] }),
      aSpell({ id: 'was-told-otherwise', from: '2020-01-12', standing: { is: 'superseded', by: 'people/persona-inventada#was-held', because: aText('The Gazette corrected the day') } }),
      aSpell({ id: 'was-said-to-be-gone', as: 'unknown', authority: undefined, place: undefined, from: undefined, to: undefined, standing: { is: 'withdrawn', because: aText('The Gazette took it back') } }),
      aSpell({ id: 'was-moved', as: 'in-transit', authority: undefined, place: undefined, where: aText('On the way'), from: '2020-03-02', to: '2020-03-04' }),
      aSpell({ id: 'is-free', as: 'at-liberty', authority: undefined, place: 'town-of-example', from: '2020-03', to: '..', citations: [gaceta, aCitation({ source: 'herald-story' })] }),
    ],
    events: [anEvent({ place: 'town-of-example', event: 'flight-of-example', by: { person: 'persona-inventada' }, basis: 'personal-account', citations: [gaceta] })],
    memberships: [aMembership()],
    accusations: [
      anAccusation({ by: { actor: 'agency-of-example' } }),
      anAccusation({ id: 'accused-again', answers: [], noAnswerAsOf: '2021-05-02' }),
      anAccusation({ id: 'accused-once-more', answers: [], answeredAlsoBy: ['people/persona-inventada#denied'] }),
      anAccusation({ id: 'accused-in-vain', answers: [aStatement({ id: 'denied-too' })], standing: { is: 'withdrawn', because: aText('The Agency took it back') } }),
    ],
    convictionSearch: [aStatement({ id: 'no-conviction', by: { role: aText('His invented cousin') }, basis: 'counsel-statement', citations: [copy] })],
    unknowns: [aText('Who drove')],
  },
  {
    'actors/judge-of-example.json': anActor({ name: aText('Judge Juez de Ejemplo'), kind: 'judge', roles: [aRole()] }),
    'actors/court-above.json': anActor({ name: aText('The Court Above'), kind: 'court', partOf: 'court-of-example' }),
    'cohorts/class-of-example.json': aCohort({
      within: 'everyone-of-example',
      terms: [{ from: '2020-01', to: '2020-03-02' }, { from: '2020-04-01' }],
      counts: [{ ...aStatement({ id: 'counted', citations: [copy] }), count: 12 }],
    }),
    'cohorts/everyone-of-example.json': aCohort({ name: aText('Everyone of Example') }),
    'corrections/2021-07-01-2.json': aCorrection({ kind: 'substance', statements: ['events/flight-of-example#took-off', 'people/persona-inventada#was-held'] }),
    'corrections/2021-07-01-10.json': aCorrection({ what: aText('A comma was missing') }),
    // The answer that stands second in the record has the older source, so that it comes first on the page.
    'disputes/whether-it-took-off.json': aDispute({
      about: [
        { person: 'persona-inventada' },
        { proceeding: 'inventada-v-agency' },
        { ruling: '2020-03-02-order' },
        { event: 'flight-of-example' },
        { place: 'prison-of-example' },
        { cohort: 'class-of-example' },
      ],
      positions: [
        aPosition({ name: aText('Never'), accounts: [aStatement({ id: 'never' })], alsoIn: ['people/persona-inventada#never-flew'] }),
        aPosition({
          accounts: [
            aStatement({ id: 'once', citations: [copy] }),
            aStatement({ id: 'once-too', citations: [gazette, copy] }),
            aStatement({ id: 'twice', citations: [gaceta], standing: { is: 'withdrawn', because: aText('The tale was taken back') } }),
          ],
        }),
      ],
      wording: aWording({
        basis: 'derived',
        citations: [{ statement: 'disputes/whether-it-took-off#once' }, { statement: 'people/persona-inventada#never-flew' }],
      }),
      context: [aStatement({ id: 'two-flights', citations: [gaceta] })],
      wouldSettle: [aText('The list of passengers')],
    }),
    'disputes/who-flew-it.json': aDispute({ question: aText('Who flew it?'), about: [{ place: 'prison-of-example' }], noindex: true }),
    'events/flight-of-example.json': aHappening({
      moments: [
        anEvent({ id: 'took-off', kind: 'flight', date: '2020-02-01', place: 'town-of-example' }),
        anEvent({ id: 'landed', kind: 'flight', date: '2020-02-02', citations: [copy] }),
      ],
      about: [aStatement({ id: 'flown-by', citations: [gaceta] })],
      touches: [{ person: 'persona-inventada' }, { cohort: 'class-of-example' }],
      unknowns: [aText('Who paid for it')],
    }),
    'events/visit-of-example.json': aHappening({ title: aText('The visit'), moments: [anEvent({ id: 'visited', kind: 'visit', date: '2021-05' })] }),
    'figures/people-who-were-not-there.json': aFigure({
      values: [
        aValue({ asOf: '2020-03', citations: [copy] }),
        aValue({ id: 'counted-more', is: 'at-least', number: 1234, counts: aText('People who were said to be there') }),
        aValue({ id: 'added-up', basis: 'derived', citations: [{ statement: 'figures/people-who-were-not-there#counted' }] }),
        aValue({ id: 'some-of-them', is: 'about', number: 3, partOf: 'counted' }),
        aValue({ id: 'was-counted', number: 99, standing: { is: 'superseded', by: 'figures/people-who-were-not-there#counted', because: aText('The Herald counted again') } }),
        aValue({ id: 'share', is: 'at-most', number: 7, unit: 'percent', counts: aText('Share of nobody') }),
      ],
      fit: [aStatement({ id: 'they-do-not-fit', citations: [gaceta] })],
      unknowns: [aText('How many there were')],
    }),
    'glossary/invented-writ.json': aTerm({
      spanish: 'press',
      usage: [aStatement({ id: 'used', citations: [gaceta] })],
      avoid: [{ form: 'escrito imaginario', because: aText('It is another thing') }],
      seeAlso: ['order-of-nobody'],
    }),
    'glossary/order-of-nobody.json': aTerm({ term: { en: 'order of nobody', es: 'ánimo de nadie' } }),
    'pages/about/en.md': '# About this record\n\nAn [invented person](people/persona-inventada) and *one* statement. [@people/persona-inventada#named]\n\n- One [list](sources)\n',
    'pages/about/es.md': '# Acerca de este registro\n\nUna [persona inventada](people/persona-inventada) y *una* afirmación. [@people/persona-inventada#named]\n\n- Una [lista](sources)\n',
    'people/senor-x/person.json': aPerson({
      name: { pseudonym: 'Señor X' },
      named: aStatement({ id: 'pseudonym-approved' }),
      about: [aStatement({ id: 'known', citations: [aCitation({ source: 'herald-story' })] })],
      noindex: true,
    }),
    'people/withheld-abcdefgh/person.json': { withheld: true },
    'people/persona-inventada/en.md': 'The Gazette reports what never was. [@named]\n\nThere was an order [@rulings/2020-03-02-order#held].\n',
    'people/persona-inventada/es.md': 'La Gaceta informa de lo que nunca fue. [@named]\n\nHubo una orden [@rulings/2020-03-02-order#held].\n',
    'places/prison-of-example.json': aPlace({ country: 'US', operator: 'agency-of-example', within: 'town-of-example', statements: [aStatement({ id: 'built' })] }),
    'places/town-of-example.json': aTown({ phrase: { en: 'in Example', es: 'en Ejemplo' }, short: { en: 'Example', es: 'Ejemplo' }, coordinates: { latitude: 30.5, longitude: -90.25 } }),
    'proceedings/inventada-v-agency.json': aProceeding({
      about: [aStatement({ id: 'case-described' })],
      entries: [anEntry(), anEntry({ id: 'to-be-heard', kind: 'hearing', date: '2022-02-01', scheduled: true })],
      parties: [
        { role: 'plaintiff', is: { person: 'persona-inventada' } },
        { role: 'defendant', is: { actor: 'agency-of-example' } },
      ],
      unknowns: [aText('When it ends')],
    }),
    'proceedings/appeal-of-example.json': aProceeding({ title: aText('The appeal'), court: 'court-above', kind: 'appeal', after: [{ proceeding: 'inventada-v-agency', by: 'appeal' }] }),
    'rulings/2020-03-02-order.json': aRuling({
      holds: [
        aStatement({ id: 'held', basis: 'court-finding', citations: [order] }),
        aStatement({ id: 'held-too', citations: [gaceta, copy] }),
      ],
      effects: [
        anEffect({ citations: [gazette, { ...gazette, passage: 'and never will be' }, copy] }),
        anEffect({ id: 'protects', does: 'protects', for: { cohort: 'class-of-example' }, obeyed: 'obeyed-in-part' }),
      ],
    }),
    'rulings/2020-04-01-reversal.json': aRuling({
      title: aText('A reversal'),
      proceeding: 'appeal-of-example',
      date: '2020-04-01',
      document: { none: aText('It was not published') },
      bench: { sitting: 'full-court', perCuriam: true, judges: [] },
      dispositions: ['reversed'],
      holds: [aStatement({ id: 'reversed' })],
      effects: [anEffect({ id: 'reverses', does: 'reverses', on: '2020-03-02-order', for: undefined })],
    }),
    'sources/cuento-inventado.json': aSource({
      title: 'Un cuento inventado',
      url: 'https://gazette.example.org/cuento#primero',
      language: 'es',
      published: '2021-03',
    }),
    'sources/copied-story.json': aSource({
      title: undefined,
      described: aText('A story that was copied'),
      publisher: 'herald-of-example',
      url: undefined,
      readAt: { url: 'https://mirror.example.org/copied-story', name: 'The Mirror' },
      grade: 'copy',
      origin: 'herald-story',
      published: '2021-02-03',
    }),
  },
);

export const world = archiveOf(worldFiles);

/** Every text that stands under a name anywhere in a view, in its order; parts under other names are left out. */
export function textsUnder(view: unknown, name: string, ...leftOut: string[]): string[] {
  if (Array.isArray(view)) return view.flatMap((one) => textsUnder(one, name, ...leftOut));
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]: [string, unknown]) => {
    if (leftOut.includes(key)) return [];
    const texts = [value].flat().filter((one) => typeof one === 'string');
    return key === name ? texts : textsUnder(value, name, ...leftOut);
  });
}

/** What stands under an id; throws when nothing does. */
export function found<T>(shelf: ReadonlyMap<string, T>, id: string): T {
  const value = shelf.get(id);
  if (value === undefined) throw new Error(`there is no "${id}"`);
  return value;
}

export const personIn = (archive: Archive, id = 'persona-inventada'): Person => found(archive.people, id);
export const sourceIn = (archive: Archive, id: string): Source => found(archive.sources, id);
export const statementIn = (archive: Archive, address: string): Statement => found(archive.statements, address);

/** The ids of the sources that a page lists, in their order. */
export function sourcesIn({ notes }: { notes: readonly NoteView[] }): (string | undefined)[] {
  return notes.map(({ href }) => href.split('/').at(-2));
}

/** The words as a reader meets them, whether they lead somewhere or not. */
export function wordsOf(parts: readonly { text: string }[] = []): string {
  return parts.map(({ text }) => text).join('');
}

/** Where a statement is shown: on a page in a language, with nothing said yet. */
export function contextOn(path: Path, locale: Locale = 'en', archive: Archive = world): PageContext {
  return contextOf(archive, path, locale);
}
