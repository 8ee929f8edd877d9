import { describe, expect, test } from 'vitest';
import { effectSchema, obediences, verbsForPeople, verbsOnRulings } from '../../src/values/effect.ts';
import { entryKinds, entrySchema, eventKinds, eventSchema } from '../../src/values/event.ts';
import { spellSchema, spellStates } from '../../src/values/spell.ts';
import {
  accusationSchema,
  bases,
  basesInOwnWords,
  basesWithoutSpeaker,
  membershipSchema,
  speakerSchema,
  standingSchema,
  statementSchema,
} from '../../src/values/statement.ts';
import { strands } from '../../src/values/strand.ts';
import { aMembership, anAccusation, anEffect, anEntry, anEvent, aSpell, aStatement, aText } from '../fixtures/records.ts';

describe('vocabularies', () => {
  const vocabularies = { bases, eventKinds, entryKinds, spellStates, verbs: [...verbsOnRulings, ...verbsForPeople], obediences, strands };

  test.each(Object.entries(vocabularies))('%s are different lower-case words', (_name, words) => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('nobody is named as the speaker of his own words by a basis that needs no speaker', () => {
    expect(basesInOwnWords.filter((basis) => basesWithoutSpeaker.includes(basis))).toEqual([]);
    for (const basis of [...basesInOwnWords, ...basesWithoutSpeaker]) expect(bases).toContain(basis);
  });
});

describe('what carries more than a claim is a statement with more fields', () => {
  test.each([
    ['a statement', statementSchema, aStatement()],
    ['an event', eventSchema, anEvent()],
    ['an entry', entrySchema, anEntry()],
    ['a spell', spellSchema, aSpell()],
    ['a membership', membershipSchema, aMembership()],
    ['an accusation', accusationSchema, anAccusation()],
    ['an effect', effectSchema, anEffect()],
  ])('the smallest %s is accepted; without a citation, a basis, a text or an id it is not', (_name, schema, record) => {
    expect(schema.safeParse(record).success).toBe(true);
    expect(schema.safeParse({ ...record, citations: [] }).success).toBe(false);
    for (const field of ['citations', 'basis', 'says', 'id']) {
      expect(schema.safeParse({ ...record, [field]: undefined }).success).toBe(false);
    }
  });

  test('a plain statement has no date of its own', () => {
    expect(statementSchema.safeParse({ ...aStatement(), date: '2020' }).success).toBe(false);
  });
});

test.each([
  [{ actor: 'agency-of-example' }, true],
  [{ person: 'persona-inventada' }, true],
  [{ role: { en: 'his mother', es: 'su madre' } }, true],
  [{ role: 'his mother' }, false],
  [{ actor: 'agency-of-example', person: 'persona-inventada' }, false],
  [{ cohort: 'class-of-example' }, false],
  [{}, false],
])('a speaker %j: accepted is %s', (by, accepted) => {
  expect(speakerSchema.safeParse(by).success).toBe(accepted);
});

test.each([
  [{ is: 'disputed', in: 'invented-dispute' }, true],
  [{ is: 'superseded', by: 'people/persona-inventada#named', because: aText() }, true],
  [{ is: 'withdrawn', because: aText() }, true],
  [{ is: 'withdrawn' }, false],
  [{ is: 'superseded', because: aText() }, false],
  [{ is: 'disputed' }, false],
  [{ is: 'disputed', in: 'disputes/invented-dispute' }, false],
  [{ is: 'disputed', in: 'invented-dispute', because: aText() }, false],
  [{ is: 'deleted', because: aText() }, false],
])('a standing %j: accepted is %s', (standing, accepted) => {
  expect(standingSchema.safeParse(standing).success).toBe(accepted);
});
