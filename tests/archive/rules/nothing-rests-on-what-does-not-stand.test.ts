import { describe, expect, test } from 'vitest';
import { aCitation, aDispute, aPerson, aRuling, aStatement, aText, aWording, personFile, problemsOf, wholeArchive, withPerson, type Files } from '../../fixtures/records.ts';

const standing = { is: 'withdrawn', because: aText('It was taken back') } as const;
const life = aStatement({ id: 'invented-life', citations: [aCitation({ source: 'herald-story' })] });
const told = (files: Files) => problemsOf(files).map(({ file, says }) => `${file} ${says}`);

describe('on a statement that was withdrawn', () => {
  test('no paragraph rests, in either language', () => {
    const named = aStatement({ id: 'named', standing });
    expect(told(withPerson({ named }))).toEqual(['people/persona-inventada/en.md "named" does not stand any more', 'people/persona-inventada/es.md "named" does not stand any more']);
  });

  test('nothing rests that was worked out here', () => {
    const address = 'people/persona-inventada#invented-life';
    const files = wholeArchive({
      [personFile]: aPerson({ about: [{ ...life, standing }] }),
      'disputes/whether-it-took-off.json': aDispute({ wording: aWording({ basis: 'derived', citations: [{ statement: address }] }) }),
    });
    expect(told(files)).toEqual([`disputes/whether-it-took-off.json it follows from "${address}", which does not stand any more`]);
  });

  test('no ruling rests by its first holding; by a later one it does not rest at all', () => {
    const [first] = aRuling().holds;
    if (!first) throw new Error('the ruling holds nothing');
    const ruling = (...holds: (typeof first)[]) => wholeArchive({ 'people/persona-inventada/en.md': undefined, 'people/persona-inventada/es.md': undefined, 'rulings/2020-03-02-order.json': aRuling({ holds }) });
    expect(told(ruling({ ...first, standing }))).toEqual(['rulings/2020-03-02-order.json what tells the ruling does not stand any more']);
    expect(told(ruling(first, { ...first, id: 'later', standing }))).toEqual([]);
  });
});
