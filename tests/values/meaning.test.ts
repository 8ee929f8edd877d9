import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeyed } from '../../src/values/canonical.ts';
import { aspects, changesBetween, hashOfMeaning, isOfMeaning, statementsIn, type WrittenStatement } from '../../src/values/meaning.ts';
import {
  aCitation,
  aDispute,
  aFigure,
  aMembership,
  anAccusation,
  anEffect,
  anEvent,
  aPerson,
  aPosition,
  aRole,
  aRuling,
  aSource,
  aSpell,
  aStatement,
  aText,
  aValue,
  aWording,
} from '../fixtures/records.ts';

/** What changed, as `field: aspect`. */
const told = (before: WrittenStatement, after: WrittenStatement) => changesBetween(before, after).map(({ field, aspect }) => `${field}: ${aspect}`);

const saying = (en: string, change: Partial<ReturnType<typeof aStatement>> = {}) => aStatement({ says: { en, es: 'Dicho en español.' }, ...change });

const word = fc.stringMatching(/^[a-zñáéíóú]{1,9}$/);
const token = fc.oneof(word, fc.integer({ min: 0, max: 9999 }).map(String), fc.constantFrom('$', '€', '%', '‰', '+', '='));
const sentence = fc.array(token, { minLength: 1, maxLength: 12 });

/** The same words, otherwise written. */
const otherwise = fc.record({
  write: fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text: string) => text.replaceAll('e', 'é'),
    (text: string) => text.normalize('NFD'),
  ),
  between: fc.constantFrom(' ', ', ', ' — ', '…', '; “', '’ ', '  ', ' (', '/', '-', '. ¿'),
  behind: fc.constantFrom('', '.', '!', '?”', ' '),
});

/** The same value, with the keys of each object the other way round. */
function turned<T>(value: T): T;
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (!isKeyed(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, turned(inner)]));
}

describe('what may change freely never changes the hash:', () => {
  const same = (before: WrittenStatement, after: WrittenStatement) => {
    expect(hashOfMeaning(after)).toBe(hashOfMeaning(before));
    expect(changesBetween(before, after)).toEqual([]);
  };

  test('case, accents, punctuation and spacing, in any text', () => {
    fc.assert(
      fc.property(sentence, otherwise, (tokens, { write, between, behind }) => {
        const [en, other] = [tokens.join(' '), write(tokens.join(between)) + behind];
        same(saying(en), saying(other));
        same(aWording({ because: { en, es: 'Por algo.' } }), aWording({ because: { en: other, es: '¡Por algo!' } }));
        same(aSpell({ where: { en, es: 'Allí' } }), aSpell({ where: { en: other, es: 'Alli' } }));
        same(aStatement({ by: { role: { en, es: 'Su tía' } } }), aStatement({ by: { role: { en: other, es: 'su tía' } } }));
        same(aStatement({ citations: [aCitation({ passage: en })] }), aStatement({ citations: [aCitation({ passage: other })] }));
      }),
    );
  });

  test('the order of keys, at any depth', () => {
    const all = [aStatement({ by: { role: aText() } }), anEvent(), aSpell(), aMembership(), anAccusation(), anEffect(), aRole(), aValue(), aWording()];
    for (const statement of all) same(statement, turned(statement));
  });

  test.each<[string, WrittenStatement, WrittenStatement]>([
    ['signs of money and percent set apart', saying('It cost $5, or 10%.'), saying('It cost $ 5 or 10 %')],
    ['its own id', aStatement(), aStatement({ id: 'another' })],
    ['how an event is classed', anEvent({ kind: 'journey' }), anEvent({ kind: 'flight', event: 'flight-of-example' })],
    ['the order of citations', aStatement({ citations: ['a', 'b', 'c'].map((source) => aCitation({ source })) }), aStatement({ citations: ['c', 'a', 'b'].map((source) => aCitation({ source })) })],
    ['what a passage stands between', aStatement(), aStatement({ citations: [aCitation({ prefix: 'so', suffix: 'then', sheet: 7 })] })],
    ['an answer, which is a statement of its own', anAccusation(), anAccusation({ answers: [aStatement({ id: 'denied', says: aText('Otherwise') }), aStatement({ id: 'again' })] })],
    ['the first answer', anAccusation({ answers: [] }), anAccusation()],
    ['a list of nothing', anAccusation(), anAccusation({ answeredAlsoBy: [] })],
  ])('%s', (_name, before, after) => {
    same(before, after);
    same(after, before);
  });
});

describe('what a statement says never changes without its hash:', () => {
  const differ = (before: WrittenStatement, after: WrittenStatement) => {
    expect(hashOfMeaning(after)).not.toBe(hashOfMeaning(before));
    expect(changesBetween(before, after).some(isOfMeaning)).toBe(true);
  };

  test('a word or a sign of it, in either language', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), token, (tokens, place, other) => {
        const index = place % tokens.length;
        fc.pre(!isSameWord(tokens[index], other));
        const [text, changed] = [tokens.join(' '), tokens.with(index, other).join(' ')];
        differ(saying(text), saying(changed));
        differ(aStatement({ says: { en: 'Said.', es: text } }), aStatement({ says: { en: 'Said.', es: changed } }));
        differ(aStatement({ citations: [aCitation({ passage: text })] }), aStatement({ citations: [aCitation({ passage: changed })] }));
      }),
    );
  });

  test('a word that comes, goes, or changes its place', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), token, (tokens, place, more) => {
        const longer = tokens.toSpliced(place % (tokens.length + 1), 0, more);
        differ(saying(tokens.join(' ')), saying(longer.join(' ')));
        differ(saying(longer.join(' ')), saying(tokens.join(' ')));
      }),
    );
    differ(saying('He said that she knew.'), saying('She said that he knew.'));
  });

  test('a digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (one, other) => {
        fc.pre(one !== other);
        differ(saying(`There were ${one} of them.`), saying(`There were ${other} of them.`));
        differ(aValue({ number: one }), aValue({ number: other }));
      }),
    );
    differ(saying('It was 4.5 million.'), saying('It was 45 million.'));
  });

  test('a sign inside a number', () => {
    differ(saying('There were 1,200 of them.'), saying('There were 1.200 of them.'));
    differ(saying('It cost 4.5 million.'), saying('It cost 4-5 million.'));
    differ(saying('It left at 6:30.'), saying('It left at 6,30.'));
  });

  const dates = fc.date({ min: new Date('2019-01-01'), max: new Date('2022-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  test('a date, by a day or by its precision', () => {
    fc.assert(
      fc.property(dates, dates, fc.constantFrom('', '~', '?', '%'), (one, other, mark) => {
        fc.pre(`${one}${mark}` !== other);
        differ(anEvent({ date: other }), anEvent({ date: `${one}${mark}` }));
        differ(aSpell({ from: other }), aSpell({ from: `${one}${mark}` }));
        differ(aSpell({ to: other }), aSpell({ to: `${one}${mark}` }));
        differ(aValue({ asOf: other }), aValue({ asOf: `${one}${mark}` }));
        differ(anAccusation({ noAnswerAsOf: other }), anAccusation({ noAnswerAsOf: `${one}${mark}` }));
      }),
    );
  });

  test('a citation: its source, its passage, its place, or what it repeats', () => {
    const of = (change: Parameters<typeof aCitation>[0]) => aStatement({ citations: [aCitation({ passage: 'nobody was there', ...change })] });
    for (const change of [{ source: 'other' }, { passage: 'somebody was there' }, { passage: undefined }, { page: '3' }, { at: '1:06' }, { repeats: 'other' }]) {
      differ(of({}), of(change));
      differ(of(change), of({}));
    }
    differ(aStatement({ citations: [{ statement: 'people/a#b' }] }), aStatement({ citations: [{ statement: 'people/a#c' }] }));
  });
});

function isSameWord(one: string | undefined, other: string): boolean {
  const bare = (text = '') => text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare(one) === bare(other);
}

describe('each change is told by its field and aspect:', () => {
  const standing = { is: 'withdrawn', because: aText('It was another') } as const;

  test.each<[WrittenStatement, WrittenStatement, string[]]>([
    [aStatement(), saying('Otherwise.'), ['says: text']],
    [anEvent(), anEvent({ date: '2020-02' }), ['date: date']],
    [aSpell(), aSpell({ from: '2020', to: '..' }), ['from: date', 'to: date']],
    [aSpell(), aSpell({ to: undefined }), ['to: date']],
    [aValue(), aValue({ asOf: '2020' }), ['asOf: date']],
    [anAccusation({ noAnswerAsOf: '2020' }), anAccusation(), ['noAnswerAsOf: date']],
    [anEvent(), anEvent({ place: 'town-of-example' }), ['place: place']],
    [aSpell(), aSpell({ where: aText() }), ['where: place']],
    [aStatement(), aStatement({ basis: 'official-record' }), ['basis: basis']],
    [aStatement(), aStatement({ by: { actor: 'agency-of-example' } }), ['by: speaker']],
    [aStatement({ by: { actor: 'a' } }), aStatement({ by: { person: 'a' } }), ['by: speaker']],
    [aStatement(), aStatement({ standing }), ['standing: standing']],
    [aStatement({ standing }), aStatement(), ['standing: standing']],
    [aStatement({ standing }), aStatement({ standing: { ...standing, because: aText('It was not') } }), ['standing: standing']],
    [aSpell(), aSpell({ as: 'unknown' }), ['as: detail']],
    [aSpell(), aSpell({ authority: 'court-of-example' }), ['authority: detail']],
    [aMembership(), aMembership({ cohort: 'other' }), ['cohort: detail']],
    [anEvent({ scheduled: true }), anEvent(), ['scheduled: detail']],
    [anEffect(), anEffect({ does: 'protects', for: { cohort: 'class-of-example' }, obeyed: 'obeyed' }), ['does: detail', 'for: detail', 'obeyed: detail']],
    [anEffect({ does: 'stays', on: 'a' }), anEffect({ does: 'stays', on: 'b' }), ['on: detail']],
    [aValue(), aValue({ number: 13, unit: 'cases', is: 'about', counts: aText('Others') }), ['counts: detail', 'is: detail', 'number: detail', 'unit: detail']],
    [aRole(), aRole({ title: aText('Clerk'), at: 'elsewhere' }), ['at: detail', 'title: detail']],
    [aWording(), aWording({ because: aText('Somebody did') }), ['because: detail']],
    [anAccusation({ answeredAlsoBy: ['people/a#b'] }), anAccusation(), ['answeredAlsoBy: detail']],
  ])('%#', (before, after, changes) => {
    expect(told(before, after).toSorted()).toEqual(changes);
  });

  const citing = (...sources: string[]) => aStatement({ citations: sources.map((source) => aCitation({ source })) });

  test.each<[string, WrittenStatement, WrittenStatement, string[]]>([
    ['added', citing('a'), citing('b', 'a'), ['citations: citation-added']],
    ['lost', citing('a', 'b'), citing('b'), ['citations: citation']],
    ['swapped', citing('a'), citing('b'), ['citations: citation']],
    ['lost where another is added', citing('a', 'b'), citing('a', 'c', 'd'), ['citations: citation']],
    ['of other statements added', aStatement({ citations: [{ statement: 'a/b#c' }] }), aStatement({ citations: [{ statement: 'a/b#c' }, { statement: 'a/b#d' }] }), ['citations: citation-added']],
  ])('a citation %s', (_name, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });

  test('and of all of them only an added citation needs no correction', () => {
    expect(aspects.filter((aspect) => !isOfMeaning({ aspect, field: 'any' }))).toEqual(['citation-added']);
  });
});

describe('statements are found in a record', () => {
  const idsIn = (value: unknown) => [...statementsIn(value).keys()];

  test('wherever they stand: alone, in lists, in accusations and in positions', () => {
    expect(idsIn(aPerson({ accusations: [anAccusation()], whereabouts: [aSpell()] }))).toEqual(['named', 'invented-life', 'was-held', 'accused', 'denied']);
    expect(idsIn(aDispute({ positions: [aPosition(), aPosition({ accounts: [aStatement({ id: 'never' })] })], context: [aStatement({ id: 'context' })] }))).toEqual([
      'once',
      'never',
      'worded',
      'context',
    ]);
    expect(idsIn(aFigure({ fit: [aStatement({ id: 'fits' })] }))).toEqual(['counted', 'fits']);
  });

  test('and none where there is none', () => {
    expect(idsIn(aSource())).toEqual([]);
    expect(idsIn(undefined)).toEqual([]);
    expect(idsIn({ id: 'no-statement', says: 'something' })).toEqual([]);
  });
});

describe('the first holding of a ruling', () => {
  const ruling = aRuling();
  const changes = (change: Partial<typeof ruling>) => {
    const [before, after] = [ruling, { ...ruling, ...change }].map((value) => statementsIn(value).get('held'));
    return before && after ? changesBetween(before, after) : [];
  };

  test('tells the ruling: its date and its dispositions', () => {
    expect(changes({ date: '2020-03-03' })).toEqual([{ field: 'date', aspect: 'date' }]);
    expect(changes({ dispositions: ['dismissed'] })).toEqual([{ field: 'dispositions', aspect: 'detail' }]);
    expect(changes({ title: aText('Another title') })).toEqual([]);
  });
});
