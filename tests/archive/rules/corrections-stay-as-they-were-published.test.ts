import { describe, expect, test } from 'vitest';
import { expectProblems, told } from '../../fixtures/problems.ts';
import { aCorrection, aText, problemsOf, wholeArchive, type Files } from '../../fixtures/records.ts';
import { corrections, days, released, rewritten } from '../../fixtures/released.ts';

const file = 'corrections/2021-07-01-1.json';
const archive = released(wholeArchive());
const changed = `this correction was published on ${days[0]} and has changed since`;
const gone = `this correction was published on ${days[0]}, and is gone`;
const correctedTo = (record: unknown): Files => ({ ...archive, [file]: record });

describe('a correction that was published', () => {
  test('stays, and others are added', () => {
    expectProblems({ ...archive, ...corrections(['people/persona-inventada#named']) });
  });

  test('may be written with other white space and another order of keys', () => {
    expectProblems(correctedTo(JSON.stringify(Object.fromEntries(Object.entries(aCorrection()).toReversed()), null, 4)));
  });

  test.each<[string, Parameters<typeof aCorrection>[0]]>([
    ['a word', { what: aText('A word was there') }],
    ['a comma', { why: { en: 'A reader, saw it, in English.', es: aText('A reader saw it').es } }],
    ['its kind', { kind: 'substance' }],
    ['what it names', { statements: ['people/persona-inventada#named', 'people/persona-inventada#invented-life'] }],
    ['the day on which it was verified', { verified: '2021-12-31' }],
  ])('does not change: not %s', (_name, change) => {
    expectProblems(correctedTo(aCorrection(change)), { file, at: '{', says: changed });
  });

  test.each<[string, unknown]>([
    ['is not taken away', undefined],
    ['does not become a tombstone, which only withholding may make of it', { withheld: true }],
  ])('%s', (_name, record) => {
    expect(told(correctedTo(record))).toEqual([`${file}:1 — ${gone}`]);
    expectProblems(rewritten(correctedTo(record), days[0], { 'corrections/2021-07-01-1': { cleared: true } }));
  });

  test('does not become a draft', () => {
    expectProblems(correctedTo({ ...aCorrection(), draft: true }), { file, at: '{', says: changed });
  });

  test('is not said to be gone where it only cannot be read', () => {
    expectProblems(correctedTo('{'), { file, at: '{', says: 'lacks a closing brace here' });
    expectProblems({ ...correctedTo(undefined), 'glossary/invented-writ.json': '{' }, { file: 'glossary/invented-writ.json', at: '{', says: 'lacks a closing brace here' });
  });

  test('is told how to be mended', () => {
    expect(problemsOf(correctedTo(aCorrection({ kind: 'substance' })))[0]?.todo).toBe('Restore it, and write another that says what was wrong with it.');
    expect(problemsOf(correctedTo(undefined))[0]?.todo).toBe('Put it back.');
  });
});

test('a correction that was not published yet may change', () => {
  const first = released(wholeArchive());
  for (const kind of ['wording', 'substance'] as const) expectProblems({ ...first, [`corrections/${days[0]}-1.json`]: aCorrection({ kind }) });
});
