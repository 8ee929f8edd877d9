import { expect, test } from 'vitest';
import { searchWordsOf } from '../../src/exports/search-words.ts';
import { archiveOf, aProceeding, withPerson } from '../fixtures/records.ts';
import { world } from '../views/world.ts';

const homes = [...world.rulings.values(), ...world.glossary.values()];

test('a ruling is looked for by its day, what it did, who decided, its document and its case', () => {
  const [ruling] = world.rulings.values();
  const words = ruling ? searchWordsOf(ruling, 'en') : [];
  expect(words).toEqual(expect.arrayContaining([ruling?.proceeding.facts.title.en, ruling?.bench.judges[0]?.actor.facts.name.en]));
  expect(words.join(' ')).toMatch(/\d{4}/);
});

test('a case is looked for by its docket number as the court writes it and as lawyers do', () => {
  const archive = archiveOf(withPerson({}, { 'proceedings/case-of-example.json': aProceeding({ dockets: ['9:99-cv-00123-XYZ', '99-5067', '99A931'], noDocket: undefined }) }));
  const proceeding = archive.proceedings.get('case-of-example');
  const words = proceeding ? searchWordsOf(proceeding, 'en') : [];
  expect(words).toEqual(expect.arrayContaining(['9:99-cv-00123-XYZ', '99-cv-00123-XYZ', '99-cv-123', '99-5067', '99A931']));
});

test('a term is looked for in the other language too', () => {
  const [term] = world.glossary.values();
  expect(term && searchWordsOf(term, 'es')).toContain(term?.facts.term.en);
});

test('a person is looked for by every spelling', () => {
  const archive = archiveOf(withPerson({ name: { full: 'Persona Inventada', sorting: 'Inventada, Persona', spanish: { full: 'Persona Inventáda', sorting: 'Inventáda, Persona' }, aliases: ['Persona Ynventada'] } }));
  const person = archive.people.get('persona-inventada');
  expect(person && searchWordsOf(person, 'en')).toEqual(['Persona Inventada', 'Persona Inventáda', 'Persona Ynventada']);
});

test('no word is empty', () => {
  expect(homes.flatMap((home) => searchWordsOf(home, 'en')).filter((word) => word.trim() === '')).toEqual([]);
});
