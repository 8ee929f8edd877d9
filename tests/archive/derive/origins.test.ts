import { describe, expect, test } from 'vitest';
import { originOf, originOfSource, originsCitedBy, originsOf, originsOfAll } from '../../../src/archive/derive/origins.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { loadFiles } from '../../../src/archive/load.ts';
import { aCitation, archiveOf, aSource, aStatement, rawFiles, withPerson } from '../../fixtures/records.ts';

const derived = (id: string, ...from: string[]) =>
  aStatement({ id, basis: 'derived', citations: from.map((other) => ({ statement: `people/persona-inventada#${other}` })) });

const files = withPerson(
  {
    about: [
      aStatement({ id: 'twice', citations: [aCitation(), aCitation({ passage: 'three words here' })] }),
      aStatement({ id: 'both', citations: [aCitation(), aCitation({ source: 'herald-story' })] }),
      aStatement({ id: 'wired', citations: [aCitation({ source: 'wire-one' }), aCitation({ source: 'wire-two' })] }),
      aStatement({ id: 'repeated', citations: [aCitation({ source: 'herald-story', repeats: 'gazette-story' })] }),
      aStatement({ id: 'rewired', citations: [aCitation({ source: 'herald-story', repeats: 'wire-one' })] }),
      derived('counted', 'twice', 'wired'),
      derived('recounted', 'counted', 'both'),
    ],
  },
  {
    'sources/wire-one.json': aSource({ url: 'https://gazette.example.org/wire', grade: 'wire', origin: 'invented-wire' }),
    'sources/wire-two.json': aSource({
      url: 'https://herald.example.org/wire',
      grade: 'wire',
      origin: 'invented-wire',
      publisher: 'herald-of-example',
    }),
  },
);
const archive = archiveOf(files);
const statement = (id: string, from: Archive = archive) => {
  const found = from.statements.get(`people/persona-inventada#${id}`);
  if (!found) throw new Error(`there is no statement ${id}`);
  return found;
};

describe('the origins of a statement', () => {
  test.each([
    ['twice', ['gazette-story']],
    ['both', ['gazette-story', 'herald-story']],
    ['wired', ['invented-wire']],
    ['repeated', ['gazette-story']],
    ['rewired', ['invented-wire']],
    ['counted', ['gazette-story', 'invented-wire']],
    ['recounted', ['gazette-story', 'herald-story', 'invented-wire']],
  ])('%s are %j', (id, origins) => {
    expect([...originsOf(statement(id))].toSorted()).toEqual(origins);
  });

  test('are counted once among several statements', () => {
    expect([...originsOfAll([statement('twice'), statement('both'), statement('wired')])].toSorted()).toEqual([
      'gazette-story',
      'herald-story',
      'invented-wire',
    ]);
    expect(originsOfAll([]).size).toBe(0);
  });

  test('that it cites itself are those of its own sources', () => {
    expect([...originsCitedBy([statement('counted'), statement('rewired'), statement('twice')])]).toEqual(['invented-wire', 'gazette-story']);
  });

  test('are found even where statements follow from each other in a circle', () => {
    const circle = { ...files, ...withPerson({ about: [derived('one', 'two', 'named'), derived('two', 'one')] }) };
    const { archive: circular } = loadFiles(rawFiles(circle));
    expect(circular && [...originsOf(statement('two', circular))]).toEqual(['gazette-story']);
  });
});

test('a source without a shared story is its own origin, and what it repeats is another', () => {
  const [gazette, wire] = [archive.sources.get('gazette-story'), archive.sources.get('wire-one')];
  expect(gazette && originOfSource(gazette)).toBe('gazette-story');
  expect(wire && originOfSource(wire)).toBe('invented-wire');
  expect(statement('rewired').citations.map(originOf)).toEqual(['invented-wire']);
});
