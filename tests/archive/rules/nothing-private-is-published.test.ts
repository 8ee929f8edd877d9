import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../../src/archive/rules/nothing-private-is-published.ts';
import { expectProblems } from '../../fixtures/problems.ts';
import { aCorrection, aDispute, aFigure, aHappening, aSource, aTerm, aText, personFile, wholeArchive, withPerson } from '../../fixtures/records.ts';

// Every number here is invented: zeros, or the 555 of telephones in films.
describe('what looks private is found', () => {
  test.each([
    ['an A-number', 'his file, A000-000-000, says'],
    ['an A-number', 'A 000 000 000'],
    ['an A-number', 'A#000000000'],
    ['an A-number', 'A00000000'],
    ['an identity number', 'cédula V-00.000.000'],
    ['an identity number', 'E00000000'],
    ['an identity number', 'SSN 000-00-0000'],
    ['a telephone number', 'call +1 (202) 555-0100'],
    ['a telephone number', 'call (202) 555-0100'],
    ['a telephone number', 'call 202-555-0100'],
    ['a telephone number', 'llame al +503 2555-0100'],
    ['an e-mail address', 'write to nobody@example.org'],
    ['an e-mail address', 'escriba a señor.inventado@correo.example.org'],
    ['a street address', 'at 12 Invented Street'],
    ['a street address', 'at 1234 N. Invented Ave.'],
    ['a street address', 'en la calle 12 con carrera 3'],
    ['a street address', 'casa N.º 5'],
    ['a full birth date', 'born on January 2, 1990'],
    ['a full birth date', 'born 2 January 1990'],
    ['a full birth date', 'nació el 2 de enero de 1990'],
    ['a full birth date', 'Date of birth: 1990-01-02'],
  ])('%s in %j', (what, text) => {
    expect(findPrivate(text).map((found) => found.what)).toContain(what);
  });

  test.each([
    'He was 30 in 2020, born in January 1990.',
    'nacida en 1990 en el pueblo de Ejemplo',
    'docket 0:20-xx-00001, ECF 81, 100 F.4th 1',
    'No. 25-5067, 2020 WL 0000000',
    'on 2020-03-02 at 18:45, 252 men',
    'a judge at 26 Federal Plaza',
    'The order cites 28 U.S.C. § 1350 and 8 C.F.R. 1003.1',
    'Vuelo 6143 y avión N837VA',
    'A 252-person class',
    'the @ sign',
    'V-Day 2020',
  ])('nothing in %j', (text) => {
    expect(findPrivate(text)).toEqual([]);
  });
});

describe('it is a problem wherever it stands', () => {
  const number = { en: 'The file of A000-000-000', es: 'El expediente' };
  const looks = 'this looks like an A-number: "A000-000-000"';

  test('in a statement, at its line', () => {
    const unknowns = [aText('Is his number A000-000-000')];
    expectProblems(
      withPerson({ unknowns }),
      { file: personFile, at: '"en": "Is his', says: looks },
      { file: personFile, at: '"es": "Is his', says: looks },
    );
  });

  test('in the title of a source', () => {
    const file = 'sources/gazette-story.json';
    expectProblems(wholeArchive({ [file]: aSource({ title: 'The case of A000-000-000' }) }), { file, at: '"title"', says: looks });
  });

  test.each<[string, unknown]>([
    ['events/flight-of-example.json', aHappening({ unknowns: [number] })],
    ['disputes/whether-it-took-off.json', aDispute({ wouldSettle: [number] })],
    ['figures/people-who-were-not-there.json', aFigure({ title: number })],
    ['glossary/invented-writ.json', aTerm({ means: number })],
    ['corrections/2021-07-01-1.json', aCorrection({ why: number })],
  ])('in %s', (file, record) => {
    expectProblems(wholeArchive({ [file]: record }), { file, at: 'The file', says: looks });
  });

  test('in a narrative and in a page, at its line', () => {
    const [narrative, page] = ['people/persona-inventada/en.md', 'pages/about/es.md'] as const;
    expectProblems(
      wholeArchive({
        [narrative]: 'His number\nis A000-000-000 [@named].\n',
        [page]: 'Es\n\nA000-000-000.\n',
        'pages/about/en.md': 'About.\n',
      }),
      { file: narrative, at: 'is A000', says: looks },
      { file: page, at: 'A000', says: looks },
    );
  });

  test('but not in an address on the web', () => {
    const file = 'sources/gazette-story.json';
    expectProblems(wholeArchive({ [file]: aSource({ url: 'https://gazette.example.org/202-555-0100' }) }));
  });

  test('even while another record is broken', () => {
    const broken = 'places/town-of-example.json';
    const file = 'sources/gazette-story.json';
    expectProblems(
      wholeArchive({ [broken]: '[', [file]: aSource({ title: 'The case of A000-000-000' }) }),
      { file: broken, at: '[', says: 'lacks a closing bracket here' },
      { file, at: '"title"', says: looks },
    );
  });
});
