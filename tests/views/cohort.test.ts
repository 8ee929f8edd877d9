import { describe, expect, test } from 'vitest';
import { buildCohortPage } from '../../src/views/cohort.ts';
import { aMembership, anEffect, aPerson, archiveOf, aRuling, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { found, sourcesIn, world } from './world.ts';

const page = buildCohortPage(world, found(world.cohorts, 'class-of-example'), 'en');
const everyone = buildCohortPage(world, found(world.cohorts, 'everyone-of-example'), 'en');

describe('the page of a cohort', () => {
  test('says who belongs by whose definition, and leads back to the other groups', () => {
    expect([page.title, page.breadcrumb]).toEqual(['The invented class, in English.', { href: '../', text: 'Groups' }]);
    expect(page.definition.map(({ anchor, isGuest }) => [anchor, isGuest])).toEqual([['defined', false]]);
  });

  test('says when it existed, and what it is part of', () => {
    expect(page.rows).toEqual([
      { term: 'Existed', details: [{ text: 'January 2020 – March 2, 2020' }, { text: 'from April 1, 2020; end not known' }] },
      { term: 'In', details: [{ href: '../everyone-of-example/', text: 'Everyone of Example, in English.' }] },
    ]);
  });

  test('leads to its parts', () => {
    expect(everyone.rows).toEqual([{ term: 'Includes', details: [{ href: '../class-of-example/', text: 'The invented class, in English.' }] }]);
  });

  test('says how many it has by whose count', () => {
    expect(page.counts.map(({ anchor, citations }) => [anchor, citations[0]?.label])).toEqual([['counted', 'The Herald of Example, in English., Feb 3, 2021']]);
  });

  test('has whoever is known to belong, each with the statement in his own record that says so', () => {
    expect(page.members.map(({ person, statement }) => [person.href, statement.anchor, statement.permalink.href])).toEqual([
      ['../../people/persona-inventada/', 'people.persona-inventada.belongs', '../../people/persona-inventada/#belongs'],
    ]);
  });

  test('has nobody where nobody is known to belong, not even through its parts', () => {
    expect(everyone.members).toEqual([]);
  });

  test('numbers its sources as a reader meets them', () => {
    expect(sourcesIn(page)).toEqual(['gazette-story', 'copied-story']);
  });
});

describe('the rulings for a cohort', () => {
  test('are what each did for it, with the date and the ruling', () => {
    expect(page.rulings.map(({ ruling, statement }) => [ruling.href, statement.date?.text, statement.anchor])).toEqual([
      ['../../rulings/2020-03-02-order/', 'Mar 2, 2020', 'rulings.2020-03-02-order.protects'],
    ]);
    expect(everyone.rulings).toEqual([]);
  });

  test('come oldest first', () => {
    const ruled = (date: string) => ({
      [`rulings/${date}-another.json`]: aRuling({
        title: aText(date),
        date,
        document: { none: aText('Not found') },
        holds: [aStatement({ id: 'held' })],
        effects: [anEffect({ id: 'protects', does: 'protects', for: { cohort: 'class-of-example' } })],
      }),
    });
    const archive = archiveOf(wholeArchive({ ...ruled('2020-06-01'), ...ruled('2020-03'), ...ruled('2020-04-15') }));
    const { rulings } = buildCohortPage(archive, found(archive.cohorts, 'class-of-example'), 'es');
    expect(rulings.map(({ statement }) => statement.date?.text)).toEqual(['mar 2020', '15 abr 2020', '1 jun 2020']);
  });
});

test('whoever has a pseudonym belongs under it', () => {
  const person = aPerson({ name: { pseudonym: 'Señor X' }, memberships: [aMembership()] });
  const archive = archiveOf(wholeArchive({ 'people/senor-x/person.json': person }));
  expect(buildCohortPage(archive, found(archive.cohorts, 'class-of-example'), 'en').members.map((member) => member.person.text)).toEqual(['Señor X']);
});
