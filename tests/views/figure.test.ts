import { describe, expect, test } from 'vitest';
import type { ValueRecord } from '../../src/records/figure.ts';
import { buildFigurePage, buildFiguresPage } from '../../src/views/figure.ts';
import { aFigure, archiveOf, aText, aValue, wholeArchive } from '../fixtures/records.ts';
import { found, sourcesIn, world } from './world.ts';

const file = 'figures/people-who-were-not-there.json';
const page = buildFigurePage(world, found(world.figures, 'people-who-were-not-there'), 'en');
const spanish = buildFigurePage(world, found(world.figures, 'people-who-were-not-there'), 'es');

/** What stands beside a value, in both languages. */
function saidOf(change: Partial<ValueRecord>): [en: string, es: string] {
  const archive = archiveOf(wholeArchive({ [file]: aFigure({ values: [aValue(change)] }) }));
  const said = (locale: 'en' | 'es') => {
    const [value] = buildFigurePage(archive, found(archive.figures, 'people-who-were-not-there'), locale).values;
    return [value?.precision, value?.number].filter(Boolean).join(' ');
  };
  return [said('en'), said('es')];
}

describe('the page of a figure', () => {
  test('is called by what people ask, and leads back to the other figures', () => {
    expect([page.title, page.breadcrumb]).toEqual(['How many people were never there?, in English.', { href: '../', text: 'Numbers' }]);
  });

  test('has each value with what it counts, as of when, and who says so', () => {
    expect(page.values.map(({ precision, number, counts, asOf, statement }) => [precision, number, counts, asOf, statement.anchor])).toEqual([
      ['', '12', 'People who were never there, in English.', 'as of March 2020', 'counted'],
      ['at least', '1,234', 'People who were said to be there, in English.', undefined, 'counted-more'],
      ['', '12', 'People who were never there, in English.', undefined, 'added-up'],
    ]);
    expect(spanish.values.map(({ precision, counts, asOf }) => [precision, counts, asOf])[1]).toEqual(['al menos', 'People who were said to be there, en español.', undefined]);
    expect(spanish.values[0]?.asOf).toBe('a marzo de 2020');
  });

  test('says of a value that was worked out here what it follows from', () => {
    expect(page.values.map(({ statement }) => statement.derivedFrom.map(({ href }) => href))).toEqual([[], [], ['#counted']]);
  });

  test('says of which value another is a part, with a link to it', () => {
    const values = [aValue({ id: 'all', number: 12 }), aValue({ id: 'some', number: 3, partOf: 'all' })];
    const archive = archiveOf(wholeArchive({ 'figures/another.json': aFigure({ title: aText('How many were there?'), values }) }));
    const [all, some] = buildFigurePage(archive, found(archive.figures, 'another'), 'en').values;
    expect([all?.partOf, some?.partOf]).toEqual([undefined, { href: '#all', text: `12: ${all?.counts}` }]);
  });

  test('has each whole with its parts behind it, and all of them to scale', () => {
    const values = [aValue({ id: 'all', number: 12 }), aValue({ id: 'others', number: 6 }), aValue({ id: 'some', number: 3, partOf: 'all' })];
    const archive = archiveOf(wholeArchive({ 'figures/another.json': aFigure({ title: aText('How many were there?'), values }) }));
    const { scale, values: shown } = buildFigurePage(archive, found(archive.figures, 'another'), 'en');
    expect(shown.map(({ statement }) => statement.anchor)).toEqual(['all', 'some', 'others']);
    expect(scale.map(({ href, isPart, bar }) => [href, isPart, bar?.length, bar?.whole])).toEqual([
      ['#all', false, 92, undefined],
      ['#some', true, 23, 92],
      ['#others', false, 46, undefined],
    ]);
  });

  test('draws nothing where there is nothing to compare', () => {
    const archive = archiveOf(wholeArchive({ 'figures/another.json': aFigure({ title: aText('How many were there?') }) }));
    expect(buildFigurePage(archive, found(archive.figures, 'another'), 'en').scale).toEqual([]);
  });

  test('says how the values fit together, and what is not known', () => {
    expect([page.fit.map(({ anchor }) => anchor), page.unknowns]).toEqual([['they-do-not-fit'], ['How many there were, in English.']]);
  });

  test('is found by its values', () => {
    expect(page.frame.description).toBe(
      'How many people were never there?, in English. 12: People who were never there, in English.; at least 1,234: People who were said to be there, in English.; 12: People who were never there, in English..',
    );
  });

  test('numbers its sources value by value', () => {
    expect(sourcesIn(page)).toEqual(['copied-story', 'gazette-story', 'cuento-inventado']);
  });
});

describe('a number is said', () => {
  test.each<[Partial<ValueRecord>, string, string]>([
    [{ is: 'exactly', number: 252 }, '252', '252'],
    [{ is: 'at-least', number: 1234 }, 'at least 1,234', 'al menos 1,234'],
    [{ is: 'at-most', number: 3, unit: 'deaths' }, 'at most 3', 'como máximo 3'],
    [{ is: 'more-than', number: 90, unit: 'percent' }, 'more than 90%', 'más de 90%'],
    [{ is: 'about', number: 4_700_000, unit: 'us-dollars' }, 'about $4.7 million', 'cerca de US$4.7 millones'],
    [{ is: 'exactly', number: 4_760_000, unit: 'us-dollars' }, '$4.76 million', 'US$4.76 millones'],
    [{ is: 'exactly', number: 20_000, unit: 'us-dollars' }, '$20,000', 'US$20,000'],
  ])('%j: "%s", "%s"', (change, en, es) => {
    expect(saidOf(change)).toEqual([en, es]);
  });
});

describe('the list of figures', () => {
  const list = buildFiguresPage(world, 'en');

  test('counts them', () => {
    expect([list.lead, list.figures.length]).toEqual([`1 figure. ${list.lead.slice('1 figure. '.length)}`, 1]);
    const archive = archiveOf(wholeArchive({ 'figures/another.json': aFigure({ title: aText('How many were there?') }) }));
    expect([buildFiguresPage(archive, 'en').lead, buildFiguresPage(archive, 'es').lead].map((lead) => lead.split('.')[0])).toEqual(['2 figures', '2 cifras']);
  });

  test('has the values of each in brief, with what each counts and a link to who says so', () => {
    const [figure] = list.figures;
    expect(figure?.link).toEqual({ href: 'people-who-were-not-there/', text: 'How many people were never there?, in English.' });
    expect(figure?.values.map(({ precision, number, asOf, href }) => [precision, number, asOf, href])).toEqual([
      ['', '12', 'as of March 2020', 'people-who-were-not-there/#counted'],
      ['at least', '1,234', undefined, 'people-who-were-not-there/#counted-more'],
      ['', '12', undefined, 'people-who-were-not-there/#added-up'],
    ]);
  });
});
