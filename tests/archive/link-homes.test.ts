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
import { corrections, days, released, rewritten } from '../fixtures/released.ts';

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
          values: [aValue({ id: 'part', number: 5, partOf: 'counted', asOf: '2020-03' }), aValue({ is: 'at-least' }), aValue({ id: 'again' })],
          sameCount: [['again', 'counted']],
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

  test('of a figure, its values, one a part of another whichever stands first, and how they fit', () => {
    const counted = archive.figures.get('people-who-were-not-there');
    const [part, whole] = counted?.values ?? [];
    expect(part).toMatchObject({ is: 'exactly', number: 5, unit: 'people', asOf: { text: '2020-03' }, partOf: whole });
    expect(whole).toMatchObject({ is: 'at-least', number: 12, asOf: undefined, partOf: undefined });
    expect(part).toBe(at('figures/people-who-were-not-there#part'));
    expect(counted?.fit[0]?.derivedFrom).toEqual([part]);
    expect(counted?.sameCount).toEqual([[at('figures/people-who-were-not-there#again'), whole]]);
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
  const partly = (partOf: string) => wholeArchive({ [figure]: aFigure({ values: [aValue(), aValue({ id: 'part', partOf })] }) });
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
    ['a value that another is a part of', partly('none'), figure, '"none"', 'value "none" in this figure'],
    [
      'a statement of the figure that is no value',
      wholeArchive({ [figure]: aFigure({ values: [aValue({ partOf: 'fits' })], fit: [aStatement({ id: 'fits' })] }) }),
      figure,
      '"fits"',
      'value "fits" in this figure',
    ],
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
    [partly('countde'), 'Did you mean "counted"?'],
    [partly('never-heard-of-this'), 'Name a value of the same figure.'],
    [corrected('events/flight-of-example#took-of'), 'Did you mean "events/flight-of-example#took-off"?'],
    [corrected('figures/x#never-heard-of-this'), 'Statements have addresses such as people/<id>#<statement>.'],
  ])('with what to do about it', (files, todo) => {
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });
});

describe('a correction of what is gone', () => {
  const gone = 'figures/people-who-were-not-there#counted';
  const first = released(wholeArchive());
  const later = corrections([gone, 'people/persona-inventada#named']);
  const without = { ...first, [figure]: undefined };
  const linked = (files: Files) => archiveOf(files).corrections.get(`${days[0]}-1`);

  test('names it by its old address, beside those that still stand', () => {
    expect(linked({ ...without, ...later })?.former).toEqual([gone]);
    expect(linked({ ...without, ...later })?.statements.map(({ address }) => address)).toEqual(['people/persona-inventada#named']);
  });

  test('still does so after any number of releases', () => {
    expect(linked(released({ ...without, ...later }, days[1]))?.former).toEqual([gone]);
  });

  test('names what stands, where it still does', () => {
    expect(linked({ ...first, ...later })).toMatchObject({ former: [], statements: [{ address: gone }, { address: 'people/persona-inventada#named' }] });
  });

  test.each([
    ['figures/people-who-were-not-there#countde', 'Did you mean "figures/people-who-were-not-there#counted"?'],
    ['figures/people-who-were-not-here#counted', 'Did you mean "figures/people-who-were-not-there#counted"?'],
    ['figures/people-who-were-not-there#never-heard-of-this', 'Statements have addresses such as people/<id>#<statement>.'],
    ['people/persona-inventada#constructor', 'Did you mean "people/persona-inventada#named"?'],
  ])('names nothing that never was: not %s', (address, todo) => {
    const files = { ...without, ...later, ...corrections([gone, address]) };
    expectProblems(files, { file: `corrections/${days[0]}-1.json`, at: address, says: `there is no statement "${address}"` });
    expect(problemsOf(files).map((problem) => problem.todo)).toEqual([todo]);
  });

  test('names nothing that was never released', () => {
    expectProblems(wholeArchive({ [figure]: undefined, [correction]: aCorrection({ statements: [gone] }) }), {
      file: correction,
      at: gone,
      says: `there is no statement "${gone}"`,
    });
  });

  describe('whose record was cleared since', () => {
    const second = rewritten(released({ ...without, ...later }, days[1]), days[0], { 'figures/people-who-were-not-there': { cleared: true } });

    test('still stands, word for word, since it was released', () => {
      expect(linked(second)?.former).toEqual([gone]);
    });

    test('is not written anew: nobody can tell any more what was there', () => {
      const file = `corrections/${days[1]}-1.json`;
      expectProblems({ ...second, [file]: aCorrection({ statements: [gone] }) }, { file, at: gone, says: `there is no statement "${gone}"` });
    });
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
