import { describe, expect, test } from 'vitest';
import { buildProceedingPage } from '../../src/views/proceeding.ts';
import { aProceeding, archiveOf, aText, wholeArchive } from '../fixtures/records.ts';
import { found, world } from './world.ts';

const page = buildProceedingPage(world, found(world.proceedings, 'inventada-v-agency'), 'en');
const appeal = buildProceedingPage(world, found(world.proceedings, 'appeal-of-example'), 'en');

const rowsOf = ({ rows }: typeof page) => rows.map(({ term, details }) => [term, ...details.map(({ text, remark }) => (remark === undefined ? text : `${text} (${remark})`))]);

describe('the page of a proceeding', () => {
  test('says what it is, before which court', () => {
    expect([page.kind, page.breadcrumb.href]).toEqual(['Civil case', '../../actors/court-of-example/']);
    expect(rowsOf(page)).toEqual([
      ['Court', 'The Court of Example, in English.'],
      ['Docket number', '0:20-xx-00001'],
      ['Parties', 'Persona Inventada (Plaintiff)', 'The Agency of Example, in English. (Defendant)'],
      ['Followed by', 'The appeal, in English. (appeal)'],
    ]);
  });

  test('leads to what it appeals', () => {
    expect(appeal.rows.find(({ term }) => term === 'Follows')?.details).toEqual([{ href: '../inventada-v-agency/', text: 'Inventada against the Agency, in English.', remark: 'appeal' }]);
  });

  test('says why it has no number, and how it is called in court', () => {
    const archive = archiveOf(wholeArchive({ 'proceedings/inventada-v-agency.json': aProceeding({ dockets: [], noDocket: aText('It is sealed'), caption: 'Inventada v. Agency' }) }));
    expect(rowsOf(buildProceedingPage(archive, found(archive.proceedings, 'inventada-v-agency'), 'es')).slice(0, 3)).toEqual([
      ['Carátula', 'Inventada v. Agency'],
      ['Tribunal', 'The Court of Example, en español.'],
      ['Número de expediente', 'It is sealed, en español.'],
    ]);
  });

  test('says what is not known, and that nothing later was found', () => {
    expect([page.unknowns, page.nothingLater]).toEqual([['When it ends, in English.'], 'Nothing later found, as of December 31, 2021.']);
    expect(appeal.unknowns).toEqual([]);
  });

  test('has its statements and its docket at home', () => {
    expect(page.about.map(({ anchor }) => anchor)).toEqual(['case-described']);
    expect(page.docket.map(({ statement }) => statement?.anchor)).toEqual(['filed', 'rulings.2020-03-02-order.held', 'to-be-heard']);
  });
});
