import { describe, expect, test } from 'vitest';
import { linksTo, row } from '../../src/views/rows.ts';
import { contextOn, found, world } from './world.ts';

describe('a row of facts', () => {
  test('has words, links, or both', () => {
    const link = { href: '../', text: 'There' };
    expect(row('Term', 'words', link)).toEqual([{ term: 'Term', details: [{ text: 'words' }, link] }]);
  });

  test('leaves out what is not known', () => {
    expect(row('Term', undefined, 'words')).toEqual([{ term: 'Term', details: [{ text: 'words' }] }]);
  });

  test.each([[[]], [[undefined]]])('is none where nothing is: %j', (details) => {
    expect(row('Term', ...details)).toEqual([]);
  });

  test('links records by their short names', () => {
    expect(linksTo([found(world.places, 'town-of-example')], contextOn('en/people/'))).toEqual([{ href: '../places/town-of-example/', text: 'Example' }]);
  });
});
