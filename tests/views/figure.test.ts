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
    return [value?.precision, value?.number, value?.magnitude].filter(Boolean).join(' ');
  };
  return [said('en'), said('es')];
}

describe('the page of a figure', () => {
  test('is called by what people ask, and leads back to the other figures', () => {
    expect([page.title, page.breadcrumb]).toEqual(['How many people were never there?, in English.', { href: '../', text: 'Numbers' }]);
  });

  test('has each value with what it counts, as of when, and who says so', () => {
    expect(page.values.map(({ precision, number, counts, asOf, statement }) => [precision, number, counts, asOf, statement.anchor])).toEqual([
      ['', '12', 'People who were never there, in English.', 'as of March\u00a02020', 'counted'],
      ['about', '3', 'People who were never there, in English.', undefined, 'some-of-them'],
      ['at least', '1,234', 'People who were said to be there, in English.', undefined, 'counted-more'],
      ['', '12', 'People who were never there, in English.', undefined, 'added-up'],
      ['', '99', 'People who were never there, in English.', undefined, 'was-counted'],
      ['at most', '7%', 'Share of nobody, in English.', undefined, 'share'],
    ]);
    expect(spanish.values.map(({ precision, counts, asOf }) => [precision, counts, asOf])[2]).toEqual(['al menos', 'People who were said to be there, en español.', undefined]);
    expect(spanish.values[0]?.asOf).toBe('a marzo\u00a0de\u00a02020');
  });

  test('says of a value that was worked out here what it follows from', () => {
    expect(page.values.flatMap(({ statement }) => statement.derivedFrom.map(({ href }) => `${statement.anchor} ${href}`))).toEqual(['added-up #counted']);
  });

  test('says of which value another is a part, with a link to it', () => {
    const values = [aValue({ id: 'all', number: 12 }), aValue({ id: 'some', number: 3, partOf: 'all' })];
    const archive = archiveOf(wholeArchive({ 'figures/another.json': aFigure({ title: aText('How many were there?'), values }) }));
    const [all, some] = buildFigurePage(archive, found(archive.figures, 'another'), 'en').values;
    expect([all?.partOf, some?.partOf]).toEqual([undefined, { href: '#all', text: `12: ${all?.counts}` }]);
  });

  test('says how the values fit together, and what is not known', () => {
    expect([page.fit.map(({ anchor }) => anchor), page.unknowns]).toEqual([['they-do-not-fit'], ['How many there were, in English.']]);
  });

  test('marks a value that was replaced, and keeps it', () => {
    const struck = (locale: 'en' | 'es') => (locale === 'en' ? page : spanish).values.flatMap(({ struck: word, statement }) => (word ? [[word, statement.anchor, statement.isStanding]] : []));
    expect([struck('en'), struck('es')]).toEqual([[['Superseded', 'was-counted', false]], [['Reemplazada', 'was-counted', false]]]);
  });

  test('draws the values that share a unit and stand, and says what the shapes mean', () => {
    const drawn = page.comparison?.groups.map(({ unit, lines }) => [unit, ...lines.map(({ accounts, bar }) => `${accounts[0]?.href} ${bar?.pieces.map(({ shape }) => shape).join(' ')}`)]);
    expect(drawn).toEqual([
      ['people', '#counted solid', '#some-of-them frame solid soft', '#counted-more solid open', '#added-up solid', '#was-counted undefined'],
      ['percent', '#share undefined'],
    ]);
    expect(spanish.comparison?.legend.map(({ shape }) => shape)).toEqual(['open', 'soft', 'frame']);
  });

  test('draws accounts of one count as one range, with a mark and a name for each', () => {
    const values = [aValue({ number: 12, by: { role: aText('A clerk') }, basis: 'organization-report' }), aValue({ id: 'again', number: 15, is: 'at-least' })];
    const archive = archiveOf(wholeArchive({ [file]: aFigure({ values, sameCount: [['counted', 'again']] }) }));
    const [line] = buildFigurePage(archive, found(archive.figures, 'people-who-were-not-there'), 'en').comparison?.groups.flatMap(({ lines }) => lines) ?? [];
    expect([line?.least.number, line?.most?.precision, line?.most?.number]).toEqual(['12', 'at least', '15']);
    expect(line?.accounts.map(({ number, basisWord, who, href }) => [number, basisWord, who, href])).toEqual([
      ['12', 'Organization’s report', 'A clerk, in English.', '#counted'],
      ['15', 'Press report', 'The Gazette of Example, in English.', '#again'],
    ]);
    expect(line?.bar?.pieces.map(({ shape }) => shape)).toEqual(['solid', 'band', 'open']);
    expect(line?.bar?.marks.map(({ basis }) => basis)).toEqual(['organization-report', 'press-report']);
  });

  test('draws nothing where nothing can be compared', () => {
    const archive = archiveOf(wholeArchive({ [file]: aFigure() }));
    expect(buildFigurePage(archive, found(archive.figures, 'people-who-were-not-there'), 'en').comparison).toBeUndefined();
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
    expect(figure?.fit).toEqual([{ href: 'people-who-were-not-there/#they-do-not-fit', says: [{ text: 'The invented Gazette reports what never was, in English.' }] }]);
    expect(figure?.groups[0]?.lines.flatMap(({ accounts }) => accounts).map(({ struck, precision, number, asOf, href }) => [struck, precision, number, asOf, href])).toEqual([
      [undefined, '', '12', 'as of March\u00a02020', 'people-who-were-not-there/#counted'],
      [undefined, 'about', '3', undefined, 'people-who-were-not-there/#some-of-them'],
      [undefined, 'at least', '1,234', undefined, 'people-who-were-not-there/#counted-more'],
      [undefined, '', '12', undefined, 'people-who-were-not-there/#added-up'],
      ['Superseded', '', '99', undefined, 'people-who-were-not-there/#was-counted'],
    ]);
  });
});
