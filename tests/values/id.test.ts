import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressSchema, idSchema, isId, longestId, nearestTo } from '../../src/values/id.ts';

describe('an id is lower-case ASCII words joined by hyphens', () => {
  test.each(['persona', 'persona-inventada', '2020-03-02-order', 'a', '1', 'x'.repeat(longestId)])('%j is one', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each([
    '',
    'Persona',
    'persona_inventada',
    'persona inventada',
    'persona--inventada',
    '-persona',
    'persona-',
    'niño',
    'persona.json',
    '../persona',
    'persona/inventada',
    'persona\n',
    'x'.repeat(longestId + 1),
  ])('%j is none', (id) => {
    expect(isId(id)).toBe(false);
  });

  test('the schema says what it looks like', () => {
    expect(idSchema('An invented id.').safeParse('Persona').error?.issues[0]).toMatchObject({
      message: 'is not an id',
      params: { todo: 'Write lower-case letters and digits, words joined by single hyphens, at most 64 characters.' },
    });
  });
});

describe('the address of a statement is kind/record#statement', () => {
  test.each([
    ['people/persona-inventada#named', true],
    ['rulings/2020-03-02-order#held', true],
    ['people/persona-inventada', false],
    ['persona-inventada#named', false],
    ['people/persona-inventada/#named', false],
    ['people/Persona#named', false],
    ['people/persona#', false],
    ['people/persona#named#again', false],
    ['#named', false],
  ])('%s: %s', (address, accepted) => {
    expect(addressSchema.safeParse(address).success).toBe(accepted);
  });
});

describe('the nearest of several words is offered', () => {
  const places = ['prison-of-example', 'town-of-example', 'airport'];

  test.each([
    ['prison-of-exampl', 'prison-of-example'],
    ['town-of-exmaple', 'town-of-example'],
    ['airprot', 'airport'],
    ['port', 'airport'],
  ])('for %j it is %j', (word, nearest) => {
    expect(nearestTo(word, places)).toBe(nearest);
  });

  test.each([['something-quite-different'], ['xyz']])('for %j there is none near enough', (word) => {
    expect(nearestTo(word, places)).toBeUndefined();
  });

  test('among no words there is none', () => {
    expect(nearestTo('prison', [])).toBeUndefined();
  });

  test('a word that stands among them is its own nearest', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc-'), minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (candidates, at) => {
        const word = candidates[at % candidates.length] ?? '';
        expect(nearestTo(word, candidates)).toBe(word);
      }),
    );
  });
});
