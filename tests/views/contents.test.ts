import { describe, expect, test } from 'vitest';
import type { HistoryView } from '../../src/views/history.ts';
import { withContents, type Part } from '../../src/views/contents.ts';

const history: HistoryView = { citation: 'An invented record', dates: [], versions: [], corrections: [] };
const about: Part = ['about', 'About it', ['a statement']];
const empty: Part = ['empty', 'Of which there is nothing', []];

const linksOf = (page: Parameters<typeof withContents>[0], own: Part[], locale: 'en' | 'es' = 'en') => withContents(page, locale, own).contents.map(({ href, text }) => [href, text]);

describe('the contents of a page', () => {
  test('are its own parts, then those that every page has', () => {
    expect(linksOf({ history, questions: ['?'], unknowns: ['?'], notes: ['1'] }, [about])).toEqual([
      ['#on.about', 'About it'],
      ['#on.questions', 'Who says what'],
      ['#on.unknowns', 'Not known'],
      ['#on.sources', 'Sources'],
      ['#on.cite', 'Cite this page'],
    ]);
  });

  test('leave out what holds nothing', () => {
    expect(linksOf({ history, questions: [], notes: ['1'] }, [empty, about])).toEqual([
      ['#on.about', 'About it'],
      ['#on.sources', 'Sources'],
      ['#on.cite', 'Cite this page'],
    ]);
  });

  test('name the corrections of a record that has some, in the language of the page', () => {
    const corrections = [{ date: 'Jan 1, 2021', kind: 'Wording', what: 'It read otherwise', why: 'It was wrong', link: { href: '../', text: 'One' } }];
    expect(linksOf({ history: { ...history, corrections } }, [about], 'es')).toEqual([
      ['#on.about', 'About it'],
      ['#on.corrections', 'Correcciones'],
      ['#on.cite', 'Cómo citar esta página'],
    ]);
  });

  test('are not needed where two parts are all there is', () => {
    expect(linksOf({ history }, [about])).toEqual([]);
  });

  test('take nothing from the page', () => {
    expect(withContents({ history, title: 'Invented' }, 'en', [])).toEqual({ history, title: 'Invented', contents: [] });
  });
});
