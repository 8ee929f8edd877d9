import { describe, expect, test } from 'vitest';
import { expectProblems } from '../fixtures/problems.ts';
import {
  aCorrection,
  aDispute,
  aDisputeOver,
  aFigure,
  aHappening,
  anEntry,
  anEvent,
  aPosition,
  aProceeding,
  archiveOf,
  aStatement,
  aTerm,
  aText,
  aValue,
  aWording,
  personFile,
  problemsOf,
  wholeArchive,
  withPerson,
  type Files,
} from '../fixtures/records.ts';

const flight = 'events/flight-of-example.json';
const dispute = 'disputes/whether-it-took-off.json';
const figure = 'figures/people-who-were-not-there.json';
const writ = 'glossary/invented-writ.json';
const correction = 'corrections/2021-07-01-1.json';
const docket = 'proceedings/inventada-v-agency.json';

describe('statements find their homes:', () => {
  const archive = archiveOf(
    withPerson(
      {
        events: [anEvent({ id: 'boarded', event: 'flight-of-example', standing: { is: 'disputed', in: 'whether-it-took-off' } })],
      },
      {
        [flight]: aHappening({
          moments: [anEvent({ id: 'took-off', place: 'town-of-example', event: 'exchange' })],
          about: [aStatement({ id: 'crew', by: { person: 'persona-inventada' } })],
        }),
        'events/exchange.json': aHappening(),
        [dispute]: { ...aDisputeOver('people/persona-inventada#boarded'), context: [aStatement({ id: 'context' })] },
        [figure]: aFigure({
          values: [aValue({ id: 'part', partOf: 'counted' }), aValue()],
          fit: [aStatement({ id: 'fits', basis: 'derived', citations: [{ statement: 'figures/people-who-were-not-there#part' }] })],
        }),
        [writ]: aTerm({ spanish: 'press', usage: [aStatement({ id: 'stands' })] }),
        [correction]: aCorrection({ statements: ['figures/people-who-were-not-there#part', 'glossary/invented-writ#stands'] }),
        [docket]: aProceeding({ entries: [anEntry({ event: 'exchange' })] }),
      },
    ),
  );
  const at = (address: string) => {
    const statement = archive.statements.get(address);
    if (!statement) throw new Error(`there is no ${address}`);
    return statement;
  };
  const person = archive.people.get('persona-inventada');

  test('of an event, its moments and what is said of it', () => {
    const happening = archive.events.get('flight-of-example');
    expect(happening?.moments).toEqual([at('events/flight-of-example#took-off')]);
    expect(happening?.moments[0]).toMatchObject({ kind: 'journey', place: archive.places.get('town-of-example'), date: { text: '2020-02-01' } });
    expect(happening?.about).toEqual([at('events/flight-of-example#crew')]);
    expect(happening?.about[0]?.by).toEqual({ person });
  });

  test('of which other events are a part, whoever tells them', () => {
    const [happening, exchange] = [archive.events.get('flight-of-example'), archive.events.get('exchange')];
    expect(person?.events[0]?.event).toBe(happening);
    expect(happening?.moments[0]?.event).toBe(exchange);
    expect(archive.proceedings.get('inventada-v-agency')?.entries[0]?.event).toBe(exchange);
    expect(exchange?.moments[0]?.event).toBeUndefined();
  });

  test('of a dispute, its accounts, its wording, its context, and what other records say', () => {
    const asked = archive.disputes.get('whether-it-took-off');
    expect(asked?.positions).toEqual([
      { name: aText('Once'), accounts: [at('disputes/whether-it-took-off#once')], alsoIn: [] },
      { name: aText('Never'), accounts: [at('disputes/whether-it-took-off#never')], alsoIn: [at('people/persona-inventada#boarded')] },
    ]);
    expect(asked?.wording).toBe(at('disputes/whether-it-took-off#worded'));
    expect(asked?.wording?.because).toEqual(aText('Nobody saw it'));
    expect(asked?.context).toEqual([at('disputes/whether-it-took-off#context')]);
  });

  test('of a person, with the dispute in which they stand', () => {
    expect(at('people/persona-inventada#boarded').standing).toEqual({ is: 'disputed', in: archive.disputes.get('whether-it-took-off') });
  });

  test('of a term, where its Spanish stands', () => {
    expect(archive.glossary.get('invented-writ')?.usage).toEqual([at('glossary/invented-writ#stands')]);
  });

  test('and a correction finds those that it changed, which are none of its own', () => {
    expect(archive.corrections.get('2021-07-01-1')?.former).toEqual([]);
    expect(archive.corrections.get('2021-07-01-1')?.statements).toEqual([
      at('figures/people-who-were-not-there#part'),
      at('glossary/invented-writ#stands'),
    ]);
    expect([...archive.statements.keys()].filter((address) => address.startsWith('corrections/'))).toEqual([]);
  });

  test('every statement has the address of its home', () => {
    for (const [address, { home, id, at: place }] of archive.statements) {
      expect(address).toBe(`${home.kind}/${home.id}#${id}`);
      expect(place.file).toBe(home.at.file);
    }
    expect(at('disputes/whether-it-took-off#never').at.path).toEqual(['positions', 1, 'accounts', 0]);
    expect(at('disputes/whether-it-took-off#worded').at.path).toEqual(['wording']);
    expect(at('figures/people-who-were-not-there#counted').at.path).toEqual(['values', 1]);
    expect(at('glossary/invented-writ#stands').at.path).toEqual(['usage', 0]);
  });
});

describe('what leads nowhere is told at its place:', () => {
  const nowhere = { place: 'nowhere' };
  const unread = { citations: [{ source: 'none' }] };
  const corrected = (...statements: string[]) => wholeArchive({ [correction]: aCorrection({ statements }) });

  test.each<[string, Files, string, string, string]>([
    ['the place of a moment', wholeArchive({ [flight]: aHappening({ moments: [anEvent(nowhere)] }) }), flight, 'nowhere', 'place "nowhere"'],
    [
      'the event that a moment is a part of',
      wholeArchive({ [flight]: aHappening({ moments: [anEvent({ event: 'none' })] }) }),
      flight,
      '"none"',
      'event "none"',
    ],
    ['the event that took him', withPerson({ events: [anEvent({ event: 'none' })] }), personFile, '"none"', 'event "none"'],
    ['the event of an entry', wholeArchive({ [docket]: aProceeding({ entries: [anEntry({ event: 'none' })] }) }), docket, '"none"', 'event "none"'],
    ['the source of what is said of an event', wholeArchive({ [flight]: aHappening({ about: [aStatement(unread)] }) }), flight, '"none"', 'source "none"'],
    [
      'the source of an account',
      wholeArchive({ [dispute]: aDispute({ positions: [aPosition(), aPosition({ accounts: [aStatement(unread)] })] }) }),
      dispute,
      '"none"',
      'source "none"',
    ],
    ['the source of a wording', wholeArchive({ [dispute]: aDispute({ wording: aWording(unread) }) }), dispute, '"none"', 'source "none"'],
    ['the source of a context', wholeArchive({ [dispute]: aDispute({ context: [aStatement(unread)] }) }), dispute, '"none"', 'source "none"'],
    [
      'what another record says of a question',
      wholeArchive({ [dispute]: aDisputeOver('people/persona-inventada#nothing') }),
      dispute,
      '#nothing',
      'statement "people/persona-inventada#nothing"',
    ],
    ['the source of a value', wholeArchive({ [figure]: aFigure({ values: [aValue(unread)] }) }), figure, '"none"', 'source "none"'],
    ['the source of how values fit', wholeArchive({ [figure]: aFigure({ fit: [aStatement(unread)] }) }), figure, '"none"', 'source "none"'],
    ['the speaker of a usage', wholeArchive({ [writ]: aTerm({ usage: [aStatement({ by: { actor: 'nobody' } })] }) }), writ, 'nobody', 'actor "nobody"'],
    [
      'a statement corrected',
      corrected('people/persona-inventada#named', 'places/nowhere#lies'),
      correction,
      'places/nowhere',
      'statement "places/nowhere#lies"',
    ],
    [
      'the dispute of a moment',
      wholeArchive({ [flight]: aHappening({ moments: [anEvent({ standing: { is: 'disputed', in: 'none' } })] }) }),
      flight,
      '"none"',
      'dispute "none"',
    ],
  ])('%s', (_name, files, file, at, nothing) => {
    expectProblems(files, { file, at, says: `there is no ${nothing}` });
  });

  test.each([
    [withPerson({ events: [anEvent({ event: 'flight-of-exampel' })] }), 'Did you mean "flight-of-example"?'],
    [withPerson({ events: [anEvent({ standing: { is: 'disputed', in: 'whether-it-took-of' } })] }), 'Did you mean "whether-it-took-off"?'],
    [wholeArchive({ [dispute]: aDisputeOver('people/persona-inventada#invented-lief') }), 'Did you mean "people/persona-inventada#invented-life"?'],
    [corrected('events/flight-of-example#took-of'), 'Did you mean "events/flight-of-example#took-off"?'],
    [corrected('figures/x#never-heard-of-this'), 'Statements have addresses such as people/<id>#<statement>.'],
  ])('with what to do about it', (files, todo) => {
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });
});

describe('the id of a statement is unique in its record:', () => {
  const says = '"once" is already the id of a statement in this record';

  test.each<[string, Files, string, string, string, string]>([
    [
      'in the other position of a dispute',
      wholeArchive({ [dispute]: aDispute({ positions: [aPosition(), aPosition()] }) }),
      dispute,
      '"id"',
      '"once"',
      says,
    ],
    ['as what helps to understand a dispute', wholeArchive({ [dispute]: aDispute({ context: [aStatement({ id: 'once' })] }) }), dispute, '"id"', '"context"', says],
    [
      'beside the moments of an event',
      wholeArchive({ [flight]: aHappening({ about: [aStatement({ id: 'took-off' })] }) }),
      flight,
      '"id"',
      '"about"',
      '"took-off" is already the id of a statement in this record',
    ],
    [
      'among the values of a figure',
      wholeArchive({ [figure]: aFigure({ values: [aValue(), aValue()] }) }),
      figure,
      '"id"',
      '"counts"',
      '"counted" is already the id of a statement in this record',
    ],
  ])('not twice %s', (_name, files, file, at, behind, twice) => {
    expectProblems(files, { file, at, behind, says: twice });
  });
});
