import { describe, test } from 'vitest';
import { expectProblems } from '../../fixtures/problems.ts';
import { aTerm, wholeArchive } from '../../fixtures/records.ts';
import type { TermRecord } from '../../../src/records/term.ts';

const file = 'glossary/second-writ.json';
const first = aTerm({ forms: { en: ['invented writs'], es: ['autos inventados'] } });
const beside = (change: Partial<TermRecord>) =>
  wholeArchive({ 'glossary/invented-writ.json': first, [file]: aTerm({ term: { en: 'second writ', es: 'segundo auto' }, ...change }) });

describe('two terms explain different words', () => {
  test.each<[string, Partial<TermRecord>]>([
    ['in both languages', { forms: { en: ['second writs'], es: ['segundos autos'] } }],
    ['though one is a part of the other', { term: { en: 'writ', es: 'auto' } }],
    ['though only an accent tells them apart', { term: { en: 'second writ', es: 'autó inventado' } }],
    ['though a word of one language is also one of the other', { term: { en: 'auto inventado', es: 'invented writ' } }],
    ['and one may give a form of its own twice', { forms: { en: ['Second writ'] } }],
  ])('%s', (_name, change) => {
    expectProblems(beside(change));
  });
});

describe('no two explain the same word', () => {
  test.each<[string, Partial<TermRecord>, string, string]>([
    ['in English', { term: { en: 'Invented Writ', es: 'segundo auto' } }, '"en": "Invented', 'Invented Writ'],
    ['in Spanish', { term: { en: 'second writ', es: 'auto inventado' } }, '"es"', 'auto inventado'],
    ['as a form of one', { term: { en: 'second writ', es: 'autos inventados' } }, '"es"', 'autos inventados'],
    ['as a form of the other', { forms: { en: ['invented writ'] } }, '"invented writ"', 'invented writ'],
    ['as a form of both', { forms: { es: ['segundos autos', 'autos inventados'] } }, '"autos inventados"', 'autos inventados'],
  ])('%s', (_name, change, at, word) => {
    expectProblems(beside(change), { file, at, says: `"${word}" is explained by "invented-writ" too` });
  });
});
