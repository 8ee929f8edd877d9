import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../../src/archive/load.ts';
import { hashesOfName, proofOfKey } from '../../../src/values/withheld-name.ts';
import { aCorrection, aDispute, aFigure, aHappening, aSite, aStatement, aTerm, anActor, rawFiles, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';

const key = 'an invented key';
const withheld = { 'withheld.json': { names: hashesOfName('Nombre Reservado', key), proof: proofOfKey(key) } };
const found = (files: Files, withKey: string | undefined = key) =>
  loadFiles(rawFiles({ ...files, ...withheld }), [], withKey).problems.map(({ file, says }) => `${file}: ${says}`);

const mention = withPerson({ about: [aStatement({ id: 'mention', says: { en: 'A friend of Nombre Reservado.', es: 'Un conocido de otra persona.' } })] });

test('an archive without the name is quiet', () => {
  expect(found(wholeArchive())).toEqual([]);
});

test('a sentence with the name is a problem that does not print it', () => {
  expect(found(mention)).toContain('people/persona-inventada/person.json: a withheld name stands here');
  expect(found(mention).join()).not.toMatch(/reservado/i);
});

test.each<[string, unknown]>([
  ['events/flight-of-example.json', aHappening({ title: { en: 'The flight of Nombre Reservado', es: 'El vuelo' } })],
  ['disputes/whether-it-took-off.json', aDispute({ question: { en: 'Where is he?', es: '¿Dónde está Nombre Reservado?' } })],
  ['figures/people-who-were-not-there.json', aFigure({ unknowns: [{ en: 'Is Nombre Reservado counted?', es: '¿Se le cuenta?' }] })],
  ['glossary/invented-writ.json', aTerm({ forms: { es: ['auto de Nombre Reservado'] } })],
  ['corrections/2021-07-01-1.json', aCorrection({ what: { en: 'The name Nombre Reservado was removed.', es: 'Se quitó un nombre.' } })],
])('nor does it stand in %s', (file, record) => {
  expect(found(wholeArchive({ [file]: record }))).toEqual([`${file}: a withheld name stands here`]);
});

test('a file named so is a problem that does not print it', () => {
  const problems = found(wholeArchive({ 'actors/nombre-reservado.json': anActor({ name: { en: 'Another', es: 'Otro' } }) }));
  expect(problems).toContain('actors/(withheld): a file here has a withheld name in its own');
  expect(problems.join()).not.toMatch(/reservado/i);
});

describe('in a release', () => {
  const said = { version: '0123456789abcdef', statements: {}, value: { name: 'Nombre Reservado' } };
  const told = (records: unknown) =>
    loadFiles(rawFiles(wholeArchive({ 'site.json': aSite({ asOf: '2022-01-10' }), 'releases/2022-01-10.json': { records }, ...withheld })), [], key)
      .problems.filter(({ says }) => says.includes('withheld'))
      .map(({ file, says, todo }) => `${file}: ${says}. ${todo}`);
  const mending = 'Write { "cleared": true } behind the address of the record that names the person, or delete it with its address if that does.';

  test('it stands nowhere, and is not taken out as from a record, which would be another fault', () => {
    expect(told({ 'places/example': said })).toEqual([`releases/2022-01-10.json: a withheld name stands here. ${mending}`]);
    expect(told({ 'people/nombre-reservado': { gone: true } })).toEqual([`releases/2022-01-10.json: a withheld name stands here. ${mending}`]);
    expect(told({ 'places/example': { cleared: true } })).toEqual([]);
  });
});

test('with a wrong key nothing would be found, so that the key itself is a problem', () => {
  expect(found(mention, 'another key').filter((problem) => problem.includes('withheld'))).toEqual(['withheld.json: the key in TRACKER_WITHHOLDING_KEY is not the one of these names']);
});
