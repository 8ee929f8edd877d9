import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/reading/problem.ts';
import { readShape } from '../../src/reading/shape.ts';
import { SourceText } from '../../src/reading/source-text.ts';
import { cohortSchema } from '../../src/records/cohort.ts';
import { personSchema } from '../../src/records/person.ts';
import { placeSchema } from '../../src/records/place.ts';
import { proceedingSchema } from '../../src/records/proceeding.ts';
import { rulingSchema } from '../../src/records/ruling.ts';
import { siteSchema } from '../../src/records/site.ts';
import { sourceSchema } from '../../src/records/source.ts';
import {
  aCitation,
  aCohort,
  aPerson,
  aPlace,
  aProceeding,
  aRuling,
  aSite,
  aSource,
  aSpell,
  aStatement,
  aText,
  written,
} from '../fixtures/records.ts';

/** A problem in words, and what stands in the file from its place on. */
interface Told {
  standing: string;
  words: string;
}

function told(schema: z.ZodType, value: unknown): Told[] {
  const file = new SourceText('x.json', written(value));
  return readShape(file, schema, value).problems.map((problem) => {
    const line = file.text.split('\n')[problem.line - 1] ?? '';
    return { standing: line.slice(problem.column - 1), words: formatProblem(problem).replace(/^.*? — /, '') };
  });
}

/** Expects problems, each as `what stands there | words`. */
function expectTold(problems: readonly Told[], wanted: readonly string[]): void {
  const found = problems.map(({ standing, words }, index) => {
    const length = wanted[index]?.split(' | ')[0]?.length;
    return `${standing.slice(0, length)} | ${words}`;
  });
  expect(found).toEqual(wanted);
}

const dateForms =
  'Write 2025, 2025-03 or 2025-03-15, with ~ (about), ? (uncertain) or % (both) behind it; [A..B] for some moment from A to B; A/B for a span; or an instant such as 2025-03-15T19:25:00-04:00[America/New_York].';

describe('a valid record', () => {
  test('is the value itself', () => {
    const person = aPerson();
    expect(readShape(new SourceText('x.json', ''), personSchema, person)).toEqual({ value: person, problems: [] });
  });
});

describe('a fault is told at its place, in words', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['a number for a text', placeSchema, { ...aPlace(), country: 5 }, '5, | "country" is a number, not a text'],
    ['a text for a list', personSchema, { ...aPerson(), events: 'none' }, '"none", | "events" is a text, not a list'],
    ['a list for an object', placeSchema, { ...aPlace(), name: [] }, '[], | "name" is a list, not an object'],
    [
      'a text for a number',
      cohortSchema,
      { ...aCohort(), counts: [{ ...aStatement(), count: '5' }] },
      '"5" | "count" is a text, not a number',
    ],
    [
      'a fraction for a count',
      cohortSchema,
      { ...aCohort(), counts: [{ ...aStatement(), count: 1.5 }] },
      '1.5 | "count" is a number, not a whole number',
    ],
    ['a count of none', cohortSchema, { ...aCohort(), counts: [{ ...aStatement(), count: 0 }] }, '0 | "count" is less than one'],
    ['a text for true', placeSchema, { ...aPlace(), draft: 'true' }, '"true" | "draft" is a text, not true or false'],
    ['false for true', placeSchema, { ...aPlace(), draft: false }, 'false | "draft" cannot be false. Write one of: true.'],
    ['a list for the record', placeSchema, [aPlace()], '[ | the record is a list, not an object'],
    ['null for the record', placeSchema, null, 'null | the record is null. Remove the field: absent means that the record says nothing.'],
    [
      'null for a field',
      sourceSchema,
      { ...aSource(), notes: null },
      'null | "notes" is null. Remove the field: absent means that the record says nothing.',
    ],
    [
      'the empty text',
      sourceSchema,
      { ...aSource(), title: '' },
      '"", | "title" is empty. Fill it in, or remove the field if it is optional.',
    ],
    [
      'two spaces',
      sourceSchema,
      { ...aSource(), title: 'Two  spaces' },
      '"Two  spaces | "title" ("Two  spaces") has white space at an edge, two spaces in a row or a line break. Write one line with single spaces.',
    ],
    [
      'a long text, which is not repeated',
      sourceSchema,
      { ...aSource(), title: `=${'x'.repeat(80)}` },
      '"=xxx | "title" begins with a sign that spreadsheets take for a formula. Begin with a word.',
    ],
    ['a missing field', placeSchema, { ...aPlace(), kind: undefined }, '{ "name": | "kind" is missing. Add it, one of: prison, detention-center, port-of-entry, airport, town, country.'],
    ['a missing text', placeSchema, { ...aPlace(), country: undefined }, '{ "name": | "country" is missing. Add it: a text.'],
    ['a missing list', personSchema, { ...aPerson(), about: undefined }, '{ "name": | "about" is missing. Add it: a list.'],
    ['a missing language', placeSchema, { ...aPlace(), name: { en: 'The prison' } }, '{ "en": "The | "es" is missing. Add it: a text.'],
    [
      'the same in both languages',
      placeSchema,
      { ...aPlace(), name: { en: 'The prison of the town', es: 'The prison of the town' } },
      '{ "en": "The | "name" says the very same in both languages. Translate one of them.',
    ],
    [
      'a third language',
      placeSchema,
      { ...aPlace(), name: { ...aText(), fr: 'La prison' } },
      '"fr": "La pr | there is no field "fr" here. Did you mean "en"?',
    ],
    [
      'an unknown field',
      placeSchema,
      { ...aPlace(), contry: 'ZZ' },
      '"contry": "Z | there is no field "contry" here. Did you mean "country"?',
    ],
    [
      'an unknown field far from any',
      siteSchema,
      { ...aSite(), licenses: { text: 'CC0', code: 'MIT', photographs: 'none' } },
      '"photographs | there is no field "photographs" here. Known here: text, code.',
    ],
    [
      'an unknown field deep inside',
      personSchema,
      { ...aPerson(), about: [{ ...aStatement(), citations: [{ ...aCitation(), pasage: 'three words here' }] }] },
      '"pasage": "t | there is no field "pasage" here. Did you mean "passage"?',
    ],
    [
      'a word beside the vocabulary',
      placeSchema,
      { ...aPlace(), kind: 'prision' },
      '"prision", | "kind" cannot be "prision". Did you mean "prison"?',
    ],
    [
      'a word far from the vocabulary',
      placeSchema,
      { ...aPlace(), kind: 'somewhere-else-entirely' },
      '"somewhere-e | "kind" cannot be "somewhere-else-entirely". Write one of: prison, detention-center, port-of-entry, airport, town, country.',
    ],
    [
      'an impossible date',
      rulingSchema,
      { ...aRuling(), date: '2025-02-29' },
      `"2025-02-29" | "date" ("2025-02-29") is not a date that exists. ${dateForms}`,
    ],
    [
      'a day for which only a month is known',
      siteSchema,
      { ...aSite(), asOf: '2025-02' },
      '"2025-02" | "asOf" ("2025-02") is not a day that exists. Write a day such as 2025-03-15.',
    ],
    [
      'an id with capitals',
      proceedingSchema,
      { ...aProceeding(), court: 'Court of Example' },
      '"Court of Ex | "court" ("Court of Example") is not an id. Write lower-case letters and digits, words joined by single hyphens, at most 64 characters.',
    ],
    [
      'an address that is not https',
      sourceSchema,
      { ...aSource(), url: 'javascript:alert(1)' },
      '"javascript: | "url" ("javascript:alert(1)") is not an https address. Write an address that begins with https:// and a host name.',
    ],
    [
      'a place nearer than the town',
      placeSchema,
      { ...aPlace(), coordinates: { latitude: 1.234, longitude: 2 } },
      '1.234, | "latitude" has more than two decimals, which is nearer than the town. Round it to two decimals.',
    ],
    [
      'a place off the globe',
      placeSchema,
      { ...aPlace(), coordinates: { latitude: -91, longitude: 2 } },
      '-91, | "latitude" is less than -90',
    ],
    [
      'a statement without a citation',
      placeSchema,
      { ...aPlace(), statements: [aStatement({ citations: [] })] },
      '[] | "citations" is empty: a statement rests on at least one citation. Fill it in, or remove the field if it is optional.',
    ],
    [
      'a long passage',
      placeSchema,
      { ...aPlace(), statements: [aStatement({ citations: [aCitation({ passage: 'a b c d e f g h i j k l m' })] })] },
      '"a b c d e f | "passage" ("a b c d e f g h i j k l m") does not have 3 to 12 words. Quote the few words that carry the claim, no more.',
    ],
    [
      'a ruling that disposes of nothing',
      rulingSchema,
      { ...aRuling(), dispositions: [] },
      '[], | "dispositions" is empty: a ruling disposes of something. Fill it in, or remove the field if it is optional.',
    ],
  ])('%s', (_name, schema, value, problem) => {
    expectTold(told(schema, value), [problem]);
  });

  test('a misspelled field is not taken for one that stands there already', () => {
    expectTold(told(placeSchema, { ...aPlace(), name: { en: 'The prison', sp: 'La prisión' } }), [
      '{ "en": "The | "es" is missing. Add it: a text.',
      '"sp": "La pr | there is no field "sp" here. Did you mean "es"?',
    ]);
  });

  test('several faults of one record are told together', () => {
    expect(told(placeSchema, { ...aPlace(), kind: 'prision', country: 'zz', statements: null })).toHaveLength(3);
  });
});

describe('of several forms, the one that was meant is told of', () => {
  const named = (name: unknown) => told(personSchema, { ...aPerson(), name });
  const citing = (citation: unknown) => told(placeSchema, { ...aPlace(), statements: [{ ...aStatement(), citations: [citation] }] });
  const said = (by: unknown) => told(placeSchema, { ...aPlace(), statements: [{ ...aStatement(), by }] });
  const ended = (to: unknown) => told(personSchema, { ...aPerson(), whereabouts: [{ ...aSpell(), to }] });
  const decided = (change: Record<string, unknown>) => told(rulingSchema, { ...aRuling(), ...change });
  const standing = (value: unknown) => told(placeSchema, { ...aPlace(), statements: [{ ...aStatement(), standing: value }] });

  test.each<[string, () => Told[], string[]]>([
    [
      'a full name without its sorting',
      () => named({ full: 'Persona Inventada' }),
      ['{ "full": "P | "sorting" is missing. Add it: a text.'],
    ],
    [
      'a misspelled pseudonym',
      () => named({ pseudonim: 'X' }),
      [
        '{ "pseudonim | "pseudonym" is missing. Add it: a text.',
        '"pseudonim": | there is no field "pseudonim" here. Did you mean "pseudonym"?',
      ],
    ],
    [
      'a pseudonym beside the full name',
      () => named({ full: 'Persona Inventada', sorting: 'Inventada, Persona', pseudonym: 'X' }),
      ['"pseudonym": | "pseudonym" belongs to another form than the fields beside it. Keep the fields of one form.'],
    ],
    ['a name that is a text', () => named('Persona Inventada'), ['"Persona Inv | "name" is a text, not an object']],
    ['no name', () => named(undefined), ['{ "nationality" | "name" is missing. Add it: an object.']],
    [
      'a citation of a source and a passage too short',
      () => citing(aCitation({ passage: 'two words' })),
      ['"two words" | "passage" ("two words") does not have 3 to 12 words. Quote the few words that carry the claim, no more.'],
    ],
    [
      'a citation of a statement with a bad address',
      () => citing({ statement: 'persona#named' }),
      ['"persona#nam | "statement" ("persona#named") is not the address of a statement'],
    ],
    [
      'a citation of both',
      () => citing({ source: 'gazette-story', statement: 'people/persona-inventada#named' }),
      ['"statement": | "statement" belongs to another form than the fields beside it. Keep the fields of one form.'],
    ],
    ['a role in one language', () => said({ role: { en: 'his mother' } }), ['{ "en": "his | "es" is missing. Add it: a text.']],
    ['a role that is a text', () => said({ role: 'his mother' }), ['"his mother" | "role" is a text, not an object']],
    [
      'a speaker without an id',
      () => said({ person: 'Persona Inventada' }),
      [
        '"Persona Inv | "person" ("Persona Inventada") is not an id. Write lower-case letters and digits, words joined by single hyphens, at most 64 characters.',
      ],
    ],
    ['an end that is no date', () => ended('2025-13'), [`"2025-13" | "to" ("2025-13") is not a date that exists. ${dateForms}`]],
    ['an end that is a number', () => ended(2025), ['2025 | "to" is a number, not a text']],
    [
      'a document without a source',
      () => decided({ document: { entry: 'ECF 1' } }),
      ['{ "entry": "ECF 1" | "source" is missing. Add it: a text.'],
    ],
    [
      'no document, for a reason in no language',
      () => decided({ document: { none: 'sealed' } }),
      ['"sealed" | "none" is a text, not an object'],
    ],
    [
      'a bench that sat in no known way',
      () => decided({ bench: { sitting: 'pannel', judges: [] } }),
      ['"pannel" | "sitting" cannot be "pannel". Did you mean "panel"?'],
    ],
    [
      'a judge with an unknown part',
      () => decided({ bench: { sitting: 'panel', judges: [{ actor: 'judge-of-example', part: 'wrot' }] } }),
      ['"wrot" | "part" cannot be "wrot". Did you mean "wrote"?'],
    ],
    [
      'a misspelled standing',
      () => standing({ is: 'superceded' }),
      ['"superceded" | "is" cannot be "superceded". Did you mean "superseded"?'],
    ],
    ['a standing that is none', () => standing({ because: aText() }), ['{ "because": | "is" is missing. Add it, one of: disputed, superseded, withdrawn.']],
    [
      'a standing without a reason',
      () => standing({ is: 'withdrawn' }),
      ['{ "is": "withdrawn" | "because" is missing. Add it: an object.'],
    ],
    [
      'a party that is nobody',
      () => told(proceedingSchema, { ...aProceeding(), parties: [{ role: 'plaintiff', is: { peson: 'x' } }] }),
      ['{ "peson": | "person" is missing. Add it: a text.', '"peson": | there is no field "peson" here. Did you mean "person"?'],
    ],
  ])('%s', (_name, problems, wanted) => {
    expectTold(problems(), wanted);
  });
});
