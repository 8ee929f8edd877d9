import { expect, test } from 'vitest';
import { loadFiles } from '../../../src/archive/load.ts';
import { hashesOfName } from '../../../src/values/withheld-name.ts';
import { aCorrection, aDispute, aFigure, aHappening, aStatement, aTerm, anActor, rawFiles, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';

const key = 'an invented key';
const withheld = { 'withheld.json': { names: hashesOfName('Nombre Reservado', key) } };
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

test('without the key nothing can be recognized', () => {
  expect(found(mention, 'another key').filter((problem) => problem.includes('withheld'))).toEqual([]);
});
