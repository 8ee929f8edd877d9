import { describe, expect, test } from 'vitest';
import { unreviewedInEnglish, unreviewedInSpanish } from '../../../../src/archive/derive/work-list/reviewed.ts';
import type { PersonRecord } from '../../../../src/records/person.ts';
import { toldBy } from '../../../fixtures/looks.ts';
import { archiveOf, personFile, withPerson } from '../../../fixtures/records.ts';

function toldOfPerson(change: Partial<PersonRecord>): string[] {
  const archive = archiveOf(withPerson(change));
  return [unreviewedInEnglish(archive), unreviewedInSpanish(archive)].flatMap(toldBy).filter((line) => line.startsWith(personFile));
}

describe('a record waits for a careful reader', () => {
  test('of each language in which nobody has read it', () => {
    expect(toldOfPerson({})).toEqual([`${personFile} reviewed.en — 2 statements`, `${personFile} reviewed.es — 2 statements`]);
    expect(toldOfPerson({ reviewed: { en: '2021-06-01' } })).toEqual([`${personFile} reviewed.es — 2 statements`]);
  });

  test('again when it was verified since', () => {
    expect(toldOfPerson({ reviewed: { en: '2021-06-01', es: '2021-06-02' }, verified: '2021-06-02' })).toEqual([
      `${personFile} reviewed.en — read on 2021-06-01, verified since, on 2021-06-02`,
    ]);
  });

  test('no more when it was read after that', () => {
    expect(toldOfPerson({ reviewed: { en: '2021-06-02', es: '2021-06-03' }, verified: '2021-06-02' })).toEqual([]);
    expect(toldOfPerson({ reviewed: { en: '2021-06-02', es: '2021-06-03' } })).toEqual([]);
  });
});

test('a correction, which never changes, waits for nobody', () => {
  expect(toldBy(unreviewedInEnglish(archiveOf(withPerson({})))).filter((line) => line.startsWith('corrections/'))).toEqual([]);
});
