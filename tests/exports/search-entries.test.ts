import { describe, expect, test } from 'vitest';
import { searchedKinds, searchEntriesOf } from '../../src/exports/search-entries.ts';
import { archiveOf, withPerson } from '../fixtures/records.ts';
import { world } from '../views/world.ts';

const entryAt = (path: string, archive = world) => searchEntriesOf(archive, path.startsWith('es/') ? 'es' : 'en').find((entry) => entry.path === path);
const person = 'people/persona-inventada/';

describe('what a search finds', () => {
  test('begins with people and rulings, and has no list of sources', () => {
    const kinds = searchEntriesOf(world, 'en').map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(searchedKinds.filter((kind) => kinds.includes(kind)));
    expect(kinds[0]).toBe('people');
    expect(searchedKinds).not.toContain('sources');
  });

  test('is the same records in both languages, each under its own address', () => {
    const [english, spanish] = [searchEntriesOf(world, 'en'), searchEntriesOf(world, 'es')];
    expect(spanish.map(({ path }) => path)).toEqual(english.map(({ path }) => path.replace(/^en/, 'es')));
  });

  test('is every statement once, at its own anchor', () => {
    const anchors = searchEntriesOf(world, 'en').flatMap(({ path, lines }) => lines.flatMap(({ anchor }) => (anchor === undefined || anchor.includes('.') ? [] : [`${path}#${anchor}`])));
    const addresses = [...world.statements.values()].map(({ address }) => `en/${address.replace('#', '/#')}`);
    expect(anchors.toSorted()).toEqual(addresses.toSorted());
  });

  test('is also a newspaper or a town of which nothing is said, by what it is, since its page says what it wrote or who was there', () => {
    expect(entryAt('en/places/prison-of-example/')?.lines.map(({ text }) => text)).not.toContain('');
    const paths = searchEntriesOf(world, 'en').map(({ path }) => path);
    for (const id of world.actors.keys()) expect(paths).toContain(`en/actors/${id}/`);
    for (const { lines } of searchEntriesOf(world, 'en')) expect(lines.map(({ text }) => text).join('')).not.toBe('');
  });

  test('is also what asks search engines to leave it out, since "not found" would be untrue', () => {
    expect(entryAt(`en/${person}`, archiveOf(withPerson({ noindex: true })))).toBeDefined();
  });
});

describe('a line', () => {
  const lineOf = (anchor: string) => entryAt(`en/${person}`)?.lines.find((line) => line.anchor === anchor)?.text;

  test('of what happened begins with its day', () => {
    const [event] = world.people.get('persona-inventada')?.events ?? [];
    expect(lineOf(event?.id ?? '')).toMatch(/^[A-Z][a-z]+ \d+, \d{4}: /);
  });

  test('of what no longer stands says so first', () => {
    expect(lineOf('was-told-otherwise')).toMatch(/^Superseded: /);
    expect(lineOf('was-said-to-be-gone')).toMatch(/^Withdrawn: /);
    expect(lineOf('never-flew')).not.toMatch(/^Disputed/);
  });

  test('of what is not known leads to where the page lists it', () => {
    expect(lineOf('on.unknowns')).toBe('Who drove, in English.');
  });
});

test('a pseudonym is all that is searched of a name', () => {
  const archive = archiveOf(withPerson({ name: { pseudonym: '“Señor Y”' } }));
  expect(entryAt(`en/${person}`, archive)).toMatchObject({ title: '“Señor Y”', words: [] });
});

test('a page of prose is its title and its paragraphs, without the marks of its citations', () => {
  const pages = searchEntriesOf(world, 'en').filter(({ kind }) => kind === 'pages');
  expect(pages.length).toBeGreaterThan(0);
  for (const { title, lines } of pages) expect([title, ...lines.map(({ text }) => text)].join(' ')).not.toMatch(/\[@|\s{2}| [.,;]/);
});
