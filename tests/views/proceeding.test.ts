import { describe, expect, test } from 'vitest';
import type { ProceedingRecord } from '../../src/records/proceeding.ts';
import { buildProceedingPage } from '../../src/views/proceeding.ts';
import { anEntry, aProceeding, archiveOf, aText, wholeArchive } from '../fixtures/records.ts';
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
      ['Latest ruling recorded in this court', 'An order that nobody made, in English. (Mar 2, 2020; reversed Apr 1, 2020)'],
      ['Plaintiff', 'Persona Inventada'],
      ['Defendant', 'The Agency of Example, in English.'],
    ]);
  });

  test('tells a preview what the latest ruling is, where it fits as a whole', () => {
    expect(appeal.frame.description).toContain('Latest ruling recorded in this court: A reversal, in English. (Apr 1, 2020).');
    const describedAs = (change: Partial<ProceedingRecord>) => {
      const archive = archiveOf(wholeArchive({ 'proceedings/inventada-v-agency.json': aProceeding(change) }));
      return buildProceedingPage(archive, found(archive.proceedings, 'inventada-v-agency'), 'en').frame.description;
    };
    expect(describedAs({ title: { en: `A case${' of many words'.repeat(3)}`, es: 'Caso' } })).toMatch(/^A case of many words of many words of many words\. Latest ruling/);
    expect(describedAs({ title: { en: `A case${' of many words'.repeat(8)}`, es: 'Caso' } })).not.toContain('Latest');
  });

  test('does not let the latest ruling stand for the latest step', () => {
    const pageWith = (date: string) => {
      const archive = archiveOf(wholeArchive({ 'proceedings/inventada-v-agency.json': aProceeding({ title: { en: 'Short case', es: 'Caso breve' }, entries: [anEntry({ date })] }) }));
      return buildProceedingPage(archive, found(archive.proceedings, 'inventada-v-agency'), 'en');
    };
    const [before, after] = [pageWith('2020-03-01'), pageWith('2020-03')];
    expect(rowsOf(before)[2]).toHaveLength(2);
    expect(rowsOf(after)[2]).toEqual(['Latest ruling recorded in this court', 'An order that nobody made, in English. (Mar 2, 2020)', 'Later steps may be on the docket']);
    expect([before, after].map(({ frame }) => frame.description.includes('(Mar 2, 2020). Later steps may be on the docket.'))).toEqual([false, true]);
  });

  test('has those in one role together', () => {
    const parties: ProceedingRecord['parties'] = [
      { role: 'plaintiff', is: { person: 'persona-inventada' } },
      { role: 'counsel', is: { actor: 'agency-of-example' } },
      { role: 'plaintiff', is: { cohort: 'class-of-example' } },
    ];
    const archive = archiveOf(wholeArchive({ 'proceedings/inventada-v-agency.json': aProceeding({ parties }) }));
    expect(rowsOf(buildProceedingPage(archive, found(archive.proceedings, 'inventada-v-agency'), 'en')).slice(3)).toEqual([
      ['Plaintiffs', 'Persona Inventada', 'The invented class, in English.'],
      ['Counsel', 'The Agency of Example, in English.'],
    ]);
  });

  test('leads to what it appeals, and to what appeals it', () => {
    expect(page.tree).toMatchObject({
      link: { href: './', isCurrent: true },
      by: undefined,
      later: [{ link: { href: '../appeal-of-example/', isCurrent: false }, by: 'appeal', court: 'The Court Above, in English.', rulings: { text: '1 ruling', href: '../appeal-of-example/#on.docket' }, later: [] }],
    });
    expect(appeal.tree).toMatchObject({ link: { href: '../inventada-v-agency/', isCurrent: false }, later: [{ link: { isCurrent: true } }] });
  });

  test('stands alone where nothing appeals it', () => {
    const archive = archiveOf(wholeArchive());
    expect(buildProceedingPage(archive, found(archive.proceedings, 'inventada-v-agency'), 'en').tree).toBeUndefined();
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
