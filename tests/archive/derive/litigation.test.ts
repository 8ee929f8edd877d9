import { expect, test } from 'vitest';
import { branchesOf, litigationOf, litigationsOf } from '../../../src/archive/derive/litigation.ts';
import { litigationOfRulings } from '../../fixtures/litigation.ts';
import { aProceeding, aText } from '../../fixtures/records.ts';
import { found } from '../../views/world.ts';

const archive = litigationOfRulings(
  { 'b-above': { on: '2020-03-03', in: 'above' }, 'a-order': { on: '2020-05-01' }, 'c-appeal': { on: '2020-04-01', in: 'appeal' } },
  { 'proceedings/z-other.json': aProceeding({ title: aText('Another suit') }), 'proceedings/both.json': aProceeding({ title: aText('Of both'), after: [{ proceeding: 'z-other', by: 'continuation' }, { proceeding: 'inventada-v-agency', by: 'continuation' }] }) },
);

test('a suit and what appeals it, however far up, are one litigation, with its rulings oldest first', () => {
  const { root, proceedings, rulings } = litigationOf(archive, found(archive.proceedings, 'case-above'));
  expect([root.id, proceedings.map(({ id }) => id), rulings.map(({ id }) => id)]).toEqual([
    'inventada-v-agency',
    ['inventada-v-agency', 'appeal-of-example', 'case-above'],
    ['b-above', 'c-appeal', 'a-order'],
  ]);
});

test('every case belongs to exactly one litigation, the first that it follows', () => {
  expect(litigationsOf(archive).flatMap(({ proceedings }) => proceedings.map(({ id }) => id)).toSorted()).toEqual([...archive.proceedings.keys()].toSorted());
  expect(litigationOf(archive, found(archive.proceedings, 'both')).root.id).toBe('z-other');
  expect(branchesOf(archive, found(archive.proceedings, 'inventada-v-agency')).map(({ later }) => later.id)).toEqual(['appeal-of-example']);
});
