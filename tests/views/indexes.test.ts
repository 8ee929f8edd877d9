import { describe, expect, test } from 'vitest';
import { locales } from '../../src/values/locale.ts';
import { buildIndexPage, indexedKinds, type IndexedKind } from '../../src/views/indexes.ts';
import { aCohort, aCorrection, aMembership, anActor, aDispute, anEntry, aProceeding, archiveOf, aTerm, aText, wholeArchive, withPerson } from '../fixtures/records.ts';
import { world } from './world.ts';

const list = (kind: IndexedKind, locale: 'en' | 'es' = 'en') => buildIndexPage(world, kind, locale);
const linesOf = (page: ReturnType<typeof list>) => page.groups.flatMap(({ lines }) => lines);

describe('every list', () => {
  test.each(indexedKinds)('of %s has a line for each, in both languages', (kind) => {
    for (const locale of locales) expect(linesOf(list(kind, locale)).length, locale).toBe(world[kind].size);
  });

  test.each(indexedKinds)('of %s says in a few words what it is', (kind) => {
    for (const locale of locales) {
      const { title, lead, frame } = list(kind, locale);
      expect([title, lead, frame.description], locale).not.toContain('');
      expect(frame.description).toBe(lead);
    }
  });

  test.each([
    ['proceedings', '2 cases', '2 casos'],
    ['disputes', '2 questions', '2 preguntas'],
    ['glossary', '2 terms', '2 términos'],
  ] as const)('of %s begins with how many there are: "%s", "%s"', (kind, en, es) => {
    expect(locales.map((locale) => list(kind, locale).lead.split('.')[0])).toEqual([en, es]);
  });
});

describe('the list of cases', () => {
  test('has them by court, with the kind, the docket number and how many rulings there are', () => {
    expect(list('proceedings').groups.map(({ heading, lines }) => [heading, ...lines.map(({ link, small, count }) => [link?.href, small, count?.text, count?.href].join(' '))])).toEqual([
      ['The Court of Example, in English.', 'inventada-v-agency/ Civil case · 0:20-xx-00001 1 ruling inventada-v-agency/#on.docket'],
      ['The Court Above, in English.', 'appeal-of-example/ Appeal · 0:20-xx-00001 1 ruling appeal-of-example/#on.docket'],
    ]);
  });

  test('begins with the caption of a case, and leaves out rulings where none is known', () => {
    const archive = archiveOf(wholeArchive({ 'proceedings/captioned.json': aProceeding({ title: aText('Captioned'), caption: 'Doe v. Roe', dockets: [], noDocket: aText('It has none') }) }));
    const line = linesOf(buildIndexPage(archive, 'proceedings', 'en')).find(({ link }) => link?.href === 'captioned/');
    expect([line?.small, line?.count]).toEqual(['Doe v. Roe · Civil case', undefined]);
  });

  test('has the oldest first within a court, and those without any date last', () => {
    const filed = (title: string, ...days: string[]) =>
      aProceeding({ title: aText(title), entries: days.map((date, index) => anEntry({ id: `filed-${index}`, date })) });
    const archive = archiveOf(
      wholeArchive({
        'actors/court-of-nothing.json': anActor({ name: aText('The Court of Nothing'), kind: 'court' }),
        'proceedings/a-undated.json': filed('Undated'),
        'proceedings/b-later.json': filed('Later', '2021-02-01', '2020-06-01'),
        'proceedings/c-earlier.json': filed('Earlier', '2020-01'),
      }),
    );
    // The case of the whole archive has its first day by its ruling, of March 2, 2020.
    expect(linesOf(buildIndexPage(archive, 'proceedings', 'en')).map(({ link }) => link?.href)).toEqual(['c-earlier/', 'inventada-v-agency/', 'b-later/', 'a-undated/']);
  });
});

describe('the list of questions', () => {
  test('has each with how the site words it, and a link to exactly the answers that it counts', () => {
    expect(linesOf(list('disputes')).map(({ link, says, count }) => [link?.text, says, `${count?.text} ${count?.href}`])).toEqual([
      ['Did it take off?, in English.', 'The invented Gazette reports what never was, in English.', 'Two answers: Once, in English. · Never, in English. whether-it-took-off/#on.accounts'],
      ['Who flew it?, in English.', 'The invented Gazette reports what never was, in English.', 'Two answers: Once, in English. · Never, in English. who-flew-it/#on.accounts'],
    ]);
  });

  test('stands by whom they are about, then those of courts, then the others, with a line that leads to each', () => {
    const archive = archiveOf(
      wholeArchive({
        'disputes/a-of-a-ruling.json': aDispute({ about: [{ ruling: '2020-03-02-order' }] }),
        'disputes/b-of-a-case-and-him.json': aDispute({ about: [{ proceeding: 'inventada-v-agency' }, { person: 'persona-inventada' }] }),
        'disputes/c-of-a-place.json': aDispute({ about: [{ place: 'prison-of-example' }] }),
      }),
    );
    const page = buildIndexPage(archive, 'disputes', 'es');
    expect(page.groups.map(({ heading, lines }) => [heading, ...lines.map(({ link }) => link?.href)])).toEqual([
      ['Inventada, Persona', 'b-of-a-case-and-him/', 'whether-it-took-off/'],
      ['Tribunales', 'a-of-a-ruling/'],
      ['Otras preguntas', 'c-of-a-place/'],
    ]);
    expect(page.contents.map(({ href, text }) => [href, text])).toEqual([
      ['#on.about-persona-inventada', 'Inventada, Persona'],
      ['#on.courts', 'Tribunales'],
      ['#on.other', 'Otras preguntas'],
    ]);
  });
});

describe('the glossary', () => {
  const lettersIn = (page: ReturnType<typeof list>) => page.groups.map(({ heading, lines }) => [heading, ...lines.map(({ link }) => link?.text)]);

  test('has the terms of its own language by letter, an accent making none', () => {
    expect(lettersIn(list('glossary', 'en'))).toEqual([
      ['I', 'invented writ'],
      ['O', 'order of nobody'],
    ]);
    expect(lettersIn(list('glossary', 'es'))).toEqual([['A', 'ánimo de nadie', 'auto inventado']]);
  });

  test('is sorted as the language sorts, whatever the case', () => {
    const terms = ['zeta', 'Ábaco', 'nube', 'ñandú', 'abeja'];
    const files = Object.fromEntries(terms.map((es, index) => [`glossary/term-${index}.json`, aTerm({ term: { en: `term ${index}`, es } })]));
    const page = buildIndexPage(archiveOf(wholeArchive({ ...files, 'glossary/invented-writ.json': undefined })), 'glossary', 'es');
    expect(linesOf(page).map(({ link }) => link?.text)).toEqual(['Ábaco', 'abeja', 'nube', 'ñandú', 'zeta']);
    expect(page.groups.map(({ heading }) => heading)).toEqual(['A', 'N', 'Z']);
    expect(page.contents.map(({ href, text }) => [href, text])).toEqual([['#on.A', 'A'], ['#on.N', 'N'], ['#on.Z', 'Z']]);
  });

  test('says what each means', () => {
    expect(linesOf(list('glossary'))[0]?.says).toBe('An order that no court ever made, in English.');
  });
});

describe('the list of groups', () => {
  test('has each with its definition, and how many people of this record belong', () => {
    expect(linesOf(list('cohorts')).map(({ count, says }) => [count?.href, says, count?.text])).toEqual([
      ['class-of-example/#on.members', 'The invented Gazette reports what never was, in English.', '1 person in this record'],
      ['everyone-of-example/#on.members', 'The invented Gazette reports what never was, in English.', '0 people in this record'],
    ]);
  });
});

test('whoever belonged to a group twice is one of its people, and whoever is wrongly said to belong is none', () => {
  const memberships = [
    aMembership({ from: '2020-01', to: '2020-02' }),
    aMembership({ id: 'belongs-again', from: '2020-06' }),
    aMembership({ id: 'belonged', cohort: 'other-class', standing: { is: 'withdrawn', because: aText('It was another class') } }),
  ];
  const archive = archiveOf(withPerson({ memberships }, { 'cohorts/other-class.json': aCohort({ name: aText('Another class') }) }));
  expect(linesOf(buildIndexPage(archive, 'cohorts', 'en')).map(({ count }) => count?.text)).toEqual(['1 person in this record', '0 people in this record']);
});

describe('the list of corrections', () => {
  test('has the newest first, the tenth of a day behind no second, with what changed and why', () => {
    expect(linesOf(list('corrections')).map(({ date, says, small }) => [date, says, small])).toEqual([
      ['Jul 1, 2021', 'Wording. A comma was missing, in English.', 'Why: A reader saw it, in English.'],
      ['Jul 1, 2021', 'Substance. A word was missing, in English.', 'Why: A reader saw it, in English.'],
      ['Jul 1, 2021', 'Wording. A word was missing, in English.', 'Why: A reader saw it, in English.'],
    ]);
  });

  test('has a later day before an earlier', () => {
    const archive = archiveOf(wholeArchive({ 'corrections/2021-06-30-3.json': aCorrection(), 'corrections/2021-12-01-1.json': aCorrection() }));
    expect(linesOf(buildIndexPage(archive, 'corrections', 'es')).map(({ date }) => date)).toEqual(['1 dic 2021', '1 jul 2021', '30 jun 2021']);
  });

  test('leads to every statement that changed', () => {
    expect(linesOf(list('corrections'))[1]?.links.map(({ href }) => href)).toEqual(['../events/flight-of-example/#took-off', '../people/persona-inventada/#was-held']);
  });

  test.each([
    ['en', 'Nothing published here has been corrected so far.'],
    ['es', 'Hasta ahora no se ha corregido nada de lo publicado.'],
  ] as const)('says in %s that there are none: "%s"', (locale, words) => {
    const archive = archiveOf(wholeArchive({ 'corrections/2021-07-01-1.json': undefined }));
    expect(buildIndexPage(archive, 'corrections', locale).empty).toBe(words);
    expect(list('corrections', locale).empty).toBeUndefined();
  });
});
