import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../src/values/when.ts';
import { buildDate, buildStatement, linkToRecord, linkToStatement } from '../../src/views/statement.ts';
import { contextOn, found, statementIn, wordsOf, world } from './world.ts';

const home = 'en/people/persona-inventada/';
const held = statementIn(world, 'people/persona-inventada#was-held');
const event = statementIn(world, 'people/persona-inventada#happened');

describe('at home a statement', () => {
  const view = buildStatement(held, contextOn(home));

  test('has its id for an anchor, and a link to itself', () => {
    expect([view.anchor, view.permalink, view.isGuest]).toEqual(['was-held', { href: '#was-held', text: 'Link to this statement' }, false]);
  });

  test('says what it says, and on what basis', () => {
    expect([wordsOf(view.says), view.basis, view.basisWord]).toEqual(['The invented Gazette reports what never was, in English.', 'press-report', 'Press report']);
    expect(wordsOf(buildStatement(held, contextOn('es/people/persona-inventada/', 'es')).says)).toBe('The invented Gazette reports what never was, en español.');
  });
});

describe('away from home a statement', () => {
  test.each([
    ['en/places/prison-of-example/', '../../people/persona-inventada/#was-held'],
    ['en/', 'people/persona-inventada/#was-held'],
  ])('on /%s has the long anchor, and a link home', (path, href) => {
    const { anchor, permalink, isGuest } = buildStatement(held, contextOn(path));
    expect([anchor, permalink, isGuest]).toEqual(['people.persona-inventada.was-held', { href, text: 'in its record' }, true]);
  });

  test('is a guest on the page of its own record in the other language too', () => {
    expect(buildStatement(held, contextOn('es/people/persona-inventada/')).isGuest).toBe(true);
  });
});

describe('a statement shows', () => {
  const shown = (address: string, path = home, locale: 'en' | 'es' = 'en') => buildStatement(statementIn(world, address), contextOn(path, locale));

  test('when and where it happened, if it is an event', () => {
    const { date, place } = buildStatement(event, contextOn(home));
    expect([date, place]).toEqual([
      { text: 'Feb 1, 2020', datetime: '2020-02-01' },
      { href: '../../places/town-of-example/', text: 'Example' },
    ]);
    expect([shown('people/persona-inventada#named').date, shown('people/persona-inventada#named').place]).toEqual([undefined, undefined]);
  });

  test('the date of what it tells, where that is another', () => {
    expect(buildStatement(event, contextOn(home), parseWhen('2020-03')).date).toEqual({ text: 'Mar 2020', datetime: '2020-03' });
  });

  test.each([
    // On his own page there is nowhere to go.
    ['people/persona-inventada#happened', { text: 'Persona Inventada' }],
    ['people/persona-inventada#accused', { href: '../../actors/agency-of-example/', text: 'The Agency of Example, in English.' }],
    ['people/persona-inventada#no-conviction', { text: 'His invented cousin, in English.' }],
    ['people/persona-inventada#named', undefined],
  ])('who says it: %s', (address, speaker) => {
    expect(shown(address).speaker).toEqual(speaker);
  });

  test.each([
    ['people/persona-inventada#named', 'one origin'],
    ['people/persona-inventada#was-held', 'at least two origins'],
    ['people/persona-inventada#counted', 'at least two origins'],
  ])('how many origins it has: %s has %s', (address, origins) => {
    expect(shown(address).origins).toBe(origins);
  });

  test('what it follows from, in its words', () => {
    expect(shown('people/persona-inventada#counted').derivedFrom).toEqual([{ href: '#was-held', text: held.says.en }]);
  });

  test('that it was only announced', () => {
    expect(shown('proceedings/inventada-v-agency#to-be-heard').isScheduled).toBe(true);
    expect(shown('proceedings/inventada-v-agency#filed').isScheduled).toBe(false);
  });

  test('that it was replaced, why, and by what', () => {
    expect(shown('people/persona-inventada#was-told-otherwise').standing).toEqual({
      word: 'Superseded',
      because: 'The Gazette corrected the day, in English.',
      link: { href: '#was-held', text: 'See the statement that replaces it.' },
    });
  });

  test.each([
    ['was-held', true],
    ['never-flew', true],
    ['was-told-otherwise', false],
    ['was-said-to-be-gone', false],
  ])('whether it stands: %s', (id, stands) => {
    expect(shown(`people/persona-inventada#${id}`).isStanding).toBe(stands);
  });

  test('in a link to it that it no longer stands, before its words', () => {
    const told = statementIn(world, 'people/persona-inventada#was-told-otherwise');
    expect(linkToStatement(told, contextOn('en/')).text).toBe(`Superseded: ${told.says.en}`);
    expect(linkToStatement(held, contextOn('en/')).text).toBe(held.says.en);
  });

  test('that it was taken back, and why', () => {
    expect(shown('people/persona-inventada#was-said-to-be-gone', 'es/people/persona-inventada/', 'es').standing).toEqual({
      word: 'Retirada',
      because: 'The Gazette took it back, en español.',
      link: undefined,
    });
  });

  test('that sources answer the question differently, with the way there', () => {
    expect(shown('people/persona-inventada#never-flew').standing).toEqual({
      word: 'Disputed',
      because: undefined,
      link: { href: '../../disputes/whether-it-took-off/', text: 'Did it take off?, in English.' },
    });
  });

  test('nothing of the sort where it stands', () => {
    expect(shown('people/persona-inventada#named').standing).toBeUndefined();
  });
});

test.each([
  ['2020-02-01', 'Feb 1, 2020', '2020-02-01'],
  ['2020-02~', 'about Feb 2020', undefined],
])('%s stands in a margin as "%s", for machines as %s', (text, words, datetime) => {
  expect(buildDate(parseWhen(text), 'en')).toEqual({ text: words, datetime });
});

test.each([
  ['places', 'town-of-example', '../../places/town-of-example/', 'Ejemplo'],
  ['actors', 'judge-of-example', '../../actors/judge-of-example/', 'Judge Juez de Ejemplo, en español.'],
  ['people', 'senor-x', '../senor-x/', 'Señor X'],
] as const)('a link to %s/%s has its short name, where it has one', (kind, id, href, text) => {
  expect(linkToRecord(found<Parameters<typeof linkToRecord>[0]>(world[kind], id), contextOn('es/people/persona-inventada/', 'es'))).toEqual({ href, text });
});
