import { describe, expect, test } from 'vitest';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { anActor, anEffect, archiveOf, aRuling, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { found, world } from './world.ts';

const order = buildRulingPage(world, found(world.rulings, '2020-03-02-order'), 'en');
const reversal = buildRulingPage(world, found(world.rulings, '2020-04-01-reversal'), 'en');

const rowsOf = ({ rows }: typeof order) => rows.map(({ term, details }) => [term, ...details.map(({ text }) => text)]);

describe('the page of a ruling', () => {
  test('begins with what was decided, when and by whom', () => {
    expect([order.overline, order.lead?.anchor, order.holds.map(({ anchor }) => anchor)]).toEqual([
      'March 2, 2020 · Judge Juez de Ejemplo, in English.',
      'held',
      ['held-too'],
    ]);
    expect(order.frame.description).toBe('The invented Gazette reports what never was, in English.');
  });

  test('says in which case, with which document, and whom it reaches', () => {
    expect(rowsOf(order)).toEqual([
      ['Document', 'Order of an invented court', 'ECF 1'],
      ['Court', 'The Court of Example, in English.'],
      ['Case', 'Inventada against the Agency, in English.'],
      ['Decided by', 'Judge Juez de Ejemplo, in English.'],
      ['Disposition', 'Relief granted'],
      ['Reaches', 'Persona Inventada (by name)'],
    ]);
  });

  test('says why no document is linked, and that nobody signed', () => {
    expect(rowsOf(reversal)).toEqual([
      ['Document', 'It was not published, in English.'],
      ['Court', 'The Court Above, in English.'],
      ['Case', 'The appeal, in English.'],
      ['Decided by', 'Per curiam: by the court, without a named author'],
      ['Disposition', 'Reversed'],
    ]);
    expect(reversal.overline).toBe('April 1, 2020');
  });

  test('says who did what, where there are several', () => {
    const bench = [
      { actor: 'judge-of-example', part: 'wrote' as const },
      { actor: 'other-judge', part: 'dissented' as const },
    ];
    const files = { 'actors/other-judge.json': anActor({ name: aText('Another judge'), kind: 'judge' }), 'rulings/2020-03-02-order.json': aRuling({ bench }) };
    const archive = archiveOf(wholeArchive(files));
    const { rows } = buildRulingPage(archive, found(archive.rulings, '2020-03-02-order'), 'es');
    expect(rows.find(({ term }) => term === 'Decidió')?.details.map(({ text }) => text)).toEqual(['Judge Juez de Ejemplo, en español. (redactó)', 'Another judge, en español. (voto disidente)']);
  });

  test('says what it does, and what a later ruling did to it', () => {
    expect(order.effects.map(({ anchor }) => anchor)).toEqual(['orders', 'rulings.2020-04-01-reversal.reverses']);
    expect(reversal.effects.map(({ anchor }) => anchor)).toEqual(['reverses']);
  });

  test('says so even if it does nothing itself', () => {
    const holds = [aStatement({ id: 'reversed' })];
    const effects = [anEffect({ id: 'reverses', does: 'reverses', on: '2020-03-02-order', for: undefined })];
    const reversed = aRuling({ title: aText('A reversal'), date: '2020-04-01', document: { none: aText('Not found') }, holds, effects });
    const archive = archiveOf(wholeArchive({ 'rulings/2020-04-01-reversal.json': reversed }));
    const page = buildRulingPage(archive, found(archive.rulings, '2020-03-02-order'), 'en');
    expect(page.effects.map(({ anchor }) => anchor)).toEqual(['rulings.2020-04-01-reversal.reverses']);
  });

  test('stands in its place on the docket, and is not told twice', () => {
    expect(order.docket.map(({ statement, ...line }) => statement?.anchor ?? line)).toEqual([
      'proceedings.inventada-v-agency.filed',
      { date: { text: 'Mar 2, 2020', datetime: '2020-03-02' }, title: 'An order that nobody made, in English.' },
      'proceedings.inventada-v-agency.to-be-heard',
    ]);
    expect(order.nothingLater).toBe('Nothing later found, as of December 31, 2021.');
  });
});
