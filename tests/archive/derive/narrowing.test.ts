import { describe, expect, test } from 'vitest';
import { choicesOf, filters, type Filter } from '../../../src/archive/derive/narrowing.ts';
import {
  aCitation,
  aCohort,
  aMembership,
  anAccusation,
  anEffect,
  aPerson,
  aPlace,
  aProceeding,
  archiveOf,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  aText,
  withPerson,
  type Files,
} from '../../fixtures/records.ts';

const withdrawn = { is: 'withdrawn', because: aText('The Gazette took it back') } as const;
const convictionSearch = [aStatement({ id: 'search' })];
const otherFile = 'people/otra-inventada/person.json';
const other = (change: Parameters<typeof aPerson>[0] = {}): Files => ({ [otherFile]: aPerson({ name: { pseudonym: 'Otra' }, ...change }) });

/** For each value of a filter, the people who have it. */
function narrowed(files: Files, filter: Filter): Record<string, string[]> {
  return Object.fromEntries(choicesOf(archiveOf(files), filter).map(({ value, people }) => [value, [...people].map(({ id }) => id)]));
}

const one = ['persona-inventada'];
const both = ['otra-inventada', 'persona-inventada'];

describe('the list of people is narrowed', () => {
  test('by where each was last known to be; of whom nothing is known, it is not known', () => {
    const whereabouts = [aSpell(), aSpell({ id: 'free', as: 'at-liberty', authority: undefined, place: 'town-of-example', from: '2020-03-03', to: '..' })];
    expect(narrowed(withPerson({ whereabouts }, other()), 'status')).toEqual({ unknown: ['otra-inventada'], 'at-liberty': one });
    expect(narrowed(withPerson({ whereabouts }, other()), 'country')).toEqual({ zz: one });
  });

  test('by what stands of his whereabouts only', () => {
    const whereabouts = [aSpell(), aSpell({ id: 'free', as: 'at-liberty', authority: undefined, standing: withdrawn })];
    expect(narrowed(withPerson({ whereabouts }), 'status')).toEqual({ held: one });
    expect(narrowed(withPerson({ whereabouts: [aSpell({ standing: withdrawn })] }), 'place')).toEqual({});
  });

  test('by the places where he was held, and their country, and not by where he was free', () => {
    const within = {
      'places/land.json': aPlace({ name: aText('The Land'), kind: 'country' }),
      'places/county.json': aPlace({ name: aText('The County'), kind: 'town', within: 'land' }),
      'places/jail.json': aPlace({ name: aText('The Jail'), within: 'county' }),
    };
    const whereabouts = [aSpell({ place: 'jail' }), aSpell({ id: 'free', as: 'at-liberty', authority: undefined, place: 'town-of-example', from: '2020-03-03', to: '..' })];
    expect(narrowed(withPerson({ whereabouts }, within), 'place')).toEqual({ jail: one, land: one });
  });

  test('by his cases, those of the rulings that reach him among them; an appeal by the case that it began with', () => {
    const files = withPerson(
      {},
      {
        ...other(),
        'proceedings/first.json': aProceeding({ title: aText('The first'), parties: [{ role: 'plaintiff', is: { person: 'otra-inventada' } }] }),
        'proceedings/appeal.json': aProceeding({ title: aText('The appeal'), parties: [], after: [{ proceeding: 'first', by: 'appeal' }] }),
        'rulings/2020-03-02-order.json': aRuling({ proceeding: 'appeal', effects: [anEffect()] }),
      },
    );
    expect(narrowed(files, 'proceeding')).toMatchObject({ first: both });
    expect(narrowed(files, 'proceeding')).not.toHaveProperty('appeal');
  });

  test('by the groups to which he certainly belongs', () => {
    const cohorts = { 'cohorts/class-of-example.json': aCohort(), 'cohorts/passengers.json': aCohort({ name: aText('The passengers') }) };
    const memberships = [aMembership(), aMembership({ id: 'told-otherwise', cohort: 'passengers', standing: withdrawn })];
    expect(narrowed(withPerson({ memberships }, cohorts), 'cohort')).toEqual({ 'class-of-example': one });
  });

  test('by who stands behind an accusation; by none, where none stands', () => {
    const accusations = [anAccusation({ basis: 'official-statement', by: { role: aText('an official') }, citations: [aCitation({ passage: 'what never was' })] }), anAccusation({ id: 'told-too', answers: [aStatement({ id: 'denied-too' })] })];
    const taken = { accusations: [anAccusation({ standing: withdrawn })], convictionSearch };
    expect(narrowed(withPerson({ accusations, convictionSearch }, other(taken)), 'accusation')).toEqual({
      none: ['otra-inventada'],
      'official-statement': one,
      'press-report': one,
    });
  });

  test('by the languages of what his record cites', () => {
    const files = withPerson({ named: aStatement({ id: 'named', citations: [aCitation({ source: 'cuento' })] }) }, { 'sources/cuento.json': aSource({ language: 'es', title: 'Un cuento inventado', url: 'https://cuento.example.org/', origin: 'cuento' }) });
    expect(narrowed(files, 'language')).toEqual({ es: one, en: one });
  });
});

test('no filter has a value that holds for nobody', () => {
  const archive = archiveOf(withPerson({ whereabouts: [aSpell()] }));
  for (const filter of filters) expect(choicesOf(archive, filter).filter(({ people }) => people.size === 0)).toEqual([]);
});
