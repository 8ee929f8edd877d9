import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { buildHistory, buildLedgerNotes } from '../../src/views/history.ts';
import { released, rewritten } from '../fixtures/released.ts';
import { aCitation, aCorrection, aPerson, archiveOf, aStatement, aText, personFile, withPerson, type Files } from '../fixtures/records.ts';
import { contextOn, personIn, statementIn } from './world.ts';

const path = 'en/people/persona-inventada/';
const other = aCitation({ source: 'herald-story' });
const lived = aStatement({ id: 'invented-life', citations: [other] });
const corrected = aStatement({ id: 'invented-life', says: aText('It was otherwise'), citations: [other] });

const first = released(withPerson({ about: [lived] }), '2022-01-10');
const amended: Files = {
  ...first,
  [personFile]: aPerson({ about: [corrected, aStatement({ id: 'added', citations: [other] })] }),
  'corrections/2022-01-10-1.json': aCorrection({ kind: 'substance', statements: ['people/persona-inventada#invented-life'], what: aText('It read otherwise') }),
};
const second = released(amended, '2022-02-20');

const historyIn = (files: Files, locale: 'en' | 'es' = 'en') => {
  const archive = archiveOf(files);
  return buildHistory(personIn(archive), contextOn(path, locale, archive));
};
const notesOn = (archive: Archive, id: string) => buildLedgerNotes(statementIn(archive, `people/persona-inventada#${id}`), contextOn(path, 'en', archive));

describe('before the first release, a record', () => {
  const history = historyIn(withPerson({ about: [lived] }));

  test('says that it is part of none, and is cited by its page', () => {
    expect(history.dates[0]).toBe('Not part of a release yet: it may change without a correction.');
    expect(history.citation).toBe('“Persona Inventada”, Invented Record, records as of December 31, 2021. https://tracker.example.org/en/people/persona-inventada/');
    expect(history.versions).toEqual([]);
  });
});

describe('a record that was released', () => {
  test('is cited by its version, whose address shows the same for ever', () => {
    const { citation } = historyIn(first);
    expect(citation).toMatch(/^“Persona Inventada”, Invented Record, release of January 10, 2022, version ([0-9a-f]{16})\. https:\/\/tracker\.example\.org\/versions\/\1\/$/);
  });

  test('says when it was recorded, and when it changed once it has', () => {
    expect(historyIn(first).dates[0]).toBe('Recorded on January 10, 2022.');
    expect(historyIn(second).dates.slice(0, 2)).toEqual(['Recorded on January 10, 2022.', 'Last changed on February 20, 2022.']);
    expect(historyIn(second, 'es').dates.slice(0, 2)).toEqual(['Consta aquí desde el 10 de enero de 2022.', 'Último cambio: 20 de febrero de 2022.']);
  });

  test('lists its versions, newest first, with what changed in each', () => {
    const { versions } = historyIn(second);
    expect(versions.map(({ says }) => says)).toEqual(['1 statement added, 1 statement changed', '2 statements added']);
    expect(versions[0]?.link.text).toMatch(/^February 20, 2022, version [0-9a-f]{16}$/);
    expect(versions[0]?.link.href).toMatch(/^\.\.\/\.\.\/\.\.\/versions\/[0-9a-f]{16}\/$/);
  });

  test('is cited by its page again as long as it has changed since', () => {
    const { citation, dates } = historyIn(amended);
    expect(citation).not.toContain('version');
    expect(dates).toContain('It has changed since its last release.');
  });

  test('says of a version in which no statement changed that something else did', () => {
    const asked = { ...first, [personFile]: aPerson({ about: [lived], unknowns: [aText('Where was he then?')] }) };
    expect(historyIn(released(asked, '2022-02-20')).versions.map(({ says }) => says)).toEqual(['Something changed besides what the statements say.', '2 statements added']);
  });

  test('and of which something was cleared away, is none that was never released', () => {
    const { dates } = historyIn(rewritten(first, '2022-01-10', { 'people/persona-inventada': { cleared: true } }));
    expect(dates[0]).toBe('It has changed since its last release.');
  });

  test('shows what was corrected, and why', () => {
    expect(historyIn(second).corrections).toContainEqual({
      date: 'Jan 10, 2022',
      kind: 'Substance',
      what: 'It read otherwise, in English.',
      why: 'A reader saw it, in English.',
      link: { href: '../../corrections/#correction.2022-01-10-1', text: 'Corrections' },
    });
  });
});

describe('when somebody looked at a record', () => {
  test('with the sources beside it, is said', () => {
    expect(historyIn(withPerson({ verified: '2021-12-01' })).dates).toContain('Last verified against its sources on December 1, 2021.');
  });

  test.each([
    [undefined, true, true],
    [{ en: '2021-06-01' }, false, true],
    [{ en: '2021-06-01', es: '2021-06-02' }, false, false],
  ])('to read it with care %j, is said where nobody did', (reviewed, isUnread, noSeLeyo) => {
    const files = withPerson({ reviewed });
    expect(historyIn(files).dates.some((line) => line.startsWith('Under review'))).toBe(isUnread);
    expect(historyIn(files, 'es').dates.some((line) => line.startsWith('Traducción en revisión'))).toBe(noSeLeyo);
  });
});

describe('behind a statement', () => {
  const archive = archiveOf(second);

  test('nothing is said where it is as its record began', () => {
    expect(notesOn(archive, 'named')).toEqual([{ href: '../../corrections/#correction.2021-07-01-1', text: 'corrected Jul 1, 2021' }]);
    expect(notesOn(archiveOf(first), 'invented-life')).toEqual([]);
  });

  test('stands when it was added later', () => {
    expect(notesOn(archive, 'added')).toEqual([{ text: 'recorded Feb 20, 2022' }]);
  });

  test('stands when it was corrected, with a link', () => {
    expect(notesOn(archive, 'invented-life')).toEqual([{ href: '../../corrections/#correction.2022-01-10-1', text: 'corrected Jan 10, 2022' }]);
  });

  test('stands when it changed without a correction, by a citation that was added', () => {
    const cited = { ...first, [personFile]: aPerson({ about: [{ ...lived, citations: [other, aCitation()] }] }) };
    expect(notesOn(archiveOf(released(cited, '2022-02-20')), 'invented-life')).toEqual([{ text: 'changed Feb 20, 2022' }]);
  });
});
