import { describe, expect, test } from 'vitest';
import { isOwnCase, partsIn, timelineOf, wholeTimelineOf } from '../../../src/archive/derive/timeline.ts';
import { entryKinds, eventKinds } from '../../../src/values/event.ts';
import { strandOfKind, strands } from '../../../src/values/strand.ts';
import {
  aDisputeOver,
  aHappening,
  aMembership,
  anEffect,
  anEntry,
  anEvent,
  aPerson,
  aProceeding,
  archiveOf,
  aRuling,
  aStatement,
  aText,
  wholeArchive,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';

const flight = 'events/flight-of-example.json';
const docket = 'proceedings/inventada-v-agency.json';
/** An event that touches nobody. */
const untouched: Files = { [flight]: aHappening() };

function timeline(change: Parameters<typeof withPerson>[0], others: Files = {}): string[] {
  const archive = archiveOf(withPerson(change, { ...untouched, ...others }));
  const person = archive.people.get('persona-inventada');
  return person ? timelineOf(archive, person).map(told) : [];
}

function wholeTimeline(files: Files): string[] {
  return wholeTimelineOf(archiveOf(files)).map(told);
}

function told({ date, statement, ruling }: ReturnType<typeof timelineOf>[number]): string {
  return `${date.text} ${statement.address}${ruling ? ` (${ruling.id})` : ''}`;
}

const order = '2020-03-02 rulings/2020-03-02-order#held (2020-03-02-order)';
const tookOff = '2020-02-01 events/flight-of-example#took-off';
const events = [anEvent({ id: 'left', date: '2020' }), anEvent({ id: 'arrived', date: '2020-02' })];
const hisEvents = ['2020 people/persona-inventada#left', '2020-02 people/persona-inventada#arrived'];
/** A ruling for the class, in a case of others. */
const classwide: Files = {
  'proceedings/elsewhere.json': aProceeding({ parties: [] }),
  'rulings/elsewhere.json': aRuling({
    title: aText('Elsewhere'),
    proceeding: 'elsewhere',
    date: '2020-06-01',
    holds: [aStatement({ id: 'first' }), aStatement({ id: 'second' })],
    effects: [anEffect({ for: { cohort: 'class-of-example' } })],
  }),
};

describe('the timeline of a person', () => {
  test('has his events, the dockets of his cases and the rulings that reach him in one order', () => {
    const entries = { [docket]: aProceeding({ entries: [anEntry({ date: '2020-02-15' })] }) };
    expect(timeline({ events, memberships: [aMembership()] }, { ...entries, ...classwide })).toEqual([
      ...hisEvents,
      '2020-02-15 proceedings/inventada-v-agency#filed',
      order,
      '2020-06-01 rulings/elsewhere#first (elsewhere)',
    ]);
  });

  test('has what leads each event that touches him, in its place', () => {
    const moments = [anEvent({ id: 'took-off', kind: 'flight' }), anEvent({ id: 'announced', date: '2020-01' })];
    expect(timeline({ events }, { [flight]: aHappening({ moments, touches: [{ person: 'persona-inventada' }] }) })).toEqual([
      ...hisEvents,
      tookOff,
      order,
    ]);
  });

  test('has no event beside the part that he tells of it himself', () => {
    const boarded = anEvent({ id: 'boarded', date: '2020-02', event: 'flight-of-example' });
    const touching = { [flight]: aHappening({ touches: [{ person: 'persona-inventada' }] }) };
    expect(timeline({ events: [boarded] }, touching)).toEqual(['2020-02 people/persona-inventada#boarded', order]);
    const withdrawn: typeof boarded = { ...boarded, standing: { is: 'withdrawn', because: aText('Nobody saw it there') } };
    expect(timeline({ events: [withdrawn] }, touching)).toContain(tookOff);
  });

  test('has no event that touches others, or only a cohort of his', () => {
    const touches = [{ person: 'persona-otra' }, { cohort: 'class-of-example' }];
    const other = { 'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' } }) };
    expect(timeline({ memberships: [aMembership()] }, { [flight]: aHappening({ touches }), ...other })).toEqual([order]);
  });

  test('tells a ruling in his case that also reaches him but once', () => {
    expect(timeline({}, { 'rulings/2020-03-02-order.json': aRuling({ effects: [anEffect()] }) })).toEqual([order]);
  });

  test('has nothing of the cases of others', () => {
    expect(timeline({ events }, { [docket]: aProceeding({ parties: [] }) })).toEqual(hisEvents);
  });

  describe('of a class action', () => {
    const classAction = {
      [docket]: aProceeding({
        parties: [
          { role: 'named-plaintiff', is: { person: 'persona-inventada' } },
          { role: 'class', is: { cohort: 'class-of-example' } },
        ],
        entries: [anEntry()],
      }),
    };

    test('has neither the docket nor the rulings: they are the class’s', () => {
      expect(timeline({ events }, classAction)).toEqual(hisEvents);
    });

    test('has the rulings that reach him, by name or as a member', () => {
      const reaching = { 'rulings/2020-03-02-order.json': aRuling({ effects: [anEffect()] }) };
      expect(timeline({}, { ...classAction, ...reaching })).toEqual([order]);
      const forClass = { 'rulings/2020-03-02-order.json': aRuling({ effects: [anEffect({ for: { cohort: 'class-of-example' } })] }) };
      expect(timeline({ memberships: [aMembership()] }, { ...classAction, ...forClass })).toEqual([order]);
    });
  });
});

describe('the timeline of the whole record', () => {
  const superseded = { is: 'superseded', by: 'people/persona-inventada#left', because: aText('It was another day') } as const;
  const withdrawn = { is: 'withdrawn', because: aText('It was another person') } as const;

  test('has the events of people, what touched several, and every docket', () => {
    const classAction = { [docket]: aProceeding({ parties: [{ role: 'class', is: { cohort: 'class-of-example' } }], entries: [anEntry()] }) };
    expect(wholeTimeline(withPerson({ events }, { ...classAction, ...classwide }))).toEqual([
      ...hisEvents.slice(0, 1),
      '2020-01-15 proceedings/inventada-v-agency#filed',
      ...hisEvents.slice(1),
      tookOff,
      order,
      '2020-06-01 rulings/elsewhere#first (elsewhere)',
    ]);
  });

  test('has every moment of what touched several', () => {
    const moments = [anEvent({ id: 'took-off', kind: 'flight' }), anEvent({ id: 'announced', date: '2020-01' })];
    expect(wholeTimeline(wholeArchive({ [flight]: aHappening({ moments }) }))).toEqual([
      '2020-01 events/flight-of-example#announced',
      tookOff,
      order,
    ]);
  });

  test('leaves out what no longer stands', () => {
    const moments = [anEvent({ id: 'took-off', kind: 'flight' }), anEvent({ id: 'crashed', standing: withdrawn })];
    const files = {
      [flight]: aHappening({ moments }),
      [docket]: aProceeding({ entries: [anEntry({ standing: withdrawn })] }),
      'rulings/2020-03-02-order.json': aRuling({ holds: [aStatement({ id: 'held', standing: withdrawn })], exempt: [{ rule: 'nothing-rests-on-what-does-not-stand', because: 'It is tested here.' }], document: { none: aText('It is sealed') } }),
      'sources/order-of-example.json': undefined,
    };
    expect(wholeTimeline(withPerson({ events: [...events, anEvent({ id: 'returned', standing: superseded })] }, files))).toEqual([
      ...hisEvents,
      tookOff,
    ]);
  });

  test('keeps what is disputed', () => {
    const moments = [anEvent({ id: 'took-off', kind: 'flight', standing: { is: 'disputed', in: 'whether-it-took-off' } })];
    const dispute = { 'disputes/whether-it-took-off.json': aDisputeOver('events/flight-of-example#took-off') };
    expect(wholeTimeline(wholeArchive({ [flight]: aHappening({ moments }), ...dispute }))).toEqual([tookOff, order]);
  });

  test('is computed once', () => {
    const archive = archiveOf(wholeArchive());
    expect(wholeTimelineOf(archive)).toBe(wholeTimelineOf(archive));
  });
});

test('a case is his own when he is a party to it and no class is', () => {
  const party = { role: 'plaintiff', is: { person: 'persona-inventada' } } as const;
  const archive = archiveOf(
    wholeArchive({
      'proceedings/class-action.json': aProceeding({ parties: [party, { role: 'class', is: { cohort: 'class-of-example' } }] }),
      'proceedings/elsewhere.json': aProceeding({ parties: [] }),
    }),
  );
  const person = archive.people.get('persona-inventada');
  const records = [...archive.proceedings.values(), ...archive.rulings.values(), ...archive.events.values()];
  expect(records.filter((record) => person && isOwnCase(archive, person, record)).map(({ id }) => id)).toEqual(['inventada-v-agency']);
});

describe('a moment is of a strand', () => {
  test.each([...eventKinds, ...entryKinds])('%s, whatever it is', (kind) => {
    expect(strands).toContain(strandOfKind[kind]);
  });

  test('which what happened says itself, and which for a ruling is the courts', () => {
    const archive = archiveOf(withPerson({ events: [anEvent({ kind: 'government-act' })] }));
    expect(wholeTimelineOf(archive).map(({ statement, strand }) => `${statement.id} ${strand}`).toSorted()).toEqual([
      'happened governments',
      'held courts',
      'took-off custody',
    ]);
  });
});

test('an event knows the parts that people had in it, told in their own records', () => {
  const boarded = anEvent({ id: 'boarded', event: 'flight-of-example' });
  const archive = archiveOf(
    withPerson(
      { events: [boarded, anEvent({ id: 'arrived', event: 'exchange' })] },
      {
        'events/exchange.json': aHappening({ moments: [anEvent({ event: 'flight-of-example' })] }),
        'people/persona-otra/person.json': aPerson({ name: { pseudonym: 'Otra' }, events: [boarded] }),
      },
    ),
  );
  const [took, exchange] = [archive.events.get('flight-of-example'), archive.events.get('exchange')];
  expect(took && partsIn(archive, took).map(({ address }) => address)).toEqual([
    'people/persona-inventada#boarded',
    'people/persona-otra#boarded',
  ]);
  expect(exchange && partsIn(archive, exchange).map(({ address }) => address)).toEqual(['people/persona-inventada#arrived']);
});
