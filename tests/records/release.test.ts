import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/records/kinds.ts';
import { releasedFolders, releaseSchema } from '../../src/records/release.ts';

const version = { version: '0123456789abcdef', value: { any: ['thing'] }, statements: { said: '0123456789abcdef' } };
const accepts = (records: unknown) => releaseSchema.safeParse({ records }).success;

describe('a release', () => {
  test.each<[string, unknown]>([
    ['of a record', { 'people/persona-inventada': version }],
    ['of a person with a narrative', { 'people/persona-inventada': { ...version, prose: { en: ['One.', '', 'Two.'], es: ['Uno.', '', 'Dos.'] } } }],
    ['of a page, which is prose alone', { 'pages/about': { version: '0123456789abcdef', prose: { en: ['One.'], es: ['Uno.'] }, statements: {} } }],
    ['of a record that was taken out', { 'rulings/2020-03-02-order': { gone: true } }],
    ['of a record that was cleared', { 'disputes/whether-it-took-off': { cleared: true } }],
    ['of several', { 'sources/a': version, 'sources/b': { gone: true } }],
    ['in which nothing changed', {}],
    ...kinds.map((kind): [string, unknown] => [`of ${kind}`, { [`${kind}/invented`]: version }]),
  ])('%s is accepted', (_name, records) => {
    expect(accepts(records)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['of no address', { persona: version }],
    ['of a statement', { 'people/persona-inventada#named': version }],
    ['of another kind', { 'photographs/a': version }],
    ['of the site, which is no record', { 'site/site': version }],
    ['of a path', { 'people/../site': version }],
    ['that was taken out and cleared', { 'people/a': { gone: true, cleared: true } }],
    ['that was not taken out', { 'people/a': { gone: false } }],
    ['that was taken out, with a version', { 'people/a': { ...version, gone: true } }],
    ['of nothing', { 'people/a': {} }],
    ['without the id of a version', { 'people/a': { ...version, version: undefined } }],
    ['with a version of another length', { 'people/a': { ...version, version: 'abc' } }],
    ['with a version in capitals', { 'people/a': { ...version, version: '0123456789ABCDEF' } }],
    ['without its statements', { 'people/a': { ...version, statements: undefined } }],
    ['with prose in one language', { 'people/a': { ...version, prose: { en: ['One.'] } } }],
    ['with prose that is no list of lines', { 'people/a': { ...version, prose: { en: 'One.', es: 'Uno.' } } }],
    ['with more than that', { 'people/a': { ...version, author: 'nobody' } }],
  ])('%s is refused', (_name, records) => {
    expect(accepts(records)).toBe(false);
  });

  test.each([[{}], [{ records: [] }], [{ records: {}, day: '2022-01-10' }]])('is its records and nothing else: not %j', (release) => {
    expect(releaseSchema.safeParse(release).success).toBe(false);
  });
});

test('every kind of record is released, and pages of prose', () => {
  expect(releasedFolders).toEqual([...kinds, 'pages']);
});
