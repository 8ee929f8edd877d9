import { describe, expect, test } from 'vitest';
import { buildDisposition, buildFate } from '../../src/views/disposition.ts';
import { anEffect, archiveOf, aRuling, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { found, world } from './world.ts';

/** The first order, after a later ruling did something to it. */
function orderAfter(effect: Parameters<typeof anEffect>[0]) {
  const later = aRuling({ title: aText('A later ruling'), date: '2020-05-06', holds: [aStatement({ id: 'later' })], effects: [anEffect({ id: 'acts', on: '2020-03-02-order', for: undefined, ...effect })] });
  const archive = archiveOf(wholeArchive({ 'rulings/2020-05-06-later.json': later }));
  return { archive, order: found(archive.rulings, '2020-03-02-order') };
}

describe('what became of a ruling stands behind what it disposed of', () => {
  test('where it was reversed', () => {
    expect(buildDisposition(world, found(world.rulings, '2020-03-02-order'), 'en')).toBe('Relief granted · reversed Apr 1, 2020');
  });

  test('where it was vacated, in either language', () => {
    const { archive, order } = orderAfter({ does: 'vacates' });
    expect(buildFate(archive, order, 'en')).toEqual(['vacated May 6, 2020']);
    expect(buildFate(archive, order, 'es')).toEqual(['sin efecto desde el 6 may 2020']);
  });

  test('and nothing where it was only stayed', () => {
    const { archive, order } = orderAfter({ does: 'stays' });
    expect(buildFate(archive, order, 'en')).toEqual([]);
  });

  test('and nothing where the statement of it was withdrawn', () => {
    const { archive, order } = orderAfter({ does: 'vacates', standing: { is: 'withdrawn', because: aText('The Gazette took it back') } });
    expect(buildFate(archive, order, 'en')).toEqual([]);
  });
});
