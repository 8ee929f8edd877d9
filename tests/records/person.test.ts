import { describe, expect, test } from 'vitest';
import { nameSchema, personSchema, withheldIdPattern, withheldSchema } from '../../src/records/person.ts';
import { aMembership, anAccusation, anEvent, aPerson, aSpell, aStatement, aText } from '../fixtures/records.ts';

describe('a person', () => {
  test('needs only a name, why it is public, and empty lists', () => {
    expect(personSchema.safeParse(aPerson()).success).toBe(true);
  });

  test('may have occupations, whereabouts, events, memberships, accusations, a search, unknowns and an item in Wikidata', () => {
    const person = aPerson({
      occupations: [{ word: { en: 'juggler', es: 'malabarista' }, statement: 'invented-life' }],
      whereabouts: [aSpell()],
      events: [anEvent()],
      memberships: [aMembership()],
      accusations: [anAccusation()],
      convictionSearch: [aStatement({ id: 'search' })],
      unknowns: [aText()],
      identifiers: { wikidata: 'Q0' },
    });
    expect(personSchema.safeParse(person).success).toBe(true);
  });

  test.each([
    ['a nationality in words', { nationality: 'Venezuela' }],
    ['a nationality in small letters', { nationality: 've' }],
    ['a number given by an authority', { identifiers: { alienNumber: '1' } }],
    ['an item that is none', { identifiers: { wikidata: '42' } }],
    ['an age', { age: 30 }],
    ['an occupation that no statement carries', { occupations: [{ word: { en: 'juggler', es: 'malabarista' } }] }],
    ['an occupation in one language', { occupations: [{ word: { en: 'juggler' }, statement: 'invented-life' }] }],
    ['a photograph', { photograph: 'a.jpg' }],
  ])('is refused with %s', (_name, change) => {
    expect(personSchema.safeParse({ ...aPerson(), ...change }).success).toBe(false);
  });

  test.each(['named', 'about', 'whereabouts', 'events', 'memberships', 'accusations', 'unknowns', 'nationality', 'name'])(
    'is refused without %s',
    (field) => {
      expect(personSchema.safeParse({ ...aPerson(), [field]: undefined }).success).toBe(false);
    },
  );
});

test.each([
  [{ full: 'Persona Inventada', sorting: 'Inventada, Persona' }, true],
  [{ full: 'Persona Inventada', sorting: 'Inventada, Persona', aliases: ['P. Inventada'] }, true],
  [{ pseudonym: 'X. Y. Z.' }, true],
  [{ pseudonym: 'X. Y. Z.', full: 'Persona Inventada', sorting: 'Inventada, Persona' }, false],
  [{ pseudonym: 'X. Y. Z.', aliases: ['Persona Inventada'] }, false],
  [{ full: 'Persona Inventada' }, false],
  [{}, false],
])('a name %j: accepted is %s', (name, accepted) => {
  expect(nameSchema.safeParse(name).success).toBe(accepted);
});

describe('a withheld person', () => {
  test('is a tombstone with nothing on it', () => {
    expect(withheldSchema.safeParse({ withheld: true }).success).toBe(true);
    expect(withheldSchema.safeParse({ withheld: false }).success).toBe(false);
    expect(withheldSchema.safeParse({ withheld: true, name: { pseudonym: 'X' } }).success).toBe(false);
  });

  test.each([
    ['withheld-a1b2c3d4', true],
    ['withheld-a1b2c3', false],
    ['withheld-persona-inventada', false],
    ['persona-withheld-a1b2c3d4', false],
  ])('stands under a random id: %s is %s', (id, isOne) => {
    expect(withheldIdPattern.test(id)).toBe(isOne);
  });
});
