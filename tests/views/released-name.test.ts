import { describe, expect, test } from 'vitest';
import { versionsOf } from '../../src/archive/derive/versions.ts';
import { nameRecord, nameVersion } from '../../src/views/released-name.ts';
import { released } from '../fixtures/released.ts';
import { archiveOf, wholeArchive } from '../fixtures/records.ts';

const pages = { 'pages/about/en.md': '# About this record\n\nWords.\n', 'pages/about/es.md': '# Acerca de este registro\n\nPalabras.\n' };
const archive = archiveOf(released(wholeArchive(pages)));
const place = { archive, path: 'en/changes/', locale: 'en' as const };

describe('a version is called', () => {
  test.each([
    ['people/persona-inventada', 'Persona Inventada'],
    ['rulings/2020-03-02-order', 'An order that nobody made, in English.'],
    ['disputes/whether-it-took-off', 'Did it take off?, in English.'],
    ['glossary/invented-writ', 'invented writ'],
    ['places/town-of-example', 'The town of Example, in English.'],
    ['sources/gazette-story', 'An invented story'],
    ['corrections/2021-07-01-1', 'A word was missing, in English.'],
    ['pages/about', 'About this record'],
  ])('%s: %s', (address, name) => {
    const [version] = versionsOf(archive, address);
    expect(version && nameVersion(version, 'en')).toBe(name);
  });
});

describe('a record leads', () => {
  test.each([
    ['people/persona-inventada', '../people/persona-inventada/'],
    ['pages/about', '../pages/about/'],
    ['corrections/2021-07-01-1', '../corrections/#correction.2021-07-01-1'],
  ])('%s to %s', (address, href) => {
    expect(nameRecord(address, place).href).toBe(href);
  });

  test('nowhere where no release has it any more', () => {
    expect(nameRecord('places/nowhere', place)).toEqual({ text: 'places/nowhere' });
  });
});
